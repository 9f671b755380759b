// Links of the admin: one that looks like a button, one that stands in text. Both go through the router.
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import type { ButtonLook } from './button.tsx';
import { defined } from './defined.ts';
import { Icon, type IconName } from './icons.tsx';

interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  /** Opens beside the admin, and says so. */
  readonly newWindow?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly 'aria-label'?: string | undefined;
}

export interface LinkButtonProps extends LinkProps {
  readonly look?: ButtonLook | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: IconName | undefined;
}

const elsewhere = { target: '_blank', rel: 'noopener' } as const;

const NewWindow = (): ReactElement => {
  const t = useT();
  return (
    <>
      <Icon name="external" />
      <span className="visually-hidden"> {t('admin.kit.new-window')}</span>
    </>
  );
};

/** Looks like a button, is a link: for what leads to another screen. */
export const LinkButton = ({
  children,
  look = 'secondary',
  small = false,
  icon,
  newWindow = false,
  ...rest
}: LinkButtonProps): ReactElement => (
  <Link
    {...defined(rest)}
    {...(newWindow && elsewhere)}
    className={`k-button k-button-${look}${small ? ' k-small' : ''}`}
  >
    {icon !== undefined && <Icon name={icon} />}
    <span className="k-button-words">{children}</span>
    {newWindow && <NewWindow />}
  </Link>
);

/** A link in text or in a table. */
export const TextLink = ({ children, newWindow = false, ...rest }: LinkProps): ReactElement => (
  <Link {...defined(rest)} {...(newWindow && elsewhere)} className="k-link">
    {children}
    {newWindow && <NewWindow />}
  </Link>
);
