// Composing in the admin: who may, previews, approval language by language, publishing some, correcting, schedules, the archive.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../platform/clock.ts';
import type { Web } from '../../platform/http/app.ts';
import { isPublicAddress } from '../../platform/http/public-fetch.ts';
import { mail } from '../../platform/mail/schema.ts';
import { ENGINES } from '../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { libraryItems } from '../library/schema.ts';
import { makePerson, Visitor } from '../people/testing.ts';
import { textVersion } from '../texts/index.ts';
import { texts } from '../texts/schema.ts';
import { renderDownloads } from './archive/jobs.ts';
import { editionVersions, issueSchedules, issues } from './schema.ts';
import { publishDue } from './service/schedule.ts';

const draft = (body: string) => ({ body, state: 'draft' });

const HEADLINE = {
  en: '## A small issue\n\nWhat the partners did in spring.',
  el: '## Ένα μικρό τεύχος\n\nΤι έκαναν οι εταίροι την άνοιξη.',
  bg: '## Малък брой\n\nКакво направиха партньорите през пролетта.',
};
const WORKSHOP = {
  en: '## The workshop\n\nThe partners met on {event:harghita-2024.dates}.',
  el: '## Το εργαστήριο\n\nΟι εταίροι συναντήθηκαν: {event:harghita-2024.dates}.',
  bg: '## Работилницата\n\nПартньорите се срещнаха: {event:harghita-2024.dates}.',
};
const WORDS = {
  en: 'This is our own view.',
  el: 'Αυτή είναι η δική μας άποψη.',
  bg: 'Това е нашето мнение.',
};
const BLOCKS = [
  { id: 'headline', type: 'headline' },
  { id: 'workshop', type: 'event', subject: 'event:harghita-2024' },
  { id: 'disclaimer', type: 'disclaimer' },
];
const TEXTS = { headline: HEADLINE, workshop: WORKSHOP, disclaimer: WORDS };

