// German: how numbers, dates, amounts and tenses are said.
import { compoundTable, inflect, merge, paradigm, tensAndUnits, thousands } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

/** Made when it is first asked for: forms are many, and most texts are in few languages. */
export const de = (): LanguageDescription => {
  const MONTHS = [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ];
  const name = (m: number): string => MONTHS[m - 1] ?? '';
  const withYear = (words: string, y: string | null): string => (y === null ? words : `${words} ${y}`);

  const STEMS = {
    1: 'ein',
    2: 'zwei',
    3: 'drei',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
  };
  const TEENS = {
    10: 'zehn',
    11: 'elf',
    12: 'zwölf',
    13: 'dreizehn',
    14: 'vierzehn',
    15: 'fünfzehn',
    16: 'sechzehn',
    17: 'siebzehn',
    18: 'achtzehn',
    19: 'neunzehn',
  };
  const TENS = {
    20: 'zwanzig',
    30: 'dreißig dreissig',
    40: 'vierzig',
    50: 'fünfzig',
    60: 'sechzig',
    70: 'siebzig',
    80: 'achtzig',
    90: 'neunzig',
  };
  const COMPOUND = tensAndUnits(TENS, STEMS, (ten, unit) => `${unit}und${ten}`);
  const HUNDREDS = {
    100: 'hundert einhundert',
    200: 'zweihundert',
    300: 'dreihundert',
    400: 'vierhundert',
    500: 'fünfhundert',
    600: 'sechshundert',
    700: 'siebenhundert',
    800: 'achthundert',
    900: 'neunhundert',
  };
  const BELOW_HUNDRED = merge(
    { 1: 'eins' },
    { 2: 'zwei', 3: 'drei', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun' },
    TEENS,
    TENS,
    COMPOUND,
  );
  /** "siebzehnhundert": hundreds above ten. */
  const TEEN_HUNDREDS = Object.fromEntries(
    Object.entries({ 11: 'elf', 12: 'zwölf' })
      .concat(Object.entries(TEENS).filter(([n]) => Number(n) > 12))
      .map(([n, word]) => [Number(n) * 100, `${word}hundert`]),
  );
  /** 21–99, the tens and the hundreds, and hundreds with tens: what stands before "tausend". */
  const BEFORE_THOUSAND = merge(
    BELOW_HUNDRED,
    HUNDREDS,
    tensAndUnits(HUNDREDS, merge({ 25: 'fünfundzwanzig' }, TENS), (hundred, rest) => hundred + rest),
  );
  const WHOLE_THOUSANDS = merge({ 1000: 'tausend eintausend' }, thousands(BEFORE_THOUSAND, 'tausend'));
  /** "zweitausendfünfhundert", "tausendzweihundert", "dreitausendzwölf", written as one word. */
  const ODD_THOUSANDS = merge(
    tensAndUnits(
      Object.fromEntries(Object.entries(WHOLE_THOUSANDS).filter(([n]) => Number(n) < 100_000)),
      HUNDREDS,
      (thousand, rest) => thousand + rest,
    ),
    tensAndUnits(
      Object.fromEntries(Object.entries(WHOLE_THOUSANDS).filter(([n]) => Number(n) < 10_000)),
      BELOW_HUNDRED,
      (thousand, rest) => thousand + rest,
    ),
  );
  const HALVES = {
    1.5: 'eineinhalb anderthalb einenhalb',
    2.5: 'zweieinhalb',
    3.5: 'dreieinhalb',
    4.5: 'viereinhalb',
    5.5: 'fünfeinhalb',
    6.5: 'sechseinhalb',
    7.5: 'siebeneinhalb',
    8.5: 'achteinhalb',
    9.5: 'neuneinhalb',
    10.5: 'zehneinhalb',
    12.5: 'zwölfeinhalb',
  };
  /** What stands before "-tägig" and "-jährig". */
  const BEFORE_ADJECTIVE = merge(
    { 1: 'ein', 100: 'hundert einhundert' },
    Object.fromEntries(Object.entries(BELOW_HUNDRED).filter(([n]) => Number(n) > 1)),
  );
  const SMALL_BEFORE_ADJECTIVE = Object.fromEntries(
    Object.entries(BEFORE_ADJECTIVE).filter(([n]) => Number(n) <= 20),
  );
  const BELOW_HUNDRED_ORDINALS = merge(
    {
      1: 'erst',
      2: 'zweit',
      3: 'dritt',
      4: 'viert',
      5: 'fünft',
      6: 'sechst',
      7: 'siebt siebent',
      8: 'acht',
      9: 'neunt',
    },
    Object.fromEntries(Object.entries(TEENS).map(([n, word]) => [n, `${word}t`])),
    Object.fromEntries(Object.entries(merge(TENS, COMPOUND)).map(([n, words]) => [n, inflect(words, 'st')])),
  );
  const ORDINAL_STEMS = merge(
    BELOW_HUNDRED_ORDINALS,
    Object.fromEntries(Object.entries(HUNDREDS).map(([n, words]) => [n, inflect(words, 'st')])),
    { 1000: 'tausendst', 1000000: 'millionst' },
  );
  /** "hundertfünfzigste": from 101 to 199. */
  const LARGE_ORDINAL_STEMS = tensAndUnits(
    { 100: 'hundert einhundert' },
    BELOW_HUNDRED_ORDINALS,
    (hundred, rest) => hundred + rest,
  );

  /** "schwedische Kronen" in every case. */
  const crowns = (country: string): string =>
    inflect(country, 'e en er')
      .split(' ')
      .map(adjective => `${adjective}_krone ${adjective}_kronen`)
      .join(' ');
  /** A currency's words with the adjective of its country in every case. */
  const ofCountry = (country: string, words: string): string =>
    inflect(country, 'e en er es em')
      .split(' ')
      .flatMap(adjective => words.split(' ').map(word => `${adjective}_${word}`))
      .join(' ');

  /** Every word with the words around it: `around('halb_', 'eins zwei', '')`. */
  const around = (before: string, words: string, behind: string): string =>
    words
      .split(' ')
      .map(word => `${before}${word}${behind}`)
      .join(' ');

  const HOURS = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf';

  /** "die letzte Juniwoche", "am kommenden Maiwochenende"; behind an ordinal the word would be read as a day. */
  const PARTS_OF_MONTH = MONTHS.map(month =>
    inflect('letzt vorletzt dies kommend ganz', 'e en er es')
      .split(' ')
      .concat('mitte', 'ende', 'anfang')
      .flatMap(before =>
        ['woche', 'wochen', 'wochenende', 'tage', 'hälfte'].map(
          part => `${before}_${month.toLowerCase()}${part}`,
        ),
      )
      .join(' '),
  );

  /** Months that are also names: "Frau März", "Herr August". */
  const NAMED_AS_MONTHS = ['frau_', 'herr_', 'herrn_', 'familie_', 'doktor_', 'professor_']
    .map(title => around(title, 'märz april mai juni juli august', ''))
    .join(' ');

  return {
    code: 'de',
    decimal: ',',
    group: '.',
    accentless: true,
    order: 'DM',
    months: [
      'januar januars jänner jänners',
      'februar februars feber',
      'märz märzes maerz',
      'april aprils',
      'mai mais',
      'juni junis',
      'juli julis',
      'august augusts',
      'september septembers',
      'oktober oktobers',
      'november novembers',
      'dezember dezembers',
    ].map((forms, i) => `${forms} ${PARTS_OF_MONTH[i]}`),
    shortMonths: [
      'jan',
      'feb febr',
      'mär mrz',
      'apr',
      '',
      'jun',
      'jul',
      'aug',
      'sep sept',
      'okt',
      'nov',
      'dez',
    ],
    doubtfulMonths: '',
    doubtfulAfter: '',
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
    cardinals: merge(
      BELOW_HUNDRED,
      {
        1: 'ein eine einer einem einen eines',
        2: 'zweien zwo zweier zu_zweit',
        3: 'dreien dreier zu_dritt',
        4: 'vieren zu_viert',
        5: 'fünfen zu_fünft',
        6: 'sechsen zu_sechst ein_halbes_dutzend einem_halben_dutzend halbes_dutzend halben_dutzend',
        7: 'zu_siebt zu_siebent',
        8: 'zu_acht',
        9: 'zu_neunt',
        10: 'zu_zehnt',
        11: 'zu_elft',
        12: 'dutzend ein_dutzend einem_dutzend eines_dutzends zu_zwölft',
        24: 'zwei_dutzend',
        36: 'drei_dutzend',
        48: 'vier_dutzend',
        250000: 'viertelmillion viertel_million',
        500000: 'halbe_million halben_million eine_halbe_million einer_halben_million',
        500000000: 'halbe_milliarde halben_milliarde eine_halbe_milliarde einer_halben_milliarde',
      },
      HUNDREDS,
      TEEN_HUNDREDS,
      tensAndUnits(HUNDREDS, BELOW_HUNDRED, (hundred, rest) => hundred + rest),
      WHOLE_THOUSANDS,
      ODD_THOUSANDS,
      HALVES,
      thousands(HALVES, 'tausend'),
    ),
    articles: 'ein eine einer einem einen eines',
    oneBefore:
      'der von dieser unserer ihrer seiner jener meiner eurer oder bis den einzige einziger einziges einzigen einzigem',
    oneAfter: 'nur mindestens wenigstens lediglich exakt maximal genau höchstens mehr_als weniger_als',
    joiner: '',
    ordinals: merge(paradigm(merge(ORDINAL_STEMS, LARGE_ORDINAL_STEMS), 'e er en es em'), {
      1: 'erstmals zuerst',
    }),
    ordinalStyle: { suffixes: 'te ter ten tes ste ster sten stes', point: true, write: n => `${n}.` },
    scales: {
      1000: 'tausend tsd',
      1000000: 'million millionen mio',
      1000000000: 'milliarde milliarden mrd mia',
      1000000000000: 'billion billionen bio',
    },
    vague: 'hunderte hunderten hunderter tausende tausenden dutzende dutzenden tausender',
    currencies: {
      EUR: 'euro euros eur',
      USD: `dollar dollars us-dollar us-dollars us_dollar us_dollars usd ${ofCountry('amerikanisch', 'dollar dollars')}`,
      GBP: `pfund gbp pfund_sterling ${ofCountry('britisch englisch', 'pfund')}`,
      PLN: `zloty zlotys złoty złotys pln ${ofCountry('polnisch', 'zloty zlotys złoty')}`,
      RON: `lei leu ron ${ofCountry('rumänisch', 'lei leu')}`,
      HUF: `forint forints huf ${ofCountry('ungarisch', 'forint forints')}`,
      BGN: `lewa lew bgn ${ofCountry('bulgarisch', 'lewa lew')}`,
      CHF: 'franken chf schweizer_franken schweizerfranken sfr',
      CZK: `czk ${crowns('tschechisch')}`,
      SEK: `sek ${crowns('schwedisch')}`,
      DKK: `dkk ${crowns('dänisch')}`,
      NOK: `nok ${crowns('norwegisch')}`,
    },
    percent:
      'prozent prozents prozentpunkte prozentpunkten prozentpunkt prozentpunktes prozentig prozentige prozentiger prozentigen prozentiges prozentigem v.h. vh v._h vom_hundert',
    to: 'bis bis_zum bis_zur bis_einschließlich',
    from: 'vom von ab',
    between: 'zwischen',
    and: 'und sowie oder & bzw u',
    of: 'der den dem des am im',
    // "1894 gegründet": the word behind says that the number is a year.
    year: `jahr jahre jahres jahren anno ${inflect('gegründet erbaut geboren errichtet', '- e er en es em')} verstorben verstorbene verstorbenen`,
    clockStrong: '',
    // Not "von": a rate falls "von 4,25 auf 4 Prozent"; hours have their "Uhr".
    clockBefore: 'um gegen ab bis beginn einlass start anpfiff abfahrt ankunft treffpunkt',
    clockAfter: 'uhr',
    hours: '',
    am: '',
    pm: '',
    morning: 'morgens vormittags frühmorgens am_morgen am_vormittag in_der_früh',
    evening: 'abends nachmittags mittags am_abend am_nachmittag am_mittag',
    rise: 'auf',
    references:
      'artikel art artikels iso en din version v horizont horizon agenda europa raum zimmer saal maßnahme abschnitt kapitel tabelle tab abbildung abb anhang anlage seite s absatz abs paragraph verordnung richtlinie beschluss gesetz aktenzeichen az referenz projektnummer vertrag rco rcr nuts web industrie § ziffer erasmus artikeln anhangs anhanges anhänge anhängen anlagen abschnitts abschnittes abschnitte abschnitten unterabschnitt unterabschnitts kapitels kapiteln tabellen abbildungen seiten absatzes absatzs absätze absätzen unterabsatz paragraf paragraphen paragrafen §§ punkt punkte punkten ziffern satz erwägungsgrund erwägungsgrunds erwägungsgründe erwägungsgründen randnummer randnummern rn räume räumen raums raumes zimmers halle hallen büro büros saals sälen gleis gate formular formulare formblatt formblatts zeile zeilen maßnahmen massnahme massnahmen prioritätsachse prioritätsachsen aktion verordnungen richtlinien beschlusses beschlüsse beschlüssen gesetzes gesetze vertrags vertrages verträge vereinbarung finanzhilfevereinbarung finanzhilfevereinbarungen zuwendungsvertrag zuwendungsvertrags fördervertrag fördervertrags mietvertrag arbeitsvertrag bescheid bescheids zuwendungsbescheid bewilligungsbescheid geschäftszeichen förderkennzeichen kennzeichen gz urkunde urkundenrolle rechnung hrb hra rechtssache projekt-nr projektnr vertragsnummer vertragsnr vertrags-nr kennziffer kennnummer registernummer registriernummer registrierungsnummer referenznummer vorgangsnummer fallnummer kundennummer kontonummer steuernummer umsatzsteuernummer rechnungsnummer rechnungsnr rechnungs-nr bestellnummer auftragsnummer auftragsnr antragsnummer identifikationsnummer seriennummer mitgliedsnummer teilnehmernummer ausweisnummer zimmernummer hausnummer postfach postleitzahl plz flugnummer artikelnummer losnummer chargennummer versicherungsnummer im_los in_los für_los von_los zu_los das_los des_loses dem_los die_lose der_lose den_losen',
    numero: 'nr nummer ausgabe',
    streets: 'straße str strasse platz weg allee gasse ring ufer damm',
    phoneWords: 'tel telefon telefonnummer mobil handy fax tel-nr',
    counted:
      'teilnehmende teilnehmenden teilnehmer teilnehmern menschen personen organisationen unternehmen betriebe partner mitglieder euro arbeitsplätze hektar einwohner besucher besuche exemplare studierende frauen männer km kilometer meter stunden wörter befragte haushalte beschäftigte freiwillige abonnenten gäste genossenschaften bürgerinnen bürger bäume tonnen liter litern kilogramm kg plätze sitzplätze unterschriften zuschauer zuschauern fahrgäste demonstranten tickets quadratmeter kubikmeter stimmen wohnungen dollar franken kronen pfund zloty forint kindern kinder haushalten',
    percentCompounds: Object.fromEntries(
      Object.entries(merge(BELOW_HUNDRED, { 100: 'hundert' })).map(([n, words]) => [
        n,
        inflect(words, 'prozentig prozentige prozentigen prozentiger prozentiges prozentigem'),
      ]),
    ),
    compounds: merge(
      compoundTable(
        BEFORE_ADJECTIVE,
        'tägig jährig stündig wöchig monatig minütig köpfig seitig',
        '- e er en es em',
      ),
      compoundTable(
        SMALL_BEFORE_ADJECTIVE,
        'teilig stufig sprachig stöckig gliedrig bändig spurig sekündig eckig zügig gängig strophig',
        '- e er en es em',
      ),
      compoundTable(HALVES, 'tägig jährig stündig wöchig monatig', '- e er en es em'),
    ),
    hints: merge(
      {
        2: 'beide beiden beider beides beidem zwei- doppelt doppelte doppelten',
        1: 'einzige einziger einzigen einziges einzigem',
      },
      Object.fromEntries(
        Object.entries(SMALL_BEFORE_ADJECTIVE).map(([n, word]) => [
          n,
          inflect(`${word}mal ${word}malig ${word}fach`, '- e er en es em'),
        ]),
      ),
    ),
    // "achten" is more often the verb ("auf etwas achten") than the eighth.
    notOrdinal: [
      {
        words: 'achten',
        needsNoun: true,
        before: 'sie wir auf darauf besonders streng genau die das diese einander',
        after: 'zu wir sie bitte muss müssen sollen sollten sollte soll rechte',
      },
    ],
    half: 'halb ein_halb ein_halbes ein_halber einen_halben eine_halbe einer_halben einem_halben',
    fractions: [
      'hälfte halb halbe halbes halben halber drittel dritteln viertel vierteln fünftel sechstel siebtel achtel neuntel zehntel zwanzigstel hundertstel tausendstel dreiviertel viertelstunde',
      around('halb_', HOURS, ''),
      around('viertel_nach_', HOURS, ''),
      around('viertel_vor_', HOURS, ''),
      'mehrere_hundert mehrere_tausend mehrere_dutzend mehreren_hundert mehreren_tausend mehreren_dutzend mehrerer_hundert mehrerer_tausend einige_hundert einige_tausend einige_dutzend einigen_hundert einigen_tausend einigen_dutzend paar_hundert paar_tausend paar_dutzend viele_hundert viele_tausend viele_dutzend etliche_hundert etliche_tausend etliche_dutzend',
      'ein_oder_mehrere eine_oder_mehrere einen_oder_mehrere einer_oder_mehrerer einem_oder_mehreren einer_oder_mehreren ein_oder_anderes ein_und_derselbe ein_und_dieselbe ein_und_dasselbe eine_oder_andere einen_oder_anderen eine_oder_der_andere eine_oder_die_andere eine_oder_das_andere nicht_einer nicht_eine_einzige nicht_ein_einziger nicht_ein_einziges nicht_einen_einzigen',
      'tausend_dank allen_vieren eins_ist eins_steht_fest eins_werden ein_für_alle_mal',
      // "sieben" the flour, "achtgeben", "sich in Acht nehmen".
      around('', 'mehl puderzucker kakao sand erde grieß kompost', '_sieben'),
      'acht_geben acht_gibt acht_gab acht_gaben acht_gebt acht_zu_geben acht_gegeben acht_geben_auf gib_acht gibt_acht geben_sie_acht geben_sie_gut_acht geben_wir_acht gebt_acht gab_acht außer_acht in_acht_nehmen in_acht_nimmt in_acht_nahm in_acht_genommen in_acht_zu_nehmen sich_in_acht dich_in_acht mich_in_acht euch_in_acht uns_in_acht in_acht_nehme in_acht_nähme habt_acht hab_acht',
      around('acht_auf_', 'die den ihre ihren ihr deine deinen seine seinen eure unsere sich', ''),
      // The team of eleven.
      'elf_von_trainer elf_von_trainerin elf_des_trainers deutsche_elf unsere_elf',
      NAMED_AS_MONTHS,
    ].join(' '),
    starters:
      'der die das den dem des ein eine einen im in am an auf bei bis mit nach seit vor von zu zum zur es er sie wir ihr dies diese dieser dieses auch und aber so hier dort als wenn da für alle unter über während insgesamt zudem außerdem danach dabei von_der von_einer von_einem von_dem von_mehreren von_vielen pfund_mehl pfund_butter pfund_zucker pfund_kaffee pfund_kartoffeln pfund_äpfel pfund_brot pfund_fleisch pfund_tomaten pfund_spargel pfund_honig pfund_käse',
    tense: {
      future:
        'wird_stattfinden werden_stattfinden wird werden findet_statt finden_statt bevorstehend* anstehend* kommend* künftig demnächst geplant ist_geplant sind_geplant',
      past: 'fand fanden stattfand stattfanden wurde wurden stattgefunden war waren hatte hatten trafen kamen abgehalten stand gab besuchten diskutierten',
    },
    dates: {
      day: (d, m, y) => withYear(`${d}. ${name(m)}`, y),
      days: (d, e, m, y) => withYear(`${d}.–${e}. ${name(m)}`, y),
      month: (m, y) => withYear(name(m), y),
      months: (m, n, y) => withYear(`${name(m)}–${name(n)}`, y),
      dash: ' – ',
    },
    money: (amount, sign) => `${amount} ${sign}`,
    percentText: digits => `${digits} %`,
  };
};
