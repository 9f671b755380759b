// A month, or a day of it: for what is only known roughly. Three parts, the day may stay empty.
import { type ReactElement, useId, useMemo } from 'react';
import { useLocale } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { type DayParts, joined, parted } from './day-parts.ts';
import type { FieldProps } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { NativeSelect } from './native-select.tsx';

export interface MonthOrDayFieldProps extends FieldProps {
  /** EDTF: `2024-04` or `2024-04-16`; while it is typed also a piece of it. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

const MONTHS = /* @__PURE__ */ Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Day, month, year: the order of all our languages but one, and of none that would be misled by it. */
export const MonthOrDayField = ({ value, onChange, ...field }: MonthOrDayFieldProps): ReactElement => {
  const t = useT();
  const id = useId();
  const { locale } = useLocale();
  const months = useMemo(() => {
    // With its year a month stands in the form it has by itself: "Απρίλιος", not "Απριλίου".
    const year = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const format = (moment: number): string =>
      year.formatToParts(moment).find(({ type }) => type === 'month')?.value ?? '';
    return MONTHS.map((month, index) => ({ month, name: format(Date.UTC(2024, index, 1)) }));
  }, [locale]);
  const parts = parted(value);
  const change = (part: Partial<DayParts>): void => onChange(joined({ ...parts, ...part }));
  const shared = { className: 'k-input', disabled: field.disabled ?? false };
  return (
    <FieldGroup {...field}>
      {described => (
        <div className="k-parts">
          <div className="k-part k-part-day">
            <label htmlFor={`${id}-day`}>{t('admin.kit.day-if-known')}</label>
            <input
              {...shared}
              {...described}
              id={`${id}-day`}
              inputMode="numeric"
              maxLength={2}
              value={parts.day}
              onChange={event => change({ day: event.target.value })}
            />
          </div>
          <div className="k-part k-part-month">
            <label htmlFor={`${id}-month`}>{t('admin.kit.month')}</label>
            <NativeSelect
              disabled={shared.disabled}
              {...described}
              id={`${id}-month`}
              value={parts.month}
              onChange={event => change({ month: event.target.value })}
            >
              <option value="" />
              {months.map(({ month, name }) => (
                <option key={month} value={month}>
                  {name}
                </option>
              ))}
            </NativeSelect>
          </div>
          <div className="k-part k-part-year">
            <label htmlFor={`${id}-year`}>{t('admin.kit.year')}</label>
            <input
              {...shared}
              {...described}
              id={`${id}-year`}
              inputMode="numeric"
              maxLength={4}
              value={parts.year}
              onChange={event => change({ year: event.target.value })}
            />
          </div>
        </div>
      )}
    </FieldGroup>
  );
};