test('private, local and wrapped addresses are not on the public web', () => {
  const refused = [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '192.168.0.1',
    '224.0.0.1',
  ];
  const wrapped = [
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'name',
  ];
  expect([...refused, ...wrapped].filter(isPublicAddress)).toEqual([]);
  expect(['93.184.216.34', '2a00:1450:4001:800::200e'].filter(isPublicAddress)).toHaveLength(2);
});

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let writer: Visitor;
  let approver: Visitor;
  let approverEmail: string;
  let number: string;
  beforeAll(async () => {
    house = await openTestHouse({ engine });
    web = house.web();
    writer = (await somebody(['communication'])).visitor;
    const other = await somebody(['communication'], 'el');
    approver = other.visitor;
    approverEmail = other.email;
  });
  afterAll(() => house.close());

  const db = () => house.services.database.db;
  const somebody = async (roles: Parameters<typeof makePerson>[1], language: 'en' | 'el' = 'en') => {
    const person = await makePerson(house.services, roles, { name: 'Nadia', language });
    const visitor = new Visitor(web);
    await visitor.signIn(person.email);
    return { ...person, visitor };
  };
  const path = (rest = '') => `/api/v1/newsletters/${number}${rest}`;
  const view = async () => (await writer.get(path())).body;
  const site = async (address: string) => {
    web.kept.clear();
    const response = await web.app.request(address);
    return {
      status: response.status,
      headers: response.headers,
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };
  const seen = async (language: string) => {
    const { texts } = await view();
    return Object.fromEntries(BLOCKS.map(({ id }) => [id, textVersion(texts[id]?.[language])]));
  };
  const approve = async (language: string, by = approver) =>
    by.post(path('/approve'), { language, seen: await seen(language) });
  const publish = async (languages: readonly string[] | null, more: object = {}) =>
    writer.post(path('/publish'), { version: (await view()).version, languages, ...more });
  const write = async (texts: object) =>
    writer.ask('PUT', path('/texts'), { version: (await view()).version, texts });
  const versions = async () => (await writer.get(path('/editions'))).body.versions;
  const issueRow = async () =>
    (await db().select().from(issues).where(eq(issues.slug, number)))[0] as typeof issues.$inferSelect;

  test('a new issue gets the next number, and blocks that every issue has', async () => {
    const made = await writer.post('/api/v1/newsletters', { draft: uuidv7(), fields: {} });
    expect(made.status).toBe(201);
    expect(made.body.fields).toMatchObject({ state: 'draft', source: 'en' });
    expect(made.body.id).toBe(String(made.body.fields.number));
    expect(made.body.fields.blocks.map((block: { type: string }) => block.type)).toEqual([
      'headline',
      'text',
      'disclaimer',
    ]);
    number = made.body.id;
  });

  describe('refused', () => {
    test('to those who may not', async () => {
      const nobody = new Visitor(web);
      const { visitor: stakeholder } = await somebody(['stakeholder']);
      const { visitor: translator } = await somebody([{ role: 'translator', languages: ['el'] }]);
      for (const rest of ['/check', '/editions', '/proposals', '/preview/en/page.html']) {
        expect([rest, (await nobody.get(path(rest))).status]).toEqual([rest, 401]);
        expect([rest, (await stakeholder.get(path(rest))).status]).toEqual([rest, 403]);
      }
      const { version } = await view();
      expect((await translator.post(path('/publish'), { version, languages: ['el'] })).status).toBe(403);
      expect((await translator.post(path('/approve'), { language: 'el', seen: {} })).status).toBe(403);
      expect((await translator.delete(path('/schedule'))).status).toBe(403);
    });

    test('blocks that stand twice, and of what is not on record', async () => {
      const { version, fields } = await view();
      const blocks = [...BLOCKS, { id: 'workshop', type: 'text', subject: 'event:atlantis-1999' }];
      const { status, body } = await writer.ask('PUT', path(), { version, fields: { ...fields, blocks } });
      expect(status).toBe(400);
      expect(body.error.issues).toEqual([
        { path: 'fields.blocks.3.id', code: 'twice', params: { id: 'workshop' } },
        { path: 'fields.blocks.3.subject', code: 'unknown-record', params: { id: 'event:atlantis-1999' } },
      ]);
    });

    test('what only publishing does', async () => {
      const { version, fields } = await view();
      const sent = { version, fields: { ...fields, state: 'published', published: '2024-06-01' } };
      expect((await writer.ask('PUT', path(), sent)).status).toBe(403);
    });

    test('publishing what is not approved, approving what was not read, a moment that has passed', async () => {
      const { version, fields } = await view();
      const texts = Object.fromEntries(
        Object.entries(TEXTS).map(([id, { en, el }]) => [id, { en: draft(en), el: draft(el) }]),
      );
      expect(
        (await writer.ask('PUT', path(), { version, fields: { ...fields, blocks: BLOCKS }, texts })).status,
      ).toBe(200);
      const refused = await publish(['en', 'el']);
      expect(refused.status).toBe(400);
      expect(refused.body.error.issues).toContainEqual({
        path: 'editions.el.workshop',
        code: 'not-approved',
        params: { state: 'draft' },
      });
      expect((await publish(null)).body.error.code).toBe('newsletters.nothing-approved');
      const stale = { ...(await seen('en')), workshop: '000000000000' };
      const unread = await approver.post(path('/approve'), { language: 'en', seen: stale });
      expect([unread.status, unread.body.error.code]).toEqual([409, 'records.text-changed']);
      expect((await publish(null, { at: '2024-05-01T09:00:00Z' })).body.error.code).toBe('newsletters.past');
      expect((await approve('en', writer)).status).toBe(403);
      expect((await approve('bg')).status).toBe(400);
      expect((await versions()).length).toBe(0);
    });
  });

  test('a block that is taken out takes its words along, and they are kept in the versions', async () => {
    const { version, fields } = await view();
    const more = [...BLOCKS, { id: 'extra', type: 'text' }];
    const added = await writer.ask('PUT', path(), {
      version,
      fields: { ...fields, blocks: more },
      texts: { extra: { en: draft('More.'), el: draft('Κι άλλα.') } },
    });
    const gone = await writer.ask('PUT', path(), {
      version: added.body.version,
      fields: { ...fields, blocks: BLOCKS },
    });
    expect(gone.status).toBe(200);
    expect(gone.body.texts).not.toHaveProperty('extra');
    const kept = await writer.get(path(`/revisions/${added.body.version}`));
    expect(kept.body.texts.extra.el.body).toBe('Κι άλλα.');
  });

  test('a preview marks gaps, drafts and facts that are not on record; it is for the admin’s frame alone', async () => {
    const gap = await writer.get(path('/preview/pl/page.html'));
    expect(gap.status).toBe(200);
    expect(gap.body).toContain('[Nie ma jeszcze tekstu po polsku]');
    expect(gap.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(gap.headers.get('cache-control')).toBe('no-store');
    expect(gap.headers.get('x-robots-tag')).toBe('noindex');
    const { body } = await writer.get(path('/preview/el/email.html'));
    expect(body).toContain('[Προσχέδιο]');
    expect(body).toContain('Απριλίου');
    const pdf = await writer.get(path('/preview/el/issue.pdf'));
    expect([pdf.status, pdf.headers.get('content-security-policy')]).toEqual([200, "frame-ancestors 'self'"]);
    expect((await writer.get(path('/preview/fr/page.html'))).status).toBe(400);
  });

  test('the check names what is wrong, each with the way to its place', async () => {
    let asked = 0;
    const local = createServer((_, answer) => {
      asked++;
      answer.end();
    }).listen(0, '127.0.0.1');
    await once(local, 'listening');
    const { port } = local.address() as AddressInfo;
    const link = `http://127.0.0.1:${port}/x`;
    await write({
      workshop: {
        el: draft(`## Το εργαστήριο\n\nΔείτε [εδώ](${link}).`),
        en: draft(`${WORKSHOP.en} The fourth workshop will be held on 16 April 2024. See [there](${link}).`),
      },
    });
    const { body } = await writer.get(path('/check'));
    expect(body.items).toContainEqual({
      severity: 'error',
      language: 'el',
      block: 'workshop',
      code: 'fact-missing',
      params: { fact: 'event:harghita-2024.dates', source: 'en' },
      link: `/admin/desk/newsletters/${number}/el#workshop`,
    });
    const codes = body.items.map(
      (item: { language: string; code: string }) => `${item.language} ${item.code}`,
    );
    expect(codes).toEqual(expect.arrayContaining(['en tense-future', 'en unapproved']));
    const of = (language: string) =>
      body.languages.find((one: { language: string }) => one.language === language);
    expect(of('pl')).toMatchObject({ state: 'missing', approved: null });
    expect(of('el')).toMatchObject({ state: 'draft', changed: false, approvable: true, own: true });
    const seenBy = (await approver.get(path('/check?languages=el&faces=false'))).body.languages[0];
    expect(seenBy).toMatchObject({ approvable: true, own: false });
    const alone = (await writer.get(path('/check?languages=el&faces=false'))).body;
    expect(alone.languages).toEqual([of('el')]);
    expect(alone.items).toEqual(
      body.items.filter((item: { language: string | null }) => (item.language ?? 'el') === 'el'),
    );
    for (const query of ['languages=xx', 'languages=', 'faces=maybe'])
      expect((await writer.get(path(`/check?${query}`))).status).toBe(400);
    const links = await writer.post(path('/links'));
    local.close();
    expect(links.body.items.map((item: { code: string }) => item.code)).toEqual([
      'link-private',
      'link-private',
    ]);
    expect(asked).toBe(0);
    await write({ workshop: { el: draft(WORKSHOP.el), en: draft(WORKSHOP.en) } });
  });

  test('a picture goes out with licence, author, consent and words for it, or not at all', async () => {
    const { version, fields } = await view();
    const blocks = [...BLOCKS, { id: 'photo', type: 'picture', subject: 'library:group' }];
    const picture = {
      id: uuidv7(),
      slug: 'group',
      kind: 'picture' as const,
      file: `pictures/${'a'.repeat(64)}/1600.webp`,
      sha256: 'a'.repeat(64),
      type: 'image/webp',
      width: 1600,
      height: 900,
      author: 'N. Petrova',
      licence: 'CC-BY-4.0',
      consent: 'missing',
    };
    await db().insert(libraryItems).values(picture);
    const put = await writer.ask('PUT', path(), {
      version,
      fields: { ...fields, blocks },
      texts: { photo: { en: draft('We met.'), el: draft('Συναντηθήκαμε.') } },
    });
    expect(put.status).toBe(200);
    const { items } = (await writer.get(path('/check'))).body;
    const ofPhoto = items.filter((item: { block: string; language: string }) => item.block === 'photo');
    const told = ofPhoto.map((item: { language: string; code: string; link: string }) =>
      [item.language, item.code, item.link].join(' '),
    );
    expect(told.sort()).toEqual(
      ['el', 'en'].flatMap(language =>
        ['picture-alt', 'picture-consent'].map(code => `${language} ${code} /admin/library/group`),
      ),
    );
    await db().update(libraryItems).set({ consent: 'given: office' }).where(eq(libraryItems.slug, 'group'));
    const alt = {
      owner: 'library',
      ownerId: picture.id,
      field: 'alt',
      fingerprint: 'x',
      state: 'reviewed' as const,
    };
    await db()
      .insert(texts)
      .values({ id: uuidv7(), ...alt, language: 'el', body: 'Οι εταίροι μπροστά στο δημαρχείο' });
    const shown = (await writer.get(path('/preview/el/email.html'))).body;
    expect(shown).toContain(`https://secon.example/files/pictures/${'a'.repeat(64)}/1600.jpg`);
    expect(shown).toContain('Οι εταίροι μπροστά στο δημαρχείο');
    expect(shown).toContain('N. Petrova · CC BY 4.0');
    expect((await writer.get(path('/preview/en/email.html'))).body).not.toContain('/files/pictures/');
    const back = { version: put.body.version, fields: { ...fields, blocks: BLOCKS } };
    expect((await writer.ask('PUT', path(), back)).status).toBe(200);
  });

  test('proposals are what happened since the last issue and is not in this one, in facts alone', async () => {
    const { body } = await writer.get(path('/proposals?language=el'));
    expect(body.since).toBe('2024-04-24');
    const subjects = body.proposals.map((one: { block: { subject: string } }) => one.block.subject);
    expect(subjects).toContain('event:caceres-2024');
    expect(subjects).not.toContain('event:harghita-2024');
    const { why, text } = body.proposals.find((one: { id: string }) => one.id.endsWith('event:caceres-2024'));
    expect(why).toBe('coming');
    expect(text.el).toMatch(/^## \{event:caceres-2024\.title\}\n\nΗμερομηνία: \{event:caceres-2024\.dates\}/);
  });

  test('approved languages go out together; the page says in which the issue is not there', async () => {
    for (const language of ['en', 'el']) expect((await approve(language)).status).toBe(200);
    const done = await publish(null);
    expect([done.status, done.body.languages]).toEqual([200, ['en', 'el']]);
    const page = (await site(`/el/newsletters/${number}`)).bytes.toString();
    expect(page).toContain('Ένα μικρό τεύχος');
    expect(page).toContain('<li lang="lv">Latviešu</li>');
    expect(page).not.toMatch(/<link rel="alternate" hreflang="lv"/i);
    expect((await site(`/lv/newsletters/${number}`)).bytes.toString()).not.toContain('ed-article');
  });

  test('whoever dies between publishing and making the files loses nothing: the job makes the same ones, twice too', async () => {
    const address = `/el/newsletters/${number}/versions/1`;
    const names = ['page.html', 'email.html', 'email.eml', 'issue.pdf', 'issue.txt'];
    const read = async () =>
      Promise.all(names.map(async name => (await site(`${address}/${name}`)).bytes.toString('base64')));
    const first = await read();
    const digests = (await versions()).map((one: { files: unknown }) => one.files);
    await db().update(editionVersions).set({ files: null });
    for (const _ of [1, 2]) await renderDownloads.run(house.services, house.registry, { issue: number });
    expect(await read()).toEqual(first);
    expect((await versions()).map((one: { files: unknown }) => one.files)).toEqual(digests);
    const greek = (await versions()).find((one: { language: string }) => one.language === 'el');
    for (const { sha256 } of greek.files) await house.services.files.remove(`newsletters/archive/${sha256}`);
    expect(await read()).toEqual(first);
  });

  test('publishing again with nothing changed makes no version; something else is a correction, told to readers', async () => {
    expect((await publish(['en', 'el'])).status).toBe(200);
    expect(await versions()).toHaveLength(2);
    const before = (await site(`/el/newsletters/${number}/versions/1/page.html`)).bytes;
    await write({ headline: { el: draft(HEADLINE.el.replace('άνοιξη', 'άνοιξη του έτους')) } });
    await approve('el');
    expect((await publish(['el'])).body.error.code).toBe('newsletters.needs-correction');
    const correct = async (languages: string[], note: object) =>
      writer.post(path('/correct'), { version: (await view()).version, languages, note });
    expect((await correct(['el'], {})).body.error.code).toBe('newsletters.no-note');
    expect((await correct(['en'], { en: 'Nothing.' })).body.error.code).toBe('newsletters.unchanged');
    expect((await correct(['bg'], { bg: 'Нищо.' })).body.error.code).toBe('newsletters.not-out');
    expect((await correct(['el'], { el: 'Η εποχή συμπληρώθηκε.' })).status).toBe(200);
    const page = (await site(`/el/newsletters/${number}`)).bytes.toString();
    expect(page).toMatch(/Διορθώθηκε: 1 Ιουνίου 2024[\s\S]*Η εποχή συμπληρώθηκε\./);
    expect(page).toContain(`/el/newsletters/${number}/versions/1/page.html`);
    expect((await site(`/el/newsletters/${number}/versions/1/page.html`)).bytes.equals(before)).toBe(true);
    expect((await site(`/el/newsletters/${number}/versions/3/page.html`)).status).toBe(404);
    expect((await publish(['el'])).status).toBe(200);
    expect(await versions()).toHaveLength(3);
  });

  test('partners’ sites may show blocks in a frame, and take them from feeds, with the issue they are from', async () => {
    const embed = await site(`/el/newsletters/${number}/embed?blocks=workshop,nothing`);
    const html = embed.bytes.toString();
    expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(html).not.toContain('<script');
    expect(html).toContain('Το εργαστήριο');
    expect(html).not.toContain('Η εποχή συμπληρώθηκε');
    expect(html).toContain(`https://secon.example/el/newsletters/${number}"`);
    const feed = JSON.parse((await site(`/el/newsletters/${number}/feed.json`)).bytes.toString());
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'el' });
    expect(feed.items.at(-1)).toMatchObject({ title: 'Το εργαστήριο', language: 'el' });
    expect((await site(`/el/newsletters/${number}/feed.xml`)).bytes.toString()).toMatch(
      /<feed .*xml:lang="el"/,
    );
    expect((await site(`/lv/newsletters/${number}/embed`)).status).toBe(404);
    expect((await site(`/el/newsletters/${number}`)).headers.get('content-security-policy')).toContain(
      "frame-ancestors 'none'",
    );
  });

  describe('by itself', () => {
    const run = () => publishDue.run(house.services, house.registry, { issue: number });
    const due = () => publishDue.due?.(house.services);
    const comeTrue = async () =>
      db()
        .update(issueSchedules)
        .set({ at: new Date('2024-06-01T11:00:00Z') });
    const schedule = async (languages: string[] | null) =>
      approver.post(path('/publish'), {
        version: (await view()).version,
        languages,
        at: '2024-06-02T09:00:00Z',
      });

    test('an issue does not go out before its time, and not when it was taken back', async () => {
      await write({
        headline: { bg: draft(HEADLINE.bg) },
        workshop: { bg: draft(WORKSHOP.bg) },
        disclaimer: { bg: draft(WORDS.bg) },
      });
      expect((await schedule(['bg'])).status).toBe(200);
      expect(await due()).toEqual([]);
      await run();
      expect(await versions()).toHaveLength(3);
      expect((await writer.delete(path('/schedule'))).status).toBe(204);
      expect((await writer.get(path('/editions'))).body.schedule).toBeNull();
    });

    test('what keeps it back is kept, and told once to whoever scheduled it', async () => {
      await schedule(['bg']);
      await comeTrue();
      expect(await due()).toEqual([{ issue: number }]);
      await run();
      await run();
      const { body } = await writer.get(path('/editions'));
      const { code, reasons } = body.schedule.problem;
      expect(code).toBe('newsletters.not-publishable');
      const first = { language: 'bg', block: 'headline', code: 'not-approved', params: { state: 'draft' } };
      expect(reasons).toContainEqual(first);
      expect(await due()).toEqual([]);
      const told = await db().select().from(mail).where(eq(mail.recipient, approverEmail));
      expect(told.map(({ kind, language }) => [kind, language])).toEqual([['newsletter', 'el']]);
      expect(told[0]?.text).toContain('Български, Τίτλος: Το κείμενο είναι προσχέδιο');
    });

    test('it goes out once, however often the job runs', async () => {
      await approve('bg');
      await schedule(null);
      await comeTrue();
      await run();
      await run();
      expect((await versions()).filter((one: { language: string }) => one.language === 'bg')).toHaveLength(1);
      expect((await writer.get(path('/editions'))).body.schedule).toBeNull();
      expect((await issueRow()).published).toBe('2024-06-01');
    });
  });
});
