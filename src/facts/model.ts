// What a fact is, everywhere: its kind, its canonical value, and where in a text it was said.

export const FACT_KINDS = [
  'number',
  'ordinal',
  'date',
  'time',
  'money',
  'percent',
  'url',
  'email',
  'phone',
  'identifier',
  'name',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/**
 * A fact by value. The canonical values:
 * number, ordinal `43`, `12.5` (plain decimals) · date EDTF `2023-11-13`, `2023-11-13/2023-11-14`,
 * `XXXX-04-16/XXXX-04-18`, `2024-04`, `2021/2027` · time `14:30`, `09:00/17:30` · money `EUR 1914046` ·
 * percent `12.5%` · url verbatim · email lower-case · phone `+302741…` · identifier `2021/1060` ·
 * name: the registered form (its identifier where the registry gives one).
 */
export interface FactValue {
  readonly kind: FactKind;
  readonly value: string;
}

/** A fact as it stands in a text; offsets in UTF-16 units, `end` exclusive, `text` is that slice. */
export interface Fact extends FactValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A fact of the record, ready to be written in any language. */
export interface RecordFact extends FactValue {
  /** What it is called in each language; only for kinds that have words of their own (names, labels). */
  readonly names?: Readonly<Record<string, string>>;
  /** Where a reader is led from it: an absolute address. */
  readonly href?: string;
}

/** How a fact is to be written; each kind knows its own forms and ignores the others. */
export type FactForm = 'long' | 'short' | 'words' | 'm' | 'f' | 'n';
export const FACT_FORMS: readonly FactForm[] = ['long', 'short', 'words', 'm', 'f', 'n'];
