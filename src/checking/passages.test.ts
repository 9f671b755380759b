// Each finding with the sentence it is about and the sentence it is held against.
import { expect, test } from 'vitest';
import { compareEditions, type Finding } from '../facts/compare/index.ts';
import { readPlainText, sectionsOf } from '../reading/index.ts';
import { type MarkedPassage, type PassageSource, passagesOf } from './passages.ts';

const ENGLISH = `# Bee letter

## The harvest

Our keepers met in Kalamata on 4 April 2031 and tasted 19 sorts of honey. It was a warm day for everybody.

## The fair

The fair of the valley costs €25 and lasts until **16-18 May 2031**. Bring bread, e.g. rye.
`;
const GERMAN = `# Bienenbrief

## Die Ernte

Unsere Imker trafen sich am 5. April 2031 in Kalamata und kosteten 19 Sorten Honig. Es war ein warmer Tag für alle.

## Die Messe

Die Messe des Tals kostet 25 Euro und dauert bis 16.–18. Mai 2031. Bringt Brot mit, z. B. Roggen.
`;

const compare = (english: string, german: string) => {
  const editions = Object.entries({ en: english, de: german }).map(([language, text]) => {
    const { blocks, links } = readPlainText(text);
    return { language, published: null, sections: sectionsOf(blocks), links };
  });
  const { findings, editions: compared } = compareEditions(editions);
  const sources: PassageSource[] = editions.map(({ language, links }, i) => ({
    language,
    links,
    sections: compared[i]?.sections ?? [],
  }));
  return { findings, sources };
};

const marked = (passage: MarkedPassage | null): string | null =>
  passage === null
    ? null
    : passage.marks.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
        passage.text,
      );

const passages = (english: string, german: string) => {
  const { findings, sources } = compare(english, german);
  return findings.map(finding => {
    const { own, expected, exact } = passagesOf(finding, sources, 'en');
    return [finding.kind, marked(own), marked(expected), exact];
  });
};

test('a changed day: both sentences, the day marked in each', () => {
  expect(passages(ENGLISH, GERMAN)).toEqual([
    [
      'fact-changed',
      'Unsere Imker trafen sich am [5. April 2031] in Kalamata und kosteten 19 Sorten Honig.',
      'Our keepers met in Kalamata on [4 April 2031] and tasted 19 sorts of honey.',
      true,
    ],
  ]);
});

test('a missing fact: the sentence that should hold it is found by what it shares', () => {
  expect(passages(ENGLISH, GERMAN.replace('am 5. April 2031 ', ''))).toEqual([
    [
      'fact-missing',
      'Unsere Imker trafen sich in Kalamata und kosteten 19 Sorten Honig.',
      'Our keepers met in Kalamata on [4 April 2031] and tasted 19 sorts of honey.',
      true,
    ],
  ]);
});

test('an added fact: the sentence of the reference without it', () => {
  const german = GERMAN.replace('5. April', '4. April').replace('Honig', 'Honig für 70 Euro');
  expect(passages(ENGLISH, german)).toEqual([
    [
      'fact-added',
      'Unsere Imker trafen sich am 4. April 2031 in Kalamata und kosteten 19 Sorten Honig für [70 Euro].',
      'Our keepers met in Kalamata on 4 April 2031 and tasted 19 sorts of honey.',
      false,
    ],
  ]);
});

test('days told together are marked together, asterisks are no words', () => {
  const german = GERMAN.replace('5. April', '4. April').replace(
    '16.–18. Mai 2031',
    '**16. und 18. Mai 2031**',
  );
  expect(passages(ENGLISH, german)).toEqual([
    [
      'range-to-pair',
      'Die Messe des Tals kostet 25 Euro und dauert bis [16. und 18. Mai 2031].',
      'The fair of the valley costs €25 and lasts until [16-18 May 2031].',
      true,
    ],
  ]);
});

test('a missing section: nothing here, the whole section there', () => {
  const german = GERMAN.replace('5. April', '4. April').replace(/## Die Messe[\s\S]*/, '');
  expect(passages(ENGLISH, german)).toEqual([
    [
      'section-missing',
      null,
      '[The fair] · The fair of the valley costs €25 and lasts until 16-18 May 2031. Bring bread, e.g. rye.',
      true,
    ],
  ]);
});

test('a number is not found inside another', () => {
  const { sources } = compare(ENGLISH.replace('19 sorts', '19 or 9 sorts'), GERMAN);
  const finding: Finding = {
    kind: 'fact-added',
    severity: 'error',
    language: 'en',
    section: null,
    line: 5,
    fact: { kind: 'number', value: '9', text: '9' },
    expected: null,
    message: 'only this edition says "9"',
  };
  expect(marked(passagesOf(finding, sources, 'en').own)).toContain('19 or [9] sorts');
});

test('a finding of no edition has no passages', () => {
  const { findings, sources } = compare(ENGLISH, GERMAN);
  const [finding] = findings;
  if (finding === undefined) throw new Error('no finding');
  expect(passagesOf({ ...finding, language: 'lv' }, sources, 'en')).toEqual({
    own: null,
    expected: null,
    exact: false,
  });
});
