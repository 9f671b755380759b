// The first screen: to whom it tells what, in how many statements, and what of a record waits for somebody.
import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../platform/clock.ts';
import type { Web } from '../../platform/http/app.ts';
import type { Language } from '../../platform/languages.ts';
import { mail } from '../../platform/mail/schema.ts';
import { ENGINES } from '../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { events } from '../events/schema.ts';
import { organisations } from '../organisations/schema.ts';
import type { Role } from '../people/model.ts';
import { ROLES } from '../people/model.ts';
import { invitation, rateLimit, user } from '../people/schema.ts';
import { makePerson, Visitor } from '../people/testing.ts';
import { practices } from '../practices/schema.ts';
import { projects } from '../project/schema.ts';
import { recordDrafts } from '../records/schema.ts';
import { texts } from '../texts/schema.ts';
import type { HomeView, Waiting, WaitingKind } from './model.ts';

const DAY_MS = 86_400_000;

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  beforeAll(async () => {
    house = await openTestHouse({ engine });
    web = house.web();
  });
  afterAll(() => house.close());

  /** Whoever keeps what was read is told, as by a verb. */
  const changed = () => house.services.change(async () => undefined);
  const db = () => house.services.database.db;
  const somebody = async (roles: Parameters<typeof makePerson>[1]) => {
    await db().delete(rateLimit);
    const person = await makePerson(house.services, roles, { name: 'Maria' });
    const visitor = new Visitor(web);
    await visitor.signIn(person.email);
    return { ...person, visitor };
  };
  const homeOf = async ({ visitor }: { visitor: Visitor }, language = 'en'): Promise<HomeView> => {
    const { status, body } = await visitor.get(`/api/v1/home?language=${language}`);
    expect(status).toBe(200);
    return body;
  };
  const waitingFor = async (person: { visitor: Visitor }, kind: WaitingKind): Promise<Waiting | undefined> =>
    (await homeOf(person)).waiting.find(work => work.kind === kind);
  const idOf = async (slug: string): Promise<string> => {
    const [row] = await db().select().from(organisations).where(eq(organisations.slug, slug));
    return row?.id ?? '';
  };
  const addEvent = async (values: Partial<typeof events.$inferInsert> & { start: string }) => {
    const id = uuidv7();
    await db()
      .insert(events)
      .values({ id, slug: `test-${id}`, type: 'stakeholder group', ...values });
    return { id, slug: `test-${id}` };
  };

  test('is refused to whoever is not signed in, or a member of nothing', async () => {
    expect((await new Visitor(web).get('/api/v1/home')).status).toBe(401);
    expect((await (await somebody([])).visitor.get('/api/v1/home')).status).toBe(403);
  });

  test('is refused in a language that is none of ours', async () => {
    const { visitor } = await somebody(['officer']);
    expect((await visitor.get('/api/v1/home?language=fr')).status).toBe(400);
  });

  describe('what waits', () => {
    /** Something of every kind, so that each role's own is what is left out. */
    beforeAll(async () => {
      const now = Date.now();
      const invited = (expires: number, email: string) => ({
        id: uuidv7(),
        email,
        role: 'officer' as const,
        language: 'en' as const,
        tokenHash: uuidv7(),
        invitedBy: 'system',
        expiresAt: new Date(now + expires),
      });
      await db()
        .insert(invitation)
        .values([
          invited(2 * DAY_MS, 'soon@example.org'),
          invited(10 * DAY_MS, 'later@example.org'),
          invited(-DAY_MS, 'late@example.org'),
          invited(-2 * DAY_MS, 'anew@example.org'),
        ]);
      await db()
        .insert(invitation)
        .values(invited(12 * DAY_MS, 'anew@example.org'));
      await db()
        .insert(invitation)
        .values({ ...invited(-DAY_MS, 'gone@example.org'), withdrawnAt: new Date() });
      const written = (more: Partial<typeof mail.$inferInsert>) => ({
        id: uuidv7(),
        kind: 'invitation',
        language: 'en' as const,
        ...more,
      });
      await db()
        .insert(mail)
        .values([
          written({ keptAt: new Date() }),
          written({ kind: 'password', failure: 'refused' }),
          written({ kind: 'sign-in', keptAt: new Date() }),
          written({ sentAt: new Date() }),
          written({}),
        ]);
      const [practice] = await db().select().from(practices).limit(1);
      await db()
        .update(practices)
        .set({ state: 'submitted' })
        .where(eq(practices.id, practice?.id ?? ''));
    });

    const told: Readonly<Record<Role, readonly WaitingKind[]>> = {
      coordinator: [
        'mail',
        'invitation-ended',
        'invitation-ending',
        'practice',
        'text',
        'event-place',
        'event-summary',
        'approval',
        'second-factor',
      ],
      communication: ['text', 'event-place', 'event-summary'],
      'partner-editor': ['text', 'event-place', 'event-summary'],
      translator: ['text'],
      researcher: ['text'],
      reviewer: ['practice'],
      stakeholder: [],
      officer: [],
    };

    test.each(ROLES)('for a %s is what that role can do something about', async role => {
      const haskovo = await idOf('haskovo');
      const someEvent = await addEvent({ start: '2024-02-01', organisationId: haskovo });
      await addEvent({ start: '2024-09-01', organisationId: haskovo });
      const row = (language: Language) => ({
        id: uuidv7(),
        owner: 'event',
        ownerId: someEvent.id,
        field: 'title',
        language,
        body: 'Meeting',
        state: 'draft' as const,
        fingerprint: 'x',
      });
      await db()
        .insert(texts)
        .values([row('el'), row('bg')]);
      const person = await somebody([{ role, organisation: haskovo, languages: ['el'] }]);
      const { waiting } = await homeOf(person);
      expect(waiting.map(({ kind }) => kind)).toEqual(told[role]);
      await db().delete(texts).where(eq(texts.ownerId, someEvent.id));
      await db().delete(events).where(eq(events.organisationId, haskovo));
    });

    test('of invitations is what ends within three days, and what ended and was not sent anew', async () => {
      const coordinator = await somebody(['coordinator']);
      const ending = await waitingFor(coordinator, 'invitation-ending');
      expect(ending).toMatchObject({ count: 1, path: '/admin/people?tab=invitations' });
      expect(ending?.due).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(await waitingFor(coordinator, 'invitation-ended')).toMatchObject({ count: 1, due: null });
    });

    test('of mails is what can be handed over, and what failed', async () => {
      expect(await waitingFor(await somebody(['coordinator']), 'mail')).toMatchObject({
        count: 2,
        path: '/admin/outbox',
      });
    });

    test('of practices is what was submitted, by name', async () => {
      const waiting = await waitingFor(await somebody(['reviewer']), 'practice');
      const [row] = await db().select().from(practices).where(eq(practices.state, 'submitted'));
      expect(waiting).toMatchObject({ count: 1, path: '/admin/practices?state=submitted' });
      expect(waiting?.records).toMatchObject([
        { title: { text: row?.name }, path: `/admin/practices/${row?.slug}` },
      ]);
    });

    test('of texts is what is a draft in my languages, of records that are not archived', async () => {
      const [one, two] = await db().select().from(events).orderBy(events.start).limit(2);
      const draft = (ownerId: string | undefined, language: Language, field: string) => ({
        id: uuidv7(),
        owner: 'event',
        ownerId: ownerId ?? '',
        field,
        language,
        body: 'Words',
        state: 'draft' as const,
        fingerprint: 'x',
      });
      const rows = [
        draft(one?.id, 'lv', 'theme'),
        draft(one?.id, 'pl', 'theme'),
        draft(one?.id, 'hu', 'theme'),
        draft(two?.id, 'lv', 'theme'),
      ];
      await db().delete(texts).where(eq(texts.field, 'theme'));
      await db().insert(texts).values(rows);
      await db()
        .update(events)
        .set({ archivedAt: new Date() })
        .where(eq(events.id, two?.id ?? ''));
      await changed();
      const translator = await somebody([{ role: 'translator', languages: ['lv', 'pl'] }]);
      const waiting = await waitingFor(translator, 'text');
      expect(waiting).toMatchObject({ count: 2, path: '/admin/board?mine=true' });
      expect(waiting?.records).toMatchObject([
        { path: `/admin/desk/events/${one?.slug}/pl#theme`, languages: ['pl'] },
      ]);
      expect(
        await waitingFor(await somebody([{ role: 'translator', languages: ['es'] }]), 'text'),
      ).toBeUndefined();
      await db()
        .update(events)
        .set({ archivedAt: null })
        .where(eq(events.id, two?.id ?? ''));
      await db()
        .delete(texts)
        .where(
          inArray(
            texts.id,
            rows.map(({ id }) => id),
          ),
        );
    });

    test('of events is my organisation’s, not another’s; the coordinator sees all', async () => {
      const [mine, other] = [await idOf('mazovia'), await idOf('riga')];
      await db().update(events).set({ organisationId: null });
      const [a, b] = [
        await addEvent({ start: '2024-07-01', organisationId: mine }),
        await addEvent({ start: '2024-06-10', organisationId: other }),
      ];
      await addEvent({ start: '2024-08-01', organisationId: mine, mode: 'online' });
      await addEvent({
        start: '2024-05-31',
        end: '2024-06-01',
        organisationId: mine,
        archivedAt: new Date(),
      });
      const editor = await somebody([{ role: 'partner-editor', organisation: mine }]);
      const places = await waitingFor(editor, 'event-place');
      expect(places).toMatchObject({ count: 1, due: '2024-07-01', dueText: '1 July 2024' });
      expect(places?.records).toMatchObject([{ path: `/admin/events/${a.slug}`, due: '2024-07-01' }]);
      const all = await waitingFor(await somebody(['coordinator']), 'event-place');
      expect(all?.records.map(({ path }) => path)).toEqual(
        expect.arrayContaining([`/admin/events/${a.slug}`, `/admin/events/${b.slug}`]),
      );
      const id = uuidv7();
      await db().insert(texts).values({
        id,
        owner: 'event',
        ownerId: a.id,
        field: 'place',
        language: 'pl',
        body: 'Płock',
        state: 'draft',
        fingerprint: 'x',
      });
      expect(await waitingFor(editor, 'event-place')).toBeUndefined();
    });

    test('of drafts is my own, by what I began to call them', async () => {
      const [maria, jan] = [await somebody(['coordinator']), await somebody(['coordinator'])];
      const [event] = await db().select().from(events).where(eq(events.slug, 'haskovo-2023'));
      const id = uuidv7();
      const draft = (more: Partial<typeof recordDrafts.$inferInsert>) => ({
        id: uuidv7(),
        person: maria.id,
        kind: 'events',
        content: {},
        savedAt: new Date(),
        ...more,
      });
      await db()
        .insert(recordDrafts)
        .values([
          draft({ id, content: { fields: {}, texts: { title: { el: { body: 'Εργαστήριο' } } } } }),
          draft({ recordId: event?.id ?? null, base: 1, savedAt: new Date(Date.now() - 1000) }),
          draft({
            content: { fields: { name: 7 }, texts: { title: 'x' } },
            savedAt: new Date(Date.now() - 2000),
          }),
          draft({ savedAt: new Date(Date.now() - 3000), content: { texts: null } }),
        ]);
      const waiting = await waitingFor(maria, 'draft');
      expect(waiting?.count).toBe(4);
      expect(waiting?.records).toMatchObject([
        { title: { text: 'Εργαστήριο', language: 'el', own: false }, path: `/admin/events/new?draft=${id}` },
        { path: '/admin/events/haskovo-2023' },
        { title: { text: '' } },
      ]);
      expect(await waitingFor(jan, 'draft')).toBeUndefined();
    });

    test('is not the approval once it is entered, nor the second factor once there is one', async () => {
      const coordinator = await somebody(['coordinator']);
      await db().update(projects).set({ approved: '2023-01-10' });
      await db().update(user).set({ twoFactorEnabled: true }).where(eq(user.id, coordinator.id));
      const kinds = (await homeOf(coordinator)).waiting.map(({ kind }) => kind);
      expect(kinds).not.toContain('approval');
      expect(kinds).not.toContain('second-factor');
      await db().update(projects).set({ approved: null });
    });
  });

  test('targets and what is counted stand side by side, and what is not recorded is not zero', async () => {
    const { indicators, project } = await homeOf(await somebody(['stakeholder']));
    expect(project).toBe('SECON');
    expect(indicators).toHaveLength(6);
    expect(indicators.find(one => one.id === 'organisations-capacity')).toMatchObject({
      target: 26,
      achieved: null,
      kind: 'result',
      path: '/admin/indicators/organisations-capacity',
    });
    expect(indicators.find(one => one.id === 'organisations-cooperating')).toMatchObject({
      target: 43,
      achieved: 10,
    });
  });

  test('the next three events, with the days to go and what they do not say yet', async () => {
    await db().delete(events).where(eq(events.type, 'stakeholder group'));
    await addEvent({ start: '2024-05-31', end: '2024-06-01', type: 'interregional', mode: 'online' });
    const { events: next } = await homeOf(await somebody(['officer']));
    expect(next).toMatchObject([
      { days: -1, dates: expect.stringContaining('2024'), missing: [] },
      {
        id: 'caceres-2024',
        dates: '22–25 October 2024',
        days: 143,
        path: '/admin/events/caceres-2024',
        missing: ['mode'],
      },
    ]);
  });

  test('what was due lately, and the next five obligations', async () => {
    const { obligations } = await homeOf(await somebody(['translator']));
    expect(obligations.map(({ id, days }) => [id, days])).toEqual([
      ['s2-progress-report', -1],
      ['s3-partner-report', 105],
      ['s3-progress-report', 182],
      ['mid-term-review', 272],
      ['s4-partner-report', 286],
      ['s4-progress-report', 364],
    ]);
  });

  test('the latest changes, each record once, by name where a person made them', async () => {
    const officer = await somebody(['officer']);
    const before = (await homeOf(officer)).changes;
    expect(before.map(({ by }) => by)).toEqual(before.map(() => null));
    expect(before.find(({ kind }) => kind === 'indicators')).toMatchObject({
      verb: 'indicators.load',
      others: true,
    });
    expect(before.filter(({ kind }) => kind === 'indicators')).toHaveLength(1);
    const coordinator = await somebody(['coordinator']);
    for (const text of ['Sala wielka', 'Sala mała']) {
      const { body: view } = await coordinator.visitor.get('/api/v1/practices/placeat');
      const { version, fields } = view;
      const saved = await coordinator.visitor.ask('PUT', '/api/v1/practices/placeat', {
        version,
        fields: { ...fields, place: text },
        texts: {},
      });
      expect(saved.status).toBe(200);
    }
    const { changes } = await homeOf(officer);
    // What was there stands behind it, as far as there is room.
    const kinds = (list: readonly { kind: string }[]) => list.map(({ kind }) => kind);
    expect(kinds(changes).slice(1)).toEqual(kinds(before).slice(0, changes.length - 1));
    expect(changes[0]).toMatchObject({
      kind: 'practices',
      id: 'placeat',
      by: 'Maria',
      verb: 'practices.edit',
      others: false,
      path: '/admin/practices/placeat',
    });
    expect(
      changes.filter(({ id }) => id === 'placeat' && changes[0]?.verb === 'practices.edit'),
    ).toHaveLength(1);
  });

  test('takes as many statements however much there is', async () => {
    const coordinator = await somebody(['coordinator']);
    const [haskovo, [practice]] = [await idOf('haskovo'), await db().select().from(practices).limit(1)];
    const add = async (many: number) => {
      for (let n = 0; n < many; n++) {
        const held = await addEvent({ start: '2024-03-01', organisationId: haskovo });
        await addEvent({ start: '2024-11-01' });
        const id = uuidv7();
        if (practice)
          await db()
            .insert(practices)
            .values({ ...practice, id, slug: `test-${id}`, state: 'submitted' });
        await db().insert(texts).values({
          id,
          owner: 'event',
          ownerId: held.id,
          field: 'theme',
          language: 'en',
          body: 'x',
          state: 'draft',
          fingerprint: 'x',
        });
        const draft = { person: coordinator.id, kind: 'practices', content: {}, savedAt: new Date() };
        await db()
          .insert(recordDrafts)
          .values({ id: uuidv7(), recordId: id, ...draft });
      }
      await changed();
    };
    await add(1);
    const few = await statementsOf(house, () => homeOf(coordinator));
    await add(40);
    expect(await statementsOf(house, () => homeOf(coordinator))).toBe(few);
    // The language board has a part in it: two a kind of record.
    expect(few).toBeLessThanOrEqual(56);
  });

  test('in another language the titles say so', async () => {
    const { indicators } = await homeOf(await somebody(['officer']), 'el');
    expect(indicators[0]?.title).toMatchObject({ language: 'el', own: true });
  });
});

