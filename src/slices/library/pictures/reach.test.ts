// Who sees a picture's files and from when on, and when they are removed: on every engine.

import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixedClock, uuidv7 } from '../../../platform/clock.ts';
import type { Web } from '../../../platform/http/app.ts';
import { outbox } from '../../../platform/outbox.ts';
import { ENGINES } from '../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import type { Role } from '../../people/model.ts';
import { makePerson, Visitor } from '../../people/testing.ts';
import { libraryItems } from '../schema.ts';
import { sweepUploads } from './sweep.ts';
import { fetchFile, sendPicture } from './testing.ts';

const NOBODY = new Map<string, string>();

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let editor: Visitor;
  let officer: Visitor;
  let coordinator: Visitor;
  let picture: Buffer;
  let sha256: string;

  beforeAll(async () => {
    house = await openTestHouse({ content: null, engine });
    web = house.web();
    picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#468' } })
      .jpeg()
      .toBuffer();
    editor = await signedIn('partner-editor');
    officer = await signedIn('officer');
    coordinator = await signedIn('coordinator');
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.services.database.db.delete(libraryItems);
    for (const key of await house.services.files.list()) await house.services.files.remove(key);
    sha256 = (await sendPicture(web, editor.cookies, picture)).body.sha256;
  });

  async function signedIn(role: Role): Promise<Visitor> {
    const visitor = new Visitor(web);
    const { email } = await makePerson(house.services, [{ role, organisation: uuidv7(), languages: ['el'] }]);
    await visitor.signIn(email);
    return visitor;
  }

  const save = (change: Partial<typeof libraryItems.$inferInsert> = {}) =>
    house.services.database.db.insert(libraryItems).values({
      id: uuidv7(),
      slug: 'hall',
      kind: 'picture',
      file: `pictures/${sha256}/600.webp`,
      sha256,
      type: 'image/webp',
      width: 600,
      height: 400,
      licence: 'CC-BY-4.0',
      author: 'A. Photographer',
      consent: 'nobody recognisable',
      ...change,
    });

  const seen = async (cookies = NOBODY, file = '600.webp') =>
    (await fetchFile(web, cookies, `/files/pictures/${sha256}/${file}`)).status;

  describe('the public', () => {
    test('does not see what no record refers to, nor does anybody at the public address', async () => {
      expect(await seen()).toBe(404);
      expect(await seen(editor.cookies)).toBe(404);
    });

    test.each([
      ['is archived', { archivedAt: new Date() }],
      ['names no licence', { licence: null }],
      ['names no author', { author: ' ' }],
      ['says that people did not agree yet', { consent: 'missing' }],
      ['says nothing about people', { consent: null }],
      ['is a document', { kind: 'document' as const }],
    ])('does not see a picture whose record %s', async (_, change) => {
      await save(change);
      expect(await seen()).toBe(404);
    });

    test('sees the others, in every size, kept for ever, and never as a page', async () => {
      await save();
      for (const [file, type] of [
        ['480.webp', 'image/webp'],
        ['600.webp', 'image/webp'],
        ['600.jpg', 'image/jpeg'],
      ] as const) {
        const answer = await fetchFile(web, NOBODY, `/files/pictures/${sha256}/${file}`);
        expect(answer.status).toBe(200);
        const about = await sharp(answer.content).metadata();
        expect([`image/${about.format}`, about.width]).toEqual([type, Number.parseInt(file, 10)]);
        expect(Object.fromEntries(answer.headers)).toMatchObject({
          'content-type': type,
          'content-disposition': 'inline',
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'cross-origin',
          'content-security-policy': expect.stringContaining('sandbox'),
        });
      }
    });

    test('finds nothing else of the house there, however it asks', async () => {
      await save();
      await house.services.files.put('secret.webp', Buffer.from('nobody reads this'));
      for (const path of [
        `${sha256}/961.webp`,
        `${sha256}/600.png`,
        `${sha256}/600.webp.webp`,
        `${sha256}/..%2f..%2fsecret.webp`,
        `${sha256}/%2e%2e%2f%2e%2e%2fsecret.webp`,
        `..%2fpictures-unsaved/${sha256}`,
        `${sha256.toUpperCase()}/600.webp`,
        `${sha256}%2f600.webp/600.webp`,
        `${sha256}/600.webp%00`,
        `${sha256}/600.webp/`,
        `${'0'.repeat(64)}/600.webp`,
        'secret.webp',
      ]) {
        const { status, content } = await fetchFile(web, NOBODY, `/files/pictures/${path}`);
        expect([path, [400, 404].includes(status)]).toEqual([path, true]);
        expect(content.includes('nobody reads')).toBe(false);
      }
    });
  });

  describe('a preview', () => {
    const preview = (cookies: ReadonlyMap<string, string>, file = '480.webp') =>
      fetchFile(web, cookies, `/api/v1/library/pictures/${sha256}/${file}`);

    test('is for whoever is signed in, before any record refers to it', async () => {
      expect((await preview(NOBODY)).status).toBe(401);
      for (const { cookies } of [editor, officer]) {
        const { status, headers, content } = await preview(cookies);
        expect(status).toBe(200);
        expect((await sharp(content).metadata()).width).toBe(480);
        expect(headers.get('content-type')).toBe('image/webp');
        expect(headers.get('content-security-policy')).toContain('sandbox');
        expect(headers.get('cache-control')).not.toContain('public');
      }
    });

    test('of what is not there is said to be missing', async () => {
      for (const file of ['700.webp', '..%2f..%2fx', '480.svg'])
        expect((await preview(editor.cookies, file)).status).toBe(404);
    });
  });

  describe('an upload that nobody saved', () => {
    const DAY = 24 * 3_600_000;
    const later = (ms: number) => ({
      ...house.services,
      clock: fixedClock(new Date(house.services.clock.now().getTime() + ms).toISOString()),
    });
    const kept = async () => (await house.services.files.list('pictures/')).length > 0;

    test('announces itself, so that a job looks for such', async () => {
      const [last] = await house.services.database.db
        .select()
        .from(outbox)
        .where(eq(outbox.topic, 'library.uploaded'));
      expect(last?.payload).toEqual({ sha256 });
    });

    test('stays for a day', async () => {
      expect(await sweepUploads(later(DAY - 1000))).toBe(0);
      expect(await kept()).toBe(true);
    });

    test('is gone after it, with its mark, also when two look at once and when one died at it', async () => {
      await house.services.files.remove(`pictures/${sha256}/480.webp`);
      const removed = await Promise.all([sweepUploads(later(DAY + 1000)), sweepUploads(later(DAY + 1000))]);
      expect(removed.sort()).toEqual([0, 1]);
      expect(await house.services.files.list()).toEqual([]);
    });

    test('stays for another day when it is uploaded again', async () => {
      await house.services.files.put(
        `pictures-unsaved/${sha256}`,
        Buffer.from(new Date(house.services.clock.now().getTime() - 5 * DAY).toISOString()),
      );
      await sendPicture(web, editor.cookies, picture);
      expect(await sweepUploads(house.services)).toBe(0);
      expect(await kept()).toBe(true);
    });

    test('stays while a draft speaks of it, and goes when the draft is gone', async () => {
      const draft = `/api/v1/drafts/${uuidv7()}`;
      const fields = { kind: 'picture', file: `pictures/${sha256}/600.webp` };
      const typed = { kind: 'library', record: null, base: null, fields, texts: {} };
      expect((await editor.ask('PUT', draft, typed)).status).toBe(200);
      expect(await sweepUploads(later(2 * DAY))).toBe(0);
      expect(await kept()).toBe(true);
      expect((await editor.delete(draft)).status).toBe(204);
      expect(await sweepUploads(later(2 * DAY))).toBe(1);
      expect(await kept()).toBe(false);
    });

    test('is no such thing once a record refers to it, archived or not', async () => {
      await save({ archivedAt: new Date(), licence: null });
      expect(await sweepUploads(later(2 * DAY))).toBe(0);
      expect(await house.services.files.list()).toContain(`pictures/${sha256}/600.webp`);
      expect(await house.services.files.list('pictures-unsaved/')).toEqual([]);
    });

    test('nor once a record did: its version can be brought back', async () => {
      const fields = {
        kind: 'picture',
        file: `pictures/${sha256}/600.webp`,
        sha256,
        type: 'image/webp',
        width: 600,
        height: 400,
      };
      const made = await coordinator.post('/api/v1/library', { draft: uuidv7(), fields, texts: {} });
      expect(made.status).toBe(201);
      const { id, version } = made.body;
      const change = { version, fields: { id, kind: 'picture' }, texts: {} };
      expect((await coordinator.ask('PUT', `/api/v1/library/${id}`, change)).status).toBe(200);
      expect(await sweepUploads(later(2 * DAY))).toBe(0);
      expect(await kept()).toBe(true);
    });
  });
});
