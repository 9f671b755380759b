// Hungarian: how numbers, dates, amounts and tenses are said.
import { inflect, merge, tensAndUnits, thousands } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';
import {
  cases,
  type Harmony,
  type Noun,
  noun,
  numeralCases,
  numeralTable,
  possessed,
} from './hungarian-cases.ts';

/** Made when it is first asked for: forms are many, and most texts are in few languages. */
export const hu = (): LanguageDescription => {
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

  /** Months from September on take front vowels; the possessive is said with and without a j. */
  const monthForms = (month: string, m: number): string => {
    const harmony = m < 9 ? 'back' : 'front';
    const linked = harmony === 'back' ? 't ot on' : 't et en';
    return `${cases(month, harmony, linked)} ${possessed(month, harmony, 'j')} ${possessed(month, harmony, '')} ${cases(`${month}i`, harmony, 't n')}`;
  };

  const WEEKDAYS = [
    cases('hétfő', 'round', 't n i'),
    cases('kedd', 'front', 'et en i'),
    cases('szerda', 'back', 't n i'),
    cases('csütörtök', 'round', 'öt ön i'),
    cases('péntek', 'front', 'et en i'),
    cases('szombat', 'back', 'ot on i'),
    cases('vasárnap', 'back', 'ot on i'),
  ].join(' ');

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
  const BELOW_THOUSAND = merge(
    { 1: 'egy' },
    BELOW_HUNDRED,
    HUNDREDS,
    tensAndUnits(HUNDREDS, merge({ 1: 'egy' }, BELOW_HUNDRED), (hundred, rest) => hundred + rest),
  );
  /** The numerals before thousands and millions that are said often enough to stand in all cases. */
  const ROUND = Object.fromEntries(
    Object.entries(BELOW_THOUSAND).filter(([n]) => Number(n) <= 100 || Number(n) % 50 === 0),
  );
  const above = (
    rests: Readonly<Record<number, string>>,
    base: number,
    word: string,
  ): Record<number, string> =>
    Object.fromEntries(
      Object.entries(rests).map(([n, words]) => [
        base + Number(n),
        words
          .split(' ')
          .map(rest => word + rest)
          .join(' '),
      ]),
    );

  /** Six, seven and sixty without the forms that are more often a verb (hatnak), a week (hétre) or a town (Hatvanban). */
  const isOther = (form: string): boolean =>
    /^(?:hatnak|hét(?:nek|ért|ig|ben|nél|be|re|hez|ről|től|tel)|hatvan(?:ban|ba))$/.test(form);
  const SMALL = Object.fromEntries(
    Object.entries(numeralTable(BELOW_HUNDRED)).map(([n, forms]) => [
      n,
      forms
        .split(' ')
        .filter(form => !isOther(form))
        .join(' '),
    ]),
  );
  /** "four of them": `négyük`, `négyüket`. */
  const OF_THEM = {
    2: 'kettejük kettejüket kettejüknek kettőjük kettőjüket',
    3: 'hármuk hármukat hármuknak hármójuk',
    4: 'négyük négyüket négyüknek',
    5: 'ötük ötüket ötüknek',
    6: 'hatuk hatukat hatuknak',
    7: 'hetük hetüket hetüknek',
    8: 'nyolcuk nyolcukat nyolcuknak',
    9: 'kilencük kilencüket kilencüknek',
    10: 'tízük tízüket tízüknek',
  };
  /** "two and a half million": the half belongs to what follows. */
  const HALVES = Object.fromEntries(
    Object.entries(BELOW_HUNDRED)
      .filter(([n]) => Number(n) <= 20)
      .map(([n, words]) => [Number(n) + 0.5, inflect(words, '_és_fél')]),
  );
  /** "quarter past nine" (`negyed tízre`): said by the hour that comes, and no number of anything. */
  const QUARTER_HOURS = inflect(
    'fél_ negyed_ háromnegyed_',
    'egyre kettőre háromra négyre ötre hatra hétre nyolcra kilencre tízre tizenegyre tizenkettőre',
  );
  const CARDINALS = merge(
    { 1: 'egy egyet egyetlenegy egyetlenegyet' },
    SMALL,
    OF_THEM,
    HALVES,
    // "two each": said twice, counted once.
    Object.fromEntries(
      Object.entries(BELOW_HUNDRED)
        .filter(([n]) => Number(n) <= 20)
        .map(([n, words]) => [n, words.replace(/\S+/g, word => `${word}-${word}`)]),
    ),
    { 12: 'tucat tucatot tucattal tucatra', 24: 'két_tucat', 36: 'három_tucat', 48: 'négy_tucat' },
    Object.fromEntries(
      Object.entries(numeralTable(BELOW_THOUSAND, n => n % 100 !== 0)).filter(([n]) => Number(n) >= 100),
    ),
    numeralTable({ 1000: 'ezer egyezer', 500000: 'félmillió', 500000000: 'félmilliárd' }),
    above(BELOW_THOUSAND, 1000, 'ezer'),
    numeralTable(above(ROUND, 1000, 'ezer'), () => true),
    thousands(BELOW_THOUSAND, 'ezer'),
    numeralTable(thousands(ROUND, 'ezer'), n => n > 100_000),
    numeralTable(thousands(ROUND, 'millió', 1_000_000), n => n > 20_000_000),
    numeralTable(thousands(ROUND, 'milliárd', 1_000_000_000), n => n > 20_000_000_000),
    { 1.5: 'másfél másfelet' },
  );

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
  const BACK_ORDINAL = /(?:[aou]d|másod)ik$/;
  /** Cases and the forms of a day of the month (`huszadikán`, `huszadikáig`) of an ordinal. */
  const ordinalForms = (word: string): string => {
    const harmony: Harmony = BACK_ORDINAL.test(word) ? 'back' : 'front';
    if (word === 'első') return cases(word, 'round', 't n');
    const day = harmony === 'back' ? 'a' : 'e';
    return `${cases(word, harmony, harmony === 'back' ? 'at on' : 'et en')} ${cases(word + day, harmony, 't n')} ${word}${day}i`;
  };
  const HUNDREDTHS = tensAndUnits(
    HUNDREDS,
    merge(
      { 1: 'egyedik', 2: 'kettedik' },
      Object.fromEntries(Object.entries(ORDINAL_WORDS).filter(([n]) => Number(n) > 2 && Number(n) < 100)),
    ),
    (hundred, rest) => hundred + rest,
  );
  const ORDINALS = merge(
    Object.fromEntries(
      Object.entries(ORDINAL_WORDS).map(([n, words]) => [n, words.split(' ').map(ordinalForms).join(' ')]),
    ),
    HUNDREDTHS,
    {
      1: `először ${cases('elseje', 'front', 't n')} elsejei`,
      2: 'másodszor',
      3: 'harmadszor',
      4: 'negyedszer',
      5: 'ötödször',
      6: 'hatodszor',
      7: 'hetedszer',
      8: 'nyolcadszor',
      9: 'kilencedszer',
      10: 'tizedszer',
      200: 'kétszázadik',
      300: 'háromszázadik',
      400: 'négyszázadik',
      500: 'ötszázadik ötszázadikat',
      1000: 'ezredik ezrediket',
    },
  );

  /** What stands directly before "-day", "-member" and the like. */
  const SIMPLE_PREFIXES: Readonly<Record<number, string>> = {
    ...Object.fromEntries(
      Object.entries(merge({ 1: 'egy' }, BELOW_HUNDRED))
        .filter(([n]) => Number(n) <= 20 || Number(n) % 10 === 0)
        .map(([n, words]) => [n, words.replace(/\S*kettő /, '')]),
    ),
    100: 'száz',
    1000: 'ezer',
  };
  const ALL_PREFIXES: Readonly<Record<number, string>> = Object.fromEntries(
    Object.entries(merge({ 1: 'egy' }, BELOW_HUNDRED)).map(([n, words]) => [
      n,
      words.replace(/\S*kettő /, ''),
    ]),
  );
  /** What is counted in an adjective: the first line is said of people and things in many cases, the second is not. */
  const MEASURES =
    'napos órás hónapos oldalas tagú éves hetes perces személyes emeletes kilométeres nyelvű fős részes';
  const RARE_MEASURES =
    'pontos lakásos ágyas szobás tonnás fogásos fordulós állomásos szakaszos kilós sávos hektáros órányi hónapnyi napnyi évnyi osztályos méteres literes gyermekes gyerekes kötetes férőhelyes fejezetes szintes kerekű tételes elemű évfolyamos lépcsős körös szoros szeres szörös évi havi heti napi órai';
  const ADJECTIVE_CASES: Readonly<Record<Harmony, string>> = {
    back: '- t at ak on an ra ban nak ból',
    front: '- t et ek en re ben nek ből',
    round: '- t et ek en re ben nek ből',
  };
  const harmonyOf = (measure: string): Harmony =>
    /[aáoóuú][^aáoóuúeéöőüű]*$/.test(measure) ? 'back' : 'front';
  const measured = (prefixes: Readonly<Record<number, string>>, measures: string): Record<number, string> =>
    Object.fromEntries(
      Object.entries(prefixes).map(([n, words]) => [
        n,
        measures
          .split(' ')
          .map(measure => inflect(inflect(words, measure), ADJECTIVE_CASES[harmonyOf(measure)]))
          .join(' '),
      ]),
    );
  const COMPOUNDS = merge(
    measured(SIMPLE_PREFIXES, MEASURES),
    measured(ALL_PREFIXES, 'éves napos fős'),
    Object.fromEntries(
      Object.entries(SIMPLE_PREFIXES).map(([n, words]) => [
        n,
        `${inflect(words, RARE_MEASURES)} ${n === '1' ? '' : inflect(words, 'féle')}`,
      ]),
    ),
  );

  const O_STEM: Noun = { harmony: 'back', linked: 'ot on', j: 'j', adjective: 'os' };
  const VOWEL_STEM: Noun = { harmony: 'back', linked: 't n', j: 'j', adjective: 's' };
  const kronor = (country: string): string => noun(`${country}_korona`, VOWEL_STEM);

  /** People and things that are counted, by the endings they take. */
  const COUNTED = [
    ...'gyermek gyerek beteg jegy épület eset'.split(' ').map(word => cases(word, 'front', 'et en')),
    ...'tanuló hallgató szurkoló néző futó dolgozó utazó járó'
      .split(' ')
      .map(word => cases(word, word === 'néző' ? 'round' : 'back', 't n')),
    ...'belépő versenyző vevő nyugdíjas rendőr menekült sérült'
      .split(' ')
      .map(word =>
        word.endsWith('ő')
          ? cases(word, 'round', 't n')
          : cases(word, word === 'nyugdíjas' ? 'back' : 'front', word === 'nyugdíjas' ? 't on' : 't en'),
      ),
    ...'szavazat darab pályázat állat katona lakás autó vizsgálat tonna liter mázsa forint család zarándok turista'
      .split(' ')
      .map(word =>
        cases(
          word,
          word === 'liter' ? 'front' : 'back',
          /[aó]$/.test(word) ? 't n' : word === 'liter' ? 't en' : 'ot on',
        ),
      ),
    'szülés születés haláleset műtét kérelem kérelmet oltás ágy ágyat könyv könyvet kötet kötetet műtárgy műtárgyat kép képet',
    'méteres kilométeres literes tonnás lóerős lelkes ágyas darabos négyzetméteres férőhelyes példányos',
    'm méteren méterre méterrel kilométerre négyzetméter négyzetméteren gramm kiló dkg kg ml dl',
  ].join(' ');

  /** Labels behind their number, by the endings they take. */
  const BACK_O = { harmony: 'back', linked: 'ot on', j: 'j' } as const;
  const BACK_T = { harmony: 'back', linked: 't on', j: '' } as const;
  const BACK_VOWEL = { harmony: 'back', linked: 't n', j: 'j' } as const;
  const FRONT_ET = { harmony: 'front', linked: 'et en', j: '' } as const;
  const LABELS = [
    noun('pont alpont űrlap csarnok pavilon', BACK_O),
    noun('táblázat változat grafikon diagram', { ...BACK_O, j: '' }),
    noun('szakasz alszakasz oldal paragrafus', BACK_T),
    noun('szoba iroda ábra verzió tárgyaló', BACK_VOWEL),
    noun('cikk fejezet alfejezet melléklet függelék', FRONT_ET),
    noun('bekezdés intézkedés tétel', { ...FRONT_ET, linked: 't en' }),
    'terem termet teremben terembe teremből teremnek teremmel teremnél teremhez teremről teremre teremtől teremig termen terme termében termébe terméből',
  ].join(' ');
  /** Labels that "számú" makes of a number: "12. számú melléklet", "47/2024. számú szerződés". */
  const NUMBERED =
    `${LABELS} ${noun('határozat', { ...BACK_O, j: '' })} ${noun('szerződés', { ...FRONT_ET, linked: 't en' })} ${noun('rendelet végzés ítélet', FRONT_ET)}`
      .split(' ')
      .map(label => `számú_${label}`)
      .join(' ');
  const FRONT_LABELS = [
    noun('azonosító', BACK_VOWEL),
    noun(
      'azonosítószám adószám cégjegyzékszám projektszám szerződésszám ügyszám iktatószám engedélyszám bankszámlaszám számlaszám irányítószám',
      { ...BACK_O, linked: 'ot on', j: '' },
    ),
    inflect('adószám cégjegyzékszám projektszám szerződésszám ügyszám iktatószám', 'ú'),
    noun('kód projektkód', BACK_O),
    'nyilvántartási_szám nyilvántartási_száma nyilvántartási_számú hivatkozási_szám hivatkozási_száma hivatkozási_számú azonosítójú',
  ].join(' ');

  return {
    code: 'hu',
    decimal: ',',
    group: '\u00a0',
    accentless: false,
    order: 'MD',
    months: MONTHS.map((month, i) => monthForms(month, i + 1)),
    shortMonths: ['jan', 'febr feb', 'márc', 'ápr', 'máj', 'jún', 'júl', 'aug', 'szept', 'okt', 'nov', 'dec'],
    doubtfulMonths: '',
    doubtfulAfter: '',
    weekdays: WEEKDAYS,
    cardinals: CARDINALS,
    articles: 'egy egyet',
    oneBefore:
      'vagy a_kettő tartózkodás tartózkodással tartózkodó tartózkodó_szavazat ellenszavazat ellenszavazattal nem_szavazattal góllal ponttal gólos pontos_előny',
    oneAfter: 'csak legalább pontosan legfeljebb csupán mindössze több_mint kevesebb_mint közül',
    joiner: '',
    ordinals: ORDINALS,
    ordinalStyle: { suffixes: 'dik ik', point: true, write: n => `${n}.` },
    scales: {
      1000: `${numeralCases('ezer')} ezres ezreset ezrese`,
      1000000: `${noun('millió', VOWEL_STEM)} millióan mio`,
      1000000000: `${noun('milliárd', O_STEM)} milliárdan mrd`,
      1000000000000: noun('billió', VOWEL_STEM),
    },
    vague:
      'százak százakat ezrek ezreket ezreknek ezrekbe milliók milliókat millióknak milliárdok milliárdokat tízezrek tízezreket százezrek százezreket tucatnyi tucatjával százával ezrével százai ezrei tízezrei százezrei milliói több_száz több_százan több_ezer több_ezren több_tízezer több_tízezren több_százezer több_százezren több_millió több_millióan több_milliós több_milliárd több_milliárdos több_tucat több_tucatnyi néhány_száz néhány_ezer néhány_tucat pár_száz pár_ezer párszáz párezer néhányszáz néhányezer sokszáz sokezer',
    currencies: {
      EUR: `${noun('euró', VOWEL_STEM)} eur euro`,
      USD: `${noun('dollár amerikai_dollár usa-dollár', { ...O_STEM, linked: 't on' })} usd`,
      GBP: `${noun('font angol_font brit_font fontsterling font_sterling', O_STEM)} gbp`,
      PLN: `${noun('zloty złoty lengyel_zloty lengyel_złoty', { ...VOWEL_STEM, adjective: 's' })} pln`,
      RON: `${noun('lej román_lej', { harmony: 'front', linked: 't en', j: '', adjective: 'es' })} ron`,
      HUF: `${noun('forint magyar_forint', O_STEM)} ft huf`,
      BGN: `${noun('leva bolgár_leva', VOWEL_STEM)} bgn`,
      CHF: `${noun('svájci_frank', O_STEM)} chf`,
      CZK: `${kronor('cseh')} czk`,
      SEK: `${kronor('svéd')} sek`,
      DKK: `${kronor('dán')} dkk`,
      NOK: `${kronor('norvég')} nok`,
    },
    percent: `${noun('százalék', { ...O_STEM, j: '' })} ${noun('százalékpont', O_STEM)}`,
    to: '',
    from: '',
    between: '',
    and: 'és valamint vagy & illetve',
    of: 'a az hó',
    year: 'év évi évben évre éves évtől évig évnek évét évének évében',
    clockStrong: '',
    clockBefore: '',
    clockAfter: 'h óra órakor órától óráig órai órára óráról',
    hours: '',
    am: 'de. délelőtt',
    pm: 'du. délután',
    references: `isbn issn iso en msz din verzió v horizont horizon agenda europa európa europe terem szoba intézkedés szakasz fejezet táblázat ábra melléklet oldal bekezdés rendelet irányelv határozat törvény hivatkozás szerződés rco rcr nuts web ipar cikk erasmus ${FRONT_LABELS}`,
    referencesBehind: `§ ${LABELS} ${NUMBERED}`,
    rise: 'ról ről tól től',
    morning: 'reggel reggeli délelőtt délelőtti hajnalban hajnali',
    evening: 'délután délutáni este esti',
    numero: 'szám sz',
    streets: 'utca u út tér körút sétány sor köz',
    phoneWords: 'tel telefon telefonszám mobil fax',
    counted: `résztvevő résztvevővel résztvevőt ember embert fő fős személy személyt szervezet szervezetet vállalkozás vállalat partner tag tagot euró állás hektár lakos látogató látogatás példány diák nő férfi km kilométer méter órás szó válaszadó háztartás munkavállaló önkéntes feliratkozó szövetkezet polgár fa évvel évesek éven óra_alatt óra_múlva óra_elteltével óra_leforgása óra_hosszat óra_hosszú óra_időtartamú óra_munka óra_szünet óra_önkéntes óra_vita óra_késéssel ${COUNTED}`,
    compounds: COMPOUNDS,
    percentCompounds: Object.fromEntries(
      Object.entries(merge({ 1: 'egy' }, BELOW_HUNDRED, { 100: 'száz' })).map(([n, words]) => [
        n,
        inflect(words, 'százalékos százalékosan százalékot százalékkal százalékra százalékban'),
      ]),
    ),
    hints: {
      2: 'mindkét mindkettő mindkettőt mindkettőnek mindketten mindkettejük kétszer pár',
      1: 'egyszer egyetlen',
      3: 'háromszor',
      4: 'négyszer',
      5: 'ötször',
      6: 'hatszor',
      7: 'hétszer',
      8: 'nyolcszor',
      9: 'kilencszer',
      10: 'tízszer',
      12: 'tizenkétszer',
      20: 'hússzor',
      100: 'százszor',
      1000: 'ezerszer',
    },
    nouns: {
      words: 'hét hetet',
      notAfter: 'múlt jövő minden pár néhány előző következő ezen e egy egész több utolsó',
      notBefore:
        'vége végén végi végére végéig elején elejére eleje közepén közepe során folyamán napja napján napjai napjain múlva alatt óta a az első második utolsó hírei híre eseményei embere',
    },
    notOrdinal: [],
    half: 'fél',
    // Set phrases too: the verb "hat" (to affect) before its object, the town of Hatvan.
    fractions: `${QUARTER_HOURS} egy-egy fél fél_tucat ${noun('harmad negyed ötöd tized kétharmad egyharmad háromnegyed egynegyed egyötöd kétötöd háromötöd négyötöd egytized', { ...BACK_O, j: '' })} ${possessed('fel', 'front', '')} hat_a hat_az hat_rá hat_ránk hat_rájuk hat_vissza hat_ki ${inflect('hatvan_', 'városa városában városába városából városának városát városi városban')}`,
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
};
