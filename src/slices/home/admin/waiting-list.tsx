// What waits for me, the most urgent first: how many of a kind, and the first few by name.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../admin/i18n/index.ts';
import { Badge, EmptyState, Icon, type IconName, TextLink } from '../../../admin/kit/index.ts';
import type { Waiting, WaitingKind, WaitingRecord } from '../model.ts';
import { RecordLink, Section } from './words.tsx';

const ICONS: Readonly<Record<WaitingKind, IconName>> = {
  draft: 'draft',
  mail: 'warning',
  'invitation-ended': 'clock',
  'invitation-ending': 'clock',
  practice: 'file',
  text: 'file',
  'event-place': 'calendar',
  'event-summary': 'calendar',
  approval: 'info',
  'second-factor': 'warning',
};

function Record({ record }: { readonly record: WaitingRecord }): ReactElement {
  const t = useT();
  const { list, language } = useFormats();
  const { title, path, dueText, languages } = record;
  const named = title.text === '' ? { text: t('home.untitled'), language: '', own: true } : title;
  return (
    <li>
      <RecordLink title={named} path={path} />
      {languages.length > 0 && <span className="home-fine">{list(languages.map(language))}</span>}
      {dueText !== null && <span className="home-fine">{dueText}</span>}
    </li>
  );
}

function Work({ work }: { readonly work: Waiting }): ReactElement {
  const t = useT();
  const { kind, count, path, dueText, records } = work;
  const words = t(`home.waiting.${kind}`, { count });
  // Texts are counted, their records are shown: how many records there are beside these is not known.
  const more = kind === 'text' || records.length === 0 ? 0 : count - records.length;
  return (
    <li className="home-work">
      <span className="home-work-icon">
        <Icon name={ICONS[kind]} />
      </span>
      <div className="home-work-words">
        <h3>
          {path === null ? words : <TextLink href={path}>{words}</TextLink>}
          {dueText !== null && <Badge tone="warning">{t('home.firstOn', { count, day: dueText })}</Badge>}
        </h3>
        <p className="home-fine">{t(`home.why.${kind}`)}</p>
        {records.length > 0 && (
          <ul className="home-records">
            {records.map(record => (
              <Record key={record.path} record={record} />
            ))}
            {more > 0 && <li className="home-fine">{t('home.more', { count: more })}</li>}
          </ul>
        )}
      </div>
    </li>
  );
}

export function WaitingList({ waiting }: { readonly waiting: readonly Waiting[] }): ReactElement {
  const t = useT();
  return (
    <Section title={t('home.waiting')} place="waiting">
      {waiting.length === 0 ? (
        <EmptyState title={t('home.nothingWaits')}>{t('home.nothingWaitsWords')}</EmptyState>
      ) : (
        <ul className="home-works">
          {waiting.map(work => (
            <Work key={work.kind} work={work} />
          ))}
        </ul>
      )}
    </Section>
  );
}
