// The audit trail as a table for spreadsheets, written as it is read, so that a long one needs no memory.
import type { TrailEntry } from './trail.ts';

const HEAD = ['at', 'actor', 'name', 'verb', 'record', 'before', 'after'];

/** A cell that begins like a formula would be one when opened (OWASP: CSV injection); the apostrophe makes it text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const inWords = (value: unknown): string => (value == null ? '' : JSON.stringify(value));

const row = ({ at, actor, name, verb, record, before, after }: TrailEntry): string[] => [
  at.toISOString(),
  actor,
  name ?? '',
  verb,
  record,
  inWords(before),
  inWords(after),
];

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

const PAGE = 500;

/** @param read a page of at most `limit` entries after the one named, the newest first */
export async function* trailAsCsv(
  read: (limit: number, after?: string) => Promise<TrailEntry[]>,
): AsyncGenerator<string> {
  // The mark at the beginning tells Excel that it is UTF-8.
  yield `\uFEFF${line(HEAD)}`;
  let after: string | undefined;
  for (;;) {
    const entries: TrailEntry[] = await read(PAGE, after);
    yield entries.map(entry => line(row(entry))).join('');
    if (entries.length < PAGE) return;
    after = entries.at(-1)?.id;
  }
}
