// Latvian: how numbers, dates, amounts and tenses are said.
import { compoundTable, inflect, merge, paradigm, tensAndUnits, thousands } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

/** Made when it is first asked for: forms are many, and most texts are in few languages. */
export const lv = (): LanguageDescription => {
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

  /** "maija vidū": the genitives that are also a first name, with what makes them a month. */
  const parts = (genitive: string): string =>
    ofMonth
      .split(' ')
      .map(part => `${genitive}_${part}`)
      .join(' ');
  const ofMonth =
    'sākums sākuma sākumu sākumā sākumam vidus vidu vidū vidum beigas beigu beigās beigām nogale nogalē mēnesis mēnesī mēneša rīts rītā vakars vakarā';

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

  /** Numerals as they stand in front of another word: divgadīgs, piecpadsmitgadnieks, četrstāvu. */
  const UNITS = {
    1: 'vien',
    2: 'div',
    3: 'trīs',
    4: 'četr',
    5: 'piec',
    6: 'seš',
    7: 'septiņ',
    8: 'astoņ',
    9: 'deviņ',
  };
  const PREFIXES = merge(UNITS, TEENS, TENS_STEMS, {
    100: 'simt',
    200: 'divsimt',
    300: 'trīssimt',
    500: 'piecsimt',
  });
  const ALL_PREFIXES = merge(
    PREFIXES,
    tensAndUnits(TENS_STEMS, UNITS, (ten, unit) => ten + unit),
  );
  const without = (table: Readonly<Record<number, string>>, ...values: number[]): Record<number, string> =>
    Object.fromEntries(Object.entries(table).filter(([n]) => !values.includes(Number(n))));

  /** All cases, singular and plural, of nouns in -s, in -a and in -e (its stem may soften). */
  const nounS = (stems: string): string => inflect(stems, 's a am u ā i iem us os');
  const nounA = (stems: string): string => inflect(stems, 'a as ai u ā ām ās');
  const nounE = (stem: string, soft = stem): string => `${inflect(stem, 'e es ei i ē ēm ēs')} ${soft}u`;

  /** The country's adjective in front of the currency: `šveices_franki`. */
  const ofCountry = (countries: string, nouns: string): string =>
    countries
      .split(' ')
      .flatMap(country => nouns.split(' ').map(noun => `${country}_${noun}`))
      .join(' ');
  const CROWN = nounA('kron');

  /** Labels behind their number: "12. panta", "312. kabinetā". */
  const LABELS_BEHIND = [
    nounS('pant punkt apakšpunkt paragrāf kabinet attēl pielikum apakšpasākum nodevum'),
    nounA(
      'nodaļ apakšnodaļ sadaļ apakšsadaļ iedaļ apakšiedaļ telp istab tabul auditorij versij diagramm veidlap',
    ),
    nounE('lappus', 'lappuš'),
    nounE('zāl', 'zāļ'),
    'lpp dzīvoklis dzīvokļa dzīvoklim dzīvokli dzīvoklī birojs birojā biroja',
  ].join(' ');

  /** Labels in front of it; the cases that often stand before a counted number are left out ("lēmumu 30 dienu laikā"). */
  const LABELS = [
    'telpa kabinets auditorija zāle tabula attēls lappuse lpp pielikums versija versijas versiju birojs v',
    'regula regulas regulai regulu direktīva direktīvas direktīvai direktīvu',
    'noteikumi noteikumu noteikumos noteikumiem lēmums lēmuma lēmumā lēmumam rīkojums rīkojuma rīkojumā',
    'likums likuma līgums līguma vienošanās protokols protokola rēķins iepirkums',
    'kods kodu koda reģ reģistrācijas_numurs cpv isbn issn pvn_reģ',
    'iso en lvs din apvārsnis horizon agenda eiropa europe rco rcr nuts web industrija erasmus',
  ].join(' ');

  /** "viena trešā daļa": only with "one", for "panta trešā daļa" is a part of an article. */
  const PARTS = 'treš ceturt piekt sest septīt astot devīt desmit'
    .split(' ')
    .map(
      part =>
        `viena_${part}ā_daļa vienas_${part}ās_daļas vienai_${part}ajai_daļai vienu_${part}o_daļu vienā_${part}ajā_daļā`,
    )
    .join(' ');

  /** "cits citu" and the like: a pronoun, no numeral. */
  const PRONOUNS =
    'viens_otru viens_otram viens_otra viens_ar_otru viens_no_otra viens_pie_otra viens_otrā viena_otru viena_otrai viena_otras viena_ar_otru vienu_otru viens_pats viena_pati viens_un_tas_pats viena_un_tā_pati vienu_un_to_pašu vienas_un_tās_pašas viena_un_tā_paša vienā_un_tajā_pašā no_vienas_puses no_otras_puses';

  return {
    code: 'lv',
    decimal: ',',
    group: '\u00a0',
    accentless: false,
    order: 'DM',
    months: [
      softened('janvār', 'janvār'),
      softened('februār', 'februār'),
      `${first('mart')} ${parts('marta')}`,
      softened('aprīl', 'aprīļ'),
      `${first('maij')} ${parts('maija')}`,
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
    doubtfulAfter: 'no līdz kopš gada ap pirms pēc šī šā',
    weekdays:
      'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien pirmdienā otrdienā trešdienā ceturtdienā piektdienā sestdienā svētdienā',
    cardinals: merge(
      {
        1: 'viens viena vienu vienam vienai vienā vienas',
        2: 'divi divas divus divu diviem divām divos divās',
        3: 'trīs triju trim trijām trijos trijās trīsu trijiem',
      },
      paradigm({ 4: 'četr', 5: 'piec', 6: 'seš', 7: 'septiņ', 8: 'astoņ', 9: 'deviņ' }, INDEFINITE),
      TEENS,
      {
        10: 'desmitiem',
        12: 'ducis duci duča viens_ducis vienu_duci viena_duča',
        100: 'simt simts simtu simtiem simti simtus simtos simtam simta',
        1000: 'tūkstoš',
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
      thousands(merge(UNITS, { 10: 'desmit' }), 'tūkstoš'),
      Object.fromEntries(
        Object.entries({ ...UNITS, 10: 'desmit' }).map(([n, stem]) => [Number(n) + 0.5, `${stem}arpus`]),
      ),
      {
        1.5: 'pusotrs pusotra pusotru pusotras pusotrai pusotram pusotrā',
        6: 'pusducis pusduci',
        500000: 'pusmiljons pusmiljona pusmiljonu pusmiljonam puse_miljona pusi_miljona',
        500000000: 'pusmiljards pusmiljarda pusmiljardu puse_miljarda pusi_miljarda',
      },
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
      paradigm({ 100: 'simt', 200: 'divsimt', 300: 'trīssimt', 500: 'piecsimt', 1000: 'tūkstoš' }, DEFINITE),
      { 1: 'pirmo pirmoreiz' },
    ),
    ordinalStyle: {
      suffixes: 'ais ā ie ās o ajam ajai ajā ajiem ajām ajos ajās',
      point: true,
      write: n => `${n}.`,
    },
    scales: {
      12: 'ducis duči duču dučiem dučus dučos',
      1000: 'tūkstotis tūkstoša tūkstotim tūkstoti tūkstotī tūkstoši tūkstošu tūkstošiem tūkstošus tūkstošos tūkstoš tūkst',
      1000000: `${nounS('miljon')} milj mlj mln`,
      1000000000: `${nounS('miljard')} mljrd mlrd`,
      1000000000000: `${nounS('triljon')} trlj`,
    },
    vague: 'simtiem simti simtus desmitiem desmiti desmitus',
    currencies: {
      EUR: 'eiro euro eur',
      USD: `${nounS('dolār')} usd ${ofCountry('asv amerikāņu', nounS('dolār'))}`,
      GBP: `${nounA('mārciņ')} gbp ${ofCountry('sterliņu britu lielbritānijas anglijas', nounA('mārciņ'))}`,
      PLN: `${nounS('zlot')} pln ${ofCountry('polijas poļu', nounS('zlot'))}`,
      RON: `leju lejas lejām ron ${ofCountry('rumānijas rumāņu', nounA('lej'))}`,
      HUF: `${nounS('forint')} huf ${ofCountry('ungārijas ungāru', nounS('forint'))}`,
      BGN: `${nounA('lev')} bgn ${ofCountry('bulgārijas bulgāru', nounA('lev'))}`,
      CHF: `chf ${ofCountry('šveices šveiciešu', nounS('frank'))}`,
      CZK: `czk ${ofCountry('čehijas čehu', CROWN)}`,
      SEK: `sek ${ofCountry('zviedrijas zviedru', CROWN)}`,
      DKK: `dkk ${ofCountry('dānijas dāņu', CROWN)}`,
      NOK: `nok ${ofCountry('norvēģijas norvēģu', CROWN)}`,
    },
    percent: `procenti ${nounS('procent procentpunkt')} ${ofCountry('procentu', nounS('punkt'))}`,
    to: 'līdz',
    from: 'no',
    between: 'starp',
    and: 'un vai & kā_arī',
    of: '',
    year: 'gada gadā gads gadu gadam gadiem g gados',
    clockStrong: 'plkst pulksten no_plkst no_pulksten līdz_plkst līdz_pulksten',
    clockBefore: 'no_plkst',
    clockAfter: '',
    hours: '',
    morning: 'no_rīta rītā',
    evening: 'vakarā pēcpusdienā',
    rise: 'uz līdz',
    am: '',
    pm: '',
    references: LABELS,
    referencesBehind: LABELS_BEHIND,
    numero: 'nr numurs',
    streets:
      'iela ielā ielas ielu prospekts prospektā bulvāris bulvārī laukums laukumā gatve gatvē šoseja šosejā',
    phoneWords: `tālr tālrunis tālruņa tālruni tālrunim telefons tel mob fakss zvanīt zvaniet zvanot ${inflect('tālrunis_ tālruni_ tālruņi_ tālr._', 'uzziņām saziņai informācijai rezervācijai pieteikumiem kontaktiem')} kontakttālrunis kontakttālruni tālruņa_numurs tālruņa_numuru tālruņa_nr informatīvais_tālrunis informatīvo_tālruni`,
    counted:
      'dalībnieki dalībnieku dalībniekiem cilvēki cilvēku personas personu organizācijas organizāciju uzņēmumi uzņēmumu partneri biedri biedru eiro darbvietas hektāri hektāru iedzīvotāji iedzīvotāju apmeklētāji apmeklētāju eksemplāri eksemplāru studenti studentu sievietes vīrieši km kilometri kilometru metri stundas vārdi respondenti respondentu darbinieki brīvprātīgie abonenti kooperatīvi koki diena dienas dienu dienām dienās mēnesi mēneši mēnešu mēnešiem mēnešus nedēļas nedēļu nedēļām minūtes minūšu minūtēm sekundes sekundēm klausītāji klausītāju klausītājiem skatītāji skatītāju skatītājiem vietas vietu vietām kvadrātmetri kvadrātmetru kvadrātmetrus locekļi locekļu locekļiem tonnas tonnu grādi grādu grādiem bērni bērnu bērniem pacienti pacientu pacientiem pacientus biļetes biļešu biļetēm balsis balsu balsīm dzemdības dzemdību pieteikumi pieteikumu pieteikumiem pieteikumus līdzjutēji līdzjutēju līdzjutējiem skolēni skolēnu skolēniem skolēnus audzēkņi audzēkņu absolventi absolventu vēlētāji vēlētāju pensionāri pensionāru karavīri karavīru tūristi tūristu skrējēji skrējēju sportisti sportistu dzīvokļi dzīvokļu mājas māju automašīnas automašīnu transportlīdzekļi transportlīdzekļu grāmatas grāmatu eksponāti eksponātu priekšmeti priekšmetu gultas_vietas gultu operācijas operāciju operācijām gadījumi gadījumu gadījumos protokoli protokolu bezdarbnieki bezdarbnieku bēgļi bēgļu ģimenes ģimeņu govis govju aitas aitu litri litru grami gramu gabali gabalu',
    compounds: merge(
      compoundTable(
        PREFIXES,
        'dienu stundu mēnešu nedēļu minūšu stāvu istabu vietu lappušu metru kilometru',
        '-',
      ),
      // "desmitgadu" and "simtgadu" are decades and centuries.
      compoundTable(without(PREFIXES, 10, 100), 'gadu', '-'),
      { 1: 'viendienas' },
      compoundTable(
        PREFIXES,
        'dienīg daļīg stundīg vietīg',
        's a am ai u ā i as iem ām us os ās ais ajā ajam ajai o ie ajiem ajām ajos ajās',
      ),
      compoundTable(
        ALL_PREFIXES,
        'gadīg',
        's a am ai u ā i as iem ām us os ās ais ajā ajam ajai o ie ajiem ajām ajos ajās',
      ),
      compoundTable(ALL_PREFIXES, 'gadniek', 's a am u ā i iem us os'),
      compoundTable(ALL_PREFIXES, 'gadniec', 'e es ei i ē ēm ēs'),
    ),
    hints: {
      2: 'abi abas abus abu abiem abām abos abās divreiz pāris divkārt divkāršs dubults otrkārt',
      1: 'vienīgais vienīgā vienīgo vienreiz vienreizējs vienreizēja pirmkārt',
      3: 'trīsreiz trīskārt treškārt',
      4: 'četrreiz četrkārt',
    },
    // The fifties, the nineties.
    notOrdinal: [
      {
        words: inflect(Object.values(TENS_STEMS).join(' '), 'ie ajos ajiem ajus o os'),
        before: 'gadi gados gadiem gadu gadus',
      },
    ],
    half: 'puse pusi',
    fractions: `puse pusi pusē ${nounA('trešdaļ ceturtdaļ piektdaļ sestdaļ septītdaļ astotdaļ devītdaļ desmitdaļ divdesmitdaļ simtdaļ')} ${PARTS} ${PRONOUNS}`,
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
};
