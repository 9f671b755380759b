// Whether people can be recognised on a picture, whether they agreed, and where their agreement is kept.
import { type ReactElement, useState } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { FieldGroup, Notice, RadioGroup, TextField } from '../../../admin/kit/index.ts';
import type { OwnFieldProps } from '../../records/admin/index.ts';
import { CONSENT_ANSWERS, type ConsentAnswer, consentOf, consentText } from '../model.ts';

const WORDS: Readonly<Record<ConsentAnswer, string>> = {
  nobody: 'library.consentNobody',
  given: 'library.consentGiven',
  missing: 'library.consentMissing',
};

/** The answer, and where the agreement is kept; null: in words that answer nothing. */
export function consentWords(value: unknown, t: (key: string) => string): string | null {
  const consent = consentOf(typeof value === 'string' ? value : null);
  if (!consent) return null;
  return [t(WORDS[consent.answer]), consent.kept].filter(words => words !== '').join(': ');
}

export function ConsentField({ path, label, value, onChange, ...field }: OwnFieldProps): ReactElement {
  const t = useT();
  const consent = consentOf(typeof value === 'string' ? value : null);
  // As it is kept it has no space at its end; who types needs one between two words.
  const [typed, setTyped] = useState('');
  const kept = consent?.kept ?? '';
  const keep = (words: string): void => {
    setTyped(words);
    onChange(consentText({ answer: 'given', kept: words }));
  };
  const choose = (answer: string): void => onChange(consentText({ answer: answer as ConsentAnswer, kept }));
  return (
    <FieldGroup name={path} label={label} hiddenLabel error={field.error}>
      <RadioGroup
        label={label}
        description={field.help}
        required={field.required}
        disabled={field.disabled}
        choices={CONSENT_ANSWERS.map(id => ({ id, label: t(WORDS[id]) }))}
        value={consent?.answer ?? null}
        onChange={choose}
      />
      {consent?.answer === 'given' && (
        <TextField
          label={t('library.consentKept')}
          description={t('library.consentKeptHelp')}
          required
          value={typed.trim() === kept ? typed : kept}
          disabled={field.disabled}
          onChange={keep}
        />
      )}
      {consent?.answer === 'missing' && <Notice tone="warning">{t('library.consentMissingHelp')}</Notice>}
    </FieldGroup>
  );
}
