// CSV: a column for each language, `id` for the identifier; comma, semicolon or tab, quoted as RFC 4180 says.

import { InputError } from '../../reading/input-error.ts';
import { languageCode, type Segment, type SegmentReader, textsOf } from './segment.ts';

/** Splits a stream into rows of fields. */
class RowReader {
  private field = '';
  private row: string[] = [];
  private quoted = false;
  /** A quote was seen inside a quoted field: doubled, or the field's end. */
  private pending = false;
  private readonly delimiter: string;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
  }

  read(text: string): string[][] {
    const rows: string[][] = [];
    for (const sign of text) {
      const row = this.take(sign);
      if (row !== null) rows.push(row);
    }
    return rows;
  }

  end(): string[] | null {
    return this.field === '' && this.row.length === 0 ? null : this.finish();
  }

  private take(sign: string): string[] | null {
    if (this.pending) {
      this.pending = false;
      if (sign === '"') {
        this.field += '"';
        return null;
      }
      this.quoted = false;
    } else if (this.quoted) {
      if (sign === '"') this.pending = true;
      else this.field += sign;
      return null;
    }
    return this.outside(sign);
  }

  private outside(sign: string): string[] | null {
    if (sign === '"' && this.field.trim() === '') {
      this.quoted = true;
      this.field = '';
    } else if (sign === this.delimiter) {
      this.row.push(this.field);
      this.field = '';
    } else if (sign === '\n') return this.finish();
    else if (sign !== '\r') this.field += sign;
    return null;
  }

  private finish(): string[] {
    const row = [...this.row, this.field];
    this.row = [];
    this.field = '';
    return row;
  }
}

const delimiterOf = (head: string): string => {
  const line = head.split('\n')[0] ?? '';
  const counts = [',', ';', '\t'].map(sign => ({ sign, count: line.split(sign).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
};

const segmentOf = (row: readonly string[], columns: readonly string[], number: number): Segment => {
  const at = columns.findIndex(name => /^(?:id|key|segment)$/i.test(name.trim()));
  const pairs = columns.map(
    (name, i) => [languageCode(name) === null ? undefined : name, row[i] ?? ''] as const,
  );
  return { id: row[at]?.trim() || String(number), texts: textsOf(pairs) };
};

const headerOf = (row: string[], file: string): string[] => {
  if (row.filter(name => languageCode(name) !== null).length < 1)
    throw new InputError(file, 'has no column named after a language (en, el, …) in its first line');
  return row;
};

export class CsvReader implements SegmentReader {
  private readonly file: string;
  private rows: RowReader | null = null;
  private header: string[] | null = null;
  private number = 0;

  constructor(file: string) {
    this.file = file;
  }

  read(piece: string): Segment[] {
    const text = this.rows === null ? piece.replace(/^\ufeff/, '') : piece;
    this.rows ??= new RowReader(delimiterOf(text));
    return this.segments(this.rows.read(text));
  }

  end(): Segment[] {
    const last = this.rows?.end() ?? null;
    return last === null ? [] : this.segments([last]);
  }

  private segments(rows: readonly string[][]): Segment[] {
    const found: Segment[] = [];
    for (const row of rows) {
      if (this.header === null) this.header = headerOf(row, this.file);
      else if (row.some(field => field !== '')) {
        this.number += 1;
        found.push(segmentOf(row, this.header, this.number));
      }
    }
    return found;
  }
}
