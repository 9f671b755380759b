// All texts on record and how far they are, read once and kept for every reader until the record or the day changes.
import { today as dayOf } from '../../../platform/clock.ts';
import { currentVersion } from '../../../platform/db/record-version.ts';
import type { Language } from '../../../platform/languages.ts';
import type { Registry } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';
import { translatedKinds } from '../places.ts';
import { type BoardLine, boardLines } from './lines.ts';
import { type BoardEntry, boardEntries } from './records.ts';
import { type BoardTexts, boardTexts } from './states.ts';

export interface BoardReading {
  /** Of all kinds, whoever may read them, in the board's order; none that is archived. */
  readonly entries: readonly BoardEntry[];
  readonly texts: BoardTexts;
  /** The board's lines in some of the languages, made once for each choice of them. */
  lines(languages: readonly Language[]): readonly BoardLine[];
}

interface Kept {
  readonly version: number;
  readonly day: string;
  readonly reading: Promise<BoardReading>;
}

const kept = new WeakMap<Services['database'], Kept>();

/** Many who ask at once wait for one reading. @returns what is on record now */
export async function boardReading(services: Services, registry: Registry): Promise<BoardReading> {
  const { database, clock } = services;
  const day = dayOf(clock);
  // Looked at first: what is written while we read makes the next reader read again.
  const version = await currentVersion(database.db);
  const known = kept.get(database);
  if (known?.version === version && known.day === day) return known.reading;
  const reading = read(services, registry, day);
  kept.set(database, { version, day, reading });
  reading.catch(() => kept.delete(database));
  return reading;
}

async function read(
  { database: { db } }: Services,
  registry: Registry,
  today: string,
): Promise<BoardReading> {
  const entries = await boardEntries(db, registry, translatedKinds(registry));
  const texts = await boardTexts({ db, registry, today }, entries);
  const made = new Map<string, readonly BoardLine[]>();
  return {
    entries,
    texts,
    lines: languages => {
      const key = languages.join();
      const lines = made.get(key) ?? boardLines(entries, texts, languages);
      // Whoever asks for one language after the other asks for no more than there are.
      if (made.size < MOST_CHOICES) made.set(key, lines);
      return lines;
    },
  };
}

const MOST_CHOICES = 12;
