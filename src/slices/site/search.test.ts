// Search: across alphabets, accents and capitals; every word must be found; what is typed is never markup.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { type SearchRow, searchRows, searchWords } from './search.ts';

const row = (title: string, text = ''): SearchRow => ({ kind: 'event', title, text, path: `/${title}` });
const titles = (rows: readonly SearchRow[], query: string) =>
  searchRows(rows, query).map(({ row: { title } }) => title);

describe('finds nothing', () => {
  test.each(['', '   ', '—', '%_*', '<>', '\u0000'])('for a query without a word: %j', query => {
    expect(searchRows([row('Workshop', '— %_* <>')], query)).toEqual([]);
  });

  test('where only some of the words are', () => {
    expect(titles([row('Workshop in spring', 'honey')], 'spring vinegar')).toEqual([]);
  });

  test('within a word: words begin with what is looked for', () => {
    expect(titles([row('Workshop')], 'shop')).toEqual([]);
  });
});

describe('finds', () => {
  const rows = [row('Среща в Хасково'), row('Εργαστήριο στο Χάσκοβο'), row('Visita a Cáceres'), row('Łódź')];

  test.each(['haskovo', 'HASKOVO', 'Хасково', 'ХАСКОВО', 'Χάσκοβο', 'χασκοβο', 'Haskowo'])(
    'Хасково and Χάσκοβο when asked for %s',
    query => {
      expect(titles(rows, query).sort()).toEqual(['Εργαστήριο στο Χάσκοβο', 'Среща в Хасково']);
    },
  );

  test.each([
    ['caceres', 'Visita a Cáceres'],
    ['CÁCERES', 'Visita a Cáceres'],
    ['lodz', 'Łódź'],
    ['hask sresht', 'Среща в Хасково'],
  ])('%s: %s', (query, title) => {
    expect(titles(rows, query)).toEqual([title]);
  });

  test('a title before a text, a whole word before the beginning of one', () => {
    const some = [row('Letter', 'about honey'), row('Honeycomb'), row('Honey'), row('Note', 'honeycombs')];
    expect(titles(some, 'honey')).toEqual(['Honey', 'Honeycomb', 'Letter', 'Note']);
  });

  test('what was found in its place, and nothing of the text is lost or added', () => {
    const text = `${'before '.repeat(40)}honey${' after'.repeat(60)}`;
    const [found] = searchRows([row('Letter', text)], 'honey');
    const excerpt = (found?.excerpt ?? []).map(stretch => stretch.text).join('');
    expect(found?.excerpt.filter(stretch => stretch.found).map(stretch => stretch.text)).toEqual(['honey']);
    expect(excerpt).toMatch(/^… (before )+honey( after)+ …$/);
    expect(excerpt.length).toBeLessThan(260);
  });

  test('with no more words than say something', () => {
    expect(searchWords('a b c d e f g h i j k l m n o p').length).toBe(12);
    expect(searchWords('honey Honey HONEY')).toEqual(['honei']);
  });
});

describe('the page', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  async function search(language: string, query: string): Promise<string> {
    const path = `/${language}/search?${new URLSearchParams({ q: query })}`;
    const response = await house.web().app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return response.text();
  }

  test('shows what was typed as words', async () => {
    const html = await search('en', '"><script>alert(1)</script>');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&quot;&gt;&lt;script&gt;');
  });

  test('bears a query of any length and kind', async () => {
    for (const query of ['x'.repeat(5000), '\u202e', '%', '(', '\\', '💡'])
      expect(await search('en', query)).toContain('<h1');
  });

  test.each(['nothing', 'constructor', '__proto__'])('takes the unknown kind %s for none', async kind => {
    const response = await house.web().app.request(`/en/search?q=haskovo&kind=${kind}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('/en/partners/haskovo"');
  });

  test.each(['haskovo', 'Χάσκοβο', 'хасково'])(
    'finds the town of Хасково in Bulgarian for %s',
    async query => {
      const html = await search('bg', query);
      expect(html).toContain('<mark>Хасково</mark>');
      expect(html).toContain('href="/bg/partners/haskovo"');
      expect(html).toContain('href="/bg/events/haskovo-2023"');
      expect(html).toContain('href="/bg/newsletters/2"');
    },
  );

  test('finds an organisation under a name in another language', async () => {
    expect(await search('pl', 'Municipality Haskovo')).toContain('/pl/partners/haskovo"');
  });
});
