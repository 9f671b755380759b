// English: how numbers, dates, amounts and tenses are said.
import { compoundTable, merge, tensAndUnits } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const name = (m: number): string => MONTHS[m - 1] ?? '';
const withYear = (words: string, y: string | null): string => (y === null ? words : `${words} ${y}`);

const UNITS = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
};
const TENS = {
  20: 'twenty',
  30: 'thirty',
  40: 'forty fourty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
};
const UNIT_ORDINALS = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
};

const ending = (n: number): string => {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th';
};

export const en: LanguageDescription = {
  code: 'en',
  decimal: '.',
  group: ',',
  accentless: true,
  order: 'MD',
  months: MONTHS.map(month => month.toLowerCase()),
  shortMonths: ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec'],
  doubtfulMonths: 'may march',
  doubtfulAfter: 'in on since until by during last next this mid early late from to of through before after',
  weekdays:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  cardinals: merge(
    UNITS,
    {
      10: 'ten',
      11: 'eleven',
      12: 'twelve dozen',
      13: 'thirteen',
      14: 'fourteen',
      15: 'fifteen',
      16: 'sixteen',
      17: 'seventeen',
      18: 'eighteen',
      19: 'nineteen',
      100: 'hundred',
    },
    TENS,
  ),
  articles: 'one',
  oneBefore: 'of in single or to day-long',
  oneAfter: 'only just least exactly most than over',
  joiner: 'and',
  ordinals: merge(
    UNIT_ORDINALS,
    {
      10: 'tenth',
      11: 'eleventh',
      12: 'twelfth',
      13: 'thirteenth',
      14: 'fourteenth',
      15: 'fifteenth',
      16: 'sixteenth',
      17: 'seventeenth',
      18: 'eighteenth',
      19: 'nineteenth',
      20: 'twentieth',
      30: 'thirtieth',
      40: 'fortieth',
      50: 'fiftieth',
      60: 'sixtieth',
      70: 'seventieth',
      80: 'eightieth',
      90: 'ninetieth',
      100: 'hundredth',
    },
    tensAndUnits(TENS, UNIT_ORDINALS, (ten, unit) => `${ten}-${unit}`),
  ),
  ordinalStyle: { suffixes: 'st nd rd th', point: false, write: n => `${n}${ending(n)}` },
  scales: { 1000: 'thousand k', 1000000: 'million millions mio m mn', 1000000000: 'billion billions bn' },
  vague: 'hundreds thousands dozens tens scores',
  currencies: {
    EUR: 'euro euros eur',
    USD: 'dollar dollars usd',
    GBP: 'pounds gbp',
    PLN: 'zloty zlotys pln',
    RON: 'lei ron',
    HUF: 'forint forints huf',
    BGN: 'leva bgn',
    CHF: 'chf',
    CZK: 'czk',
    SEK: 'sek',
    DKK: 'dkk',
    NOK: 'nok',
  },
  percent: 'percent per_cent percentage_points percentage_point pct',
  to: 'to until till through thru up_to',
  from: 'from',
  between: 'between',
  and: 'and & or as_well_as',
  of: 'of the on in',
  year: 'year',
  clockStrong: '',
  clockBefore: 'at from between until by',
  clockAfter: "o'clock o’clock hrs noon",
  hours: '',
  am: 'am a.m. a.m',
  pm: 'pm p.m. p.m',
  references:
    'article articles art iso en din version v release horizon agenda europe room box measure section chapter table figure fig annex appendix page paragraph para regulation directive decision law act ref reference contract project_number office floor rco rcr action nuts rule clause item web industry standard erasmus',
  numero: 'no nr issue',
  streets: 'street st road avenue square lane boulevard blvd drive way',
  phoneWords: 'tel telephone phone mobile fax call mob',
  counted:
    'participants people persons organisations organizations enterprises companies partners members euros jobs hectares inhabitants residents citizens visitors visits copies students women men km kilometres metres hours words respondents households employees volunteers farmers units subscribers followers views downloads guests workers cooperatives',
  compounds: compoundTable(
    {
      2: 'two-',
      3: 'three-',
      4: 'four-',
      5: 'five-',
      6: 'six-',
      7: 'seven-',
      8: 'eight-',
      9: 'nine-',
      10: 'ten-',
      1: 'one-',
      12: 'twelve-',
    },
    'day week month year hour part page person stage step way star',
    '- s long',
  ),
  hints: { 2: 'both twice two-thirds bilateral couple pair', 1: 'once single sole', 3: 'triple thrice' },
  notOrdinal: [{ words: 'second', after: 'per split' }],
  half: 'half',
  fractions:
    'first_of_all at_first half halves thirds one_third a_third a_quarter one_quarter three_quarters two_thirds quarter_of fifths quarters',
  starters:
    'the a an in on at it we they he she this that these those there our their for from after before with by as and but if when all its to more during',
  tense: {
    future:
      'will shall going_to is_to_be are_to_be to_be_held upcoming forthcoming is_scheduled are_scheduled is_planned are_planned is_due_to are_due_to is_expected is_set_to are_set_to stay_tuned coming_soon next_month next_week next_year register_now join_us save_the_date',
    past: 'took_place was were held had been have_been has_been met gathered brought_together visited hosted_by welcomed attended participated discussed presented offered completed concluded organised_in focused hosted',
  },
  dates: {
    day: (d, m, y) => withYear(`${d} ${name(m)}`, y),
    days: (d, e, m, y) => withYear(`${d}–${e} ${name(m)}`, y),
    month: (m, y) => withYear(name(m), y),
    months: (m, n, y) => withYear(`${name(m)}–${name(n)}`, y),
    dash: ' – ',
  },
  money: (amount, sign) => (sign.length === 1 ? `${sign}${amount}` : `${sign} ${amount}`),
  percentText: digits => `${digits}%`,
};
