// What stands beside a text at the desk, over the interface: comments with their mails, terms, what was translated before.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditTrail } from '../../platform/audit.ts';
import { uuidv7 } from '../../platform/clock.ts';
import type { Web } from '../../platform/http/app.ts';
import type { Language } from '../../platform/languages.ts';
import { listMails } from '../../platform/mail/index.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { makePerson, type TestPerson, Visitor } from '../people/testing.ts';

let house: TestHouse;
let web: Web;
const PLACE = { kind: 'events', id: 'haskovo-2023' };
const COMMENT = { ...PLACE, field: 'summary', language: 'el' };

interface Somebody extends TestPerson {
  readonly visitor: Visitor;
}

async function somebody(role: string, name: string, language: Language = 'en'): Promise<Somebody> {
  const person = await makePerson(
    house.services,
    [{ role, languages: role === 'translator' ? ['el'] : [] } as never],
    { name, language },
  );
  const visitor = new Visitor(web);
  await visitor.signIn(person.email);
  return { ...person, visitor };
}

let carla: Somebody;
let theo: Somebody;
let stella: Somebody;

beforeAll(async () => {
  house = await openTestHouse();
  web = house.web();
  carla = await somebody('coordinator', 'Carla');
  theo = await somebody('translator', 'Theo', 'el');
  stella = await somebody('stakeholder', 'Stella');
});
afterAll(() => house.close());

const mailsTo = async ({ email }: TestPerson) =>
  (await listMails(house.services.database.db, 100)).filter(mail => mail.recipient === email);

const said = async (by: Somebody, body: string, mentions: string[] = []): Promise<string> =>
  (await by.visitor.post('/api/v1/comments', { ...COMMENT, body, mentions })).body.id;

const list = async (by = carla, query = 'kind=events&id=haskovo-2023') =>
  (await by.visitor.get(`/api/v1/comments?${query}`)).body.comments;

describe('comments refused', () => {
  test.each([
    ['to nobody in particular', () => new Visitor(web), 401],
    ['to a stakeholder', () => stella.visitor, 403],
  ])('%s', async (_, visitor, status) => {
    const asked = [
      visitor().get('/api/v1/comments?kind=events&id=haskovo-2023'),
      visitor().get('/api/v1/comments/people?kind=events&id=haskovo-2023'),
      visitor().post('/api/v1/comments', { ...COMMENT, body: 'Hello' }),
      visitor().post(`/api/v1/comments/${uuidv7()}/resolve`),
      visitor().delete(`/api/v1/comments/${uuidv7()}`),
    ];
    expect((await Promise.all(asked)).map(answer => answer.status)).toEqual(asked.map(() => status));
  });

  test.each([
    ['of no kind', { kind: 'moons' }, 404],
    ['on no record', { id: 'nowhere' }, 404],
    ['on no text', { field: 'colour' }, 404],
    ['in no language', { language: 'xx' }, 400],
    ['without words', { body: '   ' }, 400],
    ['of too many', { body: 'x'.repeat(4001) }, 400],
    ['that cannot be kept', { body: 'zero\0' }, 400],
    ['to no id', { mentions: ['somebody'] }, 400],
    ['to nobody', { mentions: [uuidv7()] }, 400],
  ])('%s', async (_, change, status) => {
    const answer = await carla.visitor.post('/api/v1/comments', { ...COMMENT, body: 'Hello', ...change });
    expect(answer.status).toBe(status);
  });

  test('that name somebody who could not read them; nothing is kept, nobody gets a mail', async () => {
    const answer = await carla.visitor.post('/api/v1/comments', {
      ...COMMENT,
      body: 'Hello',
      mentions: [theo.id, stella.id],
    });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'translation.mention']);
    expect([await list(), await mailsTo(theo), await mailsTo(stella)]).toEqual([[], [], []]);
  });

  test('another’s cannot be taken back', async () => {
    const id = await said(carla, 'Mine.');
    const answer = await theo.visitor.delete(`/api/v1/comments/${id}`);
    expect([answer.status, answer.body.error.code]).toEqual([403, 'translation.not-yours']);
    await carla.visitor.delete(`/api/v1/comments/${id}`);
  });
});

