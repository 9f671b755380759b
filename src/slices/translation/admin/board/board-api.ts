// What the language board asks the API: records by languages, and the next text that needs me.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../../admin/api/index.ts';
import type { Language } from '../../../../platform/languages.ts';
import type { LocalText } from '../../../texts/model.ts';
import type { CellState, TextPlace } from '../../model.ts';
import { type BoardQuestion, queryOf } from './question.ts';

/** Texts by state. */
export type Counts = Readonly<Record<CellState, number>>;

export interface BoardCell {
  /** The least of its texts. */
  readonly state: CellState;
  /** Texts that are approved, of those that the source has. */
  readonly done: number;
  readonly of: number;
  readonly rights: 'edit' | 'approve' | null;
}

export interface BoardRecord {
  readonly kind: string;
  readonly id: string;
  readonly title: LocalText;
  readonly source: Language;
  /** Permanent name of whose it is. */
  readonly organisation: string | null;
  readonly cells: Readonly<Record<string, BoardCell | undefined>>;
}

export interface Board {
  /** Counted over everything that the filters let through, not over one page of it. */
  readonly languages: readonly { readonly language: Language; readonly counts: Counts }[];
  readonly partners: readonly {
    readonly organisation: { readonly id: string; readonly name: LocalText };
    readonly counts: Counts;
  }[];
  readonly total: number;
  readonly records: readonly BoardRecord[];
  readonly next: TextPlace | null;
}

/** Why a text needs me. */
export type NeedReason = 'missing' | 'stale' | 'machine' | 'review' | 'approve';

export interface NextText {
  readonly next: (TextPlace & { readonly why: NeedReason }) | null;
  /** Texts that need me, this one among them. */
  readonly waiting: number;
}

/** Everything that is kept of texts: for `invalidateQueries` after writing. */
export const TRANSLATION_KEY = ['translation'] as const;

/** The page before stays until this one is there. */
export const boardQuery = (question: BoardQuestion, language: Language) => {
  const query = queryOf(question, language);
  return queryOptions({
    queryKey: [...TRANSLATION_KEY, 'board', query],
    queryFn: ({ signal }) => ask<Board>('GET', `/v1/board?${query}`, undefined, signal),
    placeholderData: keepPreviousData,
  });
};

const afterOf = ({ kind, id, field, language }: TextPlace): string =>
  `?after=${encodeURIComponent([kind, id, field, language].join('/'))}`;

/** @param after the text somebody is at; null: the first of all */
export const nextQuery = (after: TextPlace | null) =>
  queryOptions({
    queryKey: [...TRANSLATION_KEY, 'next', after === null ? '' : afterOf(after)],
    queryFn: ({ signal }) =>
      ask<NextText>('GET', `/v1/board/next${after === null ? '' : afterOf(after)}`, undefined, signal),
    staleTime: 0,
  });

/** Where a text is worked on. */
export const deskAddress = (kind: string, id: string, language: string, field?: string): string =>
  `/admin/desk/${kind}/${encodeURIComponent(id)}/${language}${field === undefined ? '' : `#${field}`}`;
