// On or off, at once: for what takes effect without a save button. In forms take a `Checkbox`.
import type { ReactElement, ReactNode } from 'react';
import { SwitchButton, SwitchField, Text } from 'react-aria-components';
import { Icon } from './icons.tsx';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly description?: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** The tick in the knob says "on" to those who see no colours. */
export const Switch = ({
  children,
  value,
  onChange,
  description,
  disabled = false,
}: SwitchProps): ReactElement => (
  <SwitchField className="k-field k-check-field" isSelected={value} onChange={onChange} isDisabled={disabled}>
    <SwitchButton className="k-check k-switch">
      <span className="k-switch-track" aria-hidden="true">
        <span className="k-switch-knob">{value && <Icon name="check" />}</span>
      </span>
      <span className="k-check-words">{children}</span>
    </SwitchButton>
    {description !== undefined && (
      <Text slot="description" className="k-description">
        {description}
      </Text>
    )}
  </SwitchField>
);