describe('comments', () => {
  test('may name whoever may read them, but oneself and stakeholders', async () => {
    const { body } = await carla.visitor.get(
      '/api/v1/comments/people?kind=events&id=haskovo-2023&language=el',
    );
    expect(body.people).toEqual([{ id: theo.id, name: 'Theo' }]);
  });

  test('send a mail to whom they name, in their language, once, and none to their writer', async () => {
    const body = 'Is this the right word?\n\nI am not sure.';
    const id = await said(carla, body, [theo.id, carla.id, theo.id]);
    const [mail, ...others] = await mailsTo(theo);
    expect([others, await mailsTo(carla)]).toEqual([[], []]);
    expect(mail).toMatchObject({
      kind: 'mention',
      language: 'el',
      link: 'https://secon.example/admin/desk/events/haskovo-2023/el#summary',
    });
    expect(mail?.subject).toContain('Carla');
    for (const part of ['I am not sure.', 'Ελληνικά', mail?.link ?? '-']) expect(mail?.text).toContain(part);
    const [comment] = await list(theo);
    expect(comment).toMatchObject({
      id,
      body,
      field: 'summary',
      language: 'el',
      author: { id: carla.id, name: 'Carla' },
      mentions: [{ name: 'Theo' }, { name: 'Carla' }],
      resolved: null,
      mine: false,
    });
    await carla.visitor.delete(`/api/v1/comments/${id}`);
    expect(await list()).toEqual([]);
  });

  test('are settled and opened again by anybody who writes; twice is once', async () => {
    const id = await said(carla, 'A comma is missing.');
    const settle = async (by: Somebody, act: string) =>
      (await by.visitor.post(`/api/v1/comments/${id}/${act}`)).body.resolved;
    expect(await settle(theo, 'resolve')).toMatchObject({ by: { name: 'Theo' } });
    expect(await settle(carla, 'resolve')).toMatchObject({ by: { name: 'Theo' } });
    expect(await settle(carla, 'reopen')).toBeNull();
    const { db } = house.services.database;
    const trail = await db.select().from(auditTrail).where(eq(auditTrail.subject, 'event:haskovo-2023'));
    const acts = trail.filter(({ after }) => (after as { comment?: string } | null)?.comment === id);
    expect(acts.map(({ verb }) => verb)).toEqual(['comments.write', 'comments.resolve', 'comments.reopen']);
    expect(JSON.stringify(acts)).not.toContain('comma');
    await carla.visitor.delete(`/api/v1/comments/${id}`);
  });

  test('stay when their writer is erased, whose name goes', async () => {
    const gone = await somebody('communication', 'Gone');
    const id = await said(gone, 'I was here.');
    await carla.visitor.delete(`/api/v1/people/${gone.id}`);
    const [comment] = await list(carla, 'kind=events&id=haskovo-2023&language=el');
    expect(comment).toMatchObject({ id, body: 'I was here.', author: { id: gone.id, name: null } });
    expect(await list(carla, 'kind=events&id=haskovo-2023&language=bg')).toEqual([]);
    const { people } = (await carla.visitor.get('/api/v1/comments/people?kind=events&id=haskovo-2023')).body;
    expect(people).toEqual([{ id: theo.id, name: 'Theo' }]);
  });
});

