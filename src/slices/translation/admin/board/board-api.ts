// What the language board asks the API: records by languages, and the next text that needs me.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../../admin/api/index.ts';
import type { Language } from '../../../../platform/languages.ts';
import type { Board, NeedReason, TextPlace } from '../../model.ts';
import { type BoardQuestion, queryOf } from './question.ts';

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