/** How many statements some work sends to the database. */
async function statementsOf({ services }: TestHouse, work: () => Promise<unknown>): Promise<number> {
  const { $client: client } = services.database.db as unknown as {
    $client: { query: (...sent: unknown[]) => unknown };
  };
  const { query } = client;
  let sent = 0;
  client.query = (...statement) => {
    sent++;
    return query.apply(client, statement);
  };
  await work();
  client.query = query;
  return sent;
}

describe('an empty record', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ content: null });
  });
  afterAll(() => house.close());

  const homeOf = async (role: Role): Promise<HomeView> => {
    const visitor = new Visitor(house.web());
    await visitor.signIn((await makePerson(house.services, [role])).email);
    return (await visitor.get('/api/v1/home')).body;
  };

  test('tells its coordinator what to begin with', async () => {
    const { beginning, project, indicators, obligations, changes } = await homeOf('coordinator');
    expect([project, indicators, obligations, changes]).toEqual([null, [], [], []]);
    expect(beginning).toEqual([
      { step: 'project', done: false, path: '/admin/project' },
      { step: 'organisations', done: false, path: '/admin/organisations' },
      { step: 'people', done: false, path: '/admin/people/invite' },
      { step: 'indicators', done: false, path: '/admin/indicators' },
      { step: 'events', done: false, path: '/admin/events' },
    ]);
  });

  test('tells nobody else', async () => {
    expect((await homeOf('communication')).beginning).toBeNull();
    expect((await homeOf('coordinator')).beginning?.find(({ step }) => step === 'people')?.done).toBe(true);
  });
});
