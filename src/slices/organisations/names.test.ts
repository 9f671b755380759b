// Names: in the reader's language or openly in the owner's own, as they were on a day.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { nameIn } from './names.ts';
import { type DatedName, organisations } from './schema.ts';

const TOWN: readonly DatedName[] = [
  { language: 'bg', name: 'Община Пример' },
  { language: 'en', name: 'Example Municipality' },
];

describe('a name that is not there', () => {
  test('is not invented: the owner’s own stands, and says its language', () => {
    expect(nameIn(TOWN, 'el', 'bg')).toEqual({ text: 'Община Пример', language: 'bg', own: false });
  });

  test('is not taken from a language that is neither the reader’s nor the owner’s while there is another', () => {
    expect(nameIn([...TOWN].reverse(), 'el', 'bg').language).toBe('bg');
  });

  test('falls back on any when even the owner has none', () => {
    expect(nameIn(TOWN, 'el', 'ro')).toEqual({ text: 'Община Пример', language: 'bg', own: false });
  });

  test('of nothing is empty, and not the reader’s own', () => {
    expect(nameIn([], 'el', 'bg', '2024-04-24')).toEqual({ text: '', language: 'bg', own: false });
  });
});

test('a name in the reader’s language is theirs', () => {
  expect(nameIn(TOWN, 'en', 'bg')).toEqual({ text: 'Example Municipality', language: 'en', own: true });
});

describe('with times', () => {
  const MOVED: readonly DatedName[] = [
    { language: 'en', name: 'Office of New', from: '2024-10' },
    { language: 'en', name: 'Office of Old', until: '2024-09' },
    { language: 'el', name: 'Γραφείο Παλιό', until: '2024-09' },
  ];
  const on = (day: string | undefined, language = 'en') => nameIn(MOVED, language, 'el', day).text;

  test('a name is not used before its time or after it', () => {
    expect(on('2024-08-31')).toBe('Office of Old');
    expect(on('2024-10-01')).toBe('Office of New');
  });

  test('a month is valid through its last day, a year likewise', () => {
    expect(on('2024-09-01')).toBe('Office of Old');
    expect(on('2024-09-30')).toBe('Office of Old');
    const years = [
      { language: 'en', name: 'From', from: '2025' },
      { language: 'en', name: 'Until', until: '2024' },
    ];
    expect(nameIn(years, 'en', 'en', '2024-12-31').text).toBe('Until');
    expect(nameIn(years, 'en', 'en', '2025-01-01').text).toBe('From');
  });

  test('both ends belong to it', () => {
    const short = [
      { language: 'en', name: 'Always' },
      { language: 'el', name: 'Μόνο τότε', from: '2024-03-02', until: '2024-03-04' },
    ];
    const days = ['2024-03-01', '2024-03-02', '2024-03-04', '2024-03-05'];
    expect(days.map(day => nameIn(short, 'el', 'en', day).own)).toEqual([false, true, true, false]);
  });

  test('an old name in the reader’s language does not stand for the new one', () => {
    expect(nameIn(MOVED, 'el', 'el', '2025-01-01')).toEqual({
      text: 'Office of New',
      language: 'en',
      own: false,
    });
  });

  test('a day for which no name is known gets those that are', () => {
    expect(nameIn(MOVED.slice(0, 1), 'en', 'el', '2023-01-01').text).toBe('Office of New');
  });

  test('without a day a name that has ended does not stand for the one in use', () => {
    expect(on(undefined, 'el')).toBe('Office of New');
  });
});

describe('a partner whose name has changed', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ today: '2024-06-01' });
    const names: DatedName[] = [
      { language: 'bg', name: 'Община Преди', until: '2024-05' },
      { language: 'bg', name: 'Община Сега', from: '2024-06' },
    ];
    await house.services.database.db
      .update(organisations)
      .set({ names })
      .where(eq(organisations.slug, 'haskovo'));
  });
  afterAll(() => house.close());
  const get = async (path: string) => house.web().app.request(path);

  test('bears on its page the name of today; the old one stands in the list of names', async () => {
    const html = await (await get('/bg/partners/haskovo')).text();
    const [heading] = /<h1[^>]*>.*?<\/h1>/s.exec(html) ?? [];
    expect(heading).toContain('Община Сега');
    expect(heading).not.toContain('Община Преди');
    expect(html).toContain('Община Преди');
  });

  test('bears it in the open interface', async () => {
    const one = (await (await get('/api/organisations/haskovo?language=bg')).json()) as object;
    const all = (await (await get('/api/organisations?language=bg')).json()) as { id: string }[];
    expect(one).toMatchObject({ name: { text: 'Община Сега', own: true } });
    expect(all.find(({ id }) => id === 'haskovo')).toEqual(one);
  });

  test('is spoken of by its name of today', async () => {
    const ref = 'organisation:haskovo.name';
    const facts = await house.registry.resolveFacts(house.services.database.db, [ref], '2024-06-01');
    expect(facts.get(ref)?.value).toBe('Община Сега');
  });
});
