// Machines that translate, tried against servers on this machine that speak as they do: refusals first.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { desc } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { auditTrail } from '../../../platform/audit.ts';
import { uuidv7 } from '../../../platform/clock.ts';
import { readConfig } from '../../../platform/config.ts';
import type { Web } from '../../../platform/http/app.ts';
import { outbox } from '../../../platform/outbox.ts';
import type { Services } from '../../../platform/services.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { makePerson, Visitor } from '../../people/testing.ts';
import { machineRequests } from '../schema.ts';
import { readMarkup } from './markup.ts';
import { REQUESTED } from './requests.ts';
import { machineJob } from './work.ts';

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => unknown;

/** What a machine was asked, and how it answers. */
interface Fake {
  url: string;
  asked: { headers: IncomingMessage['headers']; body: never }[];
  answer: Answer;
}

const servers: Server[] = [];

async function fake(answer: Answer): Promise<Fake> {
  const it: Fake = { url: '', asked: [], answer };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', part => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      if (request.headers.authorization || !request.url?.includes('etranslation'))
        it.asked.push({ headers: request.headers, body: JSON.parse(body) as never });
      it.answer(request, body, response);
    });
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  servers.push(server);
  it.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return it;
}

/** Greek words for each block, its tags left alone. */
const greek = (block: string): string => block.replace(/(^|>)[^<>]+/g, '$1λόγια ');

const deeplAnswer: Answer = (_, body, response) => {
  const { text } = JSON.parse(body);
  const translations = text.map((block: string) => ({ detected_source_language: 'EN', text: greek(block) }));
  response.end(JSON.stringify({ translations }));
};
const libreAnswer: Answer = (_, body, response) => {
  const { q } = JSON.parse(body);
  response.end(JSON.stringify({ translatedText: q.map(greek) }));
};
const md5 = (...parts: string[]): string => createHash('md5').update(parts.join(':')).digest('hex');

/** RFC 7616 with MD5 and qop=auth, as the Commission's server asks for it. */
const etranslationAnswer: Answer = (request, _, response) => {
  const given = Object.fromEntries(
    [...(request.headers.authorization ?? '').matchAll(/(\w+)="?([^",\s]+)"?/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  const own = md5('SECON_App', 'eTranslation Realm via Digest Authentication', 'hunter2');
  const expected = md5(
    own,
    'n0nce',
    given.nc ?? '',
    given.cnonce ?? '',
    'auth',
    md5('POST', request.url ?? ''),
  );
  if (given.response === expected) {
    response.end('4711');
    return;
  }
  response.writeHead(401, {
    'www-authenticate':
      'Digest realm="eTranslation Realm via Digest Authentication", qop="auth", nonce="n0nce", opaque="o"',
  });
  response.end();
};
const status =
  (code: number): Answer =>
  (_, __, response) => {
    response.writeHead(code);
    response.end('{}');
  };

let house: TestHouse;
let services: Services;
let web: Web;
/** Without any machine. */
let bare: Web;
let deepl: Fake;
let libre: Fake;
let etranslation: Fake;
let coordinator: Visitor;
let translator: Visitor;

const signedIn = async (on: Web, role: string, more: object = {}): Promise<Visitor> => {
  const visitor = new Visitor(on);
  const { email } = await makePerson(house.services, [{ role, ...more } as never], { name: role });
  await visitor.signIn(email);
  return visitor;
};

beforeAll(async () => {
  house = await openTestHouse();
  [deepl, libre, etranslation] = await Promise.all([
    fake(deeplAnswer),
    fake(libreAnswer),
    fake(etranslationAnswer),
  ]);
  const { machines } = readConfig(
    {
      SECON_URL: 'https://secon.example',
      SECON_DEEPL_KEY: 'k3y',
      SECON_DEEPL_URL: deepl.url,
      SECON_LIBRETRANSLATE_URL: libre.url,
      SECON_ETRANSLATION_APPLICATION: 'SECON_App',
      SECON_ETRANSLATION_USER: 'maria',
      SECON_ETRANSLATION_PASSWORD: 'hunter2',
      SECON_ETRANSLATION_URL: `${etranslation.url}/etranslation/si/translate`,
    },
    '/srv',
  );
  bare = house.web();
  ({ services } = house);
  let now = services.clock.now().getTime();
  Object.assign(services.config, { machines: { ...machines, patience: 400 } });
  // Time passes, so that the last request is known from those before.
  Object.assign(services, { clock: { now: () => new Date(now++) } });
  web = house.web();
  coordinator = await signedIn(web, 'coordinator');
  translator = await signedIn(web, 'translator', { languages: ['el', 'de'] });
});
afterEach(() => {
  deepl.answer = deeplAnswer;
  etranslation.answer = etranslationAnswer;
});
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await house.close();
});

