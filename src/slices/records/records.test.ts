// Records over the interface, on both databases: refused first, then kept, changed by two at once, archived, brought back.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../platform/clock.ts';
import { exportFolder, loadFolder } from '../../platform/content/index.ts';
import type { Web } from '../../platform/http/app.ts';
import { ENGINES } from '../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { makePerson, Visitor } from '../people/testing.ts';
import { RECORD_KINDS } from './model.ts';
import { recordDrafts } from './schema.ts';

interface View {
  id: string;
  version: number;
  fields: Record<string, unknown>;
  texts: Record<string, Record<string, { body: string; state: string; stale: boolean }>>;
}

const draft = (body: string) => ({ body, state: 'draft' });
const reviewed = (body: string) => ({ body, state: 'reviewed' });

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let haskovo: string;
  let coordinator: Visitor;
  let editor: Visitor;
  let translator: Visitor;
  let officer: Visitor;

  async function signedIn(role: string, more: object = {}, name = role): Promise<Visitor> {
    const visitor = new Visitor(web);
    const { email } = await makePerson(house.services, [{ role, ...more } as never], { name });
    await visitor.signIn(email);
    return visitor;
  }

  beforeAll(async () => {
    house = await openTestHouse({ engine });
    web = house.web();
    const { db } = house.services.database;
    haskovo = (await house.registry.directory('organisation').idsOf(db, ['haskovo'])).get('haskovo') ?? '';
    coordinator = await signedIn('coordinator', {}, 'Carla');
    editor = await signedIn('partner-editor', { organisation: haskovo, languages: ['bg'] }, 'Elena');
    translator = await signedIn('translator', { languages: ['el'] }, 'Theo');
    officer = await signedIn('officer');
  });
  afterAll(() => house.close());

  const meeting = (more: object = {}) => ({
    type: 'stakeholder group',
    start: '2025-02-03',
    organisation: 'haskovo',
    source: 'bg',
    ...more,
  });

  async function madeEvent(by: Visitor = editor, more: object = {}, texts: object = {}): Promise<View> {
    const { status, body } = await by.post('/api/v1/events', {
      draft: uuidv7(),
      fields: meeting(more),
      texts,
    });
    expect([status, body.error]).toEqual([201, undefined]);
    return body;
  }

  const save = (by: Visitor, view: View, fields: object, texts: object = {}) =>
    by.ask('PUT', `/api/v1/events/${view.id}`, {
      version: view.version,
      fields: { ...view.fields, ...fields },
      texts,
    });

  describe('refused', () => {
    test('to whoever is not signed in, and to whoever only reads', async () => {
      const body = { draft: uuidv7(), fields: meeting(), texts: {} };
      expect((await new Visitor(web).post('/api/v1/events', body)).status).toBe(401);
      expect((await officer.post('/api/v1/events', body)).status).toBe(403);
      expect((await translator.post('/api/v1/events', body)).status).toBe(403);
    });

    test('to an editor: another’s event, an event moved to another, the project, what the coordinator sets', async () => {
      const body = { draft: uuidv7(), fields: meeting({ organisation: 'riga' }), texts: {} };
      expect((await editor.post('/api/v1/events', body)).status).toBe(403);
      const mine = await madeEvent();
      expect((await save(editor, mine, { organisation: 'riga' })).status).toBe(403);
      const own: View = (await editor.get('/api/v1/organisations/haskovo')).body;
      const promoted = { version: own.version, fields: { ...own.fields, role: 'lead' }, texts: {} };
      const answer = await editor.ask('PUT', '/api/v1/organisations/haskovo', promoted);
      expect([answer.status, answer.body.error.code]).toEqual([403, 'records.reserved']);
      const other: View = (await editor.get('/api/v1/organisations/riga')).body;
      const changed = {
        version: other.version,
        fields: { ...other.fields, website: 'https://example.eu' },
        texts: {},
      };
      expect((await editor.ask('PUT', '/api/v1/organisations/riga', changed)).status).toBe(403);
      const project: View = (await editor.get('/api/v1/project/secon')).body;
      const rights = { version: project.version, fields: project.fields, texts: {} };
      expect((await editor.ask('PUT', '/api/v1/project/secon', rights)).status).toBe(403);
    });

    test('with every fault at its place', async () => {
      const fields = {
        type: 'party',
        start: '2025-02-30',
        end: 'soon',
        ordinal: 'two',
        organisation: 'atlantis',
      };
      const texts = {
        title: { xx: draft('?'), en: draft('See {event:nowhere.dates}') },
        colour: { en: draft('red') },
      };
      const { status, body } = await coordinator.post('/api/v1/events', { draft: uuidv7(), fields, texts });
      expect([status, body.error.code]).toEqual([400, 'records.invalid']);
      const told = body.error.issues.map(
        (issue: { path: string; code: string }) => `${issue.path} ${issue.code}`,
      );
      expect(told.sort()).toEqual([
        'fields.end not-a-day',
        'fields.ordinal not-a-number',
        'fields.start not-a-day',
        'fields.type not-a-choice',
        'texts.colour.en unknown-field',
        'texts.title.en unknown-fact',
        'texts.title.xx not-a-language',
      ]);
    });

    test('with what only the record as a whole says', async () => {
      const issues = async (fields: object) =>
        (await coordinator.post('/api/v1/events', { draft: uuidv7(), fields: meeting(fields), texts: {} }))
          .body.error.issues;
      expect(await issues({ end: '2025-02-01' })).toEqual([
        { path: 'fields.end', code: 'before-start', params: { start: '2025-02-03' } },
      ]);
      expect(await issues({ organisation: 'atlantis' })).toEqual([
        { path: 'fields.organisation', code: 'unknown-record', params: { id: 'atlantis' } },
      ]);
      expect(await issues({ id: 'haskovo-2023' })).toEqual([{ path: 'fields.id', code: 'taken' }]);
    });

    test('what is not asked for: columns of the table are no fields', async () => {
      for (const key of ['revision', 'archivedAt', 'updatedBy', 'organisationId', '__proto__x', 'sources2']) {
        const fields = meeting({ [key]: 'x' });
        const { status, body } = await coordinator.post('/api/v1/events', {
          draft: uuidv7(),
          fields,
          texts: {},
        });
        expect([key, status, body.error.issues[0].code]).toEqual([key, 400, 'unknown-field']);
      }
    });
  });

  test('a record is made once, whatever the answer’s fate', async () => {
    const body = { draft: uuidv7(), fields: meeting(), texts: { place: { bg: reviewed('Кърджали') } } };
    const answers = await Promise.all([1, 2, 3].map(() => editor.post('/api/v1/events', body)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(answer => answer.body.id)).size).toBe(1);
    expect(answers[0]?.body.id).toMatch(/^kardzhali-2025-02-03/);
    const others = await Promise.all(
      [1, 2].map(() => madeEvent(editor, {}, { title: { en: draft('Same') } })),
    );
    expect(new Set(others.map(({ id }) => id)).size).toBe(2);
  });

  test('an editor enters, the public sees the reviewed word, and its page is fresh', async () => {
    const made = await madeEvent(editor, {}, { title: { bg: reviewed('Среща на групата') } });
    web.kept.clear();
    const page = await new Visitor(web).ask('GET', `/bg/events/${made.id}`);
    expect(page.status).toBe(200);
    expect((await new Visitor(web).get(`/api/events/${made.id}?language=bg`)).body.title.text).toBe(
      'Среща на групата',
    );
  });

  test('two at once: the second is told, nothing of the first is overwritten', async () => {
    const made = await madeEvent();
    expect((await save(editor, made, { end: '2025-02-04' })).status).toBe(200);
    const late = await save(coordinator, made, { end: '2025-02-05' });
    expect([late.status, late.body.error.code, late.body.error.params]).toEqual([
      409,
      'records.changed',
      { version: 2, seen: 1 },
    ]);
    const now = (await coordinator.get(`/api/v1/events/${made.id}`)).body;
    expect([now.fields.end, now.version, now.changedBy.name]).toEqual(['2025-02-04', 2, 'Elena']);
    const racing = await Promise.all(
      ['2025-03-01', '2025-03-02', '2025-03-03'].map(end => save(editor, now, { end })),
    );
    expect(racing.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test('saving what is there already makes no version', async () => {
    const made = await madeEvent(editor, {}, { title: { bg: draft('Заглавие') } });
    const again = await save(editor, made, {}, { title: { bg: draft('Заглавие ') } });
    expect([again.status, again.body.version]).toEqual([200, 1]);
  });

  test('texts: a translator writes their language and nothing else, and approves nothing', async () => {
    const made = await madeEvent(editor, {}, { title: { bg: reviewed('Работна среща') } });
    const write = (texts: object, version = made.version) =>
      translator.ask('PUT', `/api/v1/events/${made.id}/texts`, { version, texts });
    expect((await save(translator, made, { end: '2025-02-09' })).status).toBe(403);
    expect((await write({ title: { de: draft('Treffen') } })).status).toBe(403);
    expect((await write({ title: { el: { body: 'Συνάντηση', state: 'approved' } } })).status).toBe(403);
    const done = await write({ title: { el: reviewed('Συνάντηση εργασίας') } });
    expect([done.status, done.body.texts.title.el.stale]).toEqual([200, false]);
    const approved = { title: { el: { body: 'Συνάντηση εργασίας', state: 'approved' } } };
    const given = await coordinator.ask('PUT', `/api/v1/events/${made.id}/texts`, {
      version: 2,
      texts: approved,
    });
    expect(given.status).toBe(200);
    const other = (state: string) => ({ title: { el: { body: 'Συνάντηση', state } } });
    expect((await write(other('approved'), 3)).status).toBe(403);
    const view: View = (await write(other('reviewed'), 3)).body;
    expect(view.texts.title?.el?.state).toBe('reviewed');
    const moved = await save(editor, view, {}, { title: { bg: reviewed('Втора работна среща') } });
    expect(moved.body.texts.title.el.stale).toBe(true);
  });

  test('versions are kept, readable, and come back', async () => {
    const made = await madeEvent(
      editor,
      { end: '2025-02-04' },
      { title: { bg: draft('Едно'), en: draft('One') } },
    );
    const second = (
      await save(coordinator, made, { end: '2025-02-06' }, { title: { bg: draft('Две'), en: null } })
    ).body;
    const list = (await officer.get(`/api/v1/events/${made.id}/revisions`)).body;
    expect(list.map((one: { version: number; by: { name: string } }) => [one.version, one.by.name])).toEqual([
      [2, 'Carla'],
      [1, 'Elena'],
    ]);
    const first = (await officer.get(`/api/v1/events/${made.id}/revisions/1`)).body;
    expect([first.fields.end, first.texts.title.en.body]).toEqual(['2025-02-04', 'One']);
    const back = `/api/v1/events/${made.id}/revisions/1/restore`;
    expect((await officer.post(back, { version: 2 })).status).toBe(403);
    expect((await editor.post(back, { version: 1 })).status).toBe(409);
    const restored = await editor.post(back, { version: second.version });
    expect([restored.status, restored.body.version, restored.body.fields.end]).toEqual([
      200,
      3,
      '2025-02-04',
    ]);
    expect(Object.keys(restored.body.texts.title).sort()).toEqual(['bg', 'en']);
    expect((await officer.get(`/api/v1/events/${made.id}/revisions/2`)).body.texts.title.bg.body).toBe('Две');
    expect((await officer.get(`/api/v1/events/${made.id}/revisions/9`)).status).toBe(404);
  });

  test('archived: out of every list and page, kept, and back again', async () => {
    const made = await madeEvent(editor, {}, { title: { bg: reviewed('Отменена среща') } });
    const path = `/api/v1/events/${made.id}`;
    expect((await officer.post(`${path}/archive`, { version: 1 })).status).toBe(403);
    const gone = await editor.post(`${path}/archive`, { version: 1 });
    expect([gone.status, gone.body.archived !== null, gone.body.address]).toEqual([200, true, null]);
    web.kept.clear();
    expect((await new Visitor(web).ask('GET', `/bg/events/${made.id}`)).status).toBe(404);
    expect((await new Visitor(web).get(`/api/events/${made.id}`)).status).toBe(404);
    const ids = async (archived: boolean) =>
      (await editor.get(`/api/v1/events?archived=${archived}&limit=200`)).body.records.map(
        (one: View) => one.id,
      );
    expect(await ids(false)).not.toContain(made.id);
    expect(await ids(true)).toContain(made.id);
    expect((await save(editor, gone.body, { end: '2025-02-08' })).body.error.code).toBe('records.archived');
    const back = await editor.post(`${path}/restore`, { version: 2 });
    expect([back.status, back.body.version, back.body.archived]).toEqual([200, 3, null]);
  });

  test('what another record needs is not archived', async () => {
    const own: View = (await coordinator.get('/api/v1/organisations/haskovo')).body;
    const answer = await coordinator.post('/api/v1/organisations/haskovo/archive', { version: own.version });
    expect([answer.status, answer.body.error.code]).toEqual([409, 'records.in-use']);
    expect(answer.body.error.params.by).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    const region: View = (await coordinator.get('/api/v1/regions')).body.records[0];
    const refused = await coordinator.post(`/api/v1/regions/${region.id}/archive`, { version: 1 });
    expect([refused.status, refused.body.error.code]).toEqual([409, 'records.in-use']);
  });

  test('an editor enters a stakeholder of theirs, and keeps it', async () => {
    const fields = {
      partner: 'haskovo',
      country: 'BG',
      language: 'bg',
      names: [{ language: 'bg', name: 'Кооперация „Пример“' }],
      source: 'bg',
    };
    const make = (more: object) =>
      editor.post('/api/v1/organisations', { draft: uuidv7(), fields: { ...fields, ...more }, texts: {} });
    expect((await make({ kind: 'partner' })).status).toBe(403);
    expect((await make({ kind: 'stakeholder', partner: 'riga' })).status).toBe(403);
    const made = await make({ kind: 'stakeholder' });
    expect([made.status, made.body.id]).toEqual([201, 'kooperatsiya-primer']);
    const gone = await editor.post(`/api/v1/organisations/${made.body.id}/archive`, { version: 1 });
    expect(gone.status).toBe(200);
  });

  test('a practice goes its way: written by one, judged by another', async () => {
    const fields = { organisation: 'haskovo', name: 'Пример', language: 'bg', source: 'bg' };
    const make = (state: string) =>
      editor.post('/api/v1/practices', { draft: uuidv7(), fields: { ...fields, state }, texts: {} });
    expect((await make('validated by the joint secretariat')).status).toBe(403);
    const made = (await make('draft')).body;
    const set = (by: Visitor, state: string, version: number) =>
      by.ask('PUT', `/api/v1/practices/${made.id}`, {
        version,
        fields: { ...made.fields, state },
        texts: {},
      });
    expect((await new Visitor(web).get(`/api/practices/${made.id}`)).status).toBe(404);
    expect((await set(editor, 'submitted', 1)).status).toBe(200);
    expect((await set(editor, 'approved for the project site', 2)).status).toBe(403);
    expect((await set(coordinator, 'approved for the project site', 2)).status).toBe(200);
    web.kept.clear();
    expect((await new Visitor(web).get(`/api/practices/${made.id}`)).status).toBe(200);
    const long = { ...made.fields, name: 'х'.repeat(101), state: 'approved for the project site' };
    const answer = await coordinator.ask('PUT', `/api/v1/practices/${made.id}`, {
      version: 3,
      fields: long,
      texts: {},
    });
    expect(answer.body.error.issues).toEqual([
      { path: 'fields.name', code: 'too-long', params: { most: 100 } },
    ]);
  });

  describe('drafts', () => {
    const keep = (by: Visitor, id: string, view: View | null, fields: object = {}) =>
      by.ask('PUT', `/api/v1/drafts/${id}`, {
        kind: 'events',
        record: view?.id ?? null,
        base: view?.version ?? null,
        fields,
        texts: {},
      });

    test('hold anything, belong to whoever typed it, and tell who else is at it', async () => {
      const made = await madeEvent();
      const [mine, theirs] = [uuidv7(), uuidv7()];
      expect((await keep(officer, uuidv7(), made)).status).toBe(403);
      const first = await keep(editor, mine, made, { start: 'some day\0', end: '\ud800' });
      expect([first.status, first.body.version, first.body.editors]).toEqual([200, 1, []]);
      const second = await keep(coordinator, theirs, made);
      expect(second.body.editors.map((one: { name: string }) => one.name)).toEqual(['Elena']);
      expect((await keep(coordinator, mine, made)).status).toBe(404);
      expect((await coordinator.get(`/api/v1/drafts/${mine}`)).status).toBe(404);
      const back = (await editor.get(`/api/v1/events/${made.id}`)).body;
      expect([back.draft.fields, back.draft.base]).toEqual([{ start: 'some day', end: '�' }, 1]);
      expect(back.editors.map((one: { name: string }) => one.name)).toEqual(['Carla']);
      expect((await coordinator.ask('DELETE', `/api/v1/drafts/${mine}`)).status).toBe(204);
      expect((await editor.get(`/api/v1/drafts/${mine}`)).status).toBe(200);
    });

    test('go when they are saved, and a late key brings none back', async () => {
      const id = uuidv7();
      await keep(editor, id, null, meeting());
      expect((await editor.get('/api/v1/drafts')).body.map((one: View) => one.id)).toContain(id);
      const made = await editor.post('/api/v1/events', { draft: id, fields: meeting(), texts: {} });
      expect(made.status).toBe(201);
      expect((await editor.get(`/api/v1/drafts/${id}`)).status).toBe(404);
      const late = await keep(editor, id, null, meeting());
      expect([late.status, late.body.error.code]).toEqual([409, 'records.draft-saved']);
    });

    test('too large is refused before it is read', async () => {
      const { status } = await keep(editor, uuidv7(), null, { note: 'x'.repeat(300_000) });
      expect(status).toBe(400);
    });
  });

  test('what was typed goes with the account', async () => {
    const visitor = new Visitor(web);
    const { id: person, email } = await makePerson(house.services, ['communication']);
    await visitor.signIn(email);
    const body = { kind: 'events', record: null, base: null, fields: {}, texts: {} };
    expect((await visitor.ask('PUT', `/api/v1/drafts/${uuidv7()}`, body)).status).toBe(200);
    const { db } = house.services.database;
    const kept = () => db.$count(recordDrafts, eq(recordDrafts.person, person));
    expect(await kept()).toBe(1);
    expect((await coordinator.delete(`/api/v1/people/${person}`)).status).toBe(204);
    expect(await kept()).toBe(0);
  });

  test('a load raises the version of what it changes, and of nothing else', async () => {
    const folder = join(house.folder, 'content');
    await exportFolder(house.context, folder);
    const file = join(folder, 'events', 'haskovo-2023.yaml');
    const version = async () => (await officer.get('/api/v1/events/haskovo-2023')).body.version;
    const before = await version();
    await loadFolder(house.context, folder);
    expect(await version()).toBe(before);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^mode: .*$/m, 'mode: online'));
    await loadFolder(house.context, folder);
    expect(await version()).toBe(before + 1);
    const was = (await officer.get(`/api/v1/events/haskovo-2023/revisions/${before}`)).body;
    expect([was.fields.mode, was.by.id]).toEqual(['hybrid', 'system']);
  });

  test('an archived record is archived in the exported folder, too', async () => {
    const made = await madeEvent();
    await editor.post(`/api/v1/events/${made.id}/archive`, { version: 1 });
    const folder = join(house.folder, 'archived');
    await exportFolder(house.context, folder);
    expect(readFileSync(join(folder, 'events', `${made.id}.yaml`), 'utf8')).toMatch(/^archived: /m);
    const other = await openTestHouse({ engine, content: folder });
    const again = join(house.folder, 'again');
    await exportFolder(other.context, again);
    expect(readFileSync(join(again, 'events', `${made.id}.yaml`), 'utf8')).toMatch(/^archived: /m);
    await other.close();
  });

  test('lists are searched in every alphabet, narrowed, sorted and cut', async () => {
    const ask = async (query: string) => (await officer.get(`/api/v1/events?${query}`)).body;
    await madeEvent(editor, { start: '2025-05-05' }, { title: { el: draft('Επίσκεψη στο Χάσκοβο') } });
    expect((await ask(`search=${encodeURIComponent('ΧΆΣΚΟΒΟ')}&language=el`)).records[0].title.text).toBe(
      'Επίσκεψη στο Χάσκοβο',
    );
    expect((await ask('search=%25')).total).toBe(0);
    const own = await ask('organisation=haskovo&sort=start&limit=2');
    expect(own.records.length).toBe(2);
    expect(own.total).toBeGreaterThan(2);
    const starts = own.records.map((one: { details: { start: string } }) => one.details.start);
    expect(starts).toEqual([...starts].sort());
    expect((await ask('organisation=nobody')).total).toBe(0);
    expect((await officer.get('/api/v1/events?sort=secret')).status).toBe(400);
    for (const kind of RECORD_KINDS)
      for (const sort of ['title', '-changed']) {
        const { status, body } = await officer.get(`/api/v1/${kind}?sort=${sort}&search=a&language=bg`);
        expect([kind, status, typeof body.total]).toEqual([kind, 200, 'number']);
      }
  });

  test('every kind is read and saved as it stands', async () => {
    for (const kind of RECORD_KINDS) {
      const { records } = (await coordinator.get(`/api/v1/${kind}?limit=200`)).body;
      for (const { id } of records.slice(0, 5)) {
        const view: View = (await coordinator.get(`/api/v1/${kind}/${id}`)).body;
        const sent = { version: view.version, fields: view.fields, texts: {} };
        const { status, body } = await coordinator.ask('PUT', `/api/v1/${kind}/${id}`, sent);
        expect([kind, id, status, body.version, body.error]).toEqual([
          kind,
          id,
          200,
          view.version,
          undefined,
        ]);
      }
    }
  });

  test('the audit trail says what changed, before and after', async () => {
    const made = await madeEvent(editor, {}, { title: { bg: draft('Преди') } });
    await save(editor, made, { end: '2025-02-04' }, { title: { bg: draft('След') } });
    const trail = (await coordinator.get(`/api/v1/audit?record=event:${made.id}`)).body.entries;
    expect(trail.map((one: { verb: string }) => one.verb)).toEqual(['events.edit', 'events.create']);
    expect([trail[0].before, trail[0].after]).toEqual([
      { 'texts.title.bg': 'Преди' },
      { end: '2025-02-04', 'texts.title.bg': 'След' },
    ]);
  });
});
