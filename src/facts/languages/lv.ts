// Latvian: how numbers, dates, amounts and tenses are said.
import { compoundTable, inflect, merge, paradigm } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

const NOMINATIVE = [
  'janvāris',
  'februāris',
  'marts',
  'aprīlis',
  'maijs',
  'jūnijs',
  'jūlijs',
  'augusts',
  'septembris',
  'oktobris',
  'novembris',
  'decembris',
];
const name = (m: number): string => NOMINATIVE[m - 1] ?? '';
const withYear = (words: string, y: string | null): string => (y === null ? words : `${y}. gada ${words}`);
const second = (stem: string): string => inflect(stem, 'is a im i ī');
const softened = (stem: string, soft: string): string => `${second(stem)} ${inflect(soft, 'a u os')}`;
const first = (stem: string): string => inflect(stem, 's a am u ā os');

const DEFINITE = 'ais ā ie ās o ajam ajai ajā ajiem ajām ajos ajās';
const INDEFINITE = 'i as us u iem ām os ās';
const TENS_STEMS = {
  20: 'divdesmit',
  30: 'trīsdesmit',
  40: 'četrdesmit',
  50: 'piecdesmit',
  60: 'sešdesmit',
  70: 'septiņdesmit',
  80: 'astoņdesmit',
  90: 'deviņdesmit',
};
const TEENS = {
  10: 'desmit',
  11: 'vienpadsmit',
  12: 'divpadsmit',
  13: 'trīspadsmit',
  14: 'četrpadsmit',
  15: 'piecpadsmit',
  16: 'sešpadsmit',
  17: 'septiņpadsmit',
  18: 'astoņpadsmit',
  19: 'deviņpadsmit',
};

