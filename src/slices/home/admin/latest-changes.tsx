// The latest changes of records: which, what was done, by whom, when.
import type { ReactElement } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { EmptyState, Time } from '../../../admin/kit/index.ts';
import type { HomeChange } from '../model.ts';
import { RecordLink, Section } from './words.tsx';

function Change({ change }: { readonly change: HomeChange }): ReactElement {
  const t = useT();
  const { kind, title, path, by, verb, others, at } = change;
  const key = `home.change.${verb.split('.').at(-1)}`;
  const words = t(t.has(key) ? key : 'home.change.edit', {
    known: by === null ? 'no' : 'yes',
    name: by ?? '',
  });
  return (
    <li>
      <RecordLink title={title} path={path} />
      {others && <span className="home-fine"> {t('home.andOthers')}</span>}
      <p className="home-fine">
        {t(`admin.nav.${kind === 'project' ? 'settings' : kind}`)} · {words} · <Time moment={at} />
      </p>
    </li>
  );
}

export function LatestChanges({ changes }: { readonly changes: readonly HomeChange[] }): ReactElement {
  const t = useT();
  return (
    <Section title={t('home.changes')} place="changes">
      {changes.length === 0 ? (
        <EmptyState title={t('home.noChanges')}>{t('home.noChangesWords')}</EmptyState>
      ) : (
        <ul className="home-changes-list">
          {changes.map(change => (
            <Change key={`${change.kind} ${change.id} ${change.at}`} change={change} />
          ))}
        </ul>
      )}
    </Section>
  );
}
