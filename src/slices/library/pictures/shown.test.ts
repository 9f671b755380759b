// Pictures on public pages, in the open interface and where pages are shared: those that may be shown, and no others.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../../platform/clock.ts';
import type { Web } from '../../../platform/http/app.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { makePerson, Visitor } from '../../people/testing.ts';
import { fetchFile, noise, sendPicture } from './testing.ts';

let house: TestHouse;
let web: Web;
let coordinator: Visitor;
let sha256: string;
/** The picture's record as it was last saved. */
let saved: { id: string; version: number; fields: Record<string, unknown> };

beforeAll(async () => {
  house = await openTestHouse();
  web = house.web();
  coordinator = new Visitor(web);
  const { email } = await makePerson(house.services, ['coordinator']);
  await coordinator.signIn(email);
  const { body } = await sendPicture(web, coordinator.cookies, await noise(1800, 1200).jpeg().toBuffer());
  sha256 = body.sha256;
  const { name: _, preview: __, ...file } = body;
  const fields = {
    kind: 'picture',
    ...file,
    licence: 'CC-BY-4.0',
    author: 'A. <Photographer>',
    consent: 'nobody recognisable',
  };
  const approved = (text: string) => ({ body: text, state: 'approved' });
  const texts = {
    title: { en: approved('The hall') },
    alt: { en: approved('A "large" hall with people at round tables'), el: approved('Μια μεγάλη αίθουσα') },
  };
  const made = await coordinator.post('/api/v1/library', { draft: uuidv7(), fields, texts });
  expect(made.status).toBe(201);
  saved = made.body;
  await shows('events', 'haskovo-2023');
  await shows('practices', 'placeat');
}, 60_000);
afterAll(() => house.close());

/** Gives a record the picture. */
async function shows(kind: string, id: string): Promise<void> {
  const { version, fields } = (await coordinator.get(`/api/v1/${kind}/${id}`)).body;
  const change = { version, fields: { ...fields, picture: saved.id } };
  expect((await coordinator.ask('PUT', `/api/v1/${kind}/${id}`, change)).status).toBe(200);
}

async function change(fields: Record<string, unknown>, texts: object = {}): Promise<void> {
  const whole = { ...saved.fields, ...fields };
  const body = { version: saved.version, fields: whole, texts };
  const answer = await coordinator.ask('PUT', `/api/v1/library/${saved.id}`, body);
  expect(answer.status).toBe(200);
  saved = answer.body;
}

async function page(path: string): Promise<string> {
  web.kept.clear();
  return String((await coordinator.get(path)).body);
}

const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

const file = (name: string): string => `/files/pictures/${sha256}/${name}`;

describe('a picture that may be shown', () => {
  test('stands on its record’s page in every size, with room kept for it, author and licence', async () => {
    for (const path of ['/en/events/haskovo-2023', '/en/practices/placeat']) {
      const html = await page(path);
      expect(html).toContain(
        `srcSet="${file('480.webp')} 480w, ${file('960.webp')} 960w, ${file('1800.webp')} 1800w"`,
      );
      expect(html).toMatch(
        new RegExp(`<img src="${file('1600.jpg')}" width="1800" height="1200" alt="A &quot;large&quot; hall`),
      );
      expect(html).toContain('Picture: A. &lt;Photographer&gt;');
      expect(html).toContain(
        '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>',
      );
    }
  });

  test('is described in the reader’s language, else openly in another', async () => {
    expect(await page('/el/events/haskovo-2023')).toMatch(/alt="Μια μεγάλη αίθουσα" (?!lang)/);
    expect(await page('/bg/events/haskovo-2023')).toMatch(/alt="A &quot;large&quot; hall[^>]*" lang="en"/);
  });

  test('stands on cards and in the library, fetched when somebody comes near', async () => {
    for (const path of ['/en/events', '/en/practices', '/en/library']) {
      const html = await page(path);
      expect([path, html.match(/loading="lazy"/g)?.length]).toEqual([path, 1]);
      expect(html).toContain(file('480.webp'));
    }
  });

  test('is what a shared page shows, and is told to search engines with its licence', async () => {
    const html = await page('/en/events/haskovo-2023');
    expect(html).toContain(`<meta property="og:image" content="https://secon.example${file('1600.jpg')}"/>`);
    expect(html).toContain('<meta property="og:image:width" content="1600"/>');
    const image = {
      '@type': 'ImageObject',
      contentUrl: `https://secon.example${file('1600.jpg')}`,
      width: 1600,
      height: 1067,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creditText: 'A. <Photographer>',
    };
    expect(dataOf(html).image).toMatchObject(image);
    expect(dataOf(await page('/en/practices/placeat'))).toMatchObject(image);
    expect(dataOf(await page('/en/library')).image).toEqual([expect.objectContaining(image)]);
  });

  test('is in the open interface, with addresses that answer', async () => {
    for (const path of ['/api/events/haskovo-2023', '/api/practices/placeat', `/api/library/${saved.id}`]) {
      const { picture } = (await coordinator.get(path)).body;
      expect(picture).toMatchObject({ id: saved.id, licence: 'CC-BY-4.0', author: 'A. <Photographer>' });
      for (const { url } of [...picture.files, picture.jpeg]) {
        expect(url).toMatch(/^https:\/\/secon\.example\/files\//);
        expect((await fetchFile(web, new Map(), new URL(url).pathname)).status).toBe(200);
      }
    }
    const others = (await coordinator.get('/api/events')).body;
    expect(others.filter((event: { picture: unknown }) => event.picture !== null).length).toBe(1);
  });
});

describe('a picture that may not be shown is nowhere', () => {
  const traces = async (): Promise<string[]> => {
    const paths = [
      '/en/events/haskovo-2023',
      '/en/events',
      '/en/practices/placeat',
      '/en/practices',
      '/en/library',
      '/en/search?q=hall',
      '/api/events/haskovo-2023',
      '/api/practices',
      '/api/library',
    ];
    const found: string[] = [];
    for (const path of paths) {
      const said = JSON.stringify(
        path.startsWith('/api') ? (await coordinator.get(path)).body : await page(path),
      );
      if (said.includes(sha256) || said.includes('round tables')) found.push(path);
    }
    const { status } = await fetchFile(web, new Map(), file('480.webp'));
    return status === 404 ? found : [...found, 'its file'];
  };

  test.each([
    ['licence', { licence: undefined }],
    ['author', { author: undefined }],
    ['consent', { consent: 'missing' }],
  ])('for want of %s', async (_, lack) => {
    const whole = saved.fields;
    expect((await traces()).length).toBe(10);
    await change(lack);
    expect(await traces()).toEqual([]);
    await change(whole);
  });

  test('while nobody has agreed to any word on what is to be seen', async () => {
    const draft = (body: string) => ({ body, state: 'draft' });
    await change({}, { alt: { en: draft('A hall with people at round tables'), el: null } });
    const found = await traces();
    expect(found).toEqual(['its file']);
  });
});
