// The thirteen languages that have no table by hand: what is read of them, and how well docs/ says it is.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { renderFact } from '../render.ts';
import { CLDR_SAMPLES } from '../samples/cldr/index.ts';
import { f1, measure } from '../samples/cldr/measure.ts';
import { CLDR_LANGUAGES, isCldrLanguage, isKnownLanguage, tableOf } from './index.ts';

const said = (text: string, language: string): string =>
  extract(text, language)
    .map(fact => `${fact.kind} ${fact.value}`)
    .join(', ');

describe('refusals', () => {
  test.each(['xx', 'ja', 'no', '', 'constructor', '__proto__'])('%j is read as English', code => {
    expect(tableOf(code).code).toBe('en');
    expect(isCldrLanguage(code)).toBe(false);
    expect(isKnownLanguage(code)).toBe(false);
  });

  test('a language without a table by hand is not taken for one that has', () => {
    expect(CLDR_LANGUAGES.filter(isKnownLanguage)).toEqual([]);
  });

  test.each([
    ['cs', '10 pro obec', 'number 10'],
    ['fi', 'Kesä 2025', 'date 2025'],
    ['it', '3 set a 1', 'number 3, number 1'],
    ['ga', '3 éan', 'number 3'],
    ['sl', 'Maja in Julija', ''],
  ])('%s: "%s" names no month', (language, text, facts) => {
    expect(said(text, language)).toBe(facts);
  });

  test('a scale word alone is no number, for the numeral before it is not known', () => {
    expect(said('deux mille arbres', 'fr')).toBe('');
    expect(said('dva miliony lidí', 'cs')).toBe('');
  });
});

test('a region is read as its language', () => {
  expect(said('le 3 juin 2025', 'fr-BE')).toBe('date 2025-06-03');
  expect(said('3. kesäkuuta 2025', 'FI_fi')).toBe('date 2025-06-03');
});

for (const [language, { read }] of Object.entries(CLDR_SAMPLES)) {
  describe(`facts in ${language}`, () => {
    test.each(read)('%s', (text, facts) => {
      expect(said(text, language)).toBe(facts);
    });
  });
}

const DOCS = new URL('../../../docs/facts-other-languages.md', import.meta.url);

describe('the figures in docs/facts-other-languages.md', () => {
  const rows = readFileSync(DOCS, 'utf8').match(/^\| [a-z]{2} .*$/gm) ?? [];
  const documented = new Map(
    rows.map(row => {
      const [language = '', all = ''] = row.split('|').slice(1);
      return [language.trim(), Number(all)] as const;
    }),
  );

  test('name every language', () => {
    expect([...documented.keys()].sort()).toEqual([...CLDR_LANGUAGES].sort());
  });

  test.each(Object.entries(CLDR_SAMPLES))('promise no more than is read in %s', (language, samples) => {
    const all = measure(language, samples).get('all');
    expect(all === undefined ? 0 : f1(all)).toBeGreaterThanOrEqual(documented.get(language) ?? 101);
  });
});

describe('a fact of the record is written as CLDR writes it', () => {
  test.each([
    ['fr', '2025-07-01', '1er juillet 2025'],
    ['sl', '2025-06-03', '3. junija 2025'],
    ['hr', '2025-03-05/2025-03-07', '5.–7. ožujka 2025.'],
    ['lt', '2025-03-05/2025-03-07', '2025 m. kovo 5–7 d.'],
    ['fi', '2025-06', 'kesäkuu 2025'],
    ['cs', 'XXXX-03/XXXX-05', 'březen–květen'],
    ['mt', 'XXXX-06-03', '3 ta’ Ġunju'],
    ['it', '2024-11-30/2024-12-02', '30 novembre 2024 – 2 dicembre 2024'],
  ])('%s date %s', (language, value, words) => {
    expect(renderFact({ kind: 'date', value }, language)).toBe(words);
  });

  test('amounts, percentages and ordinals', () => {
    expect(renderFact({ kind: 'money', value: 'EUR 1914046' }, 'fr')).toMatch(/^1\s914\s046\s€$/u);
    expect(renderFact({ kind: 'money', value: 'EUR 1250.5' }, 'mt')).toBe('€1,250.5');
    expect(renderFact({ kind: 'percent', value: '12.5%' }, 'it')).toBe('12,5%');
    expect(renderFact({ kind: 'ordinal', value: '2' }, 'sv')).toBe('2:a');
    expect(renderFact({ kind: 'ordinal', value: '12' }, 'sv')).toBe('12:e');
    expect(renderFact({ kind: 'number', value: '3' }, 'fr', 'words')).toBe('3');
  });
});
