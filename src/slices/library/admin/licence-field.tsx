// The licence of a picture or document: one of those that are known, or another in its own words.
import { type ReactElement, useState } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { FieldGroup, RadioGroup, TextField } from '../../../admin/kit/index.ts';
import type { OwnFieldProps } from '../../records/admin/index.ts';
import { isLicence } from '../model.ts';
import { LICENCE_CHOICES } from './choices.ts';

/** No licence is called so. */
const OTHER = 'other';

const chosenOf = (value: string): string | null => {
  if (value === '') return null;
  return isLicence(value) ? value : OTHER;
};

export function LicenceField({ path, label, value, onChange, ...field }: OwnFieldProps): ReactElement {
  const t = useT();
  const text = typeof value === 'string' ? value : '';
  // Another one was chosen and nothing is typed yet.
  const [other, setOther] = useState(false);
  const chosen = chosenOf(text) ?? (other ? OTHER : null);
  const choices = LICENCE_CHOICES.map(choice => ({
    id: choice.value,
    label: t(choice.label),
    description: t(choice.help),
  }));
  const choose = (id: string): void => {
    setOther(id === OTHER);
    onChange(id === OTHER ? undefined : id);
  };
  return (
    <FieldGroup name={path} label={label} hiddenLabel error={field.error}>
      <RadioGroup
        label={label}
        description={field.help}
        required={field.required}
        disabled={field.disabled}
        choices={[...choices, { id: OTHER, label: t('library.licenceOther') }]}
        value={chosen}
        onChange={choose}
      />
      {chosen === OTHER && (
        <TextField
          label={t('library.licenceOtherWords')}
          description={t('library.licenceOtherHelp')}
          value={text}
          disabled={field.disabled}
          onChange={words => onChange(words === '' ? undefined : words)}
        />
      )}
    </FieldGroup>
  );
}
