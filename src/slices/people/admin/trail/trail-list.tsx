// Entries of the audit trail, the newest first, and a way to those before.
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useLanguage } from '../../../../admin/i18n/index.ts';
import { Button, Notice, Skeleton } from '../../../../admin/kit/index.ts';
import { announce } from '../../../../admin/notices/index.ts';
import { type AuditQuestion, auditQuery, type Names } from '../asked.ts';
import { LoadError } from '../load-error.tsx';
import { TrailEntry } from './trail-entry.tsx';

interface TrailListProps {
  readonly question: AuditQuestion;
  /** Entries a page. */
  readonly limit: number;
  readonly empty: ReactNode;
  readonly withoutActor?: boolean;
  /** Without it there is no way to those before. */
  readonly endless?: boolean;
}

/** What the ids of all pages are called. */
const namesOf = (pages: readonly { readonly names: Names }[]): Names =>
  Object.assign({}, ...pages.map(({ names }) => names));

export function TrailList({
  question,
  limit,
  empty,
  withoutActor,
  endless = true,
}: TrailListProps): ReactElement {
  const { t, language } = useLanguage();
  const { data, error, isPlaceholderData, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(auditQuery(question, language, limit));
  const firstNew = useRef<HTMLHeadingElement>(null);
  const seen = useRef(0);
  const isAwaited = useRef(false);
  const entries = data?.pages.flatMap(page => page.entries) ?? [];
  const more = async (): Promise<void> => {
    seen.current = entries.length;
    isAwaited.current = true;
    await fetchNextPage();
  };
  // When they are drawn, not when they have arrived: before that there is nothing to go to.
  useEffect(() => {
    const count = entries.length - seen.current;
    if (!isAwaited.current || count <= 0) return;
    isAwaited.current = false;
    announce(t('people.audit.more', { count }));
    firstNew.current?.focus();
  }, [entries.length, t]);
  if (data === undefined)
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <Notice tone="error" announce>
        <LoadError error={error} onAgain={() => void refetch()} />
      </Notice>
    );
  if (entries.length === 0) return <>{empty}</>;
  return (
    <div className="trail" aria-busy={isPlaceholderData}>
      <ol className="trail-list">
        {entries.map((entry, index) => (
          <TrailEntry
            key={entry.id}
            entry={entry}
            names={namesOf(data.pages)}
            withoutActor={withoutActor}
            ref={index === seen.current ? firstNew : undefined}
          />
        ))}
      </ol>
      {error !== null && (
        <Notice tone="error" announce>
          <LoadError error={error} onAgain={() => void fetchNextPage()} />
        </Notice>
      )}
      {endless && hasNextPage && (
        <Button busy={isFetchingNextPage} onPress={() => void more()}>
          {t('people.audit.loadMore')}
        </Button>
      )}
    </div>
  );
}
