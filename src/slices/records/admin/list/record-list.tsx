// All records of a kind: searched, narrowed, sorted, page by page, as the address says.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type ComponentType,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { errorWords, useRights } from '../../../../admin/api/index.ts';
import { useLanguage, useT } from '../../../../admin/i18n/index.ts';
import {
  Badge,
  Button,
  type ButtonLook,
  type Column,
  DataTable,
  EmptyState,
  LinkButton,
} from '../../../../admin/kit/index.ts';
import { Link, ScreenHead, useSearch } from '../../../../admin/router/index.ts';
import { newAddress, recordAddress } from '../addresses.ts';
import { draftsQuery, type Listed, listQuery, partnersQuery, recordQuery } from '../asked.ts';
import { Ago, cellOf, Named, type Sayings, useSayings } from './cells.tsx';
import { FiltersToCome } from './filters-to-come.tsx';
import { useFirstRows } from './first-rows.ts';
import type { ListKind } from './list-kind.ts';
import { addressOf, isNarrowed, narrowed, type Question, questionOf } from './question.ts';

const Filters = lazy(async () => ({ default: (await import('./filters.tsx')).Filters }));
const NewDrafts = lazy(async () => ({ default: (await import('./new-drafts.tsx')).NewDrafts }));
const Pages = lazy(async () => ({ default: (await import('./pages.tsx')).Pages }));

/** What the address asks, and a way to ask something else. */
function useQuestion(kind: ListKind): readonly [Question, (question: Question) => void] {
  const [search, change] = useSearch();
  const question = useMemo(() => questionOf(kind, search), [kind, search]);
  return [question, asked => change(addressOf(kind, asked))];
}

/** The link to a record; who points at it will have it at once. */
function RecordLink({ kind, record }: { readonly kind: ListKind; readonly record: Listed }): ReactElement {
  const client = useQueryClient();
  const prefetch = (): void => void client.prefetchQuery(recordQuery(kind.kind, record.id));
  return (
    <Link
      className="k-link"
      href={recordAddress(kind.kind, record.id)}
      onMouseEnter={prefetch}
      onFocusCapture={prefetch}
    >
      <Named text={record.title} />
    </Link>
  );
}

function columnsOf(kind: ListKind, sayings: Sayings, archived: boolean): readonly Column<Listed>[] {
  const { t } = sayings;
  const title: Column<Listed> = {
    id: 'title',
    label: t('records.list.title'),
    header: true,
    sortable: true,
    cell: record => (
      <span className="records-title">
        <RecordLink kind={kind} record={record} />
        {record.draft && <Badge tone="warning">{t('records.list.notSaved')}</Badge>}
      </span>
    ),
  };
  const own = kind.columns.map(
    (column): Column<Listed> => ({
      id: column.key,
      label: t(column.label),
      sortable: column.sortable,
      numeric: column.as === 'number',
      cell: record => cellOf(column, record, sayings),
    }),
  );
  const last: Column<Listed> = archived
    ? {
        id: 'archived',
        label: t('records.list.archivedWhen'),
        cell: record => record.archived && <Ago moment={record.archived} sayings={sayings} />,
      }
    : {
        id: 'changed',
        label: t('records.list.changed'),
        sortable: true,
        cell: record => <Ago moment={record.changed} sayings={sayings} />,
      };
  return [title, ...own, last];
}

interface NothingProps {
  readonly kind: ListKind;
  readonly question: Question;
  readonly onAsk: (question: Question) => void;
  readonly create: ReactNode;
}

/** Why there is no row, and what can be done about it. */
function Nothing({ kind, question, onAsk, create }: NothingProps): ReactElement {
  const t = useT();
  if (isNarrowed(question))
    return (
      <EmptyState
        title={t('records.list.nothingFound')}
        actions={
          <Button onPress={() => onAsk(narrowed(question, { search: '', where: {} }))}>
            {t('records.list.showAll')}
          </Button>
        }
      >
        {t('records.list.nothingFoundHelp')}
      </EmptyState>
    );
  if (question.archived)
    return (
      <EmptyState
        title={t('records.list.nothingArchived')}
        actions={
          <Button onPress={() => onAsk(narrowed(question, { archived: false }))}>
            {t('records.list.backFromArchive')}
          </Button>
        }
      >
        {t('records.list.nothingArchivedHelp')}
      </EmptyState>
    );
  return (
    <EmptyState title={t(`${kind.words}.empty`)} actions={create}>
      {t(`${kind.words}.emptyHelp`)}
    </EmptyState>
  );
}