const words =
  'We met on {event:haskovo-2023.dates} & **learned**.\n\n- one [in Haskovo](fact:event:haskovo-2023.place)';

async function meeting(summary = words): Promise<string> {
  const { body } = await coordinator.post('/api/v1/events', {
    draft: uuidv7(),
    fields: { type: 'stakeholder group', start: '2024-02-03', organisation: 'haskovo', source: 'en' },
    texts: { summary: { en: { body: summary, state: 'draft' } } },
  });
  return body.id;
}

const wish = (id: string, adapter = 'deepl', by = translator, language = 'el') =>
  by.post('/api/v1/machine', { kind: 'events', id, language, fields: ['summary'], adapter });

const newest = async () => {
  const [row] = await services.database.db
    .select()
    .from(machineRequests)
    .orderBy(desc(machineRequests.requestedAt), desc(machineRequests.id));
  return row as typeof machineRequests.$inferSelect;
};

/** The request that was announced last, worked off. */
async function work(): Promise<void> {
  const [message] = await services.database.db.select().from(outbox).orderBy(desc(outbox.id)).limit(1);
  expect(message?.topic).toBe(REQUESTED);
  await machineJob.run(services, house.registry, message?.payload as never);
}

const outcome = async (id: string) =>
  (await translator.get(`/api/v1/machine?kind=events&id=${id}&language=el`)).body.requests[0];

const target = async (id: string, language = 'el') => {
  const { body } = await coordinator.get(`/api/v1/desk/events/${id}/${language}`);
  return body.fields.find(({ field }: { field: string }) => field === 'summary').target;
};

describe('refused', () => {
  test('while nothing is set up, and to whoever has no right', async () => {
    const visitor = await signedIn(bare, 'coordinator');
    expect((await visitor.get('/api/v1/machine')).body.adapters).toEqual([]);
    const id = await meeting();
    expect((await wish(id, 'deepl', visitor)).body.error.code).toBe('translation.no-machine');
    expect((await wish(id, 'deepl', new Visitor(web))).status).toBe(401);
    expect((await wish(id, 'deepl', await signedIn(web, 'officer'))).status).toBe(403);
    expect((await wish(id, 'deepl', translator, 'nl')).status).toBe(403);
  });

  test('words of people stay', async () => {
    const id = await meeting();
    await translator.ask('PUT', `/api/v1/desk/events/${id}/el/summary`, {
      body: 'Δικά μου λόγια για {event:haskovo-2023.dates}, [στο Χάσκοβο](fact:event:haskovo-2023.place).',
      state: 'draft',
      seen: null,
    });
    const { status: code, body } = await wish(id);
    expect([code, body]).toMatchObject([
      202,
      { requests: [], spared: [{ field: 'summary', reason: 'words' }] },
    ]);
  });

  test('words that somebody wrote while it was under way stay', async () => {
    const id = await meeting();
    await wish(id);
    await translator.ask('PUT', `/api/v1/desk/events/${id}/el/summary`, {
      body: 'Πρώτα.',
      state: 'draft',
      seen: null,
    });
    await work();
    expect(await outcome(id)).toMatchObject({ state: 'failed', problem: 'changed' });
    expect((await target(id)).body).toBe('Πρώτα.');
  });

  test.each([
    [
      'a fact is lost',
      (body: string) => body.replace(/<x id=[^>]*>[^<]*<\/x>/, ''),
      'lost event:haskovo-2023.dates',
    ],
    [
      'a fact is doubled',
      (body: string) => body.replace(/(<x id=[^>]*>[^<]*<\/x>)/, '$1$1'),
      'lost event:haskovo-2023.dates',
    ],
    [
      'words are no longer tied',
      (body: string) => body.replaceAll(/<\/?g[^>]*>/g, ''),
      'lost event:haskovo-2023.place',
    ],
  ])('an answer in which %s', async (_, damage, problem) => {
    const id = await meeting();
    deepl.answer = (request, body, response) => {
      const { text } = JSON.parse(body);
      deeplAnswer(request, JSON.stringify({ text: text.map(damage) }), response);
    };
    await wish(id);
    await work();
    expect(await outcome(id)).toMatchObject({ state: 'failed', problem });
    expect(await target(id)).toBeNull();
  });

  test.each([
    [456, 'quota'],
    [403, 'key'],
    [413, 'long'],
    [404, 'answer'],
  ])('a machine that answers %i is not asked again', async (code, problem) => {
    const id = await meeting();
    deepl.answer = status(code);
    await wish(id);
    await work();
    expect(await outcome(id)).toMatchObject({ state: 'failed', problem });
  });

  test.each([
    [status(429), 'limit'],
    [status(500), 'away'],
    [(() => undefined) as Answer, 'slow'],
  ])('what passes is tried again', async (answer, problem) => {
    const id = await meeting();
    deepl.answer = answer;
    await wish(id);
    await expect(work()).rejects.toThrow();
    expect(await outcome(id)).toMatchObject({ state: 'queued', problem });
    deepl.answer = deeplAnswer;
    await work();
    expect(await outcome(id)).toMatchObject({ state: 'done', problem: null });
  });
});

