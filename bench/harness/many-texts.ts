// Sample texts in eleven languages beside a record that is there: many for the board, a long one full of facts for the desk.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { LANGUAGE, LANGUAGES, type Language } from '../../src/platform/languages.ts';
import { ROOT } from '../../src/platform/root.ts';
import { openHouse } from '../../src/server.ts';
import { events } from '../../src/slices/events/schema.ts';
import { organisations } from '../../src/slices/organisations/schema.ts';
import { texts } from '../../src/slices/texts/schema.ts';
import { pick, seeded } from '../../src/testing/random.ts';
import { type Environment, seconOk } from './secon.ts';

const SAMPLE: Readonly<Record<Language, string>> = {
  en: 'Sample text',
  el: 'Δείγμα κειμένου',
  nl: 'Voorbeeldtekst',
  pl: 'Tekst przykładowy',
  es: 'Texto de muestra',
  de: 'Beispieltext',
  ro: 'Text de probă',
  hu: 'Mintaszöveg',
  pt: 'Texto de exemplo',
  lv: 'Parauga teksts',
  bg: 'Примерен текст',
};

const FIELDS = ['title', 'place', 'theme', 'summary'] as const;
const STATES = ['machine', 'draft', 'reviewed', 'approved'] as const;
/** PostgreSQL takes 65,535 values a statement. */
const BATCH = 1000;
const DAY_MS = 86_400_000;

const slugOf = (number: number): string => `sample-${number}`;

/** Each sample event lasts a day, and no two the same. */
const dayOf = (number: number): string =>
  new Date(Date.UTC(2023, 2, 1) + number * DAY_MS).toISOString().slice(0, 10);

type TextRow = typeof texts.$inferInsert;

function textRows(ownerId: string, number: number, random: () => number): TextRow[] {
  return FIELDS.flatMap(field =>
    LANGUAGES.filter(language => language === 'en' || random() > 0.1).map(language => ({
      id: uuidv7(),
      owner: 'event',
      ownerId,
      field,
      language,
      body: `${SAMPLE[language]} ${number}`,
      state: pick(STATES, random) ?? 'draft',
      fingerprint: 'sample',
      // One in eight is out of date.
      basedOn: language === 'en' ? null : random() < 0.125 ? 'sample of before' : 'sample',
    })),
  );
}

/** @param count of source texts; each is in most of the languages, in all states */
export async function loadTexts(env: Environment, count: number): Promise<void> {
  const house = await openHouse(readConfig({ ...process.env, SECON_LOG: 'error', ...env }, ROOT));
  const { db, raw } = house.services.database;
  const random = seeded(11);
  const partners = (await db.select({ id: organisations.id }).from(organisations)).map(({ id }) => id);
  const rows = Array.from({ length: count / FIELDS.length }, (_, index) => ({
    id: uuidv7(),
    slug: slugOf(index + 1),
    type: 'interregional' as const,
    start: dayOf(index + 1),
    organisationId: pick(partners, random) ?? null,
  }));
  await db.insert(events).values(rows);
  const words = rows.flatMap(({ id }, index) => textRows(id, index + 1, random));
  for (let at = 0; at < words.length; at += BATCH) await db.insert(texts).values(words.slice(at, at + BATCH));
  // As autovacuum would soon: plans are made from what is known of the tables.
  await raw.run('analyze');
  await house.close();
}

/** A sentence of twenty words or so. @param fact the day of a sample event, as a reference or as bound words */
type Sentence = (number: number, fact: string | null) => string;

const SENTENCES: Readonly<Record<'en' | 'el', Sentence>> = {
  en: (number, fact) =>
    fact === null
      ? `This is a sample sentence that tells of nothing: it stands here so that a long text has many words in it.`
      : `Sample workshop ${String.fromCharCode(65 + (number % 26))} of this sample text took place on ${fact}, and its sample words go on for a while after that.`,
  el: (number, fact) =>
    fact === null
      ? `Αυτή είναι μια πρόταση δείγμα που δεν λέει τίποτα: βρίσκεται εδώ για να έχει ένα μεγάλο κείμενο πολλές λέξεις.`
      : `Το εργαστήριο δείγμα ${String.fromCharCode(65 + (number % 26))} αυτού του κειμένου έγινε ${fact}, και οι λέξεις του δείγματος συνεχίζουν για λίγο μετά από αυτό.`,
};

const WRITTEN = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** Every third fact is bound words, the others are written out by the record. */
function factIn(language: 'en' | 'el', number: number): string {
  const ref = `event:${slugOf(number)}.dates`;
  if (number % 3 > 0) return language === 'el' ? `στις {${ref}}` : `{${ref}}`;
  const day = new Intl.DateTimeFormat(LANGUAGE[language].locale, WRITTEN).format(new Date(dayOf(number)));
  return language === 'el' ? `[στις ${day}](fact:${ref})` : `[${day}](fact:${ref})`;
}

const SENTENCE_WORDS = 22;
const PARAGRAPH = 5;

function longText(language: 'en' | 'el', words: number, facts: number): string {
  const sentences = Array.from({ length: Math.ceil(words / SENTENCE_WORDS) }, (_, index) =>
    SENTENCES[language](index, index < facts ? factIn(language, index + 1) : null),
  );
  return sentences
    .flatMap((sentence, index) =>
      index % PARAGRAPH === PARAGRAPH - 1 ? [sentence, '\n\n'] : [sentence, ' '],
    )
    .join('')
    .trim();
}

/** Permanent name of the event that `loadLongText` makes. */
export const LONG = 'sample-long';

/** An event whose summary is long, in English and in Greek. @param folder a scratch folder; the sample events are there */
export async function loadLongText(
  env: Environment,
  folder: string,
  { words, facts }: { readonly words: number; readonly facts: number },
): Promise<void> {
  const content = join(folder, 'long');
  mkdirSync(join(content, 'events', LONG), { recursive: true });
  writeFileSync(
    join(content, 'events', `${LONG}.yaml`),
    `id: ${LONG}\ntype: interregional\nstart: ${dayOf(1)}\nsource: en\n`,
  );
  for (const language of ['en', 'el'] as const)
    writeFileSync(
      join(content, 'events', LONG, `${language}.md`),
      [
        `---\nlanguage: ${language}\nstate: draft\n---`,
        `<!-- title -->\n${SAMPLE[language]}`,
        `<!-- summary -->\n${longText(language, words, facts)}`,
        '',
      ].join('\n\n'),
    );
  await seconOk(['load', content], env);
}
