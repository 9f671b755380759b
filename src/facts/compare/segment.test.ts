// Segments that say the same never alarm; any single change of a fact always does.
import { describe, expect, test } from 'vitest';
import { tableOf } from '../languages/index.ts';
import { PARALLEL } from '../samples/index.ts';
import { compareSegment } from './segment.ts';

const pairs = PARALLEL.flatMap(line =>
  Object.entries(line)
    .filter(([language]) => language !== 'en')
    .map(([language, text]) => ({ language, text, english: line.en ?? '' })),
);

const findings = (english: string, language: string, text: string) =>
  compareSegment([
    { language: 'en', text: english },
    { language, text },
  ]).findings;

test.each(pairs)('says the same in $language: $text', ({ language, text, english }) => {
  expect(findings(english, language, text)).toEqual([]);
});

test('all languages together say the same', () => {
  for (const line of PARALLEL) {
    const sides = Object.entries(line).map(([language, text]) => ({ language, text }));
    expect(compareSegment(sides).findings).toEqual([]);
  }
});

/** Every text with one digit changed. */
const otherDigits = (text: string): string[] =>
  [...text.matchAll(/\d/g)].map(found => {
    const digit = Number(found[0]);
    return text.slice(0, found.index) + (digit >= 8 ? digit - 2 : digit + 1) + text.slice(found.index + 1);
  });

/** Every text with one month, or one small number in words, exchanged for its neighbour. */
const otherWords = (text: string, language: string): string[] => {
  const table = tableOf(language);
  const months = table.months.map(forms => forms.split(' '));
  const small = [3, 4, 5, 6, 7, 8, 9].map(n => (table.cardinals[n] ?? '').split(' '));
  return [...text.matchAll(/\p{L}{3,}/gu)].flatMap(found => {
    const lower = found[0].toLowerCase();
    if (lower === 'mai') return [];
    const group = [months, small].find(forms => forms.some(list => list.includes(lower)));
    const at = group?.findIndex(list => list.includes(lower)) ?? -1;
    const form = group?.[at]?.indexOf(lower) ?? 0;
    const other = group?.[(at + 1) % group.length];
    const word = other?.[Math.min(form, other.length - 1)];
    return word === undefined
      ? []
      : [text.slice(0, found.index) + word + text.slice(found.index + found[0].length)];
  });
};

describe('one change is found', () => {
  test.each(pairs)('in $language: $text', ({ language, text, english }) => {
    for (const changed of [...otherDigits(text), ...otherWords(text, language)]) {
      expect(
        findings(english, language, changed).filter(finding => finding.severity === 'error'),
        changed,
      ).not.toEqual([]);
    }
  });
});

describe('findings', () => {
  test('a range told as two days', () => {
    const [finding, ...rest] = findings(
      'On 16–18 April 2024 we meet.',
      'pt',
      'Nos dias 16 e 18 de abril de 2024 reunimo-nos.',
    );
    expect(finding).toMatchObject({
      kind: 'range-to-pair',
      language: 'pt',
      expected: { value: '2024-04-16/2024-04-18' },
    });
    expect(rest).toEqual([]);
  });

  test('two neighbouring days are the same as their range', () => {
    expect(
      findings('On 16 and 17 April 2024 we meet.', 'de', 'Wir treffen uns am 16./17. April 2024.'),
    ).toEqual([]);
  });

  test('a year that is left out', () => {
    expect(findings('It was on 13–14 November 2023.', 'pt', 'Foi a 13 e 14 de novembro.')).toMatchObject([
      { kind: 'fact-missing', expected: { value: '2023-11-13/2023-11-14' } },
    ]);
  });

  test('a missing and an added fact', () => {
    expect(findings('There were 12 farms in 2021.', 'nl', 'Er waren boerderijen in 2021.')).toMatchObject([
      { kind: 'fact-missing', severity: 'error', language: 'nl' },
    ]);
    expect(findings('There were farms.', 'nl', 'Er waren 12 boerderijen.')).toMatchObject([
      { kind: 'fact-added', fact: { value: '12' } },
    ]);
  });

  test('another address, and one that is gone', () => {
    expect(findings('See https://example.org/a', 'de', 'Siehe https://example.org/b')).toMatchObject([
      { kind: 'fact-changed', fact: { kind: 'url' } },
    ]);
    expect(findings('See https://example.org/a', 'de', 'Siehe dort')).toMatchObject([
      { kind: 'link-dead', language: 'de' },
    ]);
  });

  test('where most languages agree, the one that stands out is named, the reference too', () => {
    const sides = [
      { language: 'en', text: 'We have 11 partners.' },
      { language: 'de', text: 'Wir haben zehn Partner.' },
      { language: 'el', text: 'Έχουμε 10 εταίρους.' },
      { language: 'bg', text: 'Имаме 10 партньори.' },
    ];
    expect(compareSegment(sides).findings).toMatchObject([
      { kind: 'fact-changed', language: 'en', fact: { value: '11' }, expected: { value: '10' } },
    ]);
  });

  test('swapped months', () => {
    expect(findings('in June and July 2024', 'el', 'τον Ιούλιο και τον Ιούλιο του 2024')).not.toEqual([]);
  });

  test('words for one and two may come and go', () => {
    expect(
      findings(
        'One partner and both regions agreed.',
        'es',
        'Un socio y las dos regiones se pusieron de acuerdo.',
      ),
    ).toEqual([]);
  });
});
