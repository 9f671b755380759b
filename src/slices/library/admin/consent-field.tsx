// Whether people can be recognised on a picture, whether they agreed, and where their agreement is kept.
import type { ReactElement } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { FieldGroup, Notice, RadioGroup, TextField } from '../../../admin/kit/index.ts';
import type { OwnFieldProps } from '../../records/admin/index.ts';
import { CONSENT_ANSWERS, type ConsentAnswer, consentOf, consentText } from '../model.ts';

const WORDS: Readonly<Record<ConsentAnswer, string>> = {
  nobody: 'library.consentNobody',
  given: 'library.consentGiven',
  missing: 'library.consentMissing',
};

export function ConsentField({ path, label, value, onChange, ...field }: OwnFieldProps): ReactElement {
  const t = useT();
  const consent = consentOf(typeof value === 'string' ? value : null);
  const choose = (answer: string): void =>
    onChange(consentText({ answer: answer as ConsentAnswer, kept: consent?.kept ?? '' }));
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
          value={consent.kept}
          disabled={field.disabled}
          onChange={kept => onChange(consentText({ answer: 'given', kept }))}
        />
      )}
      {consent?.answer === 'missing' && <Notice tone="warning">{t('library.consentMissingHelp')}</Notice>}
    </FieldGroup>
  );
}
