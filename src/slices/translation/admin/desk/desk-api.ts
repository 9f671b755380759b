// What the desk asks the API: one record's texts in one language beside their source, and what becomes of each.
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../../admin/api/index.ts';
import type { Language } from '../../../../platform/languages.ts';
import type { CheckView } from '../../check/model.ts';
import type { DeskField, DeskInput, DeskView } from '../../desk/model.ts';
import type { TextPlace } from '../../model.ts';
import { TRANSLATION_KEY } from '../board/board-api.ts';

export interface DeskPlace {
  readonly kind: string;
  readonly id: string;
  readonly language: string;
}

const pathOf = ({ kind, id, language }: DeskPlace): string =>
  `/v1/desk/${kind}/${encodeURIComponent(id)}/${language}`;

/** The calls that work on a text makes; tests bring their own server. */
export interface DeskCalls {
  read(): Promise<DeskView>;
  save(field: string, text: DeskInput): Promise<DeskField>;
}

/** @param language of the reader */
export const deskCalls = (place: DeskPlace, language: Language): DeskCalls => ({
  read: () => ask('GET', `${pathOf(place)}?language=${language}`),
  save: (field, text) => ask('PUT', `${pathOf(place)}/${encodeURIComponent(field)}`, text),
});

export const deskKey = ({ kind, id, language }: DeskPlace) =>
  [...TRANSLATION_KEY, 'desk', kind, id, language] as const;

/**
 * @param language of the reader: titles are in it
 * @param first what is waited for: words on their way to the server
 */
export const deskQuery = (place: DeskPlace, language: Language, first: () => Promise<void>) =>
  queryOptions({
    queryKey: deskKey(place),
    queryFn: async ({ signal }) => {
      await first();
      return ask<DeskView>('GET', `${pathOf(place)}?language=${language}`, undefined, signal);
    },
  });

export const checkKey = ({ kind, id, language, field }: TextPlace) =>
  ['desk-check', kind, id, language, field] as const;

export const checkQuery = (place: TextPlace, source: string, target: string) =>
  queryOptions({
    queryKey: [...checkKey(place), source, target],
    queryFn: ({ signal }) => ask<CheckView>('POST', '/v1/desk/check', { ...place, source, target }, signal),
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
  });

/** Lets a finding stand for these words, or takes that back. */
export const decide = (place: TextPlace, digest: string, stands: boolean): Promise<void> =>
  ask(stands ? 'POST' : 'DELETE', '/v1/desk/decisions', { ...place, digest });
