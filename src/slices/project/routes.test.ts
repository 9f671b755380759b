// The obligations over the interface: who may read them, in words, and as a calendar that another program reads.
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Web } from '../../platform/http/app.ts';
import { ENGINES } from '../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { rateLimit } from '../people/schema.ts';
import { makePerson, Visitor } from '../people/testing.ts';
import type { ObligationView } from './model.ts';
import { projects } from './schema.ts';

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let editor: Visitor;
  beforeAll(async () => {
    house = await openTestHouse({ engine });
    web = house.web();
    editor = await signedIn(['stakeholder']);
  });
  afterAll(() => house.close());

  const signedIn = async (roles: Parameters<typeof makePerson>[1]) => {
    const { email } = await makePerson(house.services, roles);
    const visitor = new Visitor(web);
    await visitor.signIn(email);
    return visitor;
  };
  const read = async (): Promise<ObligationView[]> =>
    (await editor.get('/api/v1/obligations')).body.obligations;

  test.each(['', '.ics'])(
    '%s is refused to whoever is not signed in, or a member of nothing',
    async ending => {
      const path = `/api/v1/obligations${ending}`;
      expect((await new Visitor(web).get(path)).status).toBe(401);
      expect((await (await signedIn([])).get(path)).status).toBe(403);
    },
  );

  test('is refused in a language that is none of ours', async () => {
    expect((await editor.get('/api/v1/obligations?language=fr')).status).toBe(400);
  });

  test('says what is due, when, and why then, in words', async () => {
    const all = await read();
    expect(all.find(one => one.id === 's3-partner-report')).toEqual({
      id: 's3-partner-report',
      kind: 'partner-report',
      title: 'Partner reports to the controllers, period 3',
      period: { number: 3, start: '2024-03-01', end: '2024-08-31', dates: 'March–August 2024' },
      phase: null,
      due: '2024-09-14',
      dueText: '14 September 2024',
      from: '2024-09-01',
      fromText: '1 September 2024',
      days: 105,
      source: 'reporting.partner_report_due_days_after',
      rule: '14 days after the end of the period',
      needs: null,
    });
    expect(all.find(one => one.id === 's2-progress-report')?.days).toBe(-1);
    expect(all.find(one => one.id === 'follow-up-end')?.title).toBe('End of the follow-up phase');
  });

  test('says of the poster that the day of approval has to be entered, until it is', async () => {
    expect((await read())[0]).toMatchObject({
      id: 'poster',
      due: null,
      dueText: null,
      days: null,
      rule: 'The day of approval has to be entered first',
      needs: 'approved',
    });
    const { db } = house.services.database;
    await db.update(projects).set({ approved: '2023-01-10' });
    expect((await read()).find(one => one.id === 'poster')).toMatchObject({
      due: '2023-07-10',
      rule: '6 months after the approval',
      needs: null,
    });
    await db.update(projects).set({ approved: null });
  });

  test('a day that was agreed is taken from the record, and one of nothing that is owed is refused', async () => {
    await house.services.database.db.delete(rateLimit);
    const coordinator = await signedIn(['coordinator']);
    const { version, fields } = (await coordinator.get('/api/v1/project/secon')).body;
    const agreed = (overrides: object) =>
      coordinator.ask('PUT', '/api/v1/project/secon', {
        version,
        fields: { ...fields, reporting: { ...fields.reporting, overrides } },
        texts: {},
      });
    const refused = await agreed({ 's9-partner-report': '2024-10-01' });
    expect([refused.status, refused.body.error.issues]).toEqual([
      400,
      [{ path: 'fields.reporting.overrides.s9-partner-report', code: 'not-a-choice' }],
    ]);
    expect((await agreed({ 's3-partner-report': 'soon' })).status).toBe(400);
    expect((await agreed({ 's3-partner-report': '2024-10-01' })).status).toBe(200);
    const moved = (await read()).find(one => one.id === 's3-partner-report');
    expect(moved).toMatchObject({ due: '2024-10-01', rule: 'A day of its own, agreed with the programme' });
  });

  test('goes into a calendar, a day for each; what has no day yet does not', async () => {
    const { status, headers, body } = await editor.get('/api/v1/obligations.ics');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(headers.get('cache-control')).toBe('no-store');
    const entries = new ICAL.Component(ICAL.parse(body))
      .getAllSubcomponents('vevent')
      .map(component => new ICAL.Event(component));
    expect(entries).toHaveLength((await read()).filter(one => one.due !== null).length);
    const report = entries.find(entry => entry.uid === 'obligation-s2-progress-report@secon.example');
    expect(report?.startDate.toString()).toBe('2024-05-31');
    expect(report?.summary).toBe('SECON: Progress report, period 2');
    expect(report?.description).toBe(
      'Period 2: September 2023 – February 2024\nPossible from 1 March 2024\n3 months after the end of the period',
    );
    expect(entries.map(entry => entry.uid)).not.toContain('obligation-poster@secon.example');
  });
});

test('a record without a project owes nothing that could be told', async () => {
  const house = await openTestHouse({ content: null });
  const visitor = new Visitor(house.web());
  await visitor.signIn((await makePerson(house.services, ['coordinator'])).email);
  const { status, body } = await visitor.get('/api/v1/obligations');
  expect([status, body.error.code]).toEqual([404, 'project.none']);
  await house.close();
});
