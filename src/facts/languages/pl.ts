// Polish: how numbers, dates, amounts and tenses are said.
import { compoundTable, inflect, merge, paradigm, tensAndUnits } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

/** Made when it is first asked for: forms are many, and most texts are in few languages. */
export const pl = (): LanguageDescription => {
  const NOMINATIVE = [
    'styczeń',
    'luty',
    'marzec',
    'kwiecień',
    'maj',
    'czerwiec',
    'lipiec',
    'sierpień',
    'wrzesień',
    'październik',
    'listopad',
    'grudzień',
  ];
  const GENITIVE = [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ];
  const of = (m: number): string => GENITIVE[m - 1] ?? '';
  const name = (m: number): string => NOMINATIVE[m - 1] ?? '';
  const withYear = (words: string, y: string | null): string => (y === null ? words : `${words} ${y}`);

  const HARD = 'y a e ego ej emu ą ym ych ymi';
  const ORDINALS = merge(
    paradigm(
      {
        1: 'pierwsz',
        4: 'czwart',
        5: 'piąt',
        6: 'szóst',
        7: 'siódm',
        8: 'ósm',
        9: 'dziewiąt',
        10: 'dziesiąt',
        11: 'jedenast',
        12: 'dwunast',
        13: 'trzynast',
        14: 'czternast',
        15: 'piętnast',
        16: 'szesnast',
        17: 'siedemnast',
        18: 'osiemnast',
        19: 'dziewiętnast',
        20: 'dwudziest',
        30: 'trzydziest',
        40: 'czterdziest',
        50: 'pięćdziesiąt',
        60: 'sześćdziesiąt',
        70: 'siedemdziesiąt',
        80: 'osiemdziesiąt',
        90: 'dziewięćdziesiąt',
        100: 'setn',
        200: 'dwusetn dwóchsetn',
        300: 'trzechsetn trzysetn',
        500: 'pięćsetn',
        1000: 'tysięczn',
      },
      HARD,
    ),
    // "pierwsi lokatorzy": men take another ending.
    {
      1: 'pierwsi',
      4: 'czwarci',
      5: 'piąci',
      6: 'szóści',
      7: 'siódmi',
      8: 'ósmi',
      9: 'dziewiąci',
      10: 'dziesiąci',
    },
    {
      2: inflect('drug', 'i a ie iego iej iemu ą im ich imi'),
      3: inflect('trzec', 'i ia ie iego iej iemu ią im ich imi'),
    },
  );

  const TENS_PREFIX = {
    20: 'dwudziesto',
    30: 'trzydziesto',
    40: 'czterdziesto',
    50: 'pięćdziesięcio',
    60: 'sześćdziesięcio',
    70: 'siedemdziesięcio',
    80: 'osiemdziesięcio',
    90: 'dziewięćdziesięcio',
  };
  const UNIT_PREFIX = {
    1: 'jedno',
    2: 'dwu',
    3: 'trzy',
    4: 'cztero',
    5: 'pięcio',
    6: 'sześcio',
    7: 'siedmio',
    8: 'ośmio',
    9: 'dziewięcio',
  };
  const TEEN_PREFIX = {
    11: 'jedenasto',
    12: 'dwunasto',
    13: 'trzynasto',
    14: 'czternasto',
    15: 'piętnasto',
    16: 'szesnasto',
    17: 'siedemnasto',
    18: 'osiemnasto',
    19: 'dziewiętnasto',
  };
  const AGE_PREFIX = merge(
    UNIT_PREFIX,
    { 10: 'dziesięcio' },
    TEEN_PREFIX,
    TENS_PREFIX,
    tensAndUnits(TENS_PREFIX, UNIT_PREFIX, (ten, unit) => ten + unit),
    { 100: 'stu sto' },
  );

  const ROUND_PREFIX = Object.fromEntries(
    Object.entries(AGE_PREFIX).filter(([n]) => Number(n) <= 20 || Number(n) % 10 === 0),
  );

  /** "one third", "three quarters", in the cases that are said. */
  const fractionForms = (part: string): string => {
    const plural = (ending: string): string => (part === 'trzeci' ? ending.slice(1) : ending);
    return [
      `jedna_${part}a jednej_${part}ej jedną_${part}ą`,
      inflect('dwie_ trzy_ cztery_ pięć_', `${part}e`),
      inflect('dwóch_ trzech_ czterech_ pięciu_', part + plural('ych')),
      inflect('dwiema_ dwoma_ trzema_ czterema_', part + plural('ymi')),
      inflect('dwóm_ trzem_ czterem_', part + plural('ym')),
    ].join(' ');
  };
  const FRACTIONS = 'trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt'
    .split(' ')
    .map(fractionForms)
    .join(' ');

  const TWENTY: Readonly<Record<number, string>> = {
    1: 'jeden jedna jedno jednego jednej jednemu jedną jednym',
    2: 'dwa dwie dwóch dwu dwoma dwiema dwom dwóm dwaj',
    3: 'trzy trzech trzem trzema trzej',
    4: 'cztery czterech czterem czterema czterej',
  };
  /** From five on: nominative and the stem of the other cases. */
  const FIVE_UP: Readonly<Record<number, string>> = {
    5: 'pięć pięciu pięcioma',
    6: 'sześć sześciu sześcioma',
    7: 'siedem siedmiu siedmioma',
    8: 'osiem ośmiu ośmioma',
    9: 'dziewięć dziewięciu dziewięcioma',
    10: 'dziesięć dziesięciu dziesięcioma',
    ...paradigm(
      {
        11: 'jedenast',
        12: 'dwunast',
        13: 'trzynast',
        14: 'czternast',
        15: 'piętnast',
        16: 'szesnast',
        17: 'siedemnast',
        18: 'osiemnast',
        19: 'dziewiętnast',
      },
      'u oma',
    ),
  };
  const NOMINATIVE_NUMERALS: Readonly<Record<number, string>> = {
    11: 'jedenaście',
    12: 'dwanaście',
    13: 'trzynaście',
    14: 'czternaście',
    15: 'piętnaście',
    16: 'szesnaście',
    17: 'siedemnaście',
    18: 'osiemnaście',
    19: 'dziewiętnaście',
    20: 'dwadzieścia dwudziestu dwudziestoma',
    30: 'trzydzieści trzydziestu trzydziestoma',
    40: 'czterdzieści czterdziestu czterdziestoma',
    50: 'pięćdziesiąt pięćdziesięciu pięćdziesięcioma',
    60: 'sześćdziesiąt sześćdziesięciu sześćdziesięcioma',
    70: 'siedemdziesiąt siedemdziesięciu siedemdziesięcioma',
    80: 'osiemdziesiąt osiemdziesięciu osiemdziesięcioma',
    90: 'dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma',
    100: 'sto stu stoma',
    200: 'dwieście dwustu dwustoma',
    300: 'trzysta trzystu trzystoma',
    400: 'czterysta czterystu czterystoma',
    500: 'pięćset pięciuset',
    600: 'sześćset sześciuset',
    700: 'siedemset siedmiuset',
    800: 'osiemset ośmiuset',
    900: 'dziewięćset dziewięciuset',
  };
  /** Of children, of men and women together: `sześcioro`, `sześciorga`, `sześciorgiem`. */
  const COLLECTIVES = merge(
    paradigm({ 2: 'dwoj', 3: 'troj' }, 'e ga gu giem'),
    paradigm(
      {
        4: 'czwor',
        5: 'pięcior',
        6: 'sześcior',
        7: 'siedmior',
        8: 'ośmior',
        9: 'dziewięcior',
        10: 'dziesięcior',
        11: 'jedenaścior',
        12: 'dwanaścior',
        13: 'trzynaścior',
        14: 'czternaścior',
        15: 'piętnaścior',
        16: 'szesnaścior',
        17: 'siedemnaścior',
        18: 'osiemnaścior',
        19: 'dziewiętnaścior',
        20: 'dwadzieścior',
        30: 'trzydzieścior',
        40: 'czterdzieścior',
        50: 'pięćdziesięcior',
        60: 'sześćdziesięcior',
        70: 'siedemdziesięcior',
        80: 'osiemdziesięcior',
        90: 'dziewięćdziesięcior',
      },
      'o ga gu giem',
    ),
  );
  /** "trzy i pół miliona": the half belongs to what follows. */
  const HALVES = Object.fromEntries(
    Object.entries(merge(TWENTY, FIVE_UP, NOMINATIVE_NUMERALS))
      .filter(([n]) => Number(n) > 1 && Number(n) <= 20)
      .map(([n, words]) => [Number(n) + 0.5, inflect(words, '_i_pół')]),
  );
  const CARDINALS = merge(TWENTY, NOMINATIVE_NUMERALS, FIVE_UP, COLLECTIVES, HALVES, {
    1.5: 'półtora półtorej',
    12: 'tuzin tuzina tuzinem',
    500: 'pół_tysiąca',
    250000: 'ćwierć_miliona',
    500000: 'pół_miliona',
    500000000: 'pół_miliarda',
    1000: 'tysiąca tysiącowi tysiącem',
    1000000: 'miliona milionowi milionem',
    1000000000: 'miliarda miliardowi miliardem',
  });

  /** Cases of what is counted. `stem` with the endings of its gender; an adjective goes with it, before or behind. */
  const HARD_MASCULINE = '- a owi em y ów om ami ach';
  const COUNTRY = 'i a iego iej iemu ą im ie ich imi';
  const withCountry = (nouns: string, country: string): string =>
    nouns
      .split(' ')
      .flatMap(word =>
        inflect(country, COUNTRY)
          .split(' ')
          .flatMap(adjective => [`${word}_${adjective}`, `${adjective}_${word}`]),
      )
      .join(' ');
  const KORONA = 'korona korony koronie koronę koroną koron koronom koronami koronach';
  const FRANK = 'frank franka frankowi frankiem franku franki franków frankom frankami frankach';
  const FUNT = `${inflect('funt', HARD_MASCULINE)} funcie`;
  const FORINT = `${inflect('forint', HARD_MASCULINE)} forincie`;
  const DOLAR = `${inflect('dolar', HARD_MASCULINE)} dolarze`;
  const ZLOTY = `${inflect('złot', 'y ego emu ym e ych ymi')} ${inflect('złotówk', 'a i ę ą ami ach om')} złotówce złotówek`;

  /** Labels in all cases, singular and plural. */
  const LABELS = [
    inflect('artykuł paragraf', '- u owi em y ów om ami ach'),
    'artykule paragrafie paragrafu',
    inflect('ustęp', '- u owi em ie y ów om ami ach'),
    inflect('punk', 't tu tem cie ty'),
    inflect('rozdzia podrozdzia dzia', 'ł łu łowi łem le ły łów łach łami'),
    inflect('sekcj podsekcj', 'a i ę ą e om ami ach'),
    'część części_nr częścią_nr',
    inflect('stron', 'a y ę ą ach ami'),
    'stronie str',
    inflect('sal', 'a i ę ą ach'),
    inflect('pok', 'ój oju ojem ojowi oje ojów ojach'),
    inflect('gabine', 't tu tem cie ty tów tach'),
    'biuro biurze stoisko stoisku',
    inflect('tabel', 'a i ę ą e ach ami'),
    inflect('rysun', 'ek ku kiem ki ków kach'),
    inflect('wykres', '- u em ie y ów ach'),
    inflect('załącznik', '- a u iem owi i ów ach ami'),
    inflect('formularz', '- a u em owi e y ach'),
    'działanie działaniu działaniem ramach_działania do_działania z_działania poddziałanie poddziałania poddziałaniu poddziałaniem',
    inflect('przypis', '- u em ie y ach'),
    inflect('wersj', 'a i ę ą e ach'),
    'umowa decyzja dyrektywa dyrektywy ustawa ustawy uchwała rozporządzenie rozporządzenia rozporządzeniu rozporządzeniem zarządzenie',
    inflect(
      'umowy umowie umowę umową decyzji decyzję decyzją uchwały uchwale uchwałę uchwałą zarządzenia zarządzeniem dyrektywie wniosek wniosku wniosków projekt projektu',
      '_nr',
    ),
    inflect('sygnatur', 'a y ę ą ze'),
    // Roads, plots, flats, schools: numbers that are names.
    ['krajow', 'wojewódzk', 'powiatow', 'gminn', 'ekspresow', 'lokaln']
      .flatMap(kind => [
        `droga_${kind}a`,
        `drogi_${kind}ej`,
        `drodze_${kind}ej`,
        `drogę_${kind}ą`,
        `drogą_${kind}ą`,
      ])
      .flatMap(road => [`${road}_nr`, `${road}_numer`])
      .join(' '),
    inflect(
      'droga drogi drodze drogę drogą działka działki działce działkę działką lokal lokalu lokalem mieszkanie mieszkania mieszkaniu szkoła szkoły szkole szkołę szkołą szkoła_podstawowa szkoły_podstawowej szkole_podstawowej szkołę_podstawową szkołą_podstawową przedszkole przedszkola przedszkolu przedszkolem linia linii linię linią peron peronu peronie tor toru torze księga_wieczysta księgi_wieczystej księgę_wieczystą obwód obwodu obwodzie okręg okręgu boks boksu',
      '_nr',
    ),
    'krs nip regon pesel sygn kod_pocztowy numer_umowy numer_projektu numer_rejestracyjny numerem_rejestracyjnym numer_referencyjny numerem_referencyjnym',
  ].join(' ');

  return {
    code: 'pl',
    decimal: ',',
    group: '\u00a0',
    accentless: false,
    order: 'DM',
    months: [
      'styczeń stycznia styczniu styczniem styczniowi',
      'luty lutego lutym lutemu',
      'marzec marca marcu marcem marcowi',
      'kwiecień kwietnia kwietniu kwietniem',
      'maj maja maju majem majowi',
      'czerwiec czerwca czerwcu czerwcem',
      'lipiec lipca lipcu lipcem',
      'sierpień sierpnia sierpniu sierpniem',
      'wrzesień września wrześniu wrześniem',
      'październik października październiku październikiem',
      'listopad listopada listopadzie listopadem',
      'grudzień grudnia grudniu grudniem',
    ],
    shortMonths: ['sty', 'lut', 'mar', 'kwi', '', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
    // The name Maja, the town of Września: months where a word of time stands before them.
    doubtfulMonths: 'maja września',
    doubtfulAfter:
      'do od z po w koniec końca końcem końcu początek początku początkiem połowa połowy połowie połową połowę dzień dnia dniach weekend święto tego zeszłego ubiegłego przyszłego bieżącego miesiąca termin przełomie i',
    weekdays:
      'poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku wtorku środę środy środzie czwartku piątku sobotę soboty niedzielę niedzieli pn wt śr czw pt sob nd',
    cardinals: CARDINALS,
    articles: '',
    oneBefore: '',
    oneAfter: '',
    joiner: '',
    ordinals: ORDINALS,
    ordinalStyle: { suffixes: 'szy gi ci ty ej ego', point: true, write: n => `${n}.` },
    scales: {
      1000: 'tysiąc tysiące tysięcy tysiąca tysiącom tysiącami tysiącach tysiącem tys',
      1000000: 'milion miliony milionów miliona milionom milionami milionach milionem mln',
      1000000000: 'miliard miliardy miliardów miliarda miliardom miliardami miliardach miliardem mld',
      1000000000000: 'bilion biliony bilionów biliona bilionom bilionami bilionach bilionem bln',
    },
    vague:
      'setki setek setkom setkami setkach dziesiątki dziesiątek dziesiątkami tuziny kilkaset kilkuset kilka_tysięcy kilku_tysięcy kilkadziesiąt_tysięcy kilkaset_tysięcy kilka_milionów kilku_milionów',
    currencies: {
      EUR: 'euro eur',
      USD: `${DOLAR} ${withCountry(DOLAR, 'amerykańsk')} usd`,
      GBP: `${FUNT} ${withCountry(FUNT, 'brytyjsk')} ${inflect(FUNT, '_szterling _szterlinga _szterlingów _szterlingi _szterlingami')} gbp`,
      PLN: `zł ${ZLOTY} ${inflect('złoty złotych złote złotego', '_polskich')} pln`,
      RON: `lei lej leja lejów lejom lejami lejach ${inflect('lei lejów leje', '_rumuńskich _rumuńskie')} ron`,
      HUF: `${FORINT} ${withCountry(FORINT, 'węgiersk')} huf`,
      BGN: `lewów lewy lewom lewami lewach ${inflect('lew lewa lewów lewy lewami', '_bułgarski _bułgarskiego _bułgarskich _bułgarskie _bułgarskimi')} bgn`,
      CHF: `${FRANK} ${withCountry(FRANK, 'szwajcarsk')} chf`,
      CZK: `${withCountry(KORONA, 'czesk')} czk`,
      SEK: `${withCountry(KORONA, 'szwedzk')} sek`,
      DKK: `${withCountry(KORONA, 'duńsk')} dkk`,
      NOK: `${withCountry(KORONA, 'norwesk')} nok`,
    },
    percent: `procent procenta procentu procentem procentowi procenty procentów procentom procentach procentami proc p.p pp pkt_proc pkt._proc ${inflect('punkt', '_procentowy')} ${inflect('punktu punktem punkcie', '_procentowego _procentowym')} ${inflect('punkty punktów punktom punktami punktach', '_procentowe _procentowych _procentowym _procentowymi')}`,
    to: 'do po',
    from: 'od',
    between: 'między pomiędzy',
    and: 'i oraz a lub albo & i_w',
    of: 'dnia w we dniach r dni',
    year: 'r roku rok rokiem lata latach lat roku',
    clockStrong: 'godz godzina godzinie godziny godzinach godziną',
    clockBefore: 'o',
    clockAfter: '',
    hours: '',
    am: '',
    pm: '',
    references: `art iso en pn din v horyzont horizon agenda europa europe rys ust poz isbn issn rco rcr nuts web przemysł § pkt erasmus ${LABELS}`,
    rise: 'do na',
    morning: 'rano przed_południem',
    evening: 'po_południu wieczorem',
    numero: 'nr numer numerze',
    streets: 'ulica ul ulicy aleja al aleje plac pl placu osiedle os',
    phoneWords: `tel telefon telefonu telefonem kom faks fax komórkowy telefoniczny telefonicznym ${inflect('tel._ telefon_ telefonu_ telefonem_', 'kontaktowy kontaktowego kontaktowym komórkowy komórkowego stacjonarny stacjonarnego alarmowy alarmowego')} infolinia infolinii infolinię infolinią ${inflect('zapisy_ kontakt_ rezerwacja_ rezerwacje_ informacje_ informacja_ dzwonić_ zgłoszenia_ zamówienia_ dyżur_', 'pod_numerem pod_nr')}`,
    counted:
      'uczestników uczestnicy uczestniczek osób osoby organizacji przedsiębiorstw firm partnerów członków euro miejsc hektarów mieszkańców gości odwiedzających wizyt egzemplarzy studentów kobiet mężczyzn km kilometrów metrów godzin słów respondentów gospodarstw pracowników wolontariuszy subskrybentów spółdzielni obywateli drzew sekundy sekund sekundę minut minuty m metra metry cm mm kilometra kilometry hektara ha kg kilograma kilogramów tony ton litra litrów punktu punktów punkty stopnia stopni złote_medale złotych_medali złotymi_medalami złoty_medal złotego_medalu złote_krążki złotych_krążków złote_zasady złotych_zasad złotych_lat złote_lata dzieci pacjentów pacjenci pacjentek pacjentom biletów bilety głosów głosy sztuk sztuki porodów urodzeń zgonów kibiców widzów wniosków zgłoszeń uczniów uczennic studentek absolwentów żołnierzy pielgrzymów turystów zwiedzających biegaczy zawodników zawodniczek kandydatów mieszkań domów pojazdów samochodów pojazdy eksponatów książek tomów zdjęć łóżek zabiegów operacji badań szczepień mandatów interwencji zatrudnionych bezrobotnych uchodźców rodzin krów owiec litry gramów g ml mm² ha',
    compounds: merge(
      compoundTable(merge(AGE_PREFIX, { 3: 'trój' }), 'dniow godzinn osobow', HARD),
      compoundTable(
        ROUND_PREFIX,
        'dobow tygodniow stronicow częściow etapow minutow sekundow kilometrow metrow hektarow piętrow kondygnacyjn pokojow izbow językow zdaniow miejscow punktow klasow',
        HARD,
      ),
      compoundTable(AGE_PREFIX, 'letn', 'i ia ie iego iej iemu ią im ich imi'),
      compoundTable(AGE_PREFIX, 'miesięczn roczn', HARD),
      compoundTable(AGE_PREFIX, 'lat', 'ek ka kowi kiem ku ki ków kom kami kach kę ką ce'),
    ),
    hints: {
      2: 'oba obie obu obydwa obydwie obydwu dwukrotnie para dwukrotny dwukrotna dwukrotnego dwukrotnej',
      1: 'jedyny jedyna jedyne raz jednokrotnie',
      3: 'trzykrotnie trzykrotny trzykrotna trzykrotnego',
      4: 'czterokrotnie',
      5: 'pięciokrotnie',
      6: 'sześciokrotnie',
      7: 'siedmiokrotnie',
      8: 'ośmiokrotnie',
      9: 'dziewięciokrotnie',
      10: 'dziesięciokrotnie',
      100: 'stukrotnie',
    },
    notOrdinal: [
      { words: 'drugiej', before: 'strony' },
      { words: 'piąty', after: 'w' },
      // The twenties, the nineties.
      {
        words: inflect(
          'dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
          'e ych ym ymi',
        ),
        after: 'lata lat latach latom latami',
      },
    ],
    half: 'pół',
    // Set phrases too: "on the one side", "the parties".
    fractions: `połowa połowę połowy połowie połową pół ćwierć kwadrans kwadranse kwadransa trzecia_część trzecią_część ${FRACTIONS} z_jednej_strony ze_strony po_stronie po_pierwsze po_drugie po_trzecie po_czwarte`,
    starters:
      'w we na do od po z ze za o i a ale to ten ta te tego się nasz nasze jest są dla przy przez podczas wszystkie wszyscy',
    tense: {
      future:
        'będzie będą odbędzie odbędą zostanie zostaną planowane planowany planowana nadchodzące nadchodzący nadchodząca zbliżający najbliższe najbliższy kolejne_spotkanie wkrótce planujemy zaprosimy poprowadzi rozpocznie',
      past: 'odbyło odbył odbyła odbyły odbyli był była było byli były został została zostało zostali zostały miało miał miała uczestniczyli uczestniczyło wzięli wzięło spotkali zorganizowano omówiono zaprezentowano przedstawiono odwiedzili skupił skupiło zakończyło zakończył',
    },
    dates: {
      day: (d, m, y) => withYear(`${d} ${of(m)}`, y),
      days: (d, e, m, y) => withYear(`${d}–${e} ${of(m)}`, y),
      month: (m, y) => withYear(name(m), y),
      months: (m, n, y) => withYear(`${name(m)}–${name(n)}`, y),
      dash: ' – ',
    },
    money: (amount, sign) => `${amount} ${sign === 'PLN' ? 'zł' : sign}`,
    percentText: digits => `${digits}%`,
  };
};
