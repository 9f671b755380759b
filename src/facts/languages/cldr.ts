// Languages of the Union beside the project's own: their tables are asked of CLDR inside the JavaScript engine (Intl).
// Numbers, dates, times, amounts and addresses can be read so; number words, ranges in words and tense cannot.

import type { LanguageDescription, Words } from '../language.ts';
import { datesOf, EVERY_MONTH, literalsOf, monthForms, tidy } from './cldr-dates.ts';
import { type CldrException, EXCEPTIONS } from './cldr-exceptions.ts';
import { currenciesOf, scalesOf, unitForms } from './cldr-numbers.ts';

/** The official languages of the Union that have no table by hand. */
export const CLDR_LANGUAGES = [
  'fr',
  'it',
  'sv',
  'da',
  'fi',
  'cs',
  'sk',
  'sl',
  'hr',
  'et',
  'lt',
  'mt',
  'ga',
] as const;

// Plural rules look at these: one, two, few, many, a fraction.
const COUNTS = [1, 2, 3, 5, 9, 11, 14, 21, 1.5];
// Only what may stand behind a number as large as a year: "ore", not "ora", which is "now".
const LIKE_YEARS = [1500.5, 2000, 2001, 2002, 2003, 2005];
const UNITS = [
  'kilometer',
  'meter',
  'hectare',
  'kilogram',
  'liter',
  'hour',
  'minute',
  'day',
  'week',
  'month',
] as const;

/** Forms with an elided word before them: "d'avril". */
const withElided = (forms: Words, elided: CldrException['elided']): Words => {
  if (elided === undefined) return forms;
  const all = forms.split(' ').filter(form => elided.before.test(form));
  return [forms, ...elided.words.split(' ').flatMap(prefix => all.map(form => prefix + form))].join(' ');
};

const without =
  (dropped: ReadonlySet<string>) =>
  (forms: Words): Words =>
    forms
      .split(' ')
      .filter(form => !dropped.has(form.toLowerCase().replace(/\.$/, '')))
      .join(' ');

const numberSigns = (code: string): { decimal: '.' | ','; group: string } => {
  const parts = new Intl.NumberFormat(code).formatToParts(1234567.5);
  const of = (type: string): string => parts.find(part => part.type === type)?.value ?? '';
  return { decimal: of('decimal') === '.' ? '.' : ',', group: of('group') };
};

const listWords = (code: string): Words =>
  tidy(
    (['conjunction', 'disjunction'] as const).flatMap(type =>
      new Intl.ListFormat(code, { type })
        .formatToParts(['1', '2'])
        .filter(part => part.type === 'literal')
        .map(part => part.value),
    ),
  );

const moneyText = (code: string): ((amount: string, sign: string) => string) => {
  const parts = new Intl.NumberFormat(code, { style: 'currency', currency: 'EUR' }).formatToParts(5);
  if (parts[0]?.type !== 'currency') return (amount, sign) => `${amount} ${sign}`;
  return (amount, sign) => (sign.length === 1 ? `${sign}${amount}` : `${sign} ${amount}`);
};

const percentText = (code: string): ((digits: string) => string) => {
  const parts = new Intl.NumberFormat(code, { style: 'percent' }).formatToParts(0.05);
  const space = parts.some(part => part.type === 'literal') ? ' ' : '';
  return digits => `${digits}${space}%`;
};

/** A word for the clock itself ("kl.", "klo", "alle ore"), not a preposition of one or two letters. */
const isClockWord = (word: string): boolean =>
  word.replace(/[^\p{L}]/gu, '').length > 2 || word.endsWith('.');

const ordinalStyle = (point: boolean, exception: CldrException): LanguageDescription['ordinalStyle'] => ({
  suffixes: exception.suffixes ?? '',
  point,
  // CLDR's rule for all languages without one of their own is the point.
  write: exception.ordinal ?? (n => `${n}.`),
});

const valuesOf = (
  code: string,
  exception: CldrException,
): Pick<LanguageDescription, 'months' | 'shortMonths' | 'scales' | 'vague' | 'currencies' | 'am' | 'pm'> => {
  const kept = without(new Set((exception.notWords ?? '').split(' ')));
  const further = exception.monthForms ?? [];
  const scales = scalesOf(code);
  const { EUR = '', ...others } = currenciesOf(code, exception.currency);
  const { am, pm } = literalsOf(code);
  return {
    months: EVERY_MONTH.map(m =>
      withElided(`${monthForms(code, m, 'long')} ${further[m] ?? ''}`.trim(), exception.elided),
    ),
    shortMonths: EVERY_MONTH.map(m => kept(monthForms(code, m, 'short'))),
    scales,
    // Behind digits a scale multiplies; alone it says nothing, for the numeral before it is not known.
    vague: Object.values(scales).join(' '),
    currencies: { EUR: withElided(EUR, exception.elided), ...others },
    am: kept(am),
    pm: kept(pm),
  };
};

const buildTable = (code: string): LanguageDescription => {
  const exception = EXCEPTIONS[code] ?? {};
  const literals = literalsOf(code);
  const clock = literals.clockBefore.split(' ').filter(word => word !== '');
  return {
    code,
    ...numberSigns(code),
    ...valuesOf(code, exception),
    accentless: exception.ownLetters !== true,
    order: literals.order,
    doubtfulMonths: exception.doubtfulMonths ?? '',
    doubtfulAfter: '',
    weekdays: literals.weekdays,
    cardinals: {},
    articles: '',
    oneBefore: '',
    oneAfter: '',
    joiner: '',
    ordinals: {},
    ordinalStyle: ordinalStyle(literals.point, exception),
    percent: `${unitForms(code, 'percent', COUNTS)} ${exception.percent ?? ''}`.trim(),
    // CLDR joins ranges by dashes only.
    to: '',
    from: '',
    between: '',
    and: listWords(code),
    of: `${literals.of} ${exception.of ?? ''}`.trim(),
    year: literals.year,
    clockStrong: clock.filter(isClockWord).join(' '),
    clockBefore: clock.filter(word => !isClockWord(word)).join(' '),
    clockAfter: literals.clockAfter,
    hours: unitForms(code, 'hour', COUNTS),
    // Written alike in every language.
    references: 'iso iec',
    numero: '№ nº n°',
    streets: '',
    phoneWords: 'tel',
    counted: `km kg ${UNITS.map(unit => unitForms(code, unit, LIKE_YEARS)).join(' ')}`,
    compounds: {},
    hints: {},
    half: '',
    fractions: '',
    starters: '',
    tense: { future: '', past: '' },
    dates: datesOf(code, exception),
    money: moneyText(code),
    percentText: percentText(code),
  };
};

const built = new Map<string, LanguageDescription>();

export const isCldrLanguage = (code: string): boolean => (CLDR_LANGUAGES as readonly string[]).includes(code);

/**
 * The description of an EU language, built at its first use.
 * @param code two letters, lower case
 * @returns undefined for a language that is none of the thirteen
 */
export const cldrTable = (code: string): LanguageDescription | undefined => {
  if (!isCldrLanguage(code)) return undefined;
  const known = built.get(code) ?? buildTable(code);
  built.set(code, known);
  return known;
};
