// JSON lines: `{"id": "…", "en": "…", "el": "…"}`; keys that are no language or hold no text are ignored.

import { InputError } from '../../reading/input-error.ts';
import { Lines } from './characters.ts';
import { type Segment, type SegmentReader, textsOf } from './segment.ts';

const parseLine = (line: string, number: number, file: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below, with its line.
  }
  throw new InputError(file, `line ${number} is no JSON object`);
};

const segmentOf = (record: Record<string, unknown>, number: number): Segment => {
  const { id } = record;
  const pairs = Object.entries(record).flatMap(([key, value]) =>
    key !== 'id' && typeof value === 'string' ? [[key, value] as const] : [],
  );
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(number),
    texts: textsOf(pairs),
  };
};

export class JsonlReader implements SegmentReader {
  private readonly lines: Lines;
  private readonly file: string;
  private number = 0;

  constructor(file: string) {
    this.file = file;
    this.lines = new Lines(file);
  }

  read(piece: string): Segment[] {
    return this.segments(this.lines.read(piece));
  }

  end(): Segment[] {
    return this.segments(this.lines.end());
  }

  private segments(lines: readonly string[]): Segment[] {
    const found: Segment[] = [];
    for (const line of lines) {
      this.number += 1;
      const text = line.replace(/^\ufeff/, '').trim();
      if (text !== '') found.push(segmentOf(parseLine(text, this.number, this.file), this.number));
    }
    return found;
  }
}
