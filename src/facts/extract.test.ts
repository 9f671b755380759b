// What the engine finds in a text, language by language.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from './extract.ts';
import { PROSE, SAMPLES } from './samples/index.ts';

const said = (text: string, language: string): string =>
  extract(text, language)
    .map(fact => `${fact.kind} ${fact.value}`)
    .join(', ');

for (const [language, samples] of Object.entries(SAMPLES)) {
  describe(`facts in ${language}`, () => {
    test.each(samples)('%s', (text, facts) => {
      expect(said(text, language)).toBe(facts);
    });
  });
}

/** What a text says beside what a person wrote down: found rightly, found wrongly, not found. */
const held = (
  text: string,
  language: string,
  gold: string,
): { right: number; wrong: number; missed: number } => {
  const missed = gold === '' ? [] : gold.split(/, (?=[a-z]+ )/);
  const found = extract(text, language).map(fact => `${fact.kind} ${fact.value}`);
  const wrong = found.filter(fact => {
    const at = missed.indexOf(fact);
    if (at >= 0) missed.splice(at, 1);
    return at < 0;
  });
  return { right: found.length - wrong.length, wrong: wrong.length, missed: missed.length };
};

describe('prose', () => {
  test.each(Object.keys(PROSE))('is read as a person reads it: %s', language => {
    let [right, errors] = [0, 0];
    for (const [text, gold] of PROSE[language] ?? []) {
      const sum = held(text, language, gold);
      right += sum.right;
      errors += sum.wrong + sum.missed;
    }
    expect(right).toBeGreaterThan(200);
    expect((2 * right) / (2 * right + errors)).toBeGreaterThan(0.985);
  });
});

describe('offsets', () => {
  test('are the places of the words, in UTF-16 units', () => {
    const text = '🌿 Στις 3 Ιουνίου 2025 ήρθαν εννέα 🌻 άτομα, info@example.org.';
    for (const fact of extract(text, 'el')) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
    expect(extract(text, 'el').map(fact => fact.value)).toEqual(['2025-06-03', '9', 'info@example.org']);
  });

  test('hold in texts that are read in pieces', () => {
    const line = 'On 3 June 2025 nine guests paid €1,250 each.\n\n';
    const text = line.repeat(6000);
    const facts = extract(text, 'en');
    expect(facts).toHaveLength(18000);
    const last = facts.at(-1);
    expect(text.slice(last?.start, last?.end)).toBe('€1,250');
  });
});

describe('refusals', () => {
  test('a text without facts has none', () => {
    expect(extract('', 'en')).toEqual([]);
    expect(extract('—  \n\n ... !?', 'bg')).toEqual([]);
  });

  test('an unknown language is read as English', () => {
    expect(said('3 June 2025', 'xx')).toBe('date 2025-06-03');
  });

  test('impossible days are no dates', () => {
    expect(said('31.02.2024', 'de')).not.toContain('date 2024-02-31');
    expect(said('on 31 April 2024', 'en')).not.toContain('2024-04-31');
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    '13',
    '2024',
    '1.250',
    '€',
    '%',
    '–',
    '-',
    '/',
    ' ',
    ' ',
    ', ',
    '. ',
    '\n',
    '\n\n',
    'May',
    'Mai',
    'mai',
    'Μαΐου',
    'и',
    'and',
    'von',
    'bis',
    'two',
    'hundred',
    'million',
    'XIV',
    'http://a.eu/',
    '@',
    '+30',
    '(',
    ')',
    '#',
    'º',
    'th',
    '14:30',
    '2.º',
    'é',
    '🌿',
    'ª',
    '½',
    '−',
    'Nr',
    'II',
    '2021/1060',
    'gada',
    '.',
    '’',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 25 }).map(parts => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  test.each(Object.keys(SAMPLES))(
    'is read in %s without a fault; facts stand in order and apart',
    language => {
      fc.assert(
        fc.property(text, sample => {
          let end = 0;
          for (const fact of extract(sample, language)) {
            expect(sample.slice(fact.start, fact.end)).toBe(fact.text);
            expect(fact.start).toBeGreaterThanOrEqual(end);
            expect(fact.value).not.toBe('');
            expect(fact.value).not.toMatch(/NaN|undefined|null/);
            end = fact.end;
          }
        }),
        { numRuns: 400 },
      );
    },
  );
});
