// Files over the interface: refusals first, then the round trip of every text, what is taken in, what rights allow.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../../platform/clock.ts';
import type { Web } from '../../../platform/http/app.ts';
import { LANGUAGES } from '../../../platform/languages.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { makePerson, Visitor } from '../../people/testing.ts';
import { texts } from '../../texts/schema.ts';
import { EXCHANGE_FORMATS } from './file.ts';

interface Changed {
  id: string;
  before: string | null;
  after: string;
  was: string | null;
  state: string;
  lowered: string | null;
  stale: boolean;
  incomplete: boolean;
}

let house: TestHouse;
let web: Web;
let coordinator: Visitor;
let translator: Visitor;
let haskovo: string;

async function signedIn(role: string, more: object = {}): Promise<Visitor> {
  const visitor = new Visitor(web);
  const person = await makePerson(house.services, [{ role, ...more } as never], { name: role });
  await visitor.signIn(person.email);
  return visitor;
}

beforeAll(async () => {
  house = await openTestHouse();
  web = house.web();
  const { db } = house.services.database;
  haskovo = (await house.registry.directory('organisation').idsOf(db, ['haskovo'])).get('haskovo') ?? '';
  coordinator = await signedIn('coordinator');
  translator = await signedIn('translator', { languages: ['el'] });
});
afterAll(() => house.close());

/** The file's bytes: `Visitor` takes answers as text. */
async function exported(by: Visitor, path: string): Promise<{ status: number; content: Uint8Array }> {
  const cookie = Array.from(by.cookies, ([name, value]) => `${name}=${value}`).join('; ');
  const answer = await web.app.request(`/api/v1/exchange/${path}`, {
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });
  return { status: answer.status, content: new Uint8Array(await answer.arrayBuffer()) };
}

async function brought(by: Visitor, content: Uint8Array | string, path = '') {
  const cookie = Array.from(by.cookies, ([name, value]) => `${name}=${value}`).join('; ');
  const answer = await web.app.request(`/api/v1/exchange${path}`, {
    method: 'POST',
    body: content as never,
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/octet-stream' },
  });
  return { status: answer.status, body: (await answer.json()) as never as Report };
}

interface Report {
  units: number;
  changed: Changed[];
  unchanged: number;
  refused: { unit: string | null; line: number | null; code: string }[];
  error?: { code: string; issues: unknown[] };
}

const source = 'We met on {event:haskovo-2023.dates} and **learned** from each other.\n\n- one\n- two';

async function meeting(summary = source): Promise<string> {
  const { body } = await coordinator.post('/api/v1/events', {
    draft: uuidv7(),
    fields: { type: 'stakeholder group', start: '2024-02-03', organisation: 'haskovo', source: 'en' },
    texts: { summary: { en: { body: summary, state: 'draft' } } },
  });
  return body.id;
}

const xliff = async (id: string, by = translator, language = 'el'): Promise<string> =>
  new TextDecoder().decode((await exported(by, `xliff21?kind=events&id=${id}&language=${language}`)).content);

/** Writes the target of a unit. */
const translated = (file: string, unit: string, words: string, state = 'translated'): string =>
  file.replace(
    new RegExp(
      `(<unit id="${unit}"[\\s\\S]*?<segment)[^>]*>\\s*(<source>[\\s\\S]*?</source>)[\\s\\S]*?</segment>`,
    ),
    `$1 state="${state}">$2<target>${words}</target></segment>`,
  );

const filled = (file: string, state?: string): string =>
  translated(
    translated(
      translated(file, '1', 'Βρεθήκαμε <ph id="1"/> και <pc id="2">μάθαμε</pc> πολλά.', state),
      '2',
      'ένα',
      state,
    ),
    '3',
    'δύο',
    state,
  );

const put = (id: string, body: object, language = 'el', by = translator) =>
  by.ask('PUT', `/api/v1/desk/events/${id}/${language}/summary`, { seen: null, state: 'draft', ...body });
