// The newsletters' pages: an issue in each language it was published in, and openly not in the others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Web } from '../../platform/http/app.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';

let house: TestHouse;
let web: Web;
beforeAll(async () => {
  house = await openTestHouse();
  // One language in which the issue was never published.
  await house.services.database.raw.run(`delete from editions where language = 'lv'`);
  web = house.web();
});
afterAll(() => house.close());

const ask = async (path: string) => {
  const response = await web.app.request(path);
  return { status: response.status, body: await response.text() };
};

describe('an issue that is not on record', () => {
  it('is a 404 page in the language of the address', async () => {
    const { status, body } = await ask('/pl/newsletters/99');
    expect(status).toBe(404);
    expect(body).toContain('<html lang="pl"');
  });

  it('is a 404 in the interface', async () => {
    expect((await ask('/api/newsletters/99')).status).toBe(404);
  });
});

describe('an issue without an edition in the language', () => {
  it('says so in that language, leads to those there are, and shows none of them instead', async () => {
    const { status, body } = await ask('/lv/newsletters/2');
    expect(status).toBe(200);
    expect(body).toContain('<html lang="lv"');
    expect(body).toContain('href="/en/newsletters/2"');
    expect(body).not.toContain('ed-article');
    expect(body).not.toMatch(/<link rel="alternate" hreflang="lv"/i);
    expect(body).toMatch(/<link rel="alternate" hreflang="el"/i);
  });

  it('has no files', async () => {
    expect((await ask('/lv/newsletters/2/issue.txt')).status).toBe(404);
  });

  it('stands in the list under a title marked as another language, and says so', async () => {
    const { body } = await ask('/lv/newsletters');
    expect(body).toMatch(/<h3 class="card-title" lang="en">/);
  });
});

describe('an issue', () => {
  it('is shown as its edition, with its files and its languages', async () => {
    const { body } = await ask('/bg/newsletters/2');
    expect(body).toContain('<article class="ed-article" lang="bg"');
    expect(body).toContain('href="/bg/newsletters/2/issue.pdf"');
    expect(body).toContain('href="/bg/newsletters/2/issue.txt"');
    expect(body.match(/<h1/g)).toHaveLength(1);
  });

  it('states the same facts in every edition, in the interface too', async () => {
    const { editions: all } = JSON.parse((await ask('/api/newsletters/2')).body);
    expect(all).toHaveLength(10);
    const stated = all.map((edition: { facts: unknown }) => JSON.stringify(edition.facts));
    expect(stated[0]).toContain('"2023-11-13/2023-11-14"');
    expect(new Set(stated).size).toBe(1);
  });

  it('is on the home page as the latest', async () => {
    expect((await ask('/en')).body).toContain('href="/en/newsletters/2"');
  });
});
