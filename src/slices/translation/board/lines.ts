// The board's lines: a record, its texts field by field, each in the languages that are looked at.
import type { Language } from '../../../platform/languages.ts';
import type { CellState } from '../model.ts';
import type { BoardEntry } from './records.ts';
import type { BoardTexts } from './states.ts';

export interface BoardLine {
  readonly entry: BoardEntry;
  /** In the record's order; those that have words in any language. */
  readonly fields: readonly {
    readonly field: string;
    /** In the order of the languages; null: the record is to have no such text, for there is nothing to translate. */
    readonly states: readonly (CellState | null)[];
  }[];
}

/** Records without any words are left out: they have nothing to translate. */
export const boardLines = (
  entries: readonly BoardEntry[],
  texts: BoardTexts,
  languages: readonly Language[],
): BoardLine[] =>
  entries.flatMap(entry => {
    const own = texts.get(entry.row.id);
    if (!own) return [];
    const { source } = entry.row;
    const fields = entry.fields.flatMap(field => {
      const spoken = own.get(field);
      if (!spoken) return [];
      const lacking = (language: string): CellState | null =>
        spoken.has(source) || language === source ? 'missing' : null;
      return [{ field, states: languages.map(language => spoken.get(language) ?? lacking(language)) }];
    });
    return fields.length === 0 ? [] : [{ entry, fields }];
  });

/** A line's states in one language, by its place among the languages. */
export const statesAt = ({ fields }: BoardLine, place: number): CellState[] =>
  fields.flatMap(({ states }) => states[place] ?? []);

/** Whether a line has a text in one of the languages. @param state only one that is so */
export const hasState = ({ fields }: BoardLine, state?: CellState): boolean =>
  fields.some(({ states }) => states.some(one => one !== null && (state === undefined || one === state)));
