// The partners' pages and interface over the project's own record.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Web } from '../../platform/http/app.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';

let house: TestHouse;
let web: Web;
beforeAll(async () => {
  house = await openTestHouse();
  web = house.web();
});
afterAll(() => house.close());

const ask = async (path: string) => {
  const response = await web.app.request(path);
  return { status: response.status, body: await response.text() };
};

describe('a partner that is not on record', () => {
  it('is a 404 page in the language of the address', async () => {
    const { status, body } = await ask('/el/partners/atlantis');
    expect(status).toBe(404);
    expect(body).toContain('<html lang="el"');
  });

  it('is a 404 in the interface, said in JSON', async () => {
    const { status, body } = await ask('/api/organisations/atlantis');
    expect(status).toBe(404);
    expect(JSON.parse(body).error.code).toBe('organisations.unknown');
  });
});

describe('the partners', () => {
  it('are all in the list under the map, each with its country', async () => {
    const { body } = await ask('/en/partners');
    const links = new Set(Array.from(body.matchAll(/href="\/en\/partners\/([a-z-]+)"/g), match => match[1]));
    expect(links.size).toBe(10);
    expect(body.match(/<h3>/g)).toHaveLength(9);
    expect(body).toContain('role="group"');
  });

  it('bear their own name, marked, where a language has no form of it', async () => {
    const { body } = await ask('/lv/partners');
    expect(body).toMatch(/<a href="\/lv\/partners\/haskovo" lang="bg">Община Хасково<\/a>/);
    expect(body).toMatch(/<a href="\/lv\/partners\/riga">Rīgas plānošanas reģions<\/a>/);
  });
});

describe('a partner', () => {
  it('shows its regions with code and version, and its department that was renamed', async () => {
    const { body } = await ask('/en/partners/extremadura');
    expect(body).toContain('ES43');
    expect(body).toContain('2021');
    expect(body).toContain('Consejería de Agricultura, Desarrollo Rural, Población y Territorio');
    expect(body).toMatch(/<time datetime="2024-10">Name in use: October 2024<\/time>/i);
  });

  it('shows its events, good practices and instruments in this order', async () => {
    const { body } = await ask('/en/partners/mazovia');
    const places = ['id="events"', 'id="practices"', 'id="policies"'].map(id => body.indexOf(id));
    expect(places.every(place => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells machines its country as the standard writes it', async () => {
    const { body } = await ask('/en/partners/peloponnese');
    expect(body).toContain('"addressCountry":"GR"');
  });

  it('is in the interface with the validity of its names, unknown as null', async () => {
    const { body } = await ask('/api/organisations/harghita?language=hu');
    const found = JSON.parse(body);
    expect(found.name).toEqual({ text: 'Hargita Megye Tanácsa', language: 'hu', own: true });
    expect(found.names[0]).toMatchObject({ from: null, until: null });
  });
});
