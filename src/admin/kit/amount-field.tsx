// An amount of money: its currency and its number.
import { type ReactElement, useMemo, useState } from 'react';
import { Input, Label, NumberField, useLocale } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import type { FieldProps } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { NativeSelect } from './native-select.tsx';

export interface AmountFieldProps extends FieldProps {
  /** `EUR 1914046`, `EUR 12.5`: plain decimals; nothing when no number is given. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** ISO 4217; those of the project's countries when nothing is said. The first one is offered. */
  readonly currencies?: readonly string[] | undefined;
}

const CURRENCIES = ['EUR', 'BGN', 'HUF', 'PLN', 'RON'];
const AMOUNT = /^([A-Z]{3}) (-?\d+(?:\.\d+)?)$/;

/** Calls `onChange` when the number is left or the currency chosen. */
export const AmountField = ({
  value,
  onChange,
  currencies = CURRENCIES,
  ...field
}: AmountFieldProps): ReactElement => {
  const t = useT();
  const { locale } = useLocale();
  const [, given, digits] = AMOUNT.exec(value ?? '') ?? [];
  const [chosen, setChosen] = useState(given ?? currencies[0] ?? 'EUR');
  const currency = given ?? chosen;
  const names = useMemo(() => new Intl.DisplayNames([locale], { type: 'currency' }), [locale]);
  const offered = currencies.includes(currency) ? currencies : [currency, ...currencies];
  const tell = (code: string, number: number): void =>
    onChange(Number.isNaN(number) ? null : `${code} ${number}`);
  const number = digits === undefined ? Number.NaN : Number(digits);
  return (
    <FieldGroup {...field}>
      {described => (
        <div className="k-parts">
          <NativeSelect
            {...described}
            aria-label={t('admin.kit.currency')}
            disabled={field.disabled ?? false}
            value={currency}
            onChange={event => {
              setChosen(event.target.value);
              tell(event.target.value, number);
            }}
          >
            {offered.map(code => (
              <option key={code} value={code}>
                {code} – {names.of(code)}
              </option>
            ))}
          </NativeSelect>
          <NumberField
            className="k-part k-number"
            {...(described['aria-describedby'] !== undefined && {
              'aria-describedby': described['aria-describedby'],
            })}
            validationBehavior="aria"
            commitBehavior="validate"
            isWheelDisabled
            isInvalid={field.error !== undefined}
            isRequired={field.required ?? false}
            isDisabled={field.disabled ?? false}
            formatOptions={{ maximumFractionDigits: 2 }}
            value={number}
            onChange={next => tell(currency, next)}
          >
            <Label className="visually-hidden">{t('admin.kit.amount')}</Label>
            <Input className="k-input" />
          </NumberField>
        </div>
      )}
    </FieldGroup>
  );
};
