// What is said between the desk and the server: one record's texts in one language beside their source. Moments are ISO 8601.
import type { Language } from '../../../platform/languages.ts';
import type { FactView, LocalText, StaleMark, TextState } from '../../texts/model.ts';
import type { CellState } from '../model.ts';

export interface Who {
  readonly id: string;
  /** Null for `system`, and for who was erased. */
  readonly name: string | null;
}

export interface DeskTarget {
  readonly body: string;
  readonly state: TextState;
  /** Names these words in this state: a save says which it has seen. */
  readonly version: string;
  readonly basedOn: string | null;
  readonly changed: string;
  /** Wrote the words as they stand. */
  readonly by: Who | null;
  readonly approved: {
    readonly by: Who;
    readonly at: string;
    /** Whoever wrote it approved it: there is nobody else who could. */
    readonly alone: boolean;
  } | null;
}

export interface DeskField {
  readonly field: string;
  /** What it is called where no form says it: blocks of a newsletter. */
  readonly label?: { readonly key: string; readonly params: Readonly<Record<string, string>> } | undefined;
  /** The record that it speaks of, whose facts are offered first: `event:haskovo-2023`. */
  readonly about: string | null;
  /** Most characters. */
  readonly most: number | null;
  readonly source: { readonly body: string; readonly state: TextState; readonly fingerprint: string } | null;
  readonly target: DeskTarget | null;
  readonly stale: readonly StaleMark[];
  /** The source's words that it was translated from, where they have changed and are still known. */
  readonly since: string | null;
  /** Comments that wait. */
  readonly comments: number;
  /** Digests of findings that were let stand. */
  readonly decisions: readonly string[];
}

/** What somebody may do with the texts of a record in one language. */
export interface DeskRights {
  readonly edit: boolean;
  /** Give or take back a reviewed word. */
  readonly review: boolean;
  readonly approve: boolean;
  /** Also words of my own: nobody else could. */
  readonly approveOwn: boolean;
  readonly machine: boolean;
  readonly comment: boolean;
}

export interface DeskEditor {
  readonly name: string | null;
  /** Of their last key. */
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
  readonly fields: readonly DeskField[];
  /** All facts that source and target name, in both languages. */
  readonly facts: readonly FactView[];
  readonly editors: readonly DeskEditor[];
  readonly languages: readonly { readonly language: Language; readonly state: CellState }[];
}

/** One text as it is saved. */
export interface DeskInput {
  readonly body: string;
  readonly state: TextState;
  /** The version that whoever saves began from; null: there was no text. */
  readonly seen: string | null;
  /** These words still fit the source of today. */
  readonly confirm?: boolean | undefined;
}
