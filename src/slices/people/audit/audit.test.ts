// The audit trail: for those who may, with before and after, a page at a time or whole, and never a formula.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../../platform/audit.ts';
import { SYSTEM } from '../../../platform/auth.ts';
import type { Web } from '../../../platform/http/app.ts';
import { ENGINES } from '../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { personActor } from '../actor.ts';
import { makePerson, type TestPerson, Visitor } from '../testing.ts';

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly record: string;
  readonly verb: string;
}

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let maria: TestPerson;
  let officer: Visitor;
  beforeAll(async () => {
    house = await openTestHouse({ engine, content: null });
    web = house.web();
    maria = await makePerson(house.services, ['translator'], { name: '=Maria, "M"' });
    const { email } = await makePerson(house.services, ['officer']);
    officer = new Visitor(web);
    await officer.signIn(email);
    await house.services.database.transact(async tx => {
      for (let n = 0; n < 5; n++)
        await audit(tx, SYSTEM, [
          { verb: 'lamps.light', subject: `lamp:${n}`, before: { n }, after: { n: n + 1 } },
        ]);
      const oil = { verb: 'lamps.fill', subject: 'lamp:0', after: { oil: '=cmd|x' } };
      await audit(tx, personActor(maria.id, []), [oil, { verb: 'lampsoil.buy', subject: 'lampshop:0' }]);
    });
  });
  afterAll(() => house.close());
  const entries = async (query: string) =>
    (await officer.get(`/api/v1/audit?${query}`)).body.entries as Entry[];

  test.each([
    'communication',
    'partner-editor',
    'translator',
    'researcher',
    'reviewer',
    'stakeholder',
  ] as const)('is refused to a %s, in both forms', async role => {
    const { email } = await makePerson(house.services, [role]);
    const visitor = new Visitor(web);
    await visitor.signIn(email);
    expect((await visitor.get('/api/v1/audit')).status).toBe(403);
    expect((await visitor.get('/api/v1/audit.csv')).status).toBe(403);
  });

  test('is refused to whoever is not signed in', async () => {
    expect((await new Visitor(web).get('/api/v1/audit')).status).toBe(401);
    expect((await new Visitor(web).get('/api/v1/audit.csv')).status).toBe(401);
  });

  test.each([
    'person=x',
    'from=yesterday',
    'from=0000-01-01',
    'to=2024-02-31',
    'limit=0',
    'limit=501',
    'after=1',
    'record=%00',
    'verb=',
  ])('a question such as %s is refused', async query => {
    expect((await officer.get(`/api/v1/audit?${query}`)).status).toBe(400);
  });

  test('is found by who, what, to what and when', async () => {
    expect(await entries(`person=${maria.id}&verb=lamps`)).toMatchObject([
      { actor: maria.id, name: '=Maria, "M"', verb: 'lamps.fill', record: 'lamp:0', before: null },
    ]);
    expect((await entries('record=lamp:0')).map(({ verb }) => verb)).toEqual(['lamps.fill', 'lamps.light']);
    expect(await entries('record=lamp')).toHaveLength(6);
    expect(await entries('verb=lamps.light&person=system')).toHaveLength(5);
    expect((await entries('record=lamp:3'))[0]).toMatchObject({ before: { n: 3 }, after: { n: 4 } });
    const [{ at } = { at: '' }] = await entries('record=lamp:3');
    const day = at.slice(0, 10);
    expect(await entries(`record=lamp:3&from=${day}&to=${day}`)).toHaveLength(1);
    expect(await entries(`record=lamp:3&from=${encodeURIComponent(at)}`)).toHaveLength(1);
    expect(await entries('record=lamp:3&to=2024-01-01')).toEqual([]);
    expect(await entries('record=lamp:3&from=2100-01-01')).toEqual([]);
  });

  test('comes a page at a time, nothing twice and nothing left out', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await officer.get(`/api/v1/audit?record=lamp&limit=4${after}`);
      seen.push(...body.entries.map(({ id }: Entry) => id));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect(seen).toEqual((await entries('record=lamp')).map(({ id }) => id));
    expect(new Set(seen).size).toBe(6);
  });

  test('comes as a table, whole however long, with no cell that would be a formula', async () => {
    await house.services.database.transact(tx =>
      audit(
        tx,
        SYSTEM,
        Array.from({ length: 1100 }, (_, n) => ({ verb: 'bulbs.change', subject: `bulb:${n}` })),
      ),
    );
    const { body, headers } = await officer.get('/api/v1/audit.csv?verb=bulbs');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('audit.csv');
    const lines = (body as string).trimEnd().split('\r\n');
    expect(lines[0]?.replace('\uFEFF', '')).toBe('at,actor,name,verb,record,before,after');
    expect(new Set(lines).size).toBe(1101);
    const hers = (await officer.get(`/api/v1/audit.csv?record=lamp&person=${maria.id}`)).body as string;
    expect(hers).toContain(`,"'=Maria, ""M""",lamps.fill,lamp:0,,"{""oil"":""=cmd|x""}"`);
  });
});
