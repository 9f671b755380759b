// Policy instruments and good practices: what is not known stays unknown on their pages.
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

describe('what is not on record', () => {
  it.each(['/hu/policies/atlantis', '/hu/practices/atlantis', '/hu/reports/atlantis'])(
    '%s is a 404 page',
    async path => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body).toContain('<html lang="hu"');
    },
  );

  it.each(['policies', 'practices', 'reports', 'library'])('is a 404 in /api/%s', async name => {
    expect((await ask(`/api/${name}/atlantis`)).status).toBe(404);
  });
});

describe('the instruments', () => {
  it('are counted as named beside the number to be addressed', async () => {
    const { body } = await ask('/en/policies');
    expect(body).toContain('<p class="figure">9</p>');
    expect(body).toContain('<p class="figure">4</p>');
    expect(body).toContain('5 instruments are not named on record yet.');
  });

  it('name the partners for whom none is on record', async () => {
    const { body } = await ask('/en/policies');
    const open = body.slice(body.indexOf('id="not-named"'));
    expect(open).toContain('/en/partners/riga');
    expect(open).not.toContain('href="/en/partners/mazovia"');
  });

  it('say that they are inferred where no source says so', async () => {
    expect((await ask('/en/policies/peloponnese-programme')).body).toContain('badge-note');
    expect((await ask('/en/policies/funds-for-mazovia')).body).not.toContain('badge-note');
  });
});

describe('a good practice', () => {
  it('has an unknown state and counts nowhere', async () => {
    const found = JSON.parse((await ask('/api/practices/placeat')).body);
    expect(found).toMatchObject({ state: null, counts: false, summary: null });
  });

  it('shows its name in its own language, marked', async () => {
    expect((await ask('/en/practices/centrum-integracji-spolecznej')).body).toContain('<h1 lang="pl">');
  });
});

describe('the library', () => {
  it('has the reports beside the documents', async () => {
    const { body } = await ask('/en/library');
    expect(body).toContain('href="/en/reports/field-research"');
    expect(body).toContain('SECON_A1.2_EU_Best_practices_EN_vf.pdf');
  });

  it('says of a report without a document that there is none', async () => {
    const { body } = await ask('/en/reports/field-research');
    expect(body).toContain('The report has not been published, as far as the record knows.');
    expect(body).toContain('href="/en/partners/kmop"');
  });
});