/** A page beyond the last one (records went, or an old address) leads to the last. */
function useExistingPage(total: number | undefined, question: Question, onAsk: (q: Question) => void): void {
  const { offset, limit } = question;
  useEffect(() => {
    if (total === undefined || total === 0 || offset < total) return;
    onAsk({ ...question, offset: Math.floor((total - 1) / limit) * limit });
  }, [total, offset, limit, question, onAsk]);
}

const NOBODY: readonly Listed[] = [];

/** My drafts of records to be; most people have none, and nothing is fetched to show them. */
function Drafts({ kind }: { readonly kind: ListKind }): ReactNode {
  const { language } = useLanguage();
  const all = useQuery(draftsQuery(language)).data ?? [];
  const drafts = all.filter(draft => draft.kind === kind.kind && draft.record === null);
  return drafts.length > 0 && <NewDrafts kind={kind} drafts={drafts} />;
}

function RecordList({ kind }: { readonly kind: ListKind }): ReactElement {
  const { t, language } = useLanguage();
  const { mayI } = useRights();
  const [question, onAsk] = useQuestion(kind);
  const page = useQuery(listQuery(kind.kind, question, language));
  const partners = useQuery(partnersQuery(language));
  const names = useMemo(
    () => partners.data && new Map(partners.data.map(({ id, title }) => [id, title])),
    [partners.data],
  );
  const sayings = useSayings(names);
  const rows = useFirstRows(page.data?.records);
  // The first rows are drawn before what is typed into is made.
  const ready = useDeferredValue(true, false);
  const top = useRef<HTMLDivElement>(null);
  useExistingPage(page.isPlaceholderData ? undefined : page.data?.total, question, onAsk);
  const create = (look: ButtonLook): ReactNode =>
    mayI(`${kind.kind}.create`) ? (
      <LinkButton look={look} icon="add" href={newAddress(kind.kind)}>
        {t(kind.create)}
      </LinkButton>
    ) : undefined;
  const turn = (place: { offset: number; limit: number }): void => {
    onAsk({ ...question, ...place });
    top.current?.scrollIntoView({ block: 'start' });
  };
  const title = t(kind.title);
  const toCome = <FiltersToCome kind={kind} question={question} />;
  return (
    <div className="records-list">
      <ScreenHead title={title} lead={t(`${kind.words}.lead`)} actions={create('primary')} />
      <Suspense>
        <Drafts kind={kind} />
      </Suspense>
      <div className="records-found" ref={top}>
        {ready ? (
          <Suspense fallback={toCome}>
            <Filters kind={kind} question={question} partners={partners.data ?? NOBODY} onAsk={onAsk} />
          </Suspense>
        ) : (
          toCome
        )}
        <DataTable
          caption={question.archived ? t('records.list.archivedOf', { title }) : title}
          hiddenCaption
          columns={columnsOf(kind, sayings, question.archived)}
          rows={rows}
          rowId={({ id }) => id}
          sort={question.sort}
          onSort={sort => onAsk(narrowed(question, { sort }))}
          updating={page.isPlaceholderData}
          empty={<Nothing kind={kind} question={question} onAsk={onAsk} create={create('secondary')} />}
          error={
            page.isError && (
              <>
                <p>{errorWords(t, page.error)}</p>
                <Button small onPress={() => void page.refetch()}>
                  {t('admin.again')}
                </Button>
              </>
            )
          }
        />
        {ready && (
          <Suspense>
            <Pages title={title} total={page.data?.total ?? 0} question={question} onTurn={turn} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** The screen of one kind's list, as the admin's table of screens wants it. */
export const listScreen = (kind: ListKind): { readonly Screen: ComponentType } => ({
  Screen: RecordList.bind(null, { kind }),
});
