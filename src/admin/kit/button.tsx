// Buttons: one primary a screen, secondary beside it, quiet ones in rows, danger for what hurts.
import type { ReactElement, ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { defined } from './defined.ts';
import { Icon, type IconName } from './icons.tsx';
import { Spinner } from './spinner.tsx';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly children: ReactNode;
  /** Secondary when nothing is said. */
  readonly look?: ButtonLook | undefined;
  /** Lower, for rows and tables; as high as the others on touch. */
  readonly small?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** Behind the words: an arrow for what opens. */
  readonly iconEnd?: IconName | undefined;
  /** Work is under way: keeps the focus, cannot be pressed, says so to screen readers. */
  readonly busy?: boolean | undefined;
  readonly busyLabel?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly type?: 'button' | 'submit' | 'reset' | undefined;
  /** Id of the form that it submits, when it stands outside. */
  readonly form?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-current'?: 'page' | 'true' | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button with words. What has no words is an `IconButton`, what leads to an address a `LinkButton`. */
export const Button = ({
  children,
  look = 'secondary',
  small = false,
  icon,
  iconEnd,
  busy = false,
  busyLabel,
  disabled = false,
  type = 'button',
  onPress,
  ...rest
}: ButtonProps): ReactElement => {
  const t = useT();
  return (
    <AriaButton
      {...defined(rest)}
      type={type}
      className={`k-button k-button-${look}${small ? ' k-small' : ''}`}
      isPending={busy}
      isDisabled={disabled}
      {...(onPress !== undefined && { onPress: () => onPress() })}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span className="k-button-words">{children}</span>
      {iconEnd !== undefined && <Icon name={iconEnd} />}
      {busy && <Spinner label={busyLabel ?? t('admin.kit.busy')} />}
    </AriaButton>
  );
};
