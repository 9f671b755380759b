// How a word may be used: the usual way unless somebody says otherwise.
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Select } from '../../../../admin/kit/index.ts';
import type { OwnFieldProps } from '../../../records/admin/index.ts';
import { USE_CHOICES } from './choices.ts';

export function UseField({
  path,
  label,
  help,
  error,
  disabled,
  value,
  onChange,
}: OwnFieldProps): ReactElement {
  const t = useT();
  const choices = USE_CHOICES.map(choice => ({ id: choice.value, label: t(choice.label) }));
  return (
    <div className="glossary-use">
      <Select
        name={path}
        label={label}
        description={help}
        error={error}
        disabled={disabled}
        choices={choices}
        value={typeof value === 'string' && value !== '' ? value : 'preferred'}
        onChange={onChange}
      />
    </div>
  );
}