export const lv: LanguageDescription = {
  code: 'lv',
  decimal: ',',
  group: '\u00a0',
  accentless: false,
  order: 'DM',
  months: [
    softened('janvār', 'janvār'),
    softened('februār', 'februār'),
    first('mart'),
    softened('aprīl', 'aprīļ'),
    first('maij'),
    first('jūnij'),
    first('jūlij'),
    first('august'),
    softened('septembr', 'septembr'),
    softened('oktobr', 'oktobr'),
    softened('novembr', 'novembr'),
    softened('decembr', 'decembr'),
  ],
  shortMonths: ['janv', 'febr', '', 'apr', '', 'jūn', 'jūl', 'aug', 'sept', 'okt', 'nov', 'dec'],
  doubtfulMonths: 'maija marta',
  doubtfulAfter: 'no līdz',
  weekdays:
    'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien pirmdienā otrdienā trešdienā ceturtdienā piektdienā sestdienā svētdienā',
  cardinals: merge(
    {
      1: 'viens viena vienu vienam vienai vienā',
      2: 'divi divas divus divu diviem divām divos divās',
      3: 'trīs triju trim trijām trijos trijās trīsu trijiem',
    },
    paradigm({ 4: 'četr', 5: 'piec', 6: 'seš', 7: 'septiņ', 8: 'astoņ', 9: 'deviņ' }, INDEFINITE),
    TEENS,
    {
      10: 'desmitiem',
      12: 'ducis',
      100: 'simt simts simtu simtiem',
      200: 'divsimt',
      300: 'trīssimt',
      400: 'četrsimt',
      500: 'piecsimt',
      600: 'sešsimt',
      700: 'septiņsimt',
      800: 'astoņsimt',
      900: 'deviņsimt',
    },
    TENS_STEMS,
    { 1.5: 'pusotra pusotru pusotras', 2.5: 'divarpus', 3.5: 'trīsarpus' },
  ),
  articles: '',
  oneBefore: '',
  oneAfter: '',
  joiner: '',
  ordinals: merge(
    paradigm(
      {
        1: 'pirm',
        2: 'otr',
        3: 'treš',
        4: 'ceturt',
        5: 'piekt',
        6: 'sest',
        7: 'septīt',
        8: 'astot',
        9: 'devīt',
      },
      DEFINITE,
    ),
    paradigm({ 3: 'treš' }, 'ai'),
    paradigm(
      Object.fromEntries(Object.entries(merge(TEENS, TENS_STEMS)).map(([n, stem]) => [n, stem])),
      DEFINITE,
    ),
    { 1: 'pirmo pirmoreiz', 100: inflect('simt', 'ais ā') },
  ),
  ordinalStyle: { suffixes: 'ais ā ajā', point: true, write: n => `${n}.` },
  scales: {
    1000: 'tūkstotis tūkstoši tūkstošiem tūkstošus tūkstošu tūkstoš tūkst',
    1000000: 'miljons miljoni miljonu miljoniem miljona miljonus milj',
    1000000000: 'miljards miljardi miljardu miljardiem mljrd',
  },
  vague: 'simtiem simti desmitiem desmiti',
  currencies: {
    EUR: 'eiro euro eur',
    USD: 'dolāri dolāru usd',
    GBP: 'mārciņas mārciņu mārciņām gbp',
    PLN: 'zloti zlotu pln',
    RON: 'leju ron',
    HUF: 'forinti forintu huf',
    BGN: 'levas bgn',
    CHF: 'chf',
    CZK: 'czk',
    SEK: 'sek',
    DKK: 'dkk',
    NOK: 'nok',
  },
  percent: 'procenti procentu procentiem procents procentus procentpunkti procentpunktiem procentpunktu',
  to: 'līdz',
  from: 'no',
  between: 'starp',
  and: 'un vai & kā_arī',
  of: '',
  year: 'gada gadā gads gadu gadam gadiem g gados',
  clockStrong: 'plkst pulksten',
  clockBefore: 'no_plkst',
  clockAfter: '',
  hours: '',
  am: '',
  pm: '',
  references:
    'pants panta pantā iso en lvs din versija versijas v apvārsnis horizon agenda eiropa europe telpa telpā kabinets pasākums pasākuma sadaļa nodaļa tabula tabulā attēls pielikums lappuse lpp regula regulas direktīva direktīvas lēmums likums līgums rco rcr nuts web industrija erasmus',
  numero: 'nr numurs',
  streets: 'iela ielā prospekts bulvāris laukums gatve',
  phoneWords: 'tālr tālrunis tālruņa tel mob fakss',
  counted:
    'dalībnieki dalībnieku dalībniekiem cilvēki cilvēku personas personu organizācijas organizāciju uzņēmumi uzņēmumu partneri biedri biedru eiro darbvietas hektāri hektāru iedzīvotāji iedzīvotāju apmeklētāji apmeklētāju eksemplāri eksemplāru studenti studentu sievietes vīrieši km kilometri kilometru metri stundas vārdi respondenti respondentu darbinieki brīvprātīgie abonenti kooperatīvi koki',
  compounds: compoundTable(
    { 1: 'vien', 2: 'div', 3: 'trīs', 4: 'četr', 5: 'piec', 6: 'seš' },
    'dienu dien gad gadu stundu mēnešu nedēļu daļ',
    '- īgs īga īgo īgā īgais īgajā',
  ),
  hints: {
    2: 'abi abas abus abu abiem abām abos abās divreiz pāris',
    1: 'vienīgais vienīgā vienreiz',
    3: 'trīsreiz',
  },
  notOrdinal: [],
  half: 'puse pusi',
  fractions: 'puse pusi pusē trešdaļa trešdaļas trešdaļu ceturtdaļa ceturtdaļu',
  starters: 'un bet tas tā tie tās šis šī šie šīs kā ar no uz par pēc lai ja arī visi mēs viņi projekts',
  tense: {
    future:
      'būs notiks tiks varēs nākamais nākamā nākamajā gaidāmais gaidāmā plānots plānota drīzumā vadīs sniegs informēs paredzēts norisināsies pulcēsies varēsiet uzzināsiet',
    past: 'notika tika bija norisinājās piedalījās apmeklēja apsprieda iepazinās tikās pulcējās notikusi notikuši noticis prezentēja organizēja uzņēma sniedza varēja',
  },
  dates: {
    day: (d, m, y) => withYear(`${d}. ${name(m)}`, y),
    days: (d, e, m, y) => withYear(`${d}.–${e}. ${name(m)}`, y),
    month: (m, y) => withYear(name(m), y),
    months: (m, n, y) => withYear(`${name(m)}–${name(n)}`, y),
    dash: ' – ',
  },
  money: (amount, sign) => `${amount} ${sign === '€' ? 'eiro' : sign}`,
  percentText: digits => `${digits}%`,
};
