// Hungarian: how numbers, dates, amounts and tenses are said.
import { inflect, merge, tensAndUnits, thousands } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

const MONTHS = [
  'január',
  'február',
  'március',
  'április',
  'május',
  'június',
  'július',
  'augusztus',
  'szeptember',
  'október',
  'november',
  'december',
];
const name = (m: number): string => MONTHS[m - 1] ?? '';
const withYear = (words: string, y: string | null): string => (y === null ? words : `${y}. ${words}`);

const MONTH_CASES =
  '- ban ben ában ében ától étől áig éig ára ére i ra re tól től ig án én ának ének tól ról ről át ét a e át ét a e hoz hez ával ével al el ival ivel';

const UNITS = {
  1: 'egy',
  2: 'kettő két',
  3: 'három',
  4: 'négy',
  5: 'öt',
  6: 'hat',
  7: 'hét',
  8: 'nyolc',
  9: 'kilenc',
};
const TENS = {
  10: 'tíz',
  20: 'húsz',
  30: 'harminc',
  40: 'negyven',
  50: 'ötven',
  60: 'hatvan',
  70: 'hetven',
  80: 'nyolcvan',
  90: 'kilencven',
};
const joinTen = (ten: string, unit: string): string =>
  `${ten === 'tíz' ? 'tizen' : ten === 'húsz' ? 'huszon' : ten}${unit}`;
const BELOW_HUNDRED = merge(
  { 2: 'kettő két', 3: 'három', 4: 'négy', 5: 'öt', 6: 'hat', 7: 'hét', 8: 'nyolc', 9: 'kilenc' },
  TENS,
  tensAndUnits(TENS, UNITS, joinTen),
);
const HUNDREDS = {
  100: 'száz egyszáz',
  200: 'kétszáz kettőszáz',
  300: 'háromszáz',
  400: 'négyszáz',
  500: 'ötszáz',
  600: 'hatszáz',
  700: 'hétszáz',
  800: 'nyolcszáz',
  900: 'kilencszáz',
};

const UNIT_ORDINALS = {
  1: 'egyedik',
  2: 'kettedik',
  3: 'harmadik',
  4: 'negyedik',
  5: 'ötödik',
  6: 'hatodik',
  7: 'hetedik',
  8: 'nyolcadik',
  9: 'kilencedik',
};
const ORDINAL_WORDS = merge(
  {
    1: 'első',
    2: 'második',
    3: 'harmadik',
    4: 'negyedik',
    5: 'ötödik',
    6: 'hatodik',
    7: 'hetedik',
    8: 'nyolcadik',
    9: 'kilencedik',
    10: 'tizedik',
    20: 'huszadik',
    30: 'harmincadik',
    40: 'negyvenedik',
    50: 'ötvenedik',
    60: 'hatvanadik',
    70: 'hetvenedik',
    80: 'nyolcvanadik',
    90: 'kilencvenedik',
    100: 'századik',
  },
  tensAndUnits(TENS, UNIT_ORDINALS, joinTen),
);
const inflectAll = (table: Readonly<Record<number, string>>, endings: string): Record<number, string> =>
  Object.fromEntries(Object.entries(table).map(([n, words]) => [n, inflect(words, endings)]));

const COMPOUND_PREFIXES: Readonly<Record<number, string>> = {
  1: 'egy',
  2: 'két',
  3: 'három',
  4: 'négy',
  5: 'öt',
  6: 'hat',
  7: 'hét',
  8: 'nyolc',
  9: 'kilenc',
  10: 'tíz',
  12: 'tizenkét',
  20: 'húsz',
};

