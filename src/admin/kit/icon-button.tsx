// A button that shows only an icon: its words are heard, and seen when pointed at or focused.
import type { ReactElement, Ref } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  /** What it does and to what: "Remove Epirus", not "Remove". */
  readonly label: string;
  /** Shown instead of `label` when pointed at, where the row already says to what. */
  readonly tip?: string | undefined;
  readonly look?: 'quiet' | 'secondary' | 'danger' | undefined;
  readonly small?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** At least 24 px, 40 px by itself, 44 px on touch. */
export const IconButton = ({
  icon,
  label,
  tip,
  look = 'quiet',
  small = false,
  disabled = false,
  onPress,
  ref,
}: IconButtonProps): ReactElement => (
  <TooltipTrigger delay={500} closeDelay={100}>
    <AriaButton
      {...(ref !== undefined && { ref })}
      className={`k-button k-icon-button k-button-${look}${small ? ' k-small' : ''}`}
      aria-label={label}
      isDisabled={disabled}
      {...(onPress !== undefined && { onPress: () => onPress() })}
    >
      <Icon name={icon} />
    </AriaButton>
    <Tooltip className="k-tooltip" offset={6}>
      {tip ?? label}
    </Tooltip>
  </TooltipTrigger>
);
