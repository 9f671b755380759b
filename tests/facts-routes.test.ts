// Facts for whoever writes: refused to those who may not read texts, found by their words, written out by form.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { events } from '../src/slices/events/schema.ts';
import { makePerson, Visitor } from '../src/slices/people/testing.ts';
import type { FactView, FoundFact } from '../src/slices/texts/model.ts';
import { openTestHouse, type TestHouse } from '../src/testing/house.ts';

let house: TestHouse;
let visitor: Visitor;
beforeAll(async () => {
  house = await openTestHouse();
  visitor = new Visitor(house.web());
  const { email } = await makePerson(house.services, ['coordinator']);
  await visitor.signIn(email);
});
afterAll(() => house.close());

const written = async (language: string, refs: readonly { ref: string; form?: string }[]) => {
  const { status, body } = await visitor.post('/api/v1/facts', { language, refs });
  expect(status).toBe(200);
  return body.facts as FactView[];
};
const found = async (query: Record<string, string>): Promise<FoundFact[]> => {
  const { status, body } = await visitor.get(`/api/v1/facts?${new URLSearchParams(query)}`);
  expect(status).toBe(200);
  return body.facts;
};

describe('is refused', () => {
  test('whoever is not signed in', async () => {
    const { status } = await new Visitor(house.web()).get('/api/v1/facts?search=haskovo');
    expect(status).toBe(401);
  });

  test.each([
    { language: 'xx', refs: [] },
    { language: 'el', refs: [{ ref: 'haskovo' }] },
    { language: 'el', refs: [{ ref: 'event:haskovo-2023.dates', form: 'tiny' }] },
  ])('%j', async body => {
    expect((await visitor.post('/api/v1/facts', body)).status).toBe(400);
  });

  test('a record that is none', async () => {
    expect((await visitor.get('/api/v1/facts?record=haskovo')).status).toBe(400);
  });
});

test('facts are written out by form, with their record; what is not on record is left out', async () => {
  const facts = await written('el', [
    { ref: 'event:haskovo-2023.dates' },
    { ref: 'event:haskovo-2023.dates', form: 'short' },
    { ref: 'event:haskovo-2023.dates' },
    { ref: 'country:BG.name' },
    { ref: 'event:nowhere.dates' },
    { ref: 'project:secon.website' },
  ]);
  expect(facts.map(({ ref, form, text }) => [ref, form, text])).toEqual([
    ['event:haskovo-2023.dates', null, { el: '13–14 Νοεμβρίου 2023' }],
    ['event:haskovo-2023.dates', 'short', { el: '13–14 Νοεμβρίου' }],
    ['country:BG.name', null, { el: 'Βουλγαρία' }],
    ['project:secon.website', null, { el: 'https://www.interregeurope.eu/secon' }],
  ]);
  expect(facts[0]).toMatchObject({
    kind: 'date',
    value: '2023-11-13/2023-11-14',
    href: null,
    field: 'dates',
    path: '/admin/events/haskovo-2023',
  });
  expect(facts[0]?.title?.text).not.toBe('');
  expect(facts[2]).toMatchObject({ title: { text: 'Βουλγαρία' }, path: null });
  expect(facts[3]).toMatchObject({ href: 'https://www.interregeurope.eu/secon', path: '/admin/project' });
});

describe('a search', () => {
  test('without words begins with the record at hand, then the project', async () => {
    const facts = await found({ language: 'en', record: 'event:haskovo-2023', limit: '30' });
    const records = facts.map(({ ref }) => ref.slice(0, ref.lastIndexOf('.')));
    expect([...new Set(records)].slice(0, 2)).toEqual(['event:haskovo-2023', 'project:secon']);
    expect(facts[0]).toMatchObject({ kindName: 'events', path: '/admin/events/haskovo-2023' });
  });

  test('finds by the words of a fact, in any alphabet', async () => {
    for (const search of ['haskovo', 'Хасково', 'χασκο']) {
      const facts = await found({ language: 'bg', search });
      expect(facts.map(({ ref }) => ref)).toContain('event:haskovo-2023.place');
    }
  });

  test('finds by what a fact is, every word counting', async () => {
    const facts = await found({ language: 'en', search: 'haskovo dates' });
    expect(facts[0]?.ref).toBe('event:haskovo-2023.dates');
    expect(await found({ language: 'en', search: 'haskovo zeppelin' })).toEqual([]);
  });

  test('finds countries, and the project by its budget', async () => {
    const [greece] = await found({ language: 'el', search: 'ελλάδα' });
    expect(greece).toMatchObject({ ref: 'country:EL.name', text: { el: 'Ελλάδα' }, kindName: 'countries' });
    const [budget] = await found({ language: 'en', search: 'budget' });
    expect(budget?.ref).toBe('project:secon.budget');
  });

  test('offers nothing of an archived record, whose facts are still written out', async () => {
    const { db } = house.services.database;
    await db.update(events).set({ archivedAt: new Date() }).where(eq(events.slug, 'haskovo-2023'));
    const facts = await found({ language: 'en', search: 'haskovo', limit: '100' });
    expect(facts.filter(({ ref }) => ref.startsWith('event:haskovo-2023'))).toEqual([]);
    expect(await written('en', [{ ref: 'event:haskovo-2023.place' }])).toHaveLength(1);
    await db.update(events).set({ archivedAt: null }).where(eq(events.slug, 'haskovo-2023'));
  });
});
