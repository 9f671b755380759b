// Boxes to tick: one by itself, or a group of them.
import type { ReactElement, ReactNode } from 'react';
import {
  CheckboxGroup as AriaCheckboxGroup,
  CheckboxButton,
  CheckboxField,
  FieldError,
  Text,
} from 'react-aria-components';
import type { Choice } from './choice.tsx';
import { defined } from './defined.ts';
import { ErrorWords, FieldHead, type FieldProps, fieldState, RequiredMark } from './field.tsx';
import { Icon } from './icons.tsx';

export interface CheckboxProps extends Omit<FieldProps, 'label' | 'hiddenLabel' | 'aside'> {
  readonly children: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  /** Some of what it stands for is ticked, not all. */
  readonly mixed?: boolean | undefined;
}

const Box = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <CheckboxButton className="k-check">
    {({ isSelected, isIndeterminate }) => (
      <>
        <span className="k-check-box" aria-hidden="true">
          {isIndeterminate ? <span className="k-check-mixed" /> : isSelected && <Icon name="check" />}
        </span>
        <span className="k-check-words">{children}</span>
      </>
    )}
  </CheckboxButton>
);

/** One box; its words are its label. */
export const Checkbox = ({
  children,
  value,
  onChange,
  mixed = false,
  description,
  error,
  ...field
}: CheckboxProps): ReactElement => (
  <CheckboxField
    {...fieldState({ ...field, error, label: '' })}
    className="k-field k-check-field"
    isSelected={value}
    onChange={onChange}
    isIndeterminate={mixed}
  >
    <Box>
      {children}
      {field.required === true && <RequiredMark />}
    </Box>
    {description !== undefined && (
      <Text slot="description" className="k-description">
        {description}
      </Text>
    )}
    <FieldError className="k-error">
      <ErrorWords>{error}</ErrorWords>
    </FieldError>
  </CheckboxField>
);

export interface CheckboxGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Several of a few choices. */
export const CheckboxGroup = ({ choices, value, onChange, ...field }: CheckboxGroupProps): ReactElement => (
  <AriaCheckboxGroup {...fieldState(field)} className="k-field" value={[...value]} onChange={onChange}>
    <FieldHead {...field} />
    <div className="k-check-list">
      {choices.map(({ id, label, lang, description, disabled = false }) => (
        <CheckboxField key={id} value={id} isDisabled={disabled} className="k-check-field">
          <Box>
            <span {...defined({ lang })}>{label}</span>
          </Box>
          {description !== undefined && (
            <Text slot="description" className="k-description">
              {description}
            </Text>
          )}
        </CheckboxField>
      ))}
    </div>
  </AriaCheckboxGroup>
);
