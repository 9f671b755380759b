// What the desk asks the API: one record's texts in one language beside their source, and what becomes of each.
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../../admin/api/index.ts';
import type { Language } from '../../../../platform/languages.ts';
import type { FactView, LocalText, TextState } from '../../../texts/model.ts';
import type { CellState, StaleReason, TextPlace } from '../../model.ts';
import { TRANSLATION_KEY } from '../board/board-api.ts';

export interface Person {
  readonly id: string;
  readonly name: string | null;
}

export interface SourceText {
  readonly body: string;
  readonly state: TextState;
  readonly fingerprint: string;
}

export interface TargetText {
  readonly body: string;
  readonly state: TextState;
  /** Names these words in this state: a save says which it has seen. */
  readonly version: string;
  readonly basedOn: string | null;
  /** ISO 8601 */
  readonly changed: string;
  readonly by: Person | null;
  readonly approved: {
    readonly by: Person | null;
    readonly at: string;
    /** Whoever wrote it approved it: there is nobody else who could. */
    readonly alone: boolean;
  } | null;
}

export interface Staleness {
  readonly reason: StaleReason;
  readonly ref?: string;
  readonly was?: string;
  readonly now?: string;
}

export interface FieldView {
  readonly field: string;
  /** What it is called where no form says it: blocks of a newsletter. */
  readonly label?: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };
  /** Most characters. */
  readonly most: number | null;
  readonly source: SourceText | null;
  readonly target: TargetText | null;
  readonly stale: readonly Staleness[];
  /** The source's words that it was translated from, where they have changed and are still known. */
  readonly since: string | null;
  /** Open ones. */
  readonly comments: number;
  /** Digests of the findings that somebody let stand. */
  readonly decisions: readonly string[];
}

export interface DeskRights {
  readonly edit: boolean;
  readonly review: boolean;
  readonly approve: boolean;
  /** Also words of my own: nobody else could. */
  readonly approveOwn: boolean;
  readonly machine: boolean;
  readonly comment: boolean;
}

export interface DeskEditor {
  readonly name: string | null;
  readonly at: string;
  /** The text they are at in this language; null: they are at another part of the record. */
  readonly field: string | null;
}

export interface DeskView {
  readonly kind: string;
  readonly id: string;
  readonly title: LocalText;
  readonly source: Language;
  readonly language: Language;
  /** The record's. */
  readonly version: number;
  /** Public page, below the language. */
  readonly address: string | null;
  readonly rights: DeskRights;
  readonly fields: readonly FieldView[];
  /** All that source and target name, in both languages. */
  readonly facts: readonly FactView[];
  readonly editors: readonly DeskEditor[];
  readonly languages: readonly { readonly language: Language; readonly state: CellState }[];
}

export interface SavedText {
  readonly body: string;
  readonly state: TextState;
  /** The version that was typed into; null: there was none. */
  readonly seen: string | null;
  /** These words still say what the source says today. */
  readonly confirm?: true;
}

export type Severity = 'error' | 'warning' | 'review';

export interface Finding {
  /** The same for the same finding in the same words: what a decision is about. */
  readonly digest: string;
  readonly kind: string;
  readonly severity: Severity;
  /** Said by `translation.finding.<code>`. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Of the target's top-level blocks. */
  readonly block: number | null;
  readonly words: string | null;
  readonly ref: string | null;
  readonly decided: boolean;
}

/** Words that a fact of the record is said by, and that are not bound to it yet. */
export interface BoundOffer {
  readonly ref: string;
  readonly words: string;
  readonly block: number;
  readonly occurrence: number;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly offers: readonly BoundOffer[];
}

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
  save(field: string, text: SavedText): Promise<FieldView>;
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
    queryFn: ({ signal }) => ask<Checked>('POST', '/v1/desk/check', { ...place, source, target }, signal),
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
  });

/** Lets a finding stand for these words, or takes that back. */
export const decide = (place: TextPlace, digest: string, stands: boolean): Promise<void> =>
  ask(stands ? 'POST' : 'DELETE', '/v1/desk/decisions', { ...place, digest });
