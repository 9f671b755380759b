// Ten thousand events, good practices and organisations with texts in several languages, beside a record that is there.

import { uuidv7 } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { Db } from '../../src/platform/db/index.ts';
import type { Language } from '../../src/platform/languages.ts';
import { ROOT } from '../../src/platform/root.ts';
import { openHouse } from '../../src/server.ts';
import { EVENT_TYPES } from '../../src/slices/events/model.ts';
import { events } from '../../src/slices/events/schema.ts';
import { organisations } from '../../src/slices/organisations/schema.ts';
import { PRACTICE_STATES } from '../../src/slices/practices/model.ts';
import { practices } from '../../src/slices/practices/schema.ts';
import { texts } from '../../src/slices/texts/schema.ts';
import { pick, type Random, seeded } from '../../src/testing/random.ts';
import type { Environment } from './secon.ts';

/** PostgreSQL takes 65,535 values a statement. */
const BATCH = 1000;

/** Words of a language, for titles that can be searched and sorted in it. */
const WORDS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['Workshop', 'Visit', 'Farmers', 'Harbour', 'Cooperative', 'Bakery', 'School', 'Valley'],
  el: ['Εργαστήριο', 'Επίσκεψη', 'Αγρότες', 'Λιμάνι', 'Συνεταιρισμός', 'Φούρνος', 'Σχολείο', 'Κοιλάδα'],
  bg: ['Семинар', 'Посещение', 'Земеделци', 'Пристанище', 'Кооперация', 'Пекарна', 'Училище', 'Долина'],
  pl: ['Warsztat', 'Wizyta', 'Rolnicy', 'Przystań', 'Spółdzielnia', 'Piekarnia', 'Szkoła', 'Dolina'],
};
const LANGUAGES = Object.keys(WORDS) as Language[];
const COUNTRIES = ['EL', 'BG', 'PL', 'ES', 'DE', 'RO', 'HU', 'PT', 'LV', 'BE'];

type TextRow = typeof texts.$inferInsert;

const titleIn = (language: Language, number: number, random: Random): string =>
  [pick(WORDS[language] ?? [], random), pick(WORDS[language] ?? [], random), number].join(' ');

const some = <T>(list: readonly T[], random: Random): T => {
  const found = pick(list, random);
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** Each field in each of the languages. */
const textsOf = (owner: string, ownerId: string, fields: readonly string[], random: Random): TextRow[] =>
  fields.flatMap(field =>
    LANGUAGES.map(language => ({
      id: uuidv7(),
      owner,
      ownerId,
      field,
      language,
      body: `${titleIn(language, Math.floor(random() * 1e6), random)}. `.repeat(field === 'summary' ? 8 : 1),
      state: 'reviewed' as const,
      fingerprint: `${owner} ${field}`,
    })),
  );

const DAY_MS = 86_400_000;

/** Some day of the project, `2024-04-16`. */
const someDay = (random: Random): string =>
  new Date(Date.UTC(2023, 2, 1) + Math.floor(random() * 1500) * DAY_MS).toISOString().slice(0, 10);

/** When it was changed last: within the last two years. */
const changed = (random: Random): { updatedAt: Date } => ({
  updatedAt: new Date(Date.now() - Math.floor(random() * 730 * DAY_MS)),
});

async function inBatches<Row>(
  rows: readonly Row[],
  insert: (batch: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await insert(rows.slice(start, start + BATCH));
}

async function insertAll(db: Db, count: number): Promise<void> {
  const random = seeded(7);
  const partners = (await db.select({ id: organisations.id }).from(organisations)).map(({ id }) => id);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const stakeholders = numbers.map(number => ({
    id: uuidv7(),
    slug: `many-organisation-${number}`,
    kind: 'stakeholder' as const,
    partnerId: some(partners, random),
    country: some(COUNTRIES, random),
    language: some(LANGUAGES, random),
    names: LANGUAGES.map(language => ({ language, name: titleIn(language, number, random) })),
    ...changed(random),
  }));
  const meetings = numbers.map(number => ({
    id: uuidv7(),
    slug: `many-event-${number}`,
    type: some(EVENT_TYPES, random),
    start: someDay(random),
    country: some(COUNTRIES, random),
    organisationId: some(partners, random),
    ...changed(random),
  }));
  const collected = numbers.map(number => {
    const language = some(LANGUAGES, random);
    return {
      id: uuidv7(),
      slug: `many-practice-${number}`,
      organisationId: some(partners, random),
      language,
      name: titleIn(language, number, random),
      state: some(PRACTICE_STATES, random),
      ...changed(random),
    };
  });
  await inBatches(stakeholders, batch => db.insert(organisations).values(batch));
  await inBatches(meetings, batch => db.insert(events).values(batch));
  await inBatches(collected, batch => db.insert(practices).values(batch));
  const words = [
    ...stakeholders.flatMap(({ id }) => textsOf('organisation', id, ['description'], random)),
    ...meetings.flatMap(({ id }) => textsOf('event', id, ['title', 'place', 'summary'], random)),
    ...collected.flatMap(({ id }) => textsOf('practice', id, ['summary', 'description'], random)),
  ];
  await inBatches(words, batch => db.insert(texts).values(batch));
}

/** @param count of each of the three kinds */
export async function loadMany(env: Environment, count: number): Promise<void> {
  const { services, close } = await openHouse(
    readConfig({ ...process.env, SECON_LOG: 'error', ...env }, ROOT),
  );
  await insertAll(services.database.db, count);
  // As autovacuum would soon: plans are made from what is known of the tables.
  await services.database.raw.run('analyze');
  await close();
}