const greek = async (id: string) => {
  const { body } = await coordinator.get(`/api/v1/desk/events/${id}/el`);
  return body.fields.find(({ field }: { field: string }) => field === 'summary');
};

describe('refused', () => {
  test('to whoever is not signed in, or has no right to the language', async () => {
    const id = await meeting();
    expect((await exported(new Visitor(web), `tmx?kind=events&id=${id}&language=el`)).status).toBe(401);
    const file = filled(await xliff(id));
    expect((await brought(new Visitor(web), file)).status).toBe(401);
    expect((await brought(await signedIn('officer'), file)).status).toBe(403);
    const other = await signedIn('translator', { languages: ['de'] });
    const { status, body } = await brought(other, file);
    expect([status, body.refused]).toMatchObject([
      400,
      [{ code: 'no-right', unit: `events/${id}/summary/el` }],
    ]);
  });

  test('what is no record, no format, no language', async () => {
    for (const [path, status] of [
      ['xliff21?kind=events&id=nowhere&language=el', 404],
      ['xliff21?kind=nothing&language=el', 404],
      ['xliff21?kind=events&language=xx', 400],
      ['odt?kind=events&language=el', 400],
      ['tmx?id=haskovo-2023&language=el', 400],
    ] as const)
      expect([path, (await exported(translator, path)).status]).toEqual([path, status]);
  });

  test('damaged units, each with its name; nothing of the file is taken in', async () => {
    const [id, other] = [await meeting(), await meeting('Only words.')];
    const file = filled(await xliff(id));
    const also = translated(await xliff(other), '1', 'Μόνο λέξεις.');
    const inner = (text: string) => text.slice(text.indexOf('<file'), text.indexOf('</xliff>'));
    const together = file.replace('</xliff>', `${inner(also).replace('id="f1"', 'id="f2"')}</xliff>`);
    const damaged = together.replace('<ph id="1"/>', '');
    const { status, body } = await brought(translator, damaged);
    expect(status).toBe(400);
    expect(body.refused).toMatchObject([{ unit: `events/${id}/summary/el/1`, code: 'code-missing' }]);
    expect(body.refused[0]?.line).toBeGreaterThan(3);
    expect(body.error?.issues).toHaveLength(1);
    expect((await greek(other)).target).toBeNull();
    expect((await brought(translator, together)).body.changed).toHaveLength(2);
  });

  test.each([
    ['of another project', (text: string) => text.replace('secon/secon/', 'secon/other/'), 'other-project'],
    [
      'of a record that is not there',
      (text: string) => text.replace(/events\/[a-z0-9-]+\//, 'events/nowhere/'),
      'record-unknown',
    ],
    ['of another text', (text: string) => text.replace('/summary/en/', '/motto/en/'), 'text-unknown'],
    ['in another language', (text: string) => text.replace('trgLang="el"', 'trgLang="bg"'), 'other-language'],
    [
      'from a source that never was',
      (text: string) => text.replace(/\/en\/el\/[0-9a-f]{12}/, '/en/el/000000000000'),
      'source-unknown',
    ],
    ['with a text twice', (text: string) => text.replace(/(<file[\s\S]*<\/file>)/, '$1$1'), 'text-twice'],
    ['cut in the middle', (text: string) => text.slice(0, -40), 'damaged'],
  ])('a file %s', async (_, damage, code) => {
    const file = filled(await xliff(await meeting()));
    const damaged = damage(file);
    expect(damaged).not.toBe(file);
    const { status, body } = await brought(coordinator, damaged);
    expect([status, body.refused[0]?.code, body.changed]).toEqual([400, code, []]);
  });

  test('words that somebody changed since, unless they are these very words', async () => {
    const id = await meeting();
    const file = filled(await xliff(id));
    await put(id, { body: 'Άλλα λόγια για {event:haskovo-2023.dates}.' });
    expect((await brought(translator, file)).body.refused).toMatchObject([{ code: 'changed-since' }]);
    const fresh = await xliff(id);
    expect((await brought(translator, fresh)).body).toMatchObject({ changed: [], unchanged: 1, refused: [] });
    const seen = (await greek(id)).target.version;
    await put(id, { body: 'Λόγια για {event:haskovo-2023.dates} ξανά.', seen });
    // The file asks for nothing, so it is in nobody's way.
    expect((await brought(translator, fresh)).body).toMatchObject({ changed: [], unchanged: 1, refused: [] });
  });
});

describe('taken in', () => {
  test('is what the check told, and a second time nothing', async () => {
    const id = await meeting();
    const file = filled(await xliff(id));
    const looked = await brought(translator, file, '/check');
    expect(looked.body).toMatchObject({
      units: 3,
      refused: [],
      changed: [{ id, before: null, state: 'draft' }],
    });
    expect((await greek(id)).target).toBeNull();
    const { body } = await brought(translator, file);
    expect(body).toEqual(looked.body);
    expect((await greek(id)).target).toMatchObject({
      body: 'Βρεθήκαμε {event:haskovo-2023.dates} και **μάθαμε** πολλά.\n\n- ένα\n- δύο',
      state: 'draft',
    });
    expect((await brought(translator, file)).body).toMatchObject({ changed: [], unchanged: 1, refused: [] });
  });

  test('no higher than the rights of whoever brings it; gaps make it a draft', async () => {
    const id = await meeting();
    const final = filled(await xliff(id), 'final');
    expect((await brought(translator, final)).body.changed).toMatchObject([
      { state: 'reviewed', lowered: 'approved' },
    ]);
    const editor = await signedIn('partner-editor', { organisation: haskovo });
    // Nobody else of this partner could approve, so its one person may.
    const other = await meeting();
    expect((await brought(editor, filled(await xliff(other), 'final'))).body.changed).toMatchObject([
      { state: 'approved', lowered: null },
    ]);
    const third = await meeting();
    const part = translated(await xliff(third), '2', 'ένα', 'reviewed');
    expect((await brought(translator, part)).body.changed).toMatchObject([
      { state: 'draft', incomplete: true, after: '- ένα' },
    ]);
  });

  test('is out of date where the source has changed on the way', async () => {
    const id = await meeting();
    const file = filled(await xliff(id));
    const { body: view } = await coordinator.get(`/api/v1/desk/events/${id}/en`);
    const seen = view.fields.find(({ field }: { field: string }) => field === 'summary').target.version;
    const moved = await put(id, { body: `${source}\n- three`, seen }, 'en', coordinator);
    expect(moved.status).toBe(200);
    expect((await brought(translator, file)).body.changed).toMatchObject([{ stale: true }]);
    const field = await greek(id);
    expect(field.stale).toMatchObject([{ reason: 'source' }]);
    // The file that is made now asks for the new block alone.
    const again = await xliff(id);
    expect(again.match(/<target>/g)).toHaveLength(3);
    expect(again.match(/<unit /g)).toHaveLength(4);
    const { body } = await brought(translator, translated(again, '4', 'τρία'));
    expect(body.changed).toMatchObject([{ stale: false, incomplete: false }]);
    expect((await greek(id)).stale).toEqual([]);
  });
});

describe.each(EXCHANGE_FORMATS)('a round trip through %s', format => {
  test('changes nothing of any text in any language', async () => {
    const { db } = house.services.database;
    const before = await db.select().from(texts).orderBy(texts.id);
    // What the formats do with every text of every language is tried beside them.
    for (const language of format === 'xliff21' ? LANGUAGES : (['en', 'el', 'hu'] as const)) {
      const { status, content } = await exported(
        coordinator,
        `${format}?language=${language}&need=all&source=en`,
      );
      if (language === 'en') expect(status).toBe(404);
      else {
        const { body } = await brought(coordinator, content);
        expect([language, body.refused, body.changed]).toEqual([language, [], []]);
        expect(body.unchanged).toBeGreaterThan(20);
      }
    }
    expect(await db.select().from(texts).orderBy(texts.id)).toEqual(before);
  });
});