describe('the glossary', () => {
  const terms = async (language: string) =>
    (await theo.visitor.get(`/api/v1/desk/terms?kind=events&id=haskovo-2023&language=${language}`)).body
      .terms;
  const moon = (term: string) => ({
    draft: uuidv7(),
    fields: {
      terms: [
        { language: 'en', term },
        { language: 'el', term: 'λέξη' },
      ],
      source: 'en',
    },
    texts: {},
  });

  test('says what the source speaks of, with the words of the target', async () => {
    const found: { id: string; field: string; target: { term: string }[] }[] = await terms('el');
    const workshop = found.find(({ id, field }) => id === 'interregional-workshop' && field === 'title');
    expect(workshop?.target[0]?.term).toBe('διαπεριφερειακό εργαστήριο');
    expect(found.filter(({ target }) => target.length === 0)).toEqual([]);
    expect((await theo.visitor.get('/api/v1/desk/terms?kind=events&id=no&language=el')).status).toBe(404);
  });

  test('takes two concepts of one name, sorts by the reader’s words, forgets what is archived', async () => {
    const ids: string[] = [];
    for (const term of ['Awareness', 'Awareness'])
      ids.push((await theo.visitor.post('/api/v1/glossary', moon(term))).body.id);
    expect(ids).toEqual(['awareness', 'awareness-2']);
    const { body } = await theo.visitor.get('/api/v1/glossary?language=el&sort=title&limit=200');
    const titles = body.records.map(({ title }: { title: { text: string } }) => title.text.toLowerCase());
    expect(titles).toContain('λέξη');
    expect(titles.indexOf('λέξη')).toBeGreaterThan(titles.indexOf('καλή πρακτική'));
    const has = async () => (await terms('el')).some(({ id }: { id: string }) => id === 'awareness-2');
    expect(await has()).toBe(true);
    expect((await theo.visitor.post('/api/v1/glossary/awareness-2/archive', { version: 1 })).status).toBe(
      403,
    );
    await carla.visitor.post('/api/v1/glossary/awareness-2/archive', { version: 1 });
    expect(await has()).toBe(false);
  });
});

describe('what was translated before', () => {
  const ask = async (by: Somebody, block: string, more: object = {}) =>
    by.visitor.post('/api/v1/desk/memory', { source: 'en', target: 'el', blocks: ['—', block], ...more });
  const WORDS = 'Seven towns showed each other how they buy from small firms.';

  async function meeting(state: string, target = 'Επτά πόλεις έδειξαν πώς αγοράζουν.'): Promise<string> {
    const { body } = await carla.visitor.post('/api/v1/events', {
      draft: uuidv7(),
      fields: { type: 'interregional', start: '2024-09-03', source: 'en' },
      texts: { summary: { en: { body: WORDS, state: 'draft' }, el: { body: target, state } } },
    });
    return body.id;
  }

  test('is refused to nobody in particular, and for too much', async () => {
    const body = { source: 'en', target: 'el', blocks: ['x'] };
    expect((await new Visitor(web).post('/api/v1/desk/memory', body)).status).toBe(401);
    expect((await ask(theo, 'x', { target: 'xx' })).status).toBe(400);
    expect((await ask(theo, 'x'.repeat(10_001))).status).toBe(400);
  });

  test('is offered as soon as it is there, of other records, and no more when it is out of date or archived', async () => {
    expect((await ask(theo, WORDS)).body.matches).toEqual([]);
    const machine = await meeting('machine');
    expect((await ask(theo, WORDS)).body.matches).toEqual([]);
    const id = await meeting('draft');
    const [match, ...others] = (await ask(theo, WORDS)).body.matches;
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      block: 1,
      score: 1,
      source: WORDS,
      from: { kind: 'events', id, state: 'draft' },
    });
    expect((await ask(theo, WORDS, { except: { kind: 'events', id } })).body.matches).toEqual([]);
    expect((await ask(theo, 'Seven towns showed each other how they buy.')).body.matches).toHaveLength(1);
    const other = `${WORDS} And learned.`;
    const summary = { en: { body: other, state: 'draft' } };
    await carla.visitor.ask('PUT', `/api/v1/events/${id}/texts`, { version: 1, texts: { summary } });
    expect((await ask(theo, WORDS)).body.matches).toEqual([]);
    const kept = await meeting('approved');
    expect((await ask(theo, WORDS)).body.matches).toMatchObject([{ from: { id: kept, state: 'approved' } }]);
    await carla.visitor.post(`/api/v1/events/${kept}/archive`, { version: 1 });
    expect((await ask(theo, WORDS)).body.matches).toEqual([]);
    expect(machine).not.toBe(kept);
  });
});
