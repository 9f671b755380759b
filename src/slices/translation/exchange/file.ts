// A file for translators' tools, whatever its format: texts with their units on the way out, what came back on the way in.
import type { Language } from '../../../platform/languages.ts';
import type { TextState } from '../../texts/model.ts';
import type { TextPlace } from '../model.ts';
import type { Codes, Piece } from './pieces.ts';

export const EXCHANGE_FORMATS = ['xliff12', 'xliff21', 'tmx', 'docx'] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

/** Which texts a unit of a file belongs to, and which words of both sides the file was made from. */
export interface TextReference extends TextPlace {
  /** The project's permanent name. */
  readonly project: string;
  /** Language of the source. */
  readonly source: string;
  /** Version of the source text. */
  readonly from: string;
  /** Version of the translation; null: there was none. */
  readonly seen: string | null;
}

/** A block of words to be translated. */
export interface ExchangeUnit {
  /** Within its text, from 1. */
  readonly number: string;
  readonly source: readonly Piece[];
  readonly target: readonly Piece[] | null;
  readonly codes: Codes;
  /** What the codes of facts show, in the language of the source. */
  readonly shown: ReadonlyMap<string, string>;
}

export interface ExchangeText {
  readonly reference: TextReference;
  /** What the record is called, and which of its texts this is, for people. */
  readonly title: string;
  /** Of the translation; null: there is none. */
  readonly state: TextState | null;
  /** The source has changed since it was translated. */
  readonly stale: boolean;
  readonly units: readonly ExchangeUnit[];
}

/** All texts have the same two languages. */
export interface ExchangeFile {
  readonly source: Language;
  readonly target: Language;
  readonly texts: readonly ExchangeText[];
}

export interface ReadUnit {
  readonly number: string;
  /** In the file, from 1; null where the format has no lines. */
  readonly line: number | null;
  readonly source: readonly Piece[];
  /** Null, or no pieces: it is not translated. */
  readonly target: readonly Piece[] | null;
  /** Null: the file does not say. */
  readonly state: TextState | null;
  /** What is wrong with it as far as the format itself can say. */
  readonly fault?: { readonly code: string; readonly params: Readonly<Record<string, string>> };
}

export interface ReadText {
  readonly reference: TextReference;
  readonly line: number | null;
  readonly units: readonly ReadUnit[];
  /** Its languages by the file's own word, where the format has one. */
  readonly tags?: { readonly source: string | undefined; readonly target: string | undefined };
}

export interface ReadExchange {
  readonly format: ExchangeFormat;
  readonly texts: readonly ReadText[];
}

/** One reason why a file, or a unit of it, is not taken in. */
export interface Refusal {
  /** `events/haskovo-2023/summary/el/3`; null: the file as a whole. */
  readonly unit: string | null;
  readonly line: number | null;
  /** Words: `translation.exchange.<code>` */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The file cannot be taken in. */
export class ExchangeError extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ unit, code }) => `${unit ?? 'file'}: ${code}`).join('; '));
    this.name = 'ExchangeError';
    this.refusals = refusals;
  }
}

export const refusedFile = (code: string, line: number | null = null, params: Refusal['params'] = {}) =>
  new ExchangeError([{ unit: null, line, code, params }]);

/** What people and programs call a unit. */
export const unitName = ({ kind, id, field, language }: TextPlace, number?: string): string =>
  [kind, id, field, language, ...(number === undefined ? [] : [number])].join('/');

const MARK = 'secon';

/** One line that tools keep: `secon/secon/events/haskovo-2023/summary/en/el/1a2b3c4d5e6f/-`. */
export const writeReference = (reference: TextReference): string => {
  const { project, kind, id, field, source, language, from, seen } = reference;
  return [MARK, project, kind, id, field, source, language, from, seen ?? '-']
    .map(encodeURIComponent)
    .join('/');
};

const VERSION = /^[0-9a-f]{12}$/;

/** @returns null for what is no reference of ours */
export function readReference(line: string | undefined): TextReference | null {
  const parts = (line ?? '').trim().split('/');
  if (parts.length !== 9 || parts.some(part => !/^[\w.~%-]+$/.test(part))) return null;
  const [mark, project, kind, id, field, source, language, from, seen] = parts.map(decoded) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (mark !== MARK || !VERSION.test(from) || !(seen === '-' || VERSION.test(seen))) return null;
  return { project, kind, id, field, source, language, from, seen: seen === '-' ? null : seen };
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};

/** Portuguese is that of Portugal: tools take plain `pt` for Brazil's. */
export const tagOf = (language: string): string => (language === 'pt' ? 'pt-PT' : language);

export const sameLanguage = (tag: string | undefined, language: string): boolean =>
  tag?.toLowerCase().split(/[-_]/)[0] === language;
