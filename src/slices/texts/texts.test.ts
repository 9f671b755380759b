// Texts over time: what a translation was made from, what words were bound to, and what they were before.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportFolder, loadFolder } from '../../platform/content/index.ts';
import { ENGINES } from '../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { textShelf } from './queries.ts';
import { textRevisions, texts } from './schema.ts';

const RECORD = `id: spring-fair
type: interregional
start: 2030-03-02
source: en
`;
const ENGLISH = `---
language: en
state: approved
---
<!-- place -->
Sampletown

<!-- summary -->
Neighbours meet on {event:spring-fair.dates} and bring seeds.
`;
const GREEK = `---
language: el
state: approved
---
<!-- place -->
Δειγματούπολη

<!-- summary -->
Οι γείτονες συναντιούνται [στις 2 Μαρτίου 2030](fact:event:spring-fair.dates) και φέρνουν σπόρους.
`;
const FILES = {
  'events/spring-fair.yaml': RECORD,
  'events/spring-fair/en.md': ENGLISH,
  'events/spring-fair/el.md': GREEK,
};
type Files = Readonly<Record<string, string>>;

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ engine, content: null });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.services.database.raw.run('delete from texts; delete from events');
    await load();
  });

  /** Loads the fair, with some of its files as they are given. @returns how many texts and records were changed */
  async function load(changed: Files = {}, into = house): Promise<number> {
    const folder = join(into.folder, 'content');
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of Object.entries({ ...FILES, ...changed })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { kinds } = await loadFolder(into.context, folder);
    return kinds.reduce((sum, kind) => sum + kind.changed + kind.added, 0);
  }

  async function exported(from = house): Promise<Files> {
    const folder = join(from.folder, 'export');
    await exportFolder(from.context, folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
      /\.\w+$/.test(path),
    );
    return Object.fromEntries(files.sort().map(path => [path, readFileSync(join(folder, path), 'utf8')]));
  }

  async function text(language: string, field = 'summary') {
    const place = and(eq(texts.field, field), eq(texts.language, language));
    const [row] = await house.services.database.db.select().from(texts).where(place);
    if (!row) throw new Error(`no ${field} in ${language}`);
    return row;
  }

  async function revisions(language: string) {
    const { id } = await text(language);
    const { db } = house.services.database;
    return db.select().from(textRevisions).where(eq(textRevisions.textId, id)).orderBy(asc(textRevisions.id));
  }

  const english = ENGLISH.replace('bring seeds', 'bring seeds and soil');
  const moved = RECORD.replace('2030-03-02', '2030-03-03');

  describe('is refused', () => {
    test.each(['based on today', 'based on 12345', 'draft, based on', 'draft based upon 0123456789ab'])(
      'a text that says it is "%s"',
      async attributes => {
        const greek = GREEK.replace('<!-- summary -->', `<!-- summary: ${attributes} -->`);
        await expect(load({ 'events/spring-fair/el.md': greek })).rejects.toThrow(
          `events/spring-fair/el.md:8: "${attributes}" is no state`,
        );
        expect(await text('el')).toMatchObject({ state: 'approved' });
      },
    );

    test('a file that calls itself another language than its name', async () => {
      const greek = GREEK.replace('language: el', 'language: bg');
      await expect(load({ 'events/spring-fair/el.md': greek })).rejects.toThrow(
        'events/spring-fair/el.md:1: says language bg, but its name says el',
      );
    });
  });

  describe('a translation', () => {
    test('is based on the source it was loaded beside, and the source on nothing', async () => {
      expect((await text('el')).basedOn).toBe((await text('en')).fingerprint);
      expect((await text('en')).basedOn).toBeNull();
      expect((await exported())['events/spring-fair/el.md']).not.toContain('based on');
    });

    test('is out of date once the source’s words change, and the export says of what it was made', async () => {
      const { fingerprint } = await text('en');
      expect(await load({ 'events/spring-fair/en.md': english })).toBe(1);
      expect((await text('en')).fingerprint).not.toBe(fingerprint);
      expect((await text('el')).basedOn).toBe(fingerprint);
      const files = await exported();
      expect(files['events/spring-fair/el.md']).toContain(`<!-- summary: based on ${fingerprint} -->`);
      expect(files['events/spring-fair/el.md']).toContain('<!-- place -->');
      expect(files['events/spring-fair/en.md']).not.toContain('based on');
      expect(await load({ 'events/spring-fair/en.md': english })).toBe(0);
    });

    test('is not out of date by a fact that moves, nor by a state', async () => {
      const approved = ENGLISH.replace('state: approved', 'state: reviewed');
      await load({ 'events/spring-fair.yaml': moved, 'events/spring-fair/en.md': approved });
      expect((await text('el')).basedOn).toBe((await text('en')).fingerprint);
    });

    test('is in date again when it is reworded, or when the source is as it was', async () => {
      await load({ 'events/spring-fair/en.md': english });
      const greek = GREEK.replace('σπόρους', 'σπόρους και χώμα');
      await load({ 'events/spring-fair/en.md': english, 'events/spring-fair/el.md': greek });
      expect((await text('el')).basedOn).toBe((await text('en')).fingerprint);
      await load();
      expect((await text('el')).basedOn).toBe((await text('en')).fingerprint);
    });
  });

  describe('a bound span', () => {
    const old = '[στις 2 Μαρτίου 2030](fact:event:spring-fair.dates "2030-03-02")';

    test('keeps the value it was bound to when the record moves on, and the export writes it', async () => {
      expect((await text('el')).bound).toEqual({ 'event:spring-fair.dates': '2030-03-02' });
      expect((await exported())['events/spring-fair/el.md']).not.toContain('"2030');
      await load({ 'events/spring-fair.yaml': moved });
      expect((await text('el')).bound).toEqual({ 'event:spring-fair.dates': '2030-03-02' });
      expect((await text('el')).body).not.toContain('"2030');
      expect((await exported())['events/spring-fair/el.md']).toContain(old);
    });

    test('is bound anew when its text is reworded', async () => {
      const greek = GREEK.replace('στις 2 Μαρτίου', 'στις 3 Μαρτίου');
      await load({ 'events/spring-fair.yaml': moved, 'events/spring-fair/el.md': greek });
      expect((await text('el')).bound).toEqual({ 'event:spring-fair.dates': '2030-03-03' });
    });

    test('takes the value that a file gives it, though the words are the same', async () => {
      const greek = GREEK.replace(
        '(fact:event:spring-fair.dates)',
        '(fact:event:spring-fair.dates "2029-03-02")',
      );
      expect(await load({ 'events/spring-fair/el.md': greek })).toBe(1);
      expect((await text('el')).bound).toEqual({ 'event:spring-fair.dates': '2029-03-02' });
      expect(await load({ 'events/spring-fair/el.md': greek })).toBe(0);
      expect(await load()).toBe(0);
    });
  });

  test('an export with all of this, loaded into an empty house, gives the same export', async () => {
    await load({ 'events/spring-fair.yaml': moved, 'events/spring-fair/en.md': english });
    const first = await exported();
    expect(first['events/spring-fair/el.md']).toMatch(/based on .*"2030-03-02"/s);
    const other = await openTestHouse({ engine, content: join(house.folder, 'export') });
    const second = await exported(other);
    await other.close();
    expect(second).toEqual(first);
  });

  describe('revisions', () => {
    test('none is added when nothing changes', async () => {
      await load();
      expect(await revisions('el')).toHaveLength(1);
    });

    test('each holds the text as it was, with what it was made from and bound to', async () => {
      const { fingerprint } = await text('en');
      const greek = GREEK.replace('σπόρους', 'σπόρους και χώμα').replace('approved', 'draft');
      await load({ 'events/spring-fair.yaml': moved, 'events/spring-fair/en.md': english });
      await load({
        'events/spring-fair.yaml': moved,
        'events/spring-fair/en.md': english,
        'events/spring-fair/el.md': greek,
      });
      const [before, after, ...more] = await revisions('el');
      expect(more).toEqual([]);
      expect(before).toMatchObject({
        state: 'approved',
        basedOn: fingerprint,
        bound: { 'event:spring-fair.dates': '2030-03-02' },
      });
      expect(before?.body).toContain('φέρνουν σπόρους.');
      expect(after).toMatchObject({
        state: 'draft',
        basedOn: (await text('en')).fingerprint,
        bound: { 'event:spring-fair.dates': '2030-03-03' },
      });
      expect(after?.body).toBe((await text('el')).body);
      expect(await revisions('en')).toHaveLength(2);
    });
  });

  test('the public reads neither drafts nor what a machine translated', async () => {
    const [fair] = await house.services.database.db
      .select()
      .from(texts)
      .where(eq(texts.field, 'place'))
      .limit(1);
    const shelf = () =>
      textShelf(house.services.database.db, 'event', [{ id: fair?.ownerId ?? '', source: 'en' }], 'el');
    expect((await shelf()).find(fair?.ownerId ?? '', 'place')).toMatchObject({
      text: 'Δειγματούπολη',
      own: true,
    });
    await load({ 'events/spring-fair/el.md': GREEK.replace('<!-- place -->', '<!-- place: machine -->') });
    expect((await shelf()).find(fair?.ownerId ?? '', 'place')).toMatchObject({
      text: 'Sampletown',
      own: false,
    });
  });
});
