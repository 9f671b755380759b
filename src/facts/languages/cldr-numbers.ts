// What CLDR says of a language's amounts: units and currencies in their plural forms, words for thousands and millions.

import type { Forms } from '../language.ts';
import { tidy } from './cldr-dates.ts';

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 1.5];
const POWERS = [1000, 1_000_000, 1_000_000_000] as const;
const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'PLN',
  'RON',
  'HUF',
  'BGN',
  'CHF',
  'CZK',
  'SEK',
  'DKK',
  'NOK',
] as const;
// Currencies that share their noun: what two names have in common is the noun.
const CROWNS = ['CZK', 'SEK', 'DKK', 'NOK', 'ISK'];
const DOLLARS = ['USD', 'AUD', 'CAD', 'NZD'];

const pieces = (
  code: string,
  options: Intl.NumberFormatOptions,
  type: string,
  counts: readonly number[],
): string[] => {
  const format = new Intl.NumberFormat(code, options);
  return counts.map(n =>
    format
      .formatToParts(n)
      .filter(part => part.type === type)
      .map(part => part.value)
      .join(''),
  );
};

/** A unit's name in its plural forms, written out; a symbol of one letter is none. */
export const unitForms = (code: string, unit: string, counts: readonly number[]): Forms =>
  tidy(
    pieces(
      code,
      { style: 'unit', unit, unitDisplay: 'long' },
      unit === 'percent' ? 'percentSign' : 'unit',
      counts,
    ).concat(
      // Engines differ in what they call the word of a percentage.
      unit === 'percent' ? pieces(code, { style: 'unit', unit, unitDisplay: 'long' }, 'unit', counts) : [],
    ),
  )
    .split(' ')
    .filter(form => form.length > 1)
    .join(' ');

/** Thousand, million, milliard with their abbreviations; single letters ("5 t", "5 M") are too many other things. */
export const scalesOf = (code: string): Record<number, Forms> =>
  Object.fromEntries(
    POWERS.map(power => [
      power,
      tidy(
        (['long', 'short'] as const).flatMap(compactDisplay =>
          pieces(
            code,
            { notation: 'compact', compactDisplay },
            'compact',
            COUNTS.filter(n => n > 0).map(n => n * power),
          ),
        ),
      )
        .split(' ')
        .filter(form => form.replace('.', '').length > 1)
        .join(' '),
    ]),
  );

const namesOf = (code: string, currency: string): string[] => [
  ...pieces(
    code,
    { style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: 0 },
    'currency',
    COUNTS,
  ),
  new Intl.DisplayNames(code, { type: 'currency' }).of(currency) ?? '',
];

/** The words that a currency's name has in common with another of its kind at the same count: "kronor", "dollars". */
const sharedNoun = (code: string, currency: string, kind: readonly string[]): string[] => {
  const wordsOf = (other: string): Set<string>[] =>
    namesOf(code, other).map(name => new Set(name.split(/\s/u)));
  const others = kind.filter(other => other !== currency).map(wordsOf);
  return wordsOf(currency).flatMap((own, i) =>
    [...own].filter(word => word.length > 3 && others.some(names => names[i]?.has(word) === true)),
  );
};

const symbolOf = (code: string, currency: string): string =>
  new Intl.NumberFormat(code, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(5)
    .find(part => part.type === 'currency')?.value ?? '';

/**
 * Names, codes and lettered symbols of the currencies.
 * @param own the country's currency: the noun and symbol it shares with others ("kronor", "kr") mean it
 */
export const currenciesOf = (code: string, own: string | undefined): Record<string, Forms> =>
  Object.fromEntries(
    CURRENCIES.map(currency => {
      const forms = [...namesOf(code, currency), currency.toLowerCase()];
      if (currency === 'USD') forms.push(...sharedNoun(code, currency, DOLLARS));
      if (currency === own) forms.push(...sharedNoun(code, currency, CROWNS), symbolOf(code, currency));
      else if (/^(?:CZK|PLN)$/.test(currency)) forms.push(symbolOf(code, currency));
      return [currency, tidy(forms)];
    }),
  );
