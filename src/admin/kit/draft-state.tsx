// One line about what was typed: is it safe, and where.
import type { ReactElement } from 'react';
import { useLocale } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { Icon, type IconName } from './icons.tsx';

export type Keeping =
  /** Nothing was changed. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'saving' }
  /** On the server. @param at ISO 8601 */
  | { readonly kind: 'saved'; readonly at: string }
  /** Not on the server, nor here. */
  | { readonly kind: 'offline' }
  /** In this browser alone, until there is a connection. */
  | { readonly kind: 'local' }
  | { readonly kind: 'failed' };

const ICONS: Readonly<Record<Keeping['kind'], IconName>> = {
  unchanged: 'draft',
  saving: 'clock',
  saved: 'success',
  offline: 'offline',
  local: 'computer',
  failed: 'warning',
};

const QUIET: readonly Keeping['kind'][] = ['unchanged', 'saving', 'saved'];

/** Only trouble, and its end, is said aloud: "saved" every few seconds would talk over everything. */
export const DraftState = ({ state }: { readonly state: Keeping }): ReactElement => {
  const t = useT();
  const { locale } = useLocale();
  const at =
    state.kind === 'saved'
      ? new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(state.at))
      : '';
  const words = t(`admin.kit.draft-${state.kind}`, { at });
  const quiet = QUIET.includes(state.kind);
  return (
    <p className={`k-draft k-draft-${state.kind}`}>
      <Icon name={ICONS[state.kind]} />
      <span>{words}</span>
      <span className="visually-hidden" role="status">
        {quiet ? '' : words}
      </span>
    </p>
  );
};
