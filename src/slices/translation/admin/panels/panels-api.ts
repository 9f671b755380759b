// What the panels beside a text ask the API: comments, terms, what was translated before.
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../../admin/api/index.ts';
import type { Language } from '../../../../platform/languages.ts';
import type { LocalText, TextState } from '../../../texts/model.ts';
import type { Term, TextPlace } from '../../model.ts';

/** A record's texts in one language. */
export type RecordPlace = Omit<TextPlace, 'field'>;

/** Somebody; without a name once they were erased. */
export interface Named {
  readonly id: string;
  readonly name: string | null;
}

export interface Comment {
  readonly id: string;
  readonly field: string;
  readonly language: string;
  readonly body: string;
  readonly author: Named;
  readonly mentions: readonly Named[];
  /** ISO 8601 */
  readonly created: string;
  readonly resolved: { readonly at: string; readonly by: Named | null } | null;
  /** I wrote it and may take it back. */
  readonly mine: boolean;
}

/** A concept of the glossary that a source text speaks of. */
export interface FoundConcept {
  readonly id: string;
  /** The word that was found first. */
  readonly source: readonly Term[];
  /** The preferred first; empty: nobody has said yet what it is called. */
  readonly target: readonly Term[];
  readonly note: string | null;
  readonly field: string;
}

export interface MemoryMatch {
  /** Which of the blocks that were asked about. */
  readonly block: number;
  /** 1: the same words and facts. */
  readonly score: number;
  readonly source: string;
  readonly target: string;
  readonly from: {
    readonly kind: string;
    readonly id: string;
    readonly field: string;
    readonly title: LocalText;
    readonly state: TextState;
  };
}

export const queryOf = ({ kind, id, language }: RecordPlace): string =>
  new URLSearchParams({ kind, id, language }).toString();

/** All of a record in one language at once: its texts share the answer. */
export const commentsQuery = (place: RecordPlace) =>
  queryOptions({
    queryKey: ['comments', place.kind, place.id, place.language],
    queryFn: async ({ signal }) =>
      (await ask<{ comments: Comment[] }>('GET', `/v1/comments?${queryOf(place)}`, undefined, signal))
        .comments,
    // Others answer meanwhile.
    refetchInterval: 60_000,
  });

export const mentionableQuery = (place: RecordPlace) =>
  queryOptions({
    queryKey: ['comments', 'people'],
    queryFn: async ({ signal }) =>
      (
        await ask<{ people: { id: string; name: string }[] }>(
          'GET',
          `/v1/comments/people?${queryOf(place)}`,
          undefined,
          signal,
        )
      ).people,
    staleTime: 300_000,
  });

export const termsQuery = (place: RecordPlace) =>
  queryOptions({
    queryKey: ['desk-terms', place.kind, place.id, place.language],
    queryFn: async ({ signal }) =>
      (await ask<{ terms: FoundConcept[] }>('GET', `/v1/desk/terms?${queryOf(place)}`, undefined, signal))
        .terms,
    staleTime: 60_000,
  });

export interface MemoryQuestion {
  readonly place: RecordPlace;
  readonly source: string;
  readonly target: string;
  /** Markdown of one block each. */
  readonly blocks: readonly string[];
}

/** @param reader whose language the titles are in */
export const memoryQuery = ({ place, source, target, blocks }: MemoryQuestion, reader: Language) =>
  queryOptions({
    queryKey: ['desk-memory', source, target, place.kind, place.id, blocks],
    queryFn: async ({ signal }) => {
      const except = { kind: place.kind, id: place.id };
      const question = { source, target, blocks, except };
      const path = `/v1/desk/memory?language=${reader}`;
      return (await ask<{ matches: MemoryMatch[] }>('POST', path, question, signal)).matches;
    },
    staleTime: 60_000,
  });
