// What the record's facts look like in each language, and that they are read back as they were written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../platform/languages.ts';
import { daysIn } from './edtf.ts';
import { equalFacts } from './equal.ts';
import { extract } from './extract.ts';
import type { FactForm, FactKind } from './model.ts';
import { renderFact } from './render.ts';
import { saysFact } from './says.ts';

const two = (n: number): string => String(n).padStart(2, '0');

const day = fc
  .record({
    y: fc.integer({ min: 1950, max: 2090 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ y, m, d }) => d <= daysIn(m, y))
  .map(({ y, m, d }) => `${y}-${two(m)}-${two(d)}`);

const dateValue = fc.oneof(
  day,
  fc
    .tuple(day, day)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => `${a}/${b}`),
  day.map(value => `XXXX${value.slice(4)}`),
  day.map(value => value.slice(0, 7)),
  fc
    .tuple(day, day)
    .map(([a, b]) => [a.slice(0, 7), b.slice(0, 7)])
    .filter(([a = '', b = '']) => a < b)
    .map(([a, b]) => `${a}/${b}`),
  fc
    .tuple(fc.integer({ min: 1950, max: 2040 }), fc.integer({ min: 1, max: 40 }))
    .map(([a, b]) => `${a}/${a + b}`),
  fc.integer({ min: 1950, max: 2090 }).map(String),
);

