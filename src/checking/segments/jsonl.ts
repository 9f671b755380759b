// JSON lines: `{"id": "…", "en": "…", "el": "…"}`; keys that are no language or hold no text are ignored.

import { InputError } from '../../reading/index.ts';
import { linesOf } from './characters.ts';
import { type Segment, textsOf } from './segment.ts';

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

export async function* readJsonl(file: string): AsyncGenerator<Segment> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    const text = line.replace(/^\ufeff/, '').trim();
    if (text === '') continue;
    const record = parseLine(text, number, file);
    const id =
      typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : String(number);
    const pairs = Object.entries(record).flatMap(([key, value]) =>
      key !== 'id' && typeof value === 'string' ? [[key, value] as const] : [],
    );
    yield { id, texts: textsOf(pairs) };
  }
}
