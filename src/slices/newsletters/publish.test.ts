// Publishing: every requested language or none; a refusal names edition, block and reason.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PUBLIC } from '../../platform/auth.ts';
import { LANGUAGES } from '../../platform/languages.ts';
import { ENGINES } from '../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { events } from '../events/schema.ts';
import { texts } from '../texts/schema.ts';
import { editions, issues } from './schema.ts';
import { publishIssue } from './service/publish.ts';
import { manifestOf, writeOut } from './service/write-out.ts';

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ engine });
  });
  afterAll(() => house.close());

  const db = () => house.services.database.db;
  const publish = (languages?: readonly ('el' | 'bg' | 'en')[]) => publishIssue(house.context, 2, languages);
  const textOf = (language: string, block: string) =>
    sql`${texts.owner} = 'newsletter' and ${texts.language} = ${language} and ${texts.field} = ${block}`;

  describe('refused', () => {
    let before: (typeof texts.$inferSelect)[];
    beforeEach(async () => {
      before = await db().select().from(texts);
    });

    /** Changes something, expects the refusal, and puts all back. */
    async function refusal(change: () => Promise<unknown>, message: string): Promise<void> {
      await change();
      const published = await db().select().from(editions);
      await expect(publish()).rejects.toThrow(message);
      expect(await db().select().from(editions)).toEqual(published);
      await db().delete(texts);
      await db().insert(texts).values(before);
    }

    test('to those who may not', async () => {
      await expect(publishIssue({ ...house.context, actor: PUBLIC }, 2)).rejects.toMatchObject({
        kind: 'unauthenticated',
      });
    });

    test('an issue that does not exist', async () => {
      await expect(publishIssue(house.context, 77)).rejects.toThrow('there is no newsletter 77 on record');
    });

    test('a block without text in one language', () =>
      refusal(
        () => db().delete(texts).where(textOf('lv', 'about')),
        'edition lv, block about: there is no text',
      ));

    test('a text that nobody approved', () =>
      refusal(
        () => db().update(texts).set({ state: 'draft' }).where(textOf('hu', 'website')),
        'edition hu, block website: the text is a draft, not approved',
      ));

    test('an edition that names other facts', () =>
      refusal(
        () => db().update(texts).set({ body: '## Τίτλος\n\nΧωρίς στοιχεία.' }).where(textOf('el', 'website')),
        'edition el, block website: it does not name project:secon.website, which en does',
      ));

    test('a fact that is not on record', () =>
      refusal(
        () =>
          db()
            .update(texts)
            .set({ body: sql`${texts.body} || ${' {event:atlantis-1999.dates}'}` })
            .where(textOf('de', 'about')),
        'edition de, block about: it names event:atlantis-1999.dates, which is not on record',
      ));

    test('words that do not say the fact they are bound to', () =>
      refusal(
        () =>
          db()
            .update(texts)
            .set({
              body: sql`regexp_replace(${texts.body}, '\\[[^]]*\\]\\(fact:event:harghita-2024.dates\\)', '[on 1 May 2020](fact:event:harghita-2024.dates)')`,
            })
            .where(textOf('en', 'third-workshop')),
        'edition en, block third-workshop: "on 1 May 2020" does not say event:harghita-2024.dates, which is 2024-04-16/2024-04-18',
      ));

    test('words bound to what the record said before', async () => {
      const changed = () =>
        db().update(events).set({ start: '2024-04-15' }).where(eq(events.slug, 'harghita-2024'));
      await refusal(
        changed,
        'were written for 2024-04-16/2024-04-18, but the record now says 2024-04-15/2024-04-18',
      );
      await db().update(events).set({ start: '2024-04-16' }).where(eq(events.slug, 'harghita-2024'));
    });
  });

  test('a text translated from words that have changed is named, and goes out', async () => {
    await db().update(texts).set({ basedOn: '000000000000' }).where(textOf('el', 'team'));
    const { editions: made, notes } = await publish(['el']);
    expect(made).toHaveLength(1);
    expect(notes).toEqual([
      'edition el, block team: it was translated from an earlier en text, which has changed since',
    ]);
  });

  test('all languages say the same facts', async () => {
    const { editions: made } = await publish();
    expect(made.map(edition => edition.language).sort()).toEqual([...LANGUAGES].sort());
    const [first, ...others] = manifestOf('2', made).editions;
    expect(first?.facts.length).toBeGreaterThan(40);
    for (const other of others) expect(other.facts).toEqual(first?.facts);
  });

  test('files are the same byte by byte when published again, and a later write replaces them whole', async () => {
    const out = join(house.folder, 'out');
    mkdirSync(out);
    const read = () =>
      Object.fromEntries(
        readdirSync(out, { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(entry => join(entry.parentPath, entry.name))
          .sort()
          .map(path => [path, readFileSync(path).toString('base64')]),
      );
    const first = await publish(['el', 'bg']);
    await writeOut(out, '2', first.editions);
    const once = read();
    const again = await publish(['el', 'bg']);
    await writeOut(out, '2', again.editions);
    expect(read()).toEqual(once);
    expect(Object.keys(once)).toHaveLength(11);
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  });

  test('what is past on the issue’s own date is told as past', async () => {
    const { editions: made } = await publish(['en']);
    const held = made[0]?.view.blocks
      .map(block => (block.data?.type === 'event' ? block.data.event.held : null))
      .filter(state => state !== null);
    expect(held).toEqual([true, true]);
  });

  test('the issue counts as published and has its editions', async () => {
    const [issue] = await db().select().from(issues).where(eq(issues.number, 2));
    expect(issue?.state).toBe('published');
    expect(await db().select().from(editions)).toHaveLength(LANGUAGES.length);
  });
});
