// The language board: how far every record is in every language, and what needs whom.
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { errorWords } from '../../../../admin/api/index.ts';
import { useLanguage, useT } from '../../../../admin/i18n/index.ts';
import {
  Button,
  EmptyState,
  LinkButton,
  Notice,
  Pagination,
  Skeleton,
  Tabs,
} from '../../../../admin/kit/index.ts';
import { ScreenHead, useAhead, usePath, useSearch } from '../../../../admin/router/index.ts';
import { fetchEditor } from '../../../texts/admin/index.ts';
import type { Board } from '../../model.ts';
import { boardQuery } from './board-api.ts';
import { BoardFilters } from './board-filters.tsx';
import { BoardList } from './board-list.tsx';
import { BoardTable } from './board-table.tsx';
import { NextLink } from './next-link.tsx';
import { PartnersTable } from './partners-table.tsx';
import {
  asking,
  type BoardQuestion,
  boardAddressOf,
  boardQuestionOf,
  EVERYTHING,
  isNarrowed,
  PAGE_SIZES,
} from './question.ts';

const BOARD = '/admin/board';

const NARROW = '(max-width: 700px)';

const listen = (changed: () => void): (() => void) => {
  const media = matchMedia(NARROW);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

const useNarrow = (): boolean => useSyncExternalStore(listen, () => matchMedia(NARROW).matches);

/** What the address asks, and a way to ask something else. */
function useQuestion(): readonly [BoardQuestion, (question: BoardQuestion) => void] {
  const [search, change] = useSearch();
  const path = usePath();
  // The address is that of the desk before the board is gone: it is not asked for everything then.
  const own = useRef(search);
  if (path === BOARD) own.current = search;
  const asked = own.current;
  const question = useMemo(() => boardQuestionOf(asked), [asked]);
  return [question, other => change(boardAddressOf(other))];
}

interface NothingProps {
  readonly question: BoardQuestion;
  readonly onAsk: (question: BoardQuestion) => void;
}

/** Why there is no row, and what can be done about it. */
function Nothing({ question, onAsk }: NothingProps): ReactElement {
  const t = useT();
  if (isNarrowed(question))
    return (
      <EmptyState
        title={t('translation.board.nothingFound')}
        actions={
          <Button onPress={() => onAsk(asking(question, EVERYTHING))}>
            {t('translation.board.showAll')}
          </Button>
        }
      >
        {t('translation.board.nothingFoundHelp')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t('translation.board.empty')}
      actions={<LinkButton href="/admin/events">{t('translation.board.toEvents')}</LinkButton>}
    >
      {t('translation.board.emptyHelp')}
    </EmptyState>
  );
}

interface RowsProps extends NothingProps {
  readonly board: Board | undefined;
  readonly updating: boolean;
}

function Rows({ board, updating, question, onAsk }: RowsProps): ReactElement {
  const t = useT();
  const isNarrow = useNarrow();
  const top = useRef<HTMLDivElement>(null);
  const { languages: only, limit, offset } = question;
  if (board === undefined) return <Skeleton lines={8} label={t('admin.loading')} />;
  if (board.records.length === 0) return <Nothing question={question} onAsk={onAsk} />;
  const { records, total } = board;
  const languages =
    only.length === 0 ? board.languages : board.languages.filter(({ language }) => only.includes(language));
  const View = isNarrow ? BoardList : BoardTable;
  return (
    <div className="board-rows" ref={top}>
      <View languages={languages} records={records} updating={updating} />
      <Pagination
        label={t('translation.board.pages')}
        total={total}
        offset={offset}
        limit={limit}
        sizes={PAGE_SIZES}
        onChange={place => {
          onAsk({ ...question, ...place } as BoardQuestion);
          top.current?.scrollIntoView({ block: 'start' });
        }}
      />
    </div>
  );
}

/** A page beyond the last one leads to the last. */
function useExistingPage(total: number | undefined, { question, onAsk }: NothingProps): void {
  const { offset, limit } = question;
  useEffect(() => {
    if (total === undefined || total === 0 || offset < total) return;
    onAsk({ ...question, offset: Math.floor((total - 1) / limit) * limit });
  }, [total, offset, limit, question, onAsk]);
}

/** Whoever looks at the board goes to a desk next. */
const fetchDesk = () => Promise.all([import('../desk/desk-screen.tsx'), fetchEditor()]);

export function Screen(): ReactElement {
  const { t, language } = useLanguage();
  const [question, onAsk] = useQuestion();
  const [{ view = 'records' }, change] = useSearch();
  const {
    data: board,
    isPlaceholderData,
    isError,
    error,
    refetch,
  } = useQuery(boardQuery(question, language));
  useAhead(board !== undefined, fetchDesk);
  useExistingPage(isPlaceholderData ? undefined : board?.total, { question, onAsk });
  const failed: ReactNode = isError && (
    <Notice
      tone="error"
      announce
      actions={
        <Button small onPress={() => void refetch()}>
          {t('admin.again')}
        </Button>
      }
    >
      {errorWords(t, error)}
    </Notice>
  );
  const rows = failed || (
    <Rows board={board} updating={isPlaceholderData} question={question} onAsk={onAsk} />
  );
  const partners = failed || <PartnersTable partners={board?.partners} updating={isPlaceholderData} />;
  return (
    <div className="board">
      <ScreenHead
        title={t('translation.board.title')}
        lead={t('translation.board.lead')}
        actions={<NextLink isAsked={board !== undefined} />}
      />
      <BoardFilters question={question} partners={board?.partners} onAsk={onAsk} />
      <p className="visually-hidden" role="status">
        {board !== undefined && !isPlaceholderData && t('translation.board.found', { count: board.total })}
      </p>
      <Tabs
        label={t('translation.board.views')}
        selected={view === 'partners' ? 'partners' : 'records'}
        onSelect={id => change({ view: id === 'records' ? undefined : id })}
        tabs={[
          { id: 'records', label: t('translation.board.byRecord'), panel: rows },
          { id: 'partners', label: t('translation.board.byPartner'), panel: partners },
        ]}
      />
    </div>
  );
}
