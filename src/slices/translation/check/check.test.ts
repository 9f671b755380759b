// The checker on texts in several languages: what must be told, what must not, what is offered; and by the interface.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../document/index.ts';
import type { RecordFact } from '../../../facts/model.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { makePerson, Visitor } from '../../people/testing.ts';
import { checkText } from './check.ts';
import { digestsOf } from './digest.ts';

const FACTS: ReadonlyMap<string, RecordFact> = new Map<string, RecordFact>([
  ['event:haskovo-2023.dates', { kind: 'date', value: '2023-11-13/2023-11-14' }],
  [
    'event:haskovo-2023.place',
    { kind: 'name', value: 'Haskovo', names: { en: 'Haskovo', bg: 'Хасково', el: 'Χάσκοβο' } },
  ],
  ['project:secon.website', { kind: 'url', value: 'https://secon.example' }],
]);
const CONCEPTS = [
  {
    id: 'stakeholder',
    note: null,
    terms: [
      { language: 'en', term: 'stakeholder', use: 'preferred' as const },
      { language: 'de', term: 'Interessenträger', use: 'preferred' as const },
      { language: 'de', term: 'Stakeholder', use: 'avoid' as const },
    ],
  },
];

function check(
  source: string | null,
  target: string,
  language = 'de',
  more: { bound?: Record<string, string>; most?: number } = {},
) {
  const { findings, offers } = checkText({
    target: { language, doc: parseMarkdown(target), body: target },
    source: source === null ? null : { language: 'en', doc: parseMarkdown(source) },
    facts: FACTS,
    bound: more.bound ?? {},
    on: '2024-06-01',
    most: more.most ?? null,
    concepts: CONCEPTS,
  });
  return { codes: findings.map(({ code }) => code), findings, offers };
}

describe('says nothing', () => {
  test.each([
    [
      'de',
      'We met on [13 and 14 November](fact:event:haskovo-2023.dates).',
      'Wir trafen uns am {event:haskovo-2023.dates}.',
    ],
    ['de', 'Some 1,250,000.50 euro for 10 partners.', 'Etwa 1.250.000,50 Euro für zehn Partner.'],
    ['bg', 'The 2nd newsletter came out in April 2024.', 'Втори бюлетин излезе през април 2024 г.'],
    [
      'el',
      'We met in {event:haskovo-2023.place}.',
      'Συναντηθήκαμε [στο Χάσκοβο](fact:event:haskovo-2023.place).',
    ],
    ['de', '## What we learned\n\n- One thing\n- Another', '## Was wir lernten\n\n- Dies\n- Jenes'],
    ['de', 'SECON', 'SECON'],
    ['de', 'Every stakeholder came.', 'Alle Interessenträger kamen.'],
    ['de', 'We met on 3 May 2024.', ''],
  ])('in %s of %s', (language, source, target) => {
    expect(check(source, target, language).findings).toEqual([]);
  });
});

describe('tells', () => {
  test.each([
    ['unknown-fact', 'de', null, 'Am {event:nowhere.dates}.'],
    ['fact-missing', 'de', 'In {event:haskovo-2023.place} we met.', 'Wir trafen uns.'],
    ['fact-added', 'de', 'We met.', 'Wir trafen uns in {event:haskovo-2023.place}.'],
    ['words-untrue', 'de', null, 'Am [13. und 15. November](fact:event:haskovo-2023.dates).'],
    ['value-changed', 'de', 'There were 40 people.', 'Es waren 45 Leute.'],
    ['value-missing', 'de', 'On 3 May 2024 we met.', 'Wir trafen uns.'],
    ['value-added', 'de', 'We met.', 'Wir trafen uns am 3. Mai 2024.'],
    ['range-to-pair', 'pt', 'The visit of 16-18 April 2024.', 'A visita de 16 e 18 de abril de 2024.'],
    ['tense-future', 'de', null, 'Der Besuch wird am 3. Mai 2024 stattfinden.'],
    ['link-missing', 'de', 'See [it](https://a.example).', 'Siehe dort.'],
    ['link-added', 'de', 'See there.', 'Siehe [dort](https://a.example).'],
    ['heading-missing', 'de', '## News\n\nWords.', 'Worte.'],
    ['blocks-differ', 'de', 'One.\n\nTwo.', 'Eins.'],
    ['same-words', 'de', 'Learning from each other', 'Learning from each other'],
    [
      'left-in-source',
      'de',
      'Hello. We all learned a lot from each other here.',
      'Hallo. We all learned a lot from each other here.',
    ],
    ['mixed-scripts', 'el', null, 'Το έργο SECOΝ.'],
    ['term-avoid', 'de', 'Every stakeholder came.', 'Jeder Stakeholder kam.'],
    ['term-missing', 'de', 'Every stakeholder came.', 'Jeder kam.'],
  ])('%s in %s', (code, language, source, target) => {
    expect(check(source, target, language).codes).toEqual([code]);
  });

  test('words bound to a value that the record no longer has, and words beyond the limit', () => {
    const bound = {
      'event:haskovo-2023.dates': '2023-11-15',
      'project:secon.website': 'https://old.example',
    };
    const words = 'Am [13./14. November](fact:event:haskovo-2023.dates) [hier](fact:project:secon.website).';
    expect(check(null, words, 'de', { bound, most: 20 }).findings).toMatchObject([
      { code: 'too-long', params: { most: 20 } },
      { code: 'words-stale', params: { was: '2023-11-15', now: '2023-11-13/2023-11-14' }, block: 0 },
    ]);
  });

  test('in which block, so that somebody can be led there', () => {
    const { findings } = check('One.\n\nThere were 40 people.', 'Eins.\n\nEs waren 45 Leute.');
    expect(findings).toMatchObject([{ block: 1, words: '45', params: { expected: '40' } }]);
  });
});

