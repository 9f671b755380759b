// One of a few choices, all of them seen at once.
import type { ReactElement } from 'react';
import { RadioGroup as AriaRadioGroup, RadioButton, RadioField, Text } from 'react-aria-components';
import type { Choice } from './choice.tsx';
import { defined } from './defined.ts';
import { FieldHead, type FieldProps, fieldState } from './field.tsx';

export interface RadioGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** Beside each other where there is room. */
  readonly inline?: boolean | undefined;
}

/** Arrows move and choose. */
export const RadioGroup = ({
  choices,
  value,
  onChange,
  inline = false,
  ...field
}: RadioGroupProps): ReactElement => (
  <AriaRadioGroup {...fieldState(field)} className="k-field" value={value} onChange={onChange}>
    <FieldHead {...field} />
    <div className={inline ? 'k-check-list k-inline' : 'k-check-list'}>
      {choices.map(({ id, label, lang, description, disabled = false }) => (
        <RadioField key={id} value={id} isDisabled={disabled} className="k-check-field">
          <RadioButton className="k-check">
            <span className="k-check-box k-radio-box" aria-hidden="true" />
            <span className="k-check-words" {...defined({ lang })}>
              {label}
            </span>
          </RadioButton>
          {description !== undefined && (
            <Text slot="description" className="k-description">
              {description}
            </Text>
          )}
        </RadioField>
      ))}
    </div>
  </AriaRadioGroup>
);
