// Terms in texts as people write them: inflected, in plural, with words in between; and what a translation makes of them.
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../document/index.ts';
import { type Concept, isFormOf, termFindings, termsIn } from './terms.ts';

const preferred = (language: string, term: string) => ({ language, term, use: 'preferred' as const });

const CONCEPTS: readonly Concept[] = [
  {
    id: 'social-economy',
    note: null,
    terms: [
      preferred('en', 'social economy'),
      preferred('el', 'κοινωνική οικονομία'),
      preferred('bg', 'социална икономика'),
      preferred('hu', 'szociális gazdaság'),
      preferred('pl', 'ekonomia społeczna'),
      preferred('pt', 'economia social'),
    ],
  },
  {
    id: 'enterprise',
    note: null,
    terms: [
      preferred('en', 'social economy enterprise'),
      preferred('hu', 'szociális gazdaság vállalkozása'),
      preferred('pl', 'przedsiębiorstwo ekonomii społecznej'),
    ],
  },
  {
    id: 'stakeholders',
    note: null,
    terms: [
      preferred('en', 'stakeholder group'),
      preferred('el', 'ομάδα ενδιαφερόμενων φορέων'),
      preferred('hu', 'érdekelti csoport'),
      { language: 'hu', term: 'érdekcsoport', use: 'avoid' },
      preferred('pt', 'grupo de partes interessadas'),
      { language: 'pt', term: 'grupo de interesse', use: 'avoid' },
    ],
  },
];

const doc = (text: string) => parseMarkdown(text);
const ids = (language: string, text: string) =>
  termsIn(CONCEPTS, { language, doc: doc(text) }).map(({ concept, words }) => `${concept.id}: ${words}`);
const findings = (source: string, language: string, target: string) =>
  termFindings(CONCEPTS, { language: 'en', doc: doc(source) }, { language, doc: doc(target) }).map(
    ({ kind, concept, words }) => `${kind} ${concept.id} ${words}`,
  );

describe('is not there', () => {
  test.each([
    ['en', 'It is social. Economy comes later.'],
    ['en', 'They are social {event:haskovo-2023.place} economy.'],
    ['en', 'A society and its economy.'],
    ['en', 'The social market economy.'],
    ['el', 'Κοινωνική οικονομία', 'en'],
  ])('in %s: %s', (language, text, asked = language) => expect(ids(asked, text)).toEqual([]));

  test.each([
    ['social', 'society'],
    ['οικονομια', 'οικολογια'],
    ['gazdasag', 'gazda'],
    ['de', 'para'],
  ])('%s is not %s', (term, word) => expect(isFormOf(term, word)).toBe(false));
});

describe('is there in any form', () => {
  test.each([
    ['en', 'Social Economy matters.', 'social-economy: Social Economy'],
    ['el', 'στήριξη της κοινωνικής οικονομίας', 'social-economy: κοινωνικής οικονομίας'],
    ['el', 'ΚΟΙΝΩΝΙΚΗ ΟΙΚΟΝΟΜΙΑ', 'social-economy: ΚΟΙΝΩΝΙΚΗ ΟΙΚΟΝΟΜΙΑ'],
    ['el', 'οι ομάδες ενδιαφερόμενων φορέων', 'stakeholders: ομάδες ενδιαφερόμενων φορέων'],
    ['bg', 'за социалната икономика', 'social-economy: социалната икономика'],
    ['hu', 'a szociális gazdaságot ösztönzik', 'social-economy: szociális gazdaságot'],
    ['hu', 'az érdekelti csoportjaik ülése', 'stakeholders: érdekelti csoportjaik'],
    ['pl', 'wsparcie **ekonomii** społecznej', 'social-economy: ekonomii społecznej'],
    ['en', '- [the social](fact:project:secon.title) economy', 'social-economy: social economy'],
  ])('in %s: %s', (language, text, hit) => expect(ids(language, text)).toEqual([hit]));

  test('of two, one within the other, the longer is meant', () => {
    expect(ids('pl', 'przedsiębiorstwa ekonomii społecznej i ekonomia społeczna')).toEqual([
      'enterprise: przedsiębiorstwa ekonomii społecznej',
      'social-economy: ekonomia społeczna',
    ]);
  });

  test('once a block, in the order of the text', () => {
    const hits = termsIn(CONCEPTS, {
      language: 'en',
      doc: doc('A stakeholder group; stakeholder groups.\n\nThe social economy and a stakeholder group.'),
    });
    expect(hits.map(({ concept, block }) => `${block} ${concept.id}`)).toEqual([
      '0 stakeholders',
      '1 social-economy',
      '1 stakeholders',
    ]);
  });
});

describe('a translation', () => {
  test('that has none of its words, or one to avoid, is told', () => {
    expect(findings('The social economy.', 'hu', 'A társadalom.')).toEqual(['missing social-economy null']);
    expect(findings('The stakeholder groups.', 'hu', 'Az érdekcsoportok.')).toEqual([
      'avoided stakeholders érdekcsoportok',
    ]);
  });

  test('that keeps to them is not, with words in between or a word to avoid close to the right one', () => {
    expect(findings('stakeholder groups', 'pt', 'os grupos regionais de partes interessadas')).toEqual([]);
    expect(findings('social economy enterprises', 'hu', 'a szociális gazdaság vállalkozásai')).toEqual([]);
  });

  test('into a language without a word for it says nothing', () => {
    expect(findings('A social economy enterprise.', 'pt', 'Uma empresa.')).toEqual([]);
  });

  test('may use an avoided word for what the source does not speak of', () => {
    expect(findings('The group.', 'hu', 'Az érdekcsoport.')).toEqual([]);
  });
});
