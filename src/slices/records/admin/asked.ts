// What the screens of records ask the API for, each under one key, so that what one has read the others have too.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../admin/api/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { LocalText } from '../../texts/model.ts';
import type { RecordKindName, TextContent } from '../model.ts';
import { type Question, queryOf } from './list/question.ts';

/** A record in a list. */
export interface Listed {
  readonly id: string;
  readonly title: LocalText;
  /** Permanent name of whose it is. */
  readonly organisation: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly changed: string;
  readonly archived: string | null;
  /** I typed into it and did not save. */
  readonly draft: boolean;
}

export interface ListedPage {
  readonly total: number;
  readonly records: readonly Listed[];
  /** Most characters, by field: of every record of the kind. */
  readonly limits: Readonly<Record<string, number>>;
}

/** Everything that is kept of a kind: for `invalidateQueries` after writing. */
export const recordsKey = (kind: RecordKindName) => ['records', kind] as const;

/** The page before stays until this one is there. */
export const listQuery = (kind: RecordKindName, question: Question, language: Language) => {
  const query = queryOf(question, language);
  return queryOptions({
    queryKey: [...recordsKey(kind), 'list', query],
    queryFn: ({ signal }) => ask<ListedPage>('GET', `/v1/${kind}?${query}`, undefined, signal),
    placeholderData: keepPreviousData,
  });
};

/** One record with texts, rights and my draft: the `RecordView` of the API. */
export const recordQuery = <View>(kind: RecordKindName, id: string) =>
  queryOptions({
    queryKey: [...recordsKey(kind), 'record', id],
    queryFn: ({ signal }) => ask<View>('GET', `/v1/${kind}/${encodeURIComponent(id)}`, undefined, signal),
  });

/** More partners than this no project has. */
const MOST_PARTNERS = 200;
const PARTNERS_STAY_MS = 300_000;

/** All partners of the project: whose a record can be, and what they are called. */
export const partnersQuery = (language: Language) =>
  queryOptions({
    queryKey: [...recordsKey('organisations'), 'partners', language],
    queryFn: ({ signal }) =>
      ask<ListedPage>(
        'GET',
        `/v1/organisations?kind=partner&sort=title&limit=${MOST_PARTNERS}&language=${language}`,
        undefined,
        signal,
      ),
    select: ({ records }: ListedPage) => records,
    staleTime: PARTNERS_STAY_MS,
  });

/** What somebody typed and did not save. */
export interface ListedDraft {
  readonly id: string;
  readonly kind: RecordKindName;
  /** Null: of a record to be. */
  readonly record: string | null;
  readonly title: LocalText | null;
  readonly saved: string;
}

export interface DraftContent {
  readonly id: string;
  readonly saved: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, Readonly<Record<string, TextContent | null>>>>;
}

const DRAFTS = ['drafts'] as const;

/** My drafts, the latest first. */
export const draftsQuery = (language: Language) =>
  queryOptions({
    queryKey: [...DRAFTS, 'list', language],
    queryFn: ({ signal }) =>
      ask<readonly ListedDraft[]>('GET', `/v1/drafts?language=${language}`, undefined, signal),
    // As long as it takes from asking ahead to showing.
    staleTime: 1_000,
  });

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: [...DRAFTS, id],
    queryFn: ({ signal }) => ask<DraftContent>('GET', `/v1/drafts/${id}`, undefined, signal),
  });

export const draftsKey = DRAFTS;
