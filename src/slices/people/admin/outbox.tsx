// Mails that were written: those kept or failed can be read, handed on by their link, and delivered again.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../admin/i18n/index.ts';
import {
  Badge,
  type BadgeProps,
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  Notice,
  Select,
  Time,
} from '../../../admin/kit/index.ts';
import { ScreenHead, useSearch } from '../../../admin/router/index.ts';
import { type Mail, outboxQuery } from './asked.ts';
import { LoadError } from './load-error.tsx';
import { MailActions } from './mail-actions.tsx';

const STATES = ['waiting', 'kept', 'failed', 'sent'] as const;

const TONES: Readonly<Record<Mail['state'], BadgeProps['tone']>> = {
  waiting: 'info',
  kept: 'warning',
  failed: 'danger',
  sent: 'success',
};

export function Screen(): ReactElement {
  const t = useT();
  const [{ state }, setSearch] = useSearch();
  const { data, error, refetch } = useQuery(outboxQuery);
  const known = STATES.find(id => id === state);
  const columns = useColumns(data?.sending ?? true);
  const states = STATES.map(id => ({ id, label: t(`people.outbox.${id}`) }));
  return (
    <div className="people-screen">
      <ScreenHead title={t('people.outbox.title')} lead={t('people.outbox.lead')} />
      {data?.sending === false && <NoServer />}
      <FilterBar
        set={states.filter(({ id }) => id === known)}
        onRemove={() => setSearch({ state: undefined })}
        onClear={() => setSearch({ state: undefined })}
      >
        <Select
          label={t('people.outbox.state')}
          none={t('people.filter.all')}
          choices={states}
          value={known ?? null}
          onChange={value => setSearch({ state: value ?? undefined })}
        />
      </FilterBar>
      <DataTable
        caption={t('people.outbox.title')}
        hiddenCaption
        columns={columns}
        rows={data?.mails.filter(mail => known === undefined || mail.state === known)}
        rowId={({ id }) => id}
        error={error && <LoadError error={error} onAgain={() => void refetch()} />}
        empty={
          <EmptyState title={t('people.outbox.none')}>
            <p>{t('people.outbox.noneWords')}</p>
          </EmptyState>
        }
      />
    </div>
  );
}

/** What it means that there is no mail server, and which settings change it. */
function NoServer(): ReactElement {
  const t = useT();
  return (
    <Notice tone="warning" title={t('people.outbox.noServer')}>
      <p>{t('people.outbox.noServerMeans')}</p>
      <p>
        {t('people.outbox.noServerSet')} <code>SECON_SMTP_URL</code>, <code>SECON_MAIL_FROM</code>
      </p>
    </Notice>
  );
}

function useColumns(sending: boolean): Column<Mail>[] {
  const t = useT();
  const formats = useFormats();
  return [
    {
      id: 'mail',
      label: t('people.outbox.mail'),
      header: true,
      cell: ({ kind, subject, language }) => (
        <span className="people-name">
          <span lang={subject === null ? undefined : language}>{subject ?? kindWords(t, kind)}</span>
          <span className="people-email">
            {subject === null
              ? formats.language(language)
              : `${kindWords(t, kind)} · ${formats.language(language)}`}
          </span>
        </span>
      ),
    },
    {
      id: 'to',
      label: t('people.outbox.to'),
      cell: ({ recipient }) =>
        recipient ?? <span className="people-soft">{t('people.outbox.forgotten')}</span>,
    },
    {
      id: 'state',
      label: t('people.outbox.state'),
      cell: ({ state, failure }) => (
        <span className="people-name">
          <span>
            <Badge tone={TONES[state]}>{t(`people.outbox.${state}`)}</Badge>
          </span>
          {failure !== null && <span className="people-failure">{failure}</span>}
        </span>
      ),
    },
    { id: 'created', label: t('people.outbox.written'), cell: ({ created }) => <Time moment={created} /> },
    {
      id: 'actions',
      label: t('people.outbox.actions'),
      hiddenLabel: true,
      cell: mail => mail.state !== 'sent' && <MailActions mail={mail} sending={sending} />,
    },
  ];
}

const kindWords = (t: ReturnType<typeof useT>, kind: string): string =>
  t.has(`people.mail.${kind}`) ? t(`people.mail.${kind}`) : kind;
