// Writes a fact of the record in the words of a language.

import { ends, type PartialDate } from './edtf.ts';
import type { LanguageDescription } from './language.ts';
import { tableOf } from './languages/index.ts';
import type { FactForm, RecordFact } from './model.ts';
import { numberWords } from './number-words.ts';

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

/** Groups of three from the end: `1914046` is `1`, `914`, `046`. */
const inThrees = (digits: string): string[] => {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups;
};

/** Digits with the language's separators; four digits stay together where `grouped` from five on is the custom. */
export const writeNumber = (value: string, language: LanguageDescription): string => {
  const [whole = '', fraction] = value.split('.');
  const sign = whole.startsWith('-') ? '−' : '';
  const digits = whole.replace('-', '');
  // A year-like number without a group reads as a year; from four digits on all languages group, safely for both.
  const grouped = digits.length > 3 ? inThrees(digits).join(language.group) : digits;
  return `${sign}${grouped}${fraction === undefined ? '' : language.decimal + fraction}`;
};

const yearText = (y: number | null): string | null => (y === null ? null : String(y));

const renderPoint = ({ y, m, d }: PartialDate, language: LanguageDescription): string => {
  if (m === null) return y === null ? '' : String(y);
  return d === null ? language.dates.month(m, yearText(y)) : language.dates.day(d, m, yearText(y));
};

const renderRange = (from: PartialDate, to: PartialDate, language: LanguageDescription): string => {
  const { dates } = language;
  if (from.m === null || to.m === null) return `${from.y}–${to.y}`;
  const sameYear = from.y === to.y;
  if (sameYear && from.d !== null && to.d !== null && from.m === to.m)
    return dates.days(from.d, to.d, from.m, yearText(to.y));
  if (sameYear && from.d === null && to.d === null) return dates.months(from.m, to.m, yearText(to.y));
  return `${renderPoint(from, language)}${dates.dash}${renderPoint(to, language)}`;
};

const renderDate = (value: string, language: LanguageDescription): string => {
  const pair = ends(value);
  if (pair === null) return value;
  const [from, to] = pair;
  return value.includes('/') ? renderRange(from, to, language) : renderPoint(from, language);
};

const renderMoney = (value: string, language: LanguageDescription): string => {
  const [code = '', amount = ''] = value.split(' ');
  return language.money(writeNumber(amount, language), SIGNS[code] ?? code);
};

const genderOf = (form: FactForm | undefined): 'm' | 'f' | 'n' => (form === 'f' || form === 'n' ? form : 'm');

/** The name in the language, else in English, else in the first there is. */
const renderName = (fact: RecordFact, language: string): string => {
  const names = fact.names ?? {};
  return names[language] ?? names.en ?? Object.values(names)[0] ?? fact.value;
};

/**
 * A fact of the record in words.
 * @param fact kind and canonical value; names carry their forms by language
 * @param language the language to write in
 * @param form `words` spells small numbers out; `m`, `f`, `n` choose an ordinal's gender; `short` is the day without its year
 * @returns the words; a name without a form in the language appears in English or its own
 */
export const renderFact = (fact: RecordFact, language: string, form?: FactForm): string => {
  const description = tableOf(language);
  switch (fact.kind) {
    case 'date':
      return renderDate(form === 'short' ? shortened(fact.value) : fact.value, description);
    case 'time':
      return fact.value.replace('/', '–');
    case 'number':
      return form === 'words'
        ? (numberWords(fact.value, description) ?? writeNumber(fact.value, description))
        : writeNumber(fact.value, description);
    case 'ordinal':
      return description.ordinalStyle.write(Number(fact.value), genderOf(form));
    case 'money':
      return renderMoney(fact.value, description);
    case 'percent':
      return description.percentText(writeNumber(fact.value.replace('%', ''), description));
    case 'name':
      return renderName(fact, language);
    default:
      return fact.names === undefined ? fact.value : renderName(fact, language);
  }
};

/** Days without their year; months and years keep it. */
const shortened = (value: string): string =>
  /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(value) && sameYear(value)
    ? value.replace(/\d{4}(?=-)/g, 'XXXX')
    : value;
const sameYear = (value: string): boolean =>
  new Set([...value.matchAll(/\d{4}(?=-)/g)].map(match => match[0])).size === 1;
