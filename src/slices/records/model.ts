// What every record has: fields, texts in languages, a version. Runs anywhere.
import type { TextState } from '../texts/model.ts';

/** The kinds of record that people keep by forms, in the order in which they are shown. */
export const RECORD_KINDS = [
  'organisations',
  'regions',
  'events',
  'practices',
  'policies',
  'indicators',
  'reports',
  'newsletters',
  'library',
  'project',
  'glossary',
] as const;
export type RecordKindName = (typeof RECORD_KINDS)[number];

export interface TextContent {
  /** Markdown of the content format. */
  readonly body: string;
  readonly state: TextState;
}

/** Texts by field and language. */
export type Texts = Readonly<Record<string, Readonly<Record<string, TextContent>>>>;

/** Fields by the keys of the content folder; what is empty is left out. Other records stand by their permanent names. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record at one version: enough to show what changed, and to bring it back. */
export interface Snapshot {
  readonly fields: Fields;
  readonly texts: Texts;
  /** It was archived then. */
  readonly archived: boolean;
}

/** Longest text that is taken, in UTF-16 units: some twenty pages. */
export const LONGEST_TEXT = 50_000;