export const hu: LanguageDescription = {
  code: 'hu',
  decimal: ',',
  group: '\u00a0',
  accentless: false,
  order: 'MD',
  months: MONTHS.map(month => `${inflect(month, MONTH_CASES)}`),
  shortMonths: ['jan', 'febr feb', 'márc', 'ápr', 'máj', 'jún', 'júl', 'aug', 'szept', 'okt', 'nov', 'dec'],
  doubtfulMonths: '',
  doubtfulAfter: '',
  weekdays:
    'hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn kedden szerdán csütörtökön pénteken szombaton',
  cardinals: merge(
    { 1: 'egy egyet' },
    inflectAll(BELOW_HUNDRED, '- et ot at en an on ban ben ből ből nek nak re ra ről ról től hez höz ig vel'),
    { 2: 'kettőt kettőből', 5: 'ötöt', 3: 'hármat hármas háromból', 4: 'négyet', 12: 'tucat' },
    HUNDREDS,
    tensAndUnits(HUNDREDS, merge(BELOW_HUNDRED, { 1: 'egy' }), (hundred, rest) => hundred + rest),
    {
      1000: 'ezer egyezer',
      100000: 'százezer',
    },
    thousands(BELOW_HUNDRED, 'ezer'),
    thousands(merge({ 1: 'egy' }, BELOW_HUNDRED), 'millió', 1_000_000),
    { 1.5: 'másfél' },
  ),
  articles: 'egy egyet',
  oneBefore: 'vagy a_kettő',
  oneAfter: 'csak legalább pontosan legfeljebb csupán mindössze mint',
  joiner: '',
  ordinals: merge(
    inflectAll(ORDINAL_WORDS, '- at et t ban ben ra re nak nek tól től ból ből on en án én ként'),
    { 1: 'először elseje elsején elsejei elsejétől elsejéig elsejére', 2: 'másodszor', 3: 'harmadszor' },
  ),
  ordinalStyle: { suffixes: 'dik ik', point: true, write: n => `${n}.` },
  scales: {
    1000: 'ezer',
    1000000: 'millió milliós milliót millióan milliónál milliónyi milliója millióból mio',
    1000000000: 'milliárd milliárdot milliárdos mrd',
  },
  vague: 'százak ezrek tucatnyi több_száz több_ezer több_tucat százai ezrei',
  currencies: {
    EUR: 'euró eurós eurót euróból eurónak eurónyi euró euróval eur euro',
    USD: 'dollár dollárt usd',
    GBP: 'font gbp',
    PLN: 'zloty złoty pln',
    RON: 'lej lejt ron',
    HUF: 'forint forintot forintos ft huf forintnyi',
    BGN: 'leva bgn',
    CHF: 'chf',
    CZK: 'czk',
    SEK: 'sek',
    DKK: 'dkk',
    NOK: 'nok',
  },
  percent:
    'százalék százaléka százalékos százalékát százalékot százalékkal százalékban százalékának százalékpont százalékponttal',
  to: '',
  from: '',
  between: '',
  and: 'és valamint vagy & illetve',
  of: 'a az hó',
  year: 'év évi évben évre éves évtől évig',
  clockStrong: '',
  clockBefore: '',
  clockAfter: 'h óra órakor órától óráig órai órára óráról',
  hours: '',
  am: 'de. délelőtt',
  pm: 'du. délután',
  references:
    'iso en msz din verzió v horizont horizon agenda europa európa europe terem szoba intézkedés szakasz fejezet táblázat ábra melléklet oldal bekezdés rendelet irányelv határozat törvény hivatkozás szerződés rco rcr nuts web ipar cikk erasmus',
  numero: 'szám sz',
  streets: 'utca u út tér körút sétány sor köz',
  phoneWords: 'tel telefon telefonszám mobil fax',
  counted:
    'résztvevő résztvevővel résztvevőt ember embert fő fős személy személyt szervezet szervezetet vállalkozás vállalat partner tag tagot euró állás hektár lakos látogató látogatás példány diák nő férfi km kilométer méter órás szó válaszadó háztartás munkavállaló önkéntes feliratkozó szövetkezet polgár fa',
  compounds: Object.fromEntries(
    Object.entries(COMPOUND_PREFIXES).map(([n, prefix]) => [
      n,
      inflect(
        inflect(
          prefix,
          'napos éves órás hetes hónapos fős oldalas perces részes lépcsős nyelvű tagú szoros szeres szörös pontos',
        ),
        '- t at et re ra ben ban on en ből ból nek nak an',
      ),
    ]),
  ),
  hints: { 2: 'mindkét mindkettő kétszer pár', 1: 'egyszer egyetlen', 3: 'háromszor' },
  nouns: {
    words: 'hét',
    notAfter: 'múlt jövő minden pár néhány előző következő ezen e',
    notBefore: 'vége végén végi elején közepén során napja napján múlva alatt óta',
  },
  notOrdinal: [],
  half: 'fél',
  fractions: 'fél fele felét felének harmada harmadát negyede negyedét ötöde harmad negyed',
  starters: 'a az egy és de ez ezek azok ezt ebben itt ott majd hogy ha mert most mint mind minden több',
  tense: {
    future:
      'fog fogja fognak fogják lesz lesznek kerül_sor kerül_majd következő közelgő tervezett várható hamarosan jövőbeli majd',
    past: 'volt voltak került kerültek zajlott zajlottak tartottak tartották megtartott rendeztek rendezték valósult megvalósult találkoztak meglátogatták látogattak beszéltek megvitatták összpontosított lezajlott kínált nyújtott kaptak részt_vettek vett vettek',
  },
  dates: {
    day: (d, m, y) => withYear(`${name(m)} ${d}.`, y),
    days: (d, e, m, y) => withYear(`${name(m)} ${d}–${e}.`, y),
    month: (m, y) => withYear(name(m), y),
    months: (m, n, y) => withYear(`${name(m)}–${name(n)}`, y),
    dash: ' – ',
  },
  money: (amount, sign) => `${amount} ${sign === '€' ? 'euró' : sign === 'HUF' ? 'Ft' : sign}`,
  percentText: digits => `${digits}%`,
};
