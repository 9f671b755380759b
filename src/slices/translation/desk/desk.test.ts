// The desk over the interface, on both databases: refusals first, then two who write, what is out of date, four eyes.
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../../platform/clock.ts';
import type { Web } from '../../../platform/http/app.ts';
import { ENGINES } from '../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { membership } from '../../people/schema.ts';
import { makePerson, Visitor } from '../../people/testing.ts';
import { textRevisions, texts } from '../../texts/schema.ts';

interface Field {
  field: string;
  source: { body: string; fingerprint: string } | null;
  target: {
    body: string;
    state: string;
    version: string;
    by: { name: string | null };
    approved: { by: { name: string }; alone: boolean } | null;
  } | null;
  about: string | null;
  stale: { reason: string; ref?: string; was?: string; now?: string }[];
  since: string | null;
}

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let haskovo: string;
  let coordinator: Visitor;
  let editor: Visitor;
  let translator: Visitor;

  async function signedIn(role: string, more: object = {}, name = role) {
    const visitor = new Visitor(web);
    const person = await makePerson(house.services, [{ role, ...more } as never], { name });
    await visitor.signIn(person.email);
    return { visitor, id: person.id };
  }

  beforeAll(async () => {
    house = await openTestHouse({ engine });
    web = house.web();
    const { db } = house.services.database;
    haskovo = (await house.registry.directory('organisation').idsOf(db, ['haskovo'])).get('haskovo') ?? '';
    coordinator = (await signedIn('coordinator', {}, 'Carla')).visitor;
    editor = (await signedIn('partner-editor', { organisation: haskovo, languages: ['bg'] }, 'Elena'))
      .visitor;
    translator = (await signedIn('translator', { languages: ['el', 'de'] }, 'Theo')).visitor;
  });
  afterAll(() => house.close());

  const source = 'We met in {event:haskovo-2023.place} and learned from each other.';

  /** A meeting of the Bulgarian partner, its summary in English. */
  async function meeting(summary = source): Promise<string> {
    const { status, body } = await coordinator.post('/api/v1/events', {
      draft: uuidv7(),
      fields: { type: 'stakeholder group', start: '2024-02-03', organisation: 'haskovo', source: 'en' },
      texts: { summary: { en: { body: summary, state: 'draft' } } },
    });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.id;
  }
  const desk = async (
    id: string,
    language = 'el',
    by = translator,
  ): Promise<{ fields: Field[]; rights: { approveOwn: boolean } }> => {
    const { status, body } = await by.get(`/api/v1/desk/events/${id}/${language}`);
    expect([status, body.error]).toEqual([200, undefined]);
    return body;
  };
  const summary = async (id: string, language = 'el'): Promise<Field> =>
    (await desk(id, language)).fields.find(({ field }) => field === 'summary') as Field;
  const put = (id: string, body: object, language = 'el', by = translator, field = 'summary') =>
    by.ask('PUT', `/api/v1/desk/events/${id}/${language}/${field}`, { seen: null, state: 'draft', ...body });
  const saved = async (...args: Parameters<typeof put>): Promise<Field> => {
    const { status, body } = await put(...args);
    expect([status, body.error]).toEqual([200, undefined]);
    return body;
  };

  describe('refused', () => {
    test('to whoever is not signed in, has no right to the language, or no right to texts at all', async () => {
      const id = await meeting();
      expect((await new Visitor(web).get(`/api/v1/desk/events/${id}/el`)).status).toBe(401);
      expect((await put(id, { body: 'Words' }, 'el', new Visitor(web))).status).toBe(401);
      expect((await put(id, { body: 'Woorden' }, 'nl')).status).toBe(403);
      const { visitor: officer } = await signedIn('officer');
      expect((await put(id, { body: 'Words' }, 'el', officer)).status).toBe(403);
      expect((await put(id, { body: 'Words', state: 'approved' })).status).toBe(403);
    });

    test('of kinds, records, texts and languages that are none; of what is malformed', async () => {
      const id = await meeting();
      for (const path of ['regions/x/el', 'nothing/x/el', 'events/nowhere/el'])
        expect((await translator.get(`/api/v1/desk/${path}`)).status).toBe(404);
      expect((await translator.get(`/api/v1/desk/events/${id}/xx`)).status).toBe(400);
      expect((await put(id, { body: 'Words' }, 'el', translator, 'motto')).status).toBe(404);
      expect((await put(id, { body: 'Words', seen: 'yesterday' })).status).toBe(400);
      expect((await put(id, { body: 'In {event:nowhere.place}.' })).body.error.issues).toMatchObject([
        { path: 'texts.summary.el', code: 'unknown-fact' },
      ]);
    });
  });

  test('shows both sides, with the facts that they name in both languages', async () => {
    const id = await meeting();
    await saved(id, { body: 'Βρεθήκαμε [στο Χάσκοβο](fact:event:haskovo-2023.place).' });
    const view = await desk(id);
    expect(view).toMatchObject({
      kind: 'events',
      source: 'en',
      language: 'el',
      rights: { edit: true, review: true, approve: false, approveOwn: false, machine: true, comment: true },
      fields: [
        {
          field: 'summary',
          about: `event:${id}`,
          source: { body: source, state: 'draft' },
          target: { state: 'draft', by: { name: 'Theo' }, approved: null },
          stale: [],
          since: null,
          comments: 0,
          decisions: [],
        },
      ],
      facts: [{ ref: 'event:haskovo-2023.place', text: { en: 'Haskovo', el: 'Χάσκοβο' } }],
      editors: [{ name: 'Carla', field: null }],
    });
    const states = (view as unknown as { languages: { language: string; state: string }[] }).languages;
    expect(states.find(({ language }) => language === 'el')?.state).toBe('draft');
    expect(states.find(({ language }) => language === 'nl')?.state).toBe('missing');
  });

  test('two who write two languages of a text at once are not in each other’s way; in one the second is told', async () => {
    const id = await meeting();
    const [greek, german] = await Promise.all([
      put(id, { body: 'Συναντηθήκαμε.' }),
      put(id, { body: 'Wir trafen uns.' }, 'de'),
    ]);
    expect([greek.status, german.status]).toEqual([200, 200]);
    const seen = greek.body.target.version;
    const mine = await saved(id, { body: 'Συναντηθήκαμε όλοι.', seen });
    const { status, body } = await put(id, { body: 'Βρεθήκαμε.', seen });
    expect([status, body.error.code]).toEqual([409, 'records.text-changed']);
    expect(body.error.params.version).toBe(mine.target?.version);
    expect((await put(id, { body: 'Συναντηθήκαμε όλοι.', seen })).status).toBe(200);
    expect((await summary(id)).target?.body).toBe('Συναντηθήκαμε όλοι.');
    expect((await saved(id, { body: '', seen: mine.target?.version })).target).toBeNull();
  });

  describe('out of date', () => {
    test('since the source changed: with the words of then, until they are confirmed to fit', async () => {
      const id = await meeting('We met.');
      const { target } = await saved(id, { body: 'Συναντηθήκαμε.' });
      const english = (await summary(id, 'en')).target;
      await saved(id, { body: 'We met again.', seen: english?.version }, 'en', coordinator);
      const stale = await summary(id);
      expect(stale).toMatchObject({ stale: [{ reason: 'source' }], since: 'We met.' });
      const reviewed = await saved(id, {
        body: target?.body,
        state: 'reviewed',
        seen: target?.version,
        confirm: true,
      });
      expect(reviewed).toMatchObject({ target: { state: 'reviewed' }, stale: [], since: null });
    });

    test('since a fact it is bound to has another value', async () => {
      const id = await meeting();
      await coordinator.post('/api/v1/events', {
        draft: uuidv7(),
        fields: { id: `visit-${id}`, type: 'interregional', start: '2025-03-01', source: 'en' },
      });
      const ref = `event:visit-${id}.start`;
      const { target } = await saved(id, { body: `Την [1η Μαρτίου 2025](fact:${ref}).` });
      const { body: visit } = await coordinator.get(`/api/v1/events/visit-${id}`);
      await coordinator.ask('PUT', `/api/v1/events/visit-${id}`, {
        version: visit.version,
        fields: { ...visit.fields, start: '2025-03-02' },
      });
      expect((await summary(id)).stale).toEqual([
        { reason: 'fact', ref, was: '2025-03-01', now: '2025-03-02' },
      ]);
      const confirmed = await saved(id, { body: target?.body, seen: target?.version, confirm: true });
      expect(confirmed.stale).toEqual([]);
    });

    test('since an event it names was held after the words were written', async () => {
      const id = await meeting();
      const { target } = await saved(id, { body: 'Θα γίνει {event:haskovo-2023.dates}.' });
      expect((await summary(id)).stale).toEqual([]);
      const { db } = house.services.database;
      const [text] = await db
        .select()
        .from(texts)
        .where(and(eq(texts.body, target?.body ?? ''), eq(texts.language, 'el')));
      await db
        .update(textRevisions)
        .set({ at: new Date('2023-10-01T10:00:00Z') })
        .where(eq(textRevisions.textId, text?.id ?? ''));
      const held = { reason: 'held', ref: 'event:haskovo-2023', now: '2023-11-15' };
      expect((await summary(id)).stale).toEqual([held]);
      const reviewed = await saved(id, { body: target?.body, state: 'reviewed', seen: target?.version });
      expect(reviewed.stale).toEqual([held]);
      const version = reviewed.target?.version;
      const confirmed = await saved(id, {
        body: target?.body,
        state: 'reviewed',
        seen: version,
        confirm: true,
      });
      expect(confirmed.stale).toEqual([]);
    });
  });

  test('who types into a text that is saved only when they say so is seen by others, and not by themselves', async () => {
    const id = await meeting();
    await saved(id, { body: 'Λόγια.', state: 'reviewed' });
    const place = { kind: 'events', id, field: 'summary', language: 'el', source };
    const { visitor: other } = await signedIn('translator', { languages: ['el'] }, 'Niki');
    await other.post('/api/v1/desk/check', { ...place, target: 'Λόγια.' });
    const at = async (by: Visitor, language = 'el') =>
      (await by.get(`/api/v1/desk/events/${id}/${language}`)).body.editors.filter(
        ({ name }: { name: string }) => name === 'Niki',
      );
    expect(await at(translator)).toEqual([]);
    await other.post('/api/v1/desk/check', { ...place, target: 'Άλλα λόγια.' });
    expect(await at(translator)).toMatchObject([{ name: 'Niki', field: 'summary' }]);
    expect(await at(translator, 'de')).toMatchObject([{ name: 'Niki', field: null }]);
    expect(await at(other)).toEqual([]);
    const { editors } = (await coordinator.get(`/api/v1/events/${id}`)).body;
    expect(editors).toMatchObject([{ name: 'Niki' }]);
  });

  test('a block of a newsletter speaks of its own record, one without of the issue', async () => {
    const { body } = await coordinator.get('/api/v1/desk/newsletters/2/el');
    const about = Object.fromEntries(body.fields.map((field: Field) => [field.field, field.about]));
    expect([about['second-workshop'], about.headline]).toEqual(['event:haskovo-2023', 'newsletter:2']);
  });

  describe('four eyes', () => {
    test('a partner with one person approves its own words, with a mark; with two nobody does', async () => {
      const id = await meeting();
      expect((await desk(id, 'bg', editor)).rights.approveOwn).toBe(true);
      const alone = await saved(id, { body: 'Срещнахме се.', state: 'approved' }, 'bg', editor);
      expect(alone.target?.approved).toMatchObject({ by: { name: 'Elena' }, alone: true });
      const second = await signedIn('partner-editor', { organisation: haskovo, languages: ['bg'] }, 'Boris');
      const other = await meeting();
      expect((await desk(other, 'bg', editor)).rights.approveOwn).toBe(false);
      const refused = await put(other, { body: 'Видяхме се.', state: 'approved' }, 'bg', editor);
      expect([refused.status, refused.body.error.code]).toEqual([403, 'records.own-words']);

      const draft = await saved(other, { body: 'Видяхме се.' }, 'bg', editor);
      const seen = draft.target?.version;
      const again = await put(other, { body: 'Видяхме се.', state: 'approved', seen }, 'bg', editor);
      expect(again.status).toBe(403);
      const theirs = { body: 'Видяхме се.', state: 'approved', seen };
      const approved = await saved(other, theirs, 'bg', second.visitor);
      expect(approved.target).toMatchObject({
        by: { name: 'Elena' },
        approved: { by: { name: 'Boris' }, alone: false },
      });
      const { db } = house.services.database;
      await db.update(membership).set({ until: new Date() }).where(eq(membership.personId, second.id));
      expect((await put(await meeting(), { body: 'Пак.', state: 'approved' }, 'bg', editor)).status).toBe(
        200,
      );
    });

    test('of two with the right everywhere neither approves their own, by whatever way they save', async () => {
      const id = await meeting();
      expect((await put(id, { body: 'Treffen.', state: 'approved' }, 'de', coordinator)).status).toBe(200);
      const { visitor: lead } = await signedIn('communication', {}, 'Lena');
      const { body: view } = await coordinator.get(`/api/v1/events/${id}`);
      const { status, body } = await coordinator.ask('PUT', `/api/v1/events/${id}/texts`, {
        version: view.version,
        texts: { summary: { nl: { body: 'Bijeenkomst.', state: 'approved' } } },
      });
      expect([status, body.error]).toMatchObject([
        403,
        { code: 'records.own-words', issues: [{ path: 'texts.summary.nl', code: 'own-words' }] },
      ]);
      const draft = await saved(id, { body: 'Bijeenkomst.' }, 'nl', coordinator);
      const said = async (by: Visitor) => {
        const { texts, rights } = (await by.get(`/api/v1/events/${id}`)).body;
        return [texts.summary.nl.own, rights.approveOwn];
      };
      expect([await said(coordinator), await said(lead)]).toEqual([
        [true, []],
        [false, []],
      ]);
      const seen = draft.target?.version;
      const approved = await saved(id, { body: 'Bijeenkomst.', state: 'approved', seen }, 'nl', lead);
      expect(approved.target?.approved).toMatchObject({ by: { name: 'Lena' }, alone: false });
      const { body: then } = await coordinator.get(`/api/v1/events/${id}`);
      await saved(id, { body: 'Anders.', seen: approved.target?.version }, 'nl', coordinator);
      const back = await coordinator.post(`/api/v1/events/${id}/revisions/${then.version}/restore`, {
        version: then.version + 1,
      });
      expect(back.status).toBe(200);
      expect((await summary(id, 'nl')).target).toMatchObject({
        state: 'approved',
        by: { name: 'Carla' },
        approved: { by: { name: 'Lena' }, alone: false },
      });
    });
  });
});