/** As eTranslation brings it. */
const brought = (token: string, fields: Record<string, string>, query = '') =>
  web.app.request(`/api/v1/machine/etranslation/${token}${query}`, {
    method: 'POST',
    body: new URLSearchParams({ 'request-id': '4711', 'external-reference': token, ...fields }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

const lastAsked = (machine: Fake): object => machine.asked.at(-1)?.body ?? {};

describe('translates', () => {
  test('by DeepL: facts go out as tags it ignores and come back where they belong', async () => {
    const id = await meeting();
    const before = deepl.asked.length;
    const { status: code, body } = await wish(id);
    expect([code, body.requests]).toMatchObject([202, [{ field: 'summary', state: 'queued' }]]);
    await wish(id);
    await work();
    await work();
    expect(deepl.asked).toHaveLength(before + 1);
    const { headers, body: sent } = deepl.asked.at(-1) as Fake['asked'][0];
    expect(headers.authorization).toBe('DeepL-Auth-Key k3y');
    expect(sent).toMatchObject({
      source_lang: 'EN',
      target_lang: 'EL',
      tag_handling: 'xml',
      ignore_tags: ['x'],
      text: [
        'We met on <x id="1">13–14 November 2023</x> &amp; <g id="2">learned</g>.',
        'one <g id="1">in Haskovo</g>',
      ],
    });
    expect(await target(id)).toMatchObject({
      state: 'machine',
      by: { name: null },
      body: expect.stringMatching(
        /^λόγια \{event:haskovo-2023\.dates\}.*\n\n- λόγια \[λόγια\]\(fact:event:haskovo-2023\.place\)$/,
      ),
    });
    // What a machine wrote it may write again.
    expect((await wish(id)).body.requests).toMatchObject([{ state: 'queued' }]);
    const [line] = await services.database.db.select().from(auditTrail).orderBy(desc(auditTrail.id)).limit(1);
    expect(line).toMatchObject({
      verb: 'texts.translate',
      subject: `event:${id}`,
      after: { adapter: 'deepl', language: 'el', fields: ['summary'], characters: words.length },
    });
  });

  test('by LibreTranslate', async () => {
    const id = await meeting();
    await wish(id, 'libretranslate');
    await work();
    expect(libre.asked.at(-1)?.body).toMatchObject({
      source: 'en',
      target: 'el',
      format: 'html',
      q: [
        'We met on <span translate="no" id="x1">13–14 November 2023</span> &amp; <b id="g2">learned</b>.',
        'one <b id="g1">in Haskovo</b>',
      ],
    });
    expect((await target(id)).body).toContain('{event:haskovo-2023.dates}');
  });

  test('by eTranslation, which proves who asks by digest and brings its answer later', async () => {
    const id = await meeting();
    await wish(id, 'etranslation');
    await work();
    expect(await outcome(id)).toMatchObject({ state: 'sent' });
    const { requesterCallback = '', ...sent } = lastAsked(etranslation) as Record<string, string>;
    expect(sent).toMatchObject({
      sourceLanguage: 'EN',
      targetLanguages: ['EL'],
      callerInformation: { application: 'SECON_App', username: 'maria' },
      textToTranslate: 'We met on <x id="1"/> &amp; <g id="2">learned</g>.\none <g id="1">in Haskovo</g>',
    });
    const asked = etranslation.asked.length;
    await work();
    expect(etranslation.asked).toHaveLength(asked);
    const { pathname } = new URL(requesterCallback);
    const bring = (path: string, fields: Record<string, string>) =>
      web.app.request(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const answer = {
      'request-id': '4711',
      'target-language': 'EL',
      'translated-text':
        'Βρεθήκαμε <x id="1" /> &amp; <g id="2">μάθαμε</g>.\nένα <g id="1">στο Χάσκοβο</g>\n',
    };
    const guessed = pathname.replace(/[0-9a-f]{12}$/, '000000000000');
    expect((await bring(guessed, answer)).status).toBe(404);
    expect((await bring(pathname, answer)).status).toBe(200);
    const made = await target(id);
    expect(made).toMatchObject({
      state: 'machine',
      body: 'Βρεθήκαμε {event:haskovo-2023.dates} & **μάθαμε**.\n\n- ένα [στο Χάσκοβο](fact:event:haskovo-2023.place)',
    });
    // It may bring it twice.
    expect((await bring(pathname, { ...answer, 'translated-text': 'Άλλα' })).status).toBe(200);
    expect(await target(id)).toEqual(made);
  });

  test('by eTranslation, whose answer may be there before it says that it was asked', async () => {
    const id = await meeting('Only words.');
    await wish(id, 'etranslation');
    const { id: token } = await newest();
    etranslation.answer = async (request, body, response) => {
      if (request.headers.authorization) await brought(token, { 'translated-text': 'Μόνο λέξεις.' });
      etranslationAnswer(request, body, response);
    };
    await work();
    expect(await outcome(id)).toMatchObject({ state: 'done', problem: null });
    expect(await target(id)).toMatchObject({ state: 'machine', body: 'Μόνο λέξεις.' });
  });

  test.each([
    [{ 'error-code': '-1', 'error-message': 'no engine' }, 'refused -1 no engine'],
    [{ error_code: '-20021', 'error-message': 'Text to translate too long' }, 'long'],
  ])('an error that eTranslation brings is told', async (fields, problem) => {
    const id = await meeting();
    await wish(id, 'etranslation');
    await work();
    const { id: token } = await newest();
    expect((await brought(token, fields, '?failed=1')).status).toBe(200);
    expect(await outcome(id)).toMatchObject({ state: 'failed', problem });
  });

  test('eTranslation that has too much to do is asked again', async () => {
    const id = await meeting();
    etranslation.answer = (request, body, response) =>
      request.headers.authorization ? response.end('-20028') : etranslationAnswer(request, body, response);
    await wish(id, 'etranslation');
    await expect(work()).rejects.toThrow();
    expect(await outcome(id)).toMatchObject({ state: 'queued', problem: 'limit' });
  });
});

test('a source that changed on the way is not translated from memory', async () => {
  const id = await meeting();
  await wish(id, 'etranslation');
  await work();
  const { id: token } = await newest();
  const { version } = await target(id, 'en');
  await coordinator.ask('PUT', `/api/v1/desk/events/${id}/en/summary`, {
    body: 'Other words.',
    state: 'draft',
    seen: version,
  });
  await brought(token, { 'translated-text': 'Βρεθήκαμε <x id="1"/> <g id="2">α</g>\nένα <g id="1">β</g>' });
  expect(await outcome(id)).toMatchObject({ state: 'failed', problem: 'source' });
});

test.each([
  ["<p>a <X ID='3' />b</p>", ['a ', 'code3', 'b']],
  ['a&nbsp;<b id="g2">c &amp;lt; <b>d</b></b>', ['a\u00a0', 'open2', 'c &lt; ', 'd', 'close2']],
  ['<span translate="no" id="x1">13 <i>Νοεμβρίου</i></span>.', ['code1', '.']],
])('what machines make of tags is understood: %s', (answer, told) =>
  expect(
    readMarkup(answer).map(piece => (piece.type === 'text' ? piece.text : piece.type + piece.id)),
  ).toEqual(told),
);
