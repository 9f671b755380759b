// Choosing an organisation: found by typing, asked of the record.
import type { ReactElement } from 'react';
import { ask } from '../../../../admin/api/index.ts';
import { useLanguage } from '../../../../admin/i18n/index.ts';
import { type Choice, ComboBox, type FieldProps } from '../../../../admin/kit/index.ts';
import type { LocalText } from '../../../texts/model.ts';
import { queryOf } from '../asked.ts';

interface OrganisationFieldProps extends FieldProps {
  /** Permanent name. */
  readonly value: string | null;
  readonly onChange: (value: string | null, label: string | null) => void;
  /** What the value is called, where that is known. */
  readonly valueLabel?: string | undefined;
  readonly placeholder?: string | undefined;
}

interface Found {
  readonly records: readonly { readonly id: string; readonly title: LocalText }[];
}

/** The project has ten partners and perhaps a hundred stakeholders. */
const SHOWN = 30;

export function OrganisationField({ onChange, ...field }: OrganisationFieldProps): ReactElement {
  const { language } = useLanguage();
  const load = async (search: string, signal: AbortSignal): Promise<readonly Choice[]> => {
    const query = queryOf({ search: search.trim(), limit: SHOWN, language });
    const { records } = await ask<Found>('GET', `/v1/organisations?${query}`, undefined, signal);
    return records.map(({ id, title }) => ({
      id,
      label: title.text,
      lang: title.own ? undefined : title.language,
    }));
  };
  return (
    <ComboBox {...field} load={load} onChange={(value, choice) => onChange(value, choice?.label ?? null)} />
  );
}
