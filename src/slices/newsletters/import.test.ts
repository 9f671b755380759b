// Importing editions made elsewhere. The texts here are samples of our own, with drifts planted in them.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../platform/root.ts';
import { ENGINES } from '../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { texts } from '../texts/schema.ts';
import { issues } from './schema.ts';
import { importIssue } from './service/import.ts';

const ENGLISH = `# A sample issue for testing

This sample letter gathers what our imagined partners did during the autumn and tells what they plan for spring.

## Workshop in Haskovo

The 2nd interregional workshop was held in Haskovo on 13-14 November 2023. The participants talked about visibility.

## Workshop in Harghita

The 3rd interregional workshop was held on 16-18 April 2024 in Harghita, and the steering group met there as well.

## On the web

Everything can be read again at https://www.interregeurope.eu/secon by whoever missed it.
`;

const GERMAN = `# Eine Musterausgabe zum Testen

Dieser Musterbrief sammelt, was unsere gedachten Partner im Herbst getan haben, und sagt, was sie für das Frühjahr planen.

## Workshop in Haskovo

Der zweite interregionale Workshop fand am 13. und 14. November 2023 in Haskovo statt. Die Teilnehmenden sprachen über Sichtbarkeit.

## Workshop in Harghita

Der dritte interregionale Workshop fand vom 16. bis 19. April 2024 in Harghita statt, und auch die Lenkungsgruppe traf sich dort.

## Im Netz

Alles lässt sich unter https://www.interregeurope.eu/secon noch einmal lesen, wenn man es verpasst hat.
`;

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  const folder = mkdtempSync(join(tmpdir(), 'secon-import-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const files = [file('letter-en.md', ENGLISH), file('letter-de.md', GERMAN)];
  beforeAll(async () => {
    house = await openTestHouse({ engine });
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const db = () => house.services.database.db;

  test('a file that is missing or empty is told by its name', async () => {
    await expect(importIssue(house.context, 7, [join(folder, 'absent.md')])).rejects.toThrow('absent.md');
    await expect(importIssue(house.context, 7, [file('empty.md', '')])).rejects.toThrow('empty.md');
  });

  test('two files of one language are refused', async () => {
    const twice = [...files, file('again-en.md', ENGLISH.replace('autumn', 'winter'))];
    await expect(importIssue(house.context, 7, twice)).rejects.toThrow('are both in en');
  });

  test('an issue that is on record is not overwritten', async () => {
    await expect(importIssue(house.context, 2, files)).rejects.toThrow('newsletter 2 is on record already');
  });

  test('one issue, its blocks aligned, its words bound, its differences asked', async () => {
    const done = await importIssue(house.context, 7, files);
    expect(done).toMatchObject({ changed: true, languages: ['en', 'de'], blocks: 4 });
    const [issue] = await db().select().from(issues).where(eq(issues.number, 7));
    expect(issue).toMatchObject({ state: 'draft', source: 'en' });
    expect(issue?.blocks.map(block => block.subject)).toEqual([
      undefined,
      'event:haskovo-2023',
      'event:harghita-2024',
      undefined,
    ]);
    const asked = issue?.questions.filter(question => question.severity === 'error');
    expect(asked).toEqual([
      expect.objectContaining({ kind: 'fact-changed', language: 'de', block: issue?.blocks[2]?.id }),
    ]);
    const bodies = await db()
      .select()
      .from(texts)
      .where(eq(texts.ownerId, issue?.id ?? ''));
    const bound = Object.fromEntries(bodies.map(text => [`${text.language} ${text.field}`, text.bound]));
    expect(bound[`de ${issue?.blocks[1]?.id}`]).toMatchObject({
      'event:haskovo-2023.dates': '2023-11-13/2023-11-14',
      'event:haskovo-2023.ordinal': '2',
      'event:haskovo-2023.place': 'Haskovo',
    });
    // The nineteenth is not what the record says, so these words stay unbound until an editor has settled it.
    expect(bound[`de ${issue?.blocks[2]?.id}`]).not.toHaveProperty('event:harghita-2024.dates');
  });

  test('importing the same files again changes nothing', async () => {
    const before = await db().select().from(texts);
    expect(await importIssue(house.context, 7, files)).toMatchObject({ changed: false });
    expect(await db().select().from(texts)).toEqual(before);
  });

  const seeds = join(ROOT, '..', 'shared', 'seeds');
  test.runIf(existsSync(seeds))('the five real editions become one issue', async () => {
    const five = readdirSync(seeds).map(name => join(seeds, name));
    const done = await importIssue(house.context, 8, five);
    expect([...done.languages].sort()).toEqual(['bg', 'de', 'el', 'en', 'pt']);
    expect(done.bound).toBeGreaterThan(100);
    const [issue] = await db().select().from(issues).where(eq(issues.number, 8));
    expect(issue?.published).toBe('2024-04-24');
    expect(issue?.questions.map(question => `${question.language} ${question.kind}`)).toContain(
      'pt range-to-pair',
    );
  });
});
