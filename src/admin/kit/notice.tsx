// A note that stands in the page: what is to know, to beware of, what failed, what went well.
import type { ReactElement, ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { Icon } from './icons.tsx';

export type Tone = 'info' | 'warning' | 'error' | 'success';

export interface NoticeProps {
  readonly tone?: Tone | undefined;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons and links below the words. */
  readonly actions?: ReactNode;
  /** It came after the page had been read, so it is to be heard: at once if it is an error, else when there is a pause. */
  readonly announce?: boolean | undefined;
}

const WORDS = {
  info: 'admin.kit.tone-info',
  warning: 'admin.kit.tone-warning',
  error: 'admin.kit.error',
  success: 'admin.kit.tone-success',
};

/** The tone is an icon and a word, not a colour alone. */
export const Notice = ({
  tone = 'info',
  title,
  children,
  actions,
  announce = false,
}: NoticeProps): ReactElement => {
  const t = useT();
  const role = tone === 'error' ? 'alert' : 'status';
  return (
    <div className={`k-notice k-tone-${tone}`} {...(announce && { role })}>
      <Icon name={tone} />
      <div className="k-notice-words">
        <span className="visually-hidden">{t(WORDS[tone])} </span>
        {title !== undefined && <p className="k-notice-title">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="k-notice-actions">{actions}</div>}
      </div>
    </div>
  );
};