test('words that say a fact of the source are offered to be tied, and are no value beside', () => {
  const source = 'We met in {event:haskovo-2023.place} on {event:haskovo-2023.dates}.';
  const greek = check(source, 'Στη Σόφια, στο Χάσκοβο.\n\nΣτις 13 και 14 Νοεμβρίου 2023.', 'el');
  expect(greek.offers).toEqual([
    { ref: 'event:haskovo-2023.place', words: 'Χάσκοβο', block: 0, occurrence: 0 },
    { ref: 'event:haskovo-2023.dates', words: '13 και 14 Νοεμβρίου 2023', block: 1, occurrence: 0 },
  ]);
  expect(greek.codes).toEqual(['fact-unbound', 'fact-unbound']);
});

test('a decision outlives words in other blocks, and ends with words in its own or in the source', () => {
  const digest = (source: string, target: string): string | undefined =>
    digestsOf(check(source, target).findings, parseMarkdown(target), parseMarkdown(source))[0];
  const [source, target] = ['One.\n\nThere were 40.', 'Eins.\n\nEs waren 45.'];
  const own = digest(source, target);
  expect(own).toMatch(/^[0-9a-f]{12}$/);
  expect(digest(source, 'Erstens.\n\nEs waren 45.')).toBe(own);
  expect(digest(source, 'Eins.\n\nEs waren wohl 45.')).not.toBe(own);
  expect(digest('One more.\n\nThere were 40.', target)).not.toBe(own);
});

describe('by the interface', () => {
  let house: TestHouse;
  let translator: Visitor;
  let officer: Visitor;
  const place = { kind: 'events', id: 'haskovo-2023', field: 'theme', language: 'el' };
  const words = { source: 'There were 40 people.', target: 'Ήταν 45 άτομα.' };

  beforeAll(async () => {
    house = await openTestHouse();
    const web = house.web();
    const signedIn = async (role: string, languages: string[]): Promise<Visitor> => {
      const visitor = new Visitor(web);
      const { email } = await makePerson(house.services, [{ role, languages } as never]);
      await visitor.signIn(email);
      return visitor;
    };
    translator = await signedIn('translator', ['el']);
    officer = await signedIn('officer', []);
  });
  afterAll(() => house.close());

  const asked = async () =>
    (await translator.post('/api/v1/desk/check', { ...place, ...words })).body.findings;

  test('is refused to whoever is not signed in, of texts that are none, of words that cannot be read', async () => {
    const visitor = new Visitor(house.web());
    expect((await visitor.post('/api/v1/desk/check', { ...place, ...words })).status).toBe(401);
    const answer = async (more: object) =>
      (await translator.post('/api/v1/desk/check', { ...place, ...words, ...more })).status;
    expect(await answer({ kind: 'regions' })).toBe(404);
    expect(await answer({ id: 'nowhere' })).toBe(404);
    expect(await answer({ field: 'motto' })).toBe(404);
    expect(await answer({ language: 'xx' })).toBe(400);
    expect(await answer({ target: '[words](fact:haskovo)' })).toBe(400);
  });

  test('a finding is let stand, and asked about again; by nobody who may not write', async () => {
    const [{ digest, decided, code }] = await asked();
    expect([code, decided]).toEqual(['value-changed', false]);
    const decision = { ...place, digest };
    expect((await officer.post('/api/v1/desk/decisions', decision)).status).toBe(403);
    expect((await translator.post('/api/v1/desk/decisions', { ...decision, language: 'bg' })).status).toBe(
      403,
    );
    for (let twice = 0; twice < 2; twice++)
      expect((await translator.post('/api/v1/desk/decisions', decision)).status).toBe(204);
    expect((await asked())[0].decided).toBe(true);
    expect((await translator.ask('DELETE', '/api/v1/desk/decisions', decision)).status).toBe(204);
    expect((await asked())[0].decided).toBe(false);
  });
});