const amount = fc.oneof(
  fc.integer({ min: 1, max: 2_000_000_000 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 9 })).map(([a, b]) => `${a}.${b}`),
);
// A bare number between 1900 and 2100 with a group sign is no year; all are grouped from four digits on.
const written: Readonly<Partial<Record<FactKind, fc.Arbitrary<string>>>> = {
  date: dateValue,
  number: amount,
  money: amount.map(value => `EUR ${value}`),
  percent: amount.map(value => `${value}%`),
  ordinal: fc.integer({ min: 1, max: 200 }).map(String),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${two(h)}:${two(m)}`),
};

describe.each(LANGUAGES)('what is written in %s is read back', language => {
  for (const [kind, values] of Object.entries(written)) {
    test(kind, () => {
      fc.assert(
        fc.property(values, fc.constantFrom<FactForm>('long', 'm', 'f', 'n'), (value, form) => {
          const fact = { kind: kind as FactKind, value };
          // An ordinal in digits stands before its noun; the point of "2." would else end the sentence.
          const words =
            kind === 'ordinal' ? `${renderFact(fact, language, form)} x` : renderFact(fact, language, form);
          const found = extract(words, language);
          // "primul" is a word; a first is read from it as well.
          expect(found.map(({ kind: k, value: v }) => `${k} ${v}`)).toEqual([`${kind} ${value}`]);
        }),
        { numRuns: 150 },
      );
    });
  }

  test('small numbers in words', () => {
    for (let n = 2; n <= 100; n++) {
      const fact = { kind: 'number', value: String(n) } as const;
      expect(extract(renderFact(fact, language, 'words'), language).map(found => found.value)).toEqual([
        String(n),
      ]);
    }
  });

  test('a bound span with the written words says the fact', () => {
    fc.assert(
      fc.property(dateValue, value => {
        expect(
          saysFact(renderFact({ kind: 'date', value }, language), language, { kind: 'date', value }),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('customary forms', () => {
  const days = { kind: 'date', value: '2023-11-13/2023-11-14' } as const;
  test.each([
    ['en', '13–14 November 2023'],
    ['el', '13–14 Νοεμβρίου 2023'],
    ['nl', '13–14 november 2023'],
    ['pl', '13–14 listopada 2023'],
    ['es', '13–14 de noviembre de 2023'],
    ['de', '13.–14. November 2023'],
    ['ro', '13–14 noiembrie 2023'],
    ['hu', '2023. november 13–14.'],
    ['pt', '13–14 de novembro de 2023'],
    ['lv', '2023. gada 13.–14. novembris'],
    ['bg', '13–14 ноември 2023 г.'],
  ])('two days in %s', (language, words) => {
    expect(renderFact(days, language)).toBe(words);
  });

  test('ordinals agree with their noun', () => {
    const second = { kind: 'ordinal', value: '2' } as const;
    expect(renderFact(second, 'el', 'f')).toBe('2η');
    expect(renderFact(second, 'bg', 'n')).toBe('2-ро');
    expect(renderFact(second, 'pt', 'f')).toBe('2.ª');
    expect(renderFact(second, 'ro', 'f')).toBe('a 2-a');
    expect(renderFact({ kind: 'ordinal', value: '1' }, 'ro')).toBe('primul');
    expect(renderFact({ kind: 'ordinal', value: '112' }, 'en')).toBe('112th');
  });

  test('a name without a form in the language appears in its own', () => {
    const name = {
      kind: 'name',
      value: 'riga',
      names: { lv: 'Rīgas plānošanas reģions', en: 'Riga Planning Region' },
    } as const;
    expect(renderFact(name, 'lv')).toBe('Rīgas plānošanas reģions');
    expect(renderFact(name, 'hu')).toBe('Riga Planning Region');
    expect(renderFact({ ...name, names: { lv: 'Rīgas plānošanas reģions' } }, 'hu')).toBe(
      'Rīgas plānošanas reģions',
    );
  });
});

describe('equality by value', () => {
  const date = (value: string) => ({ kind: 'date', value }) as const;
  test('a year left out fits any year; another day does not', () => {
    expect(equalFacts(date('XXXX-04-16/XXXX-04-18'), date('2024-04-16/2024-04-18'))).toBe(true);
    expect(equalFacts(date('XXXX-04-16'), date('2024-04-17'))).toBe(false);
    expect(equalFacts(date('2023-04-16'), date('2024-04-16'))).toBe(false);
  });
  test('a month is not its days', () => {
    expect(equalFacts(date('2024-04'), date('2024-04-01/2024-04-30'))).toBe(false);
  });
  test('addresses: host without case, slash and language do not matter, the path does', () => {
    const url = (value: string) => ({ kind: 'url', value }) as const;
    expect(equalFacts(url('https://www.Example.eu/en/news/'), url('example.eu/el/news'))).toBe(true);
    expect(equalFacts(url('https://example.eu/news'), url('https://example.eu/events'))).toBe(false);
  });
  test('kinds are kept apart', () => {
    expect(equalFacts({ kind: 'number', value: '2' }, { kind: 'ordinal', value: '2' })).toBe(false);
  });
});

describe('bound spans', () => {
  const haskovo = {
    kind: 'name',
    value: 'haskovo',
    names: { en: 'Haskovo', bg: 'Хасково', el: 'Χάσκοβο' },
  } as const;
  test.each([
    ['στο Χάσκοβο', 'el'],
    ['του Χασκόβου', 'el'],
    ['в Хасково', 'bg'],
    ['in Haskovo', 'en'],
    ['Haskovos', 'lv'],
  ])('"%s" says Haskovo', (text, language) => {
    expect(saysFact(text, language, haskovo)).toBe(true);
  });
  test.each([
    ['στη Χαργκίτα', 'el'],
    ['в Харманли', 'bg'],
    ['', 'en'],
  ])('"%s" does not', (text, language) => {
    expect(saysFact(text, language, haskovo)).toBe(false);
  });
  test('days, in words of their own', () => {
    const fact = { kind: 'date', value: '2024-04-16/2024-04-18' } as const;
    expect(saysFact('vom 16. bis zum 18. April', 'de', fact)).toBe(true);
    expect(saysFact('în aprilie 2024', 'ro', fact)).toBe(true);
    expect(saysFact('16 e 18 de abril', 'pt', fact)).toBe(false);
    expect(saysFact('16–19 April', 'en', fact)).toBe(false);
  });
  test('numbers in words and ordinals in digits', () => {
    expect(saysFact('dziesięciu partnerów', 'pl', { kind: 'number', value: '10' })).toBe(true);
    expect(saysFact('a második műhelyen', 'hu', { kind: 'ordinal', value: '2' })).toBe(true);
    expect(saysFact('a harmadik műhelyen', 'hu', { kind: 'ordinal', value: '2' })).toBe(false);
  });
});
