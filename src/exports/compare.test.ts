// Editions as plain data: what is refused, how texts and sections are read, what comes out.
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { EditionInput } from './edition-input.ts';

const english = { language: 'en', text: 'The fair is on 16-18 April 2031.' };
const german = { language: 'de', text: 'Die Messe findet vom 16. bis 18. April 2031 statt.' };

describe('refused, with the edition named', () => {
  test.each([
    ['nothing', undefined, /expected a list of editions/],
    ['a text alone', 'The fair', /expected a list of editions/],
    ['no object', [english, null], /editions\[1\]: expected an object/],
    ['no language', [{ text: 'The fair' }], /editions\[0\]: "undefined" is no language/],
    ['an unknown language', [english, { language: 'xx', text: 'a' }], /editions\[1\]: "xx" .* bg fr /],
    ['a name of the engine', [{ language: 'toString', text: 'a' }], /"toString" is no language/],
    ['neither text nor sections', [{ language: 'en' }], /editions\[0\]: expected either text/],
    ['both', [{ ...english, sections: [] }], /expected either text/],
    [
      'a section without text',
      [{ language: 'en', sections: [{ heading: 'A' }] }],
      /each section needs a text/,
    ],
    ['no section', [{ language: 'en', sections: [null] }], /each section needs a text/],
    ['no day', [{ ...english, published: '24 April' }], /published is "24 April"/],
  ])('%s', (_, editions, message) => {
    expect(() => compare(editions as EditionInput[])).toThrow(message);
  });

  test('a reference that is not among the editions', () => {
    expect(() => compare([english, german], { reference: 'fr' })).toThrow(/no edition in "fr"/);
    expect(() => compare([english, german], { reference: 'xx' })).toThrow(/"xx" is no language/);
  });
});

test('no edition, or one that contradicts nothing: no finding', () => {
  expect(compare([])).toEqual({ reference: 'en', editions: [], findings: [] });
  expect(compare([english]).findings).toEqual([]);
  expect(compare([english, { language: 'de', text: '' }]).editions[1]?.facts).toBe(0);
});

test('editions that say the same', () => {
  expect(compare([german, english])).toEqual({
    reference: 'en',
    editions: [
      {
        language: 'de',
        published: null,
        facts: 1,
        sections: [{ id: 's1', heading: german.text, line: 1, matches: 's1' }],
      },
      {
        language: 'en',
        published: null,
        facts: 1,
        sections: [{ id: 's1', heading: english.text, line: 1, matches: 's1' }],
      },
    ],
    findings: [],
  });
});

test('a region is part of the language', () => {
  const { reference, editions } = compare([german, { ...english, language: 'en-IE' }]);
  expect([reference, editions[1]?.language]).toEqual(['en-IE', 'en-IE']);
  expect(compare([english, { ...german, language: 'de-AT' }], { reference: 'de' }).reference).toBe('de-AT');
});

const MARKDOWN = `# Sample letter

Larissa, 24 April 2031

## Workshop

In the [sample hall](https://example.org/hall), 43 people met.

## Next

- a fair on 5 May 2031
- a [walk]() for all
`;

test('a Markdown text is cut at its headings; its date and its links are found', () => {
  const { editions, findings } = compare([{ language: 'en', text: MARKDOWN }]);
  expect(editions[0]).toMatchObject({
    published: '2031-04-24',
    sections: [
      { id: 's1', heading: 'Sample letter', line: 1 },
      { id: 's2', heading: 'Workshop', line: 5 },
      { id: 's3', heading: 'Next', line: 9 },
    ],
  });
  expect(findings).toMatchObject([{ kind: 'link-dead', section: 's3', line: 12 }]);
});

describe('sections the caller has cut', () => {
  const sections = (count: string, day: string): EditionInput => ({
    language: 'en',
    sections: [
      { id: 'intro', text: 'Larissa, 24 April 2031' },
      { id: 'workshop', heading: 'Workshop', text: `In the sample hall\n\n${count} people met.` },
      { heading: 'Next', text: `- a fair on ${day}\n- a walk for all` },
    ],
  });
  const greek: EditionInput = {
    language: 'el',
    sections: [
      { id: 'intro', text: 'Λάρισα, 24 Απριλίου 2031' },
      { id: 'workshop', heading: 'Εργαστήριο', text: 'Στη δοκιμαστική αίθουσα συναντήθηκαν\n\n44 άτομα.' },
      { heading: 'Συνέχεια', text: '- έκθεση στις 5 Μαΐου 2031\n- περίπατος για όλους' },
    ],
  };

  test('keep their names; lines run on', () => {
    const { editions, findings } = compare([sections('43', '5 May 2031'), greek]);
    expect(editions[1]).toMatchObject({
      published: '2031-04-24',
      sections: [
        { id: 'intro', line: 1, matches: 'intro' },
        { id: 'workshop', heading: 'Εργαστήριο', line: 3, matches: 'workshop' },
        { id: 's3', line: 9, matches: 's3' },
      ],
    });
    expect(findings).toMatchObject([
      { kind: 'fact-changed', language: 'el', section: 'workshop', line: 7, fact: { value: '44' } },
    ]);
  });

  test('links of markup stand where their words stand', () => {
    const links = [{ target: '#', text: 'sample hall' }];
    const { findings } = compare([{ ...sections('43', '5 May 2031'), links } as EditionInput]);
    expect(findings).toMatchObject([{ kind: 'link-dead', section: 'workshop', line: 5 }]);
  });
});

test('registered names are told apart', () => {
  const names = [
    { ref: 'organisation:fair', names: [{ language: null, name: 'Valley Fair Society' }] },
    { ref: 'organisation:bank', names: [{ language: null, name: 'Harbour Savings Bank' }] },
  ];
  const count = (given: typeof names): number =>
    compare([{ language: 'en', text: 'The Harbour Savings Bank pays.' }], { names: given }).editions[0]
      ?.facts ?? 0;
  expect([count([]), count(names)]).toEqual([0, 1]);
});
