// A number, typed and shown as the reader's language writes it.
import type { ReactElement } from 'react';
import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components';
import { defined } from './defined.ts';
import { FieldHead, type FieldProps, fieldState } from './field.tsx';
import { Icon } from './icons.tsx';

export interface NumberFieldProps extends FieldProps {
  /** Nothing when the field is empty. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly readOnly?: boolean | undefined;
  /** For the steps only: what is typed beyond them stays, and the server says what is wrong with it. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** Shows buttons for one more and one less. */
  readonly steps?: boolean | undefined;
  /** Whole numbers when nothing is said. */
  readonly format?: Intl.NumberFormatOptions | undefined;
}

/** Calls `onChange` when the field is left or Enter is pressed, as only then the number is whole. */
export const NumberField = ({
  value,
  onChange,
  readOnly = false,
  least,
  most,
  steps = false,
  format = { maximumFractionDigits: 0 },
  ...field
}: NumberFieldProps): ReactElement => (
  <AriaNumberField
    {...fieldState(field)}
    {...defined({ minValue: least, maxValue: most })}
    className="k-field"
    commitBehavior="validate"
    isWheelDisabled
    value={value ?? Number.NaN}
    onChange={number => onChange(Number.isNaN(number) ? null : number)}
    isReadOnly={readOnly}
    formatOptions={format}
  >
    <FieldHead {...field} />
    <Group className="k-input-group k-number">
      <Input className="k-input" />
      {steps && (
        <>
          <Button slot="decrement" className="k-step">
            <span aria-hidden="true">−</span>
          </Button>
          <Button slot="increment" className="k-step">
            <Icon name="add" />
          </Button>
        </>
      )}
    </Group>
  </AriaNumberField>
);
