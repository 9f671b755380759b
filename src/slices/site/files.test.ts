// What machines read of the site: feeds and the sitemap, well-formed and true to the day and to what was published.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translator } from '../../platform/i18n/index.ts';
import { LANGUAGES } from '../../platform/languages.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { editions } from '../newsletters/schema.ts';

const SITE = 'https://secon.example';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ today: '2024-04-18' });
});
afterAll(() => house.close());

async function get(path: string) {
  const response = await house.web().app.request(path);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

const plain = (text: string): string => {
  // A bare sign would keep every reader of XML from going on.
  expect(text).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+);)/);
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
};

/** The elements of a document in its order. Fails where one is not closed in its place. */
function elementsOf(document: string): Element[] {
  const [declaration = ''] = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(document) ?? [];
  expect(declaration).not.toBe('');
  const open: Element[] = [];
  const all: Element[] = [];
  for (const [, tag = '', text = ''] of document.slice(declaration.length).matchAll(/<([^<>]*)>([^<>]*)/g)) {
    const [, name = ''] = /^\/?([\w:-]+)/.exec(tag) ?? [];
    if (tag.startsWith('/')) expect(open.pop()?.name).toBe(name);
    else {
      const attributes = Array.from(tag.matchAll(/([\w:-]+)="([^"]*)"/g), ([, key = '', value = '']) => [
        key,
        plain(value),
      ]);
      const element = { name, attributes: Object.fromEntries(attributes), text: plain(text).trim() };
      all.push(element);
      if (!tag.endsWith('/')) open.push(element);
    }
  }
  expect(open).toEqual([]);
  return all;
}

const named = (elements: readonly Element[], name: string): Element[] =>
  elements.filter(one => one.name === name);
const texts = (elements: readonly Element[], name: string): string[] =>
  named(elements, name).map(({ text }) => text);

interface JsonFeed {
  readonly version: string;
  readonly language: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly date_published: string;
  }[];
}

const jsonFeed = async (language: string): Promise<JsonFeed> =>
  JSON.parse((await get(`/${language}/feed.json`)).text);

describe('the feeds', () => {
  test('do not tell of an event before it was held', async () => {
    const harghita = `${SITE}/en/events/harghita-2024`;
    const urls = async () => (await jsonFeed('en')).items.map(({ url }) => url);
    expect(await urls()).not.toContain(harghita);
    const later = await openTestHouse({ today: '2024-04-19' });
    const response = await later.web().app.request('/en/feed.json');
    const { items } = (await response.json()) as JsonFeed;
    await later.close();
    expect(items.map(({ url }) => url)).toContain(harghita);
  });

  test.each(LANGUAGES)('of %s say the same as Atom, as RSS and as JSON, newest first', async language => {
    const atom = await get(`/${language}/feed.atom`);
    const rss = await get(`/${language}/feed.rss`);
    expect(atom.type).toBe('application/atom+xml; charset=utf-8');
    expect(rss.type).toBe('application/rss+xml; charset=utf-8');
    const json = await jsonFeed(language);
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language });
    const urls = json.items.map(({ url }) => url);
    const titles = json.items.map(({ title }) => title);
    expect(urls.length).toBeGreaterThan(3);
    const inAtom = elementsOf(atom.text);
    const inRss = elementsOf(rss.text);
    expect(texts(inAtom, 'id').slice(1)).toEqual(urls);
    expect(texts(inAtom, 'title').slice(1)).toEqual(titles);
    expect(texts(inRss, 'guid')).toEqual(urls);
    expect(texts(inRss, 'title').slice(1)).toEqual(titles);
    expect(named(inAtom, 'feed')[0]?.attributes['xml:lang']).toBe(language);
    const days = json.items.map(item => Date.parse(item.date_published));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(texts(inRss, 'pubDate').map(date => Date.parse(date))).toEqual(days);
    expect(texts(inAtom, 'published').map(date => Date.parse(date))).toEqual(days);
  });

  test('lead to pages that are there', async () => {
    const { items } = await jsonFeed('bg');
    for (const { url } of items) expect((await get(url.slice(SITE.length))).status, url).toBe(200);
  });
});

const sitemap = async (): Promise<Element[]> => elementsOf((await get('/sitemap.xml')).text);

describe('the sitemap', () => {
  test('lists no page that is made for each reader anew, and none that is not there', async () => {
    const places = texts(await sitemap(), 'loc');
    expect(places.filter(place => /\/search|\/nothing|\?/.test(place))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
  });

  test('lists each page in every language, each with all its alternates and itself among them', async () => {
    const elements = await sitemap();
    const places = texts(elements, 'loc');
    expect(places).toContain(`${SITE}/lv/events/haskovo-2023`);
    expect(places.length % LANGUAGES.length).toBe(0);
    const links = named(elements, 'xhtml:link');
    expect(links).toHaveLength(places.length * LANGUAGES.length);
    for (const [index, place] of places.entries()) {
      const own = links.slice(index * LANGUAGES.length, (index + 1) * LANGUAGES.length);
      expect(own.map(({ attributes }) => attributes.hreflang).sort()).toEqual([...LANGUAGES].sort());
      expect(own.map(({ attributes }) => attributes.href)).toContain(place);
      expect(own.every(({ attributes }) => attributes.rel === 'alternate')).toBe(true);
    }
  });

  test('is named where robots look', async () => {
    expect((await get('/robots.txt')).text).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  });
});

describe('a newsletter without an edition in a language', () => {
  let other: TestHouse;
  beforeAll(async () => {
    other = await openTestHouse();
    const greek = eq(editions.language, 'el');
    await other.services.change(tx => tx.delete(editions).where(greek));
  });
  afterAll(() => other.close());
  const ask = async (path: string) => other.web().app.request(path);

  test('says so in that language, links the others, and shows none of them instead', async () => {
    const response = await ask('/el/newsletters/2');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<html lang="el">');
    expect(html).toContain(`>${translator('el')('newsletters.notHere', { number: 2 })}</h1>`);
    expect(html).toContain(translator('el')('newsletters.notHereNote'));
    for (const code of LANGUAGES.filter(language => language !== 'el'))
      expect(html).toContain(`<a href="/${code}/newsletters/2" lang="${code}" hrefLang="${code}"`);
    expect(html).not.toContain('<article');
    expect(html).not.toContain(`rel="alternate" hrefLang="el" href="${SITE}/el/newsletters/2"`);
  });

  test('has no files in it', async () => {
    for (const file of ['issue.pdf', 'issue.txt']) {
      const response = await ask(`/el/newsletters/2/${file}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('<html lang="el">');
    }
  });

  test('is not listed in it', async () => {
    const places = texts(elementsOf(await (await ask('/sitemap.xml')).text()), 'loc');
    expect(places).not.toContain(`${SITE}/el/newsletters/2`);
    expect(places).toContain(`${SITE}/bg/newsletters/2`);
  });
});
