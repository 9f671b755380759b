// Dutch: how numbers, dates, amounts and tenses are said.
import { compoundTable, inflect, merge, paradigm, tensAndUnits, thousands } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

/** Made when it is first asked for: forms are many, and most texts are in few languages. */
export const nl = (): LanguageDescription => {
  const MONTHS = [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ];
  const name = (m: number): string => MONTHS[m - 1] ?? '';
  const withYear = (words: string, y: string | null): string => (y === null ? words : `${words} ${y}`);

  const UNITS = {
    1: 'een',
    2: 'twee',
    3: 'drie',
    4: 'vier',
    5: 'vijf',
    6: 'zes',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
  };
  const TEENS = {
    10: 'tien',
    11: 'elf',
    12: 'twaalf',
    13: 'dertien',
    14: 'veertien',
    15: 'vijftien',
    16: 'zestien',
    17: 'zeventien',
    18: 'achttien',
    19: 'negentien',
  };
  const TENS = {
    20: 'twintig',
    30: 'dertig',
    40: 'veertig',
    50: 'vijftig',
    60: 'zestig',
    70: 'zeventig',
    80: 'tachtig',
    90: 'negentig',
  };
  const COMPOUND = tensAndUnits(
    TENS,
    UNITS,
    (ten, unit) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`,
  );
  const LARGER = merge(
    { 2: 'twee', 3: 'drie', 4: 'vier', 5: 'vijf', 6: 'zes', 7: 'zeven', 8: 'acht', 9: 'negen' },
    TEENS,
    TENS,
    COMPOUND,
  );
  const HUNDREDS = {
    100: 'honderd eenhonderd',
    200: 'tweehonderd',
    300: 'driehonderd',
    400: 'vierhonderd',
    500: 'vijfhonderd',
    600: 'zeshonderd',
    700: 'zevenhonderd',
    800: 'achthonderd',
    900: 'negenhonderd',
  };
  const ORDINALS = merge(
    {
      1: 'eerste',
      2: 'tweede',
      3: 'derde',
      4: 'vierde',
      5: 'vijfde',
      6: 'zesde',
      7: 'zevende',
      8: 'achtste',
      9: 'negende',
      10: 'tiende',
      11: 'elfde',
      12: 'twaalfde',
    },
    {
      13: 'dertiende',
      14: 'veertiende',
      15: 'vijftiende',
      16: 'zestiende',
      17: 'zeventiende',
      18: 'achttiende',
      19: 'negentiende',
      100: 'honderdste',
    },
    Object.fromEntries(Object.entries(merge(TENS, COMPOUND)).map(([n, words]) => [n, inflect(words, 'ste')])),
  );

  /** "zeventienhonderd", "vijfentwintighonderd": hundreds above ten. */
  const MANY_HUNDREDS = Object.fromEntries(
    Object.entries(LARGER)
      .filter(([n]) => Number(n) > 10 && Number(n) % 10 !== 0)
      .map(([n, words]) => [Number(n) * 100, inflect(words, 'honderd')]),
  );
  /** "zeventienhonderdvijftig" */
  const TEEN_HUNDREDS = Object.fromEntries(Object.entries(MANY_HUNDREDS).filter(([n]) => Number(n) < 2000));
  /** "honderdeneen", "tweehonderdentien": the small numerals may be joined. */
  const JOINED = tensAndUnits(
    HUNDREDS,
    merge({ 1: 'een één' }, Object.fromEntries(Object.entries(LARGER).filter(([n]) => Number(n) <= 12))),
    (hundred, rest) => `${hundred}en${rest} ${hundred}${rest}`,
  );
  /** Hundreds of thousands: "tweehonderdduizend", "honderdvijftigduizend". */
  const BEFORE_THOUSAND = merge(
    LARGER,
    HUNDREDS,
    tensAndUnits(HUNDREDS, merge({ 25: 'vijfentwintig' }, TENS), (hundred, rest) => hundred + rest),
  );
  const HALVES = {
    1.5: 'anderhalf anderhalve',
    2.5: inflect('tweeënhal tweeëneenhal', 'f ve'),
    3.5: inflect('drieënhal drieëneenhal', 'f ve'),
    4.5: inflect('vierenhal viereneenhal', 'f ve'),
    5.5: inflect('vijfenhal vijfeneenhal', 'f ve'),
    6.5: inflect('zesenhal zeseneenhal', 'f ve'),
    7.5: inflect('zevenenhal zeveneneenhal', 'f ve'),
    8.5: inflect('achtenhal achteneenhal', 'f ve'),
    9.5: inflect('negenenhal negeneneenhal', 'f ve'),
    10.5: inflect('tienenhal tieneneenhal', 'f ve'),
  };
  /** Before "-urig": "anderhalfurig". */
  const HALVES_STEMS = Object.fromEntries(
    Object.entries(HALVES).map(([n, forms]) => [
      n,
      forms
        .split(' ')
        .filter(form => form.endsWith('f'))
        .join(' '),
    ]),
  );
  const TEEN_ORDINALS = Object.fromEntries(Object.entries(ORDINALS).filter(([n]) => Number(n) < 100));
  /** "tweehonderdste", "honderdvijftigste", "honderdeerste". */
  const LARGE_ORDINALS = merge(
    Object.fromEntries(
      Object.entries(HUNDREDS)
        .filter(([n]) => Number(n) > 100)
        .map(([n, words]) => [n, inflect(words, 'ste')]),
    ),
    tensAndUnits(
      { 100: 'honderd' },
      TEEN_ORDINALS,
      (hundred, rest) => `${hundred}${rest} ${hundred}en${rest}`,
    ),
    { 1000: 'duizendste', 1000000: 'miljoenste' },
  );

  /** "derdejaars": of the third year. */
  const STUDY_YEARS = Object.fromEntries(
    Object.entries(ORDINALS)
      .filter(([n]) => Number(n) <= 8)
      .map(([n, word]) => [n, inflect(word, 'jaars jaarsstudent jaarsstudenten klasser klassers')]),
  );

  /** What stands before "-daags" and "-jarig". */
  const BEFORE_ADJECTIVE = merge({ 1: 'één een', 100: 'honderd' }, LARGER);
  const SMALL_BEFORE_ADJECTIVE = Object.fromEntries(
    Object.entries(BEFORE_ADJECTIVE).filter(([n]) => Number(n) <= 20),
  );

  /** Every word with the words around it: `around('half_', 'een twee', '')`. */
  const around = (before: string, words: string, behind: string): string =>
    words
      .split(' ')
      .map(word => `${before}${word}${behind}`)
      .join(' ');

  const HOURS = 'een één twee drie vier vijf zes zeven acht negen tien elf twaalf';
  const PARTS = 'derde vierde vijfde zesde zevende achtste negende tiende';
  /** "twee derde", "een vijfde van": parts; "een derde partner" stays an ordinal. */
  const PARTS_OF_ALL = [
    ...['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'].map(n => around(`${n}_`, PARTS, '')),
    ...['van', 'deel', 'meer', 'minder', 'hoger', 'lager', 'goedkoper', 'duurder'].map(behind =>
      around('een_', PARTS, `_${behind}`),
    ),
    ...['met', 'ruim', 'bijna', 'dan', 'ongeveer', 'zowat', 'krap', 'circa'].map(before =>
      around(`${before}_een_`, PARTS, ''),
    ),
    ...['één', 'eén'].map(one => around(`${one}_`, PARTS, '')),
  ].join(' ');

  /** "Zweedse kronen" and "Zweedse kroon". */
  const crowns = (country: string): string => around(`${country}_`, 'kroon kronen', '');

  return {
    code: 'nl',
    decimal: ',',
    group: '.',
    accentless: false,
    order: 'DM',
    months: MONTHS,
    shortMonths: ['jan', 'feb febr', 'mrt', 'apr', '', 'jun', 'jul', 'aug', 'sep sept', 'okt', 'nov', 'dec'],
    doubtfulMonths: '',
    doubtfulAfter: '',
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo',
    cardinals: merge(
      { 1: 'een één eén' },
      LARGER,
      {
        2: 'tweeën tweeen',
        3: 'drieën drieen',
        // "vieren", "zeven" alone are verbs: to celebrate, to sift.
        4: `${around('', "zijn z'n ons hun jullie m'n mijn haar met in", '_vieren')}`,
        5: 'vijven',
        6: 'zessen een_half_dozijn half_dozijn',
        7: `${around('', "zijn z'n ons hun jullie", '_zevenen')}`,
        8: `${around('', "zijn z'n ons hun jullie", '_achten')}`,
        12: 'dozijn een_dozijn',
        24: 'twee_dozijn',
        36: 'drie_dozijn',
        250000: 'kwart_miljoen een_kwart_miljoen',
        750000: 'driekwart_miljoen',
        500000: 'een_half_miljoen half_miljoen',
        500000000: 'een_half_miljard half_miljard',
      },
      tensAndUnits(
        {
          20: 'twintig',
          30: 'dertig',
          40: 'veertig',
          50: 'vijftig',
          60: 'zestig',
          70: 'zeventig',
          80: 'tachtig',
          90: 'negentig',
        },
        { 2: 'twee', 3: 'drie' },
        (ten, unit) => `${unit}en${ten}`,
      ),
      HUNDREDS,
      tensAndUnits(HUNDREDS, LARGER, (hundred, rest) => hundred + rest),
      JOINED,
      MANY_HUNDREDS,
      tensAndUnits(
        TEEN_HUNDREDS,
        merge({ 25: 'vijfentwintig', 75: 'vijfenzeventig' }, TENS),
        (hundred, rest) => hundred + rest,
      ),
      { 1000: 'duizend eenduizend' },
      thousands(BEFORE_THOUSAND, 'duizend'),
      HALVES,
    ),
    articles: 'een',
    oneBefore:
      'van_de van_het van_deze van_die van_onze van_hun van_haar van_zijn van_mijn van_hen van_ons of à',
    oneAfter:
      'slechts minstens precies exact hoogstens maximaal minimaal meer_dan minder_dan ten_minste tenminste ten_hoogste',
    joiner: '',
    ordinals: merge(
      ORDINALS,
      LARGE_ORDINALS,
      paradigm({ 1: 'eerst' }, 'en'),
      { 1: 'voor_het_eerst' },
      STUDY_YEARS,
    ),
    ordinalStyle: { suffixes: 'e de ste', point: false, write: n => `${n}e` },
    scales: {
      1000: 'duizend',
      1000000: 'miljoen miljoenen mln mio',
      1000000000: 'miljard miljarden mld mrd',
      1000000000000: 'biljoen biljoenen bln',
    },
    vague: 'honderden duizenden tientallen dozijnen tienduizenden honderdduizenden',
    currencies: {
      EUR: 'euro euros eur',
      USD: 'dollar dollars usd us-dollar us-dollars us_dollar us_dollars amerikaanse_dollar amerikaanse_dollars',
      GBP: 'pond ponden gbp pond_sterling ponden_sterling britse_pond britse_ponden engelse_pond engelse_ponden',
      PLN: "zloty zloty's zlotys złoty pln poolse_zloty poolse_zlotys poolse_zloty's poolse_złoty",
      RON: 'lei leu ron roemeense_lei roemeense_leu',
      HUF: 'forint forinten forints huf hongaarse_forint hongaarse_forinten hongaarse_forints',
      BGN: "leva lev lev's bgn bulgaarse_leva bulgaarse_lev",
      CHF: 'chf zwitserse_frank zwitserse_franken zwitserse_franks',
      CZK: `czk ${crowns('tsjechische')}`,
      SEK: `sek ${crowns('zweedse')}`,
      DKK: `dkk ${crowns('deense')}`,
      NOK: `nok ${crowns('noorse')}`,
    },
    percent:
      'procent percent procents procentpunten procentpunt procentpuntje ten_honderd v.h. pct percentpunt percentpunten procentige',
    to: 'tot tot_en_met t/m tem t.e.m. tot_aan à',
    from: 'van vanaf',
    between: 'tussen',
    and: 'en of &',
    of: 'van de op in het',
    // "uit 1894", "1364 gesticht": words that say the number is a year.
    year: 'jaar uit sinds anno gesticht gestichte opgericht opgerichte gebouwd gebouwde',
    clockStrong: '',
    // Not "van": a rate falls "van 4,25 naar 4 procent".
    clockBefore: 'om vanaf tot rond omstreeks aanvang inloop start einde vertrek aankomst',
    clockAfter: 'uur u',
    hours: '',
    am: '',
    pm: '',
    morning: 's_ochtends s_morgens in_de_ochtend in_de_voormiddag voormiddags',
    evening: 's_avonds s_middags s_namiddags in_de_avond in_de_middag in_de_namiddag',
    rise: 'naar',
    references:
      'artikel art iso din versie v horizon agenda europa europe kamer lokaal zaal maatregel sectie hoofdstuk tabel figuur fig bijlage pagina blz p paragraaf verordening richtlijn besluit wet referentie ref projectnummer contract rco rcr nuts web industrie actie erasmus artikels artikelen arts lid bijlagen bijlages punt punten onderdeel onderdelen subonderdeel secties afdeling afdelingen hoofdstukken tabellen figuren afbeelding afbeeldingen bladzijde bladzijden bladzijdes pp paragrafen par alinea overweging overwegingen titel zinsnede kamers zalen lokalen hal kantoor vergaderzaal vergaderkamer leslokaal spreekkamer perceel percelen formulier gate spoor perron verordeningen richtlijnen besluiten wetten maatregelen prioriteitsas prioriteitsassen beschikking contracten overeenkomst subsidieovereenkomst subsidieovereenkomsten subsidiebeschikking subsidiecontract huurovereenkomst factuur dossier kenmerk contractnummer contractnr dossiernummer dossiernr zaaknummer zaaknr parketnummer parketnummers parketnr rolnr box postbus postcode rolnummer registratienummer referentienummer projectnr project-nr rekeningnummer factuurnummer factuurnr klantnummer bestelnummer ordernummer polisnummer lidnummer lidmaatschapsnummer inschrijvingsnummer ondernemingsnummer kvk kvk-nummer kvk-nr btw-nummer btw-nr vergunningnummer vergunningsnummer kamernummer huisnummer artikelnummer volgnummer aanvraagnummer identificatienummer serienummer vluchtnummer subsidienummer meldingsnummer perceelnummer notanummer',
    numero: 'nr nummer',
    streets: 'straat laan plein steenweg dreef kaai kade gracht singel',
    phoneWords: 'tel telefoon telefoonnummer gsm mobiel fax',
    counted:
      'deelnemers mensen personen organisaties ondernemingen bedrijven partners leden euro banen hectare inwoners bezoekers bezoeken exemplaren studenten vrouwen mannen km kilometer meter woorden respondenten huishoudens werknemers vrijwilligers abonnees coöperaties burgers ton liter kilo kilogram kg zitplaatsen plaatsen handtekeningen toeschouwers reizigers passagiers demonstranten tickets stemmen woningen bomen dollar kronen zloty kinderen leerlingen gezinnen',
    compounds: merge(
      compoundTable(BEFORE_ADJECTIVE, 'daag daags jarig wekelijks weeks maands urig koppig', '- e'),
      compoundTable(BEFORE_ADJECTIVE, 'jarigen dagen plusser plussers', '-'),
      compoundTable(
        SMALL_BEFORE_ADJECTIVE,
        'delig talig ledig laags sterren zits persoons pagina baans maandelijks hoekig stemmig kamer kamerappartement kamerwoning kamerflat sterrenhotel sterrenrestaurant',
        '- e',
      ),
      compoundTable(HALVES_STEMS, 'daags jarig urig', '- e'),
    ),
    hints: merge(
      { 2: 'beide beiden allebei dubbel dubbele', 1: 'enige enkele' },
      Object.fromEntries(
        Object.entries(SMALL_BEFORE_ADJECTIVE).map(([n, words]) => [
          n,
          inflect(inflect(words, 'maal malig voudig voud'), '- e'),
        ]),
      ),
    ),
    half: 'half halve een_half een_halve',
    fractions: [
      'helft half halve kwart driekwart drie_kwart een_kwart één_kwart dan_een_kwart dan_een_half halfuur eenderde tweederde',
      PARTS_OF_ALL,
      around('half_', HOURS, ''),
      around('kwart_voor_', HOURS, ''),
      around('kwart_over_', HOURS, ''),
      'enkele_honderden enkele_duizenden paar_honderd paar_duizend paar_dozijn enkele_dozijn enkele_tientallen enkele_miljoenen paar_miljoen paar_miljard vele_honderden vele_duizenden',
      'een_of_meer een_of_meerdere één_of_meer één_of_meerdere een_of_ander een_of_andere een_en_ander een_voor_een één_voor_één een_op_een één-op-één een-op-een een_keer een_elf een_en_dezelfde een_en_hetzelfde één_en_dezelfde één_en_hetzelfde niet_één niet_eén niet_een_van niet_één_van duizend_maal duizendmaal',
      // The verbs: to sift, to celebrate, to consider, to heed.
      around('', 'bloem meel poedersuiker cacao zand aarde compost tarwebloem', '_zeven'),
      around('vier_', 'het de dit je uw jouw mee samen feest kerst pasen met_ons carnaval sinterklaas', ''),
      around(
        'acht_',
        'het de dit dat zich deze haar hem een geen verdachte bewezen wettig aannemelijk noodzakelijk wenselijk onwenselijk redelijk onredelijk slaan slaat sloeg sloegen te_slaan geslagen',
        '',
      ),
      around('', 'ik kantonrechter sla slaat slaan sla_vooral sla_goed geen', '_acht'),
      'in_acht_nemen in_acht_neemt in_acht_nam in_acht_namen in_acht_genomen in_acht_te_nemen in_acht_heeft in_acht_hebben in_acht_had in_acht_werd in_acht_wordt in_acht_worden in_acht_moet in_acht_moeten in_acht_dient in_acht_nemend in_acht_en in_acht_, in_acht_: in_acht_;',
    ].join(' '),
    starters:
      'de het een in op bij na voor met van tot er we wij ze zij hij dit deze dat die ook en maar als om alle onze hun tijdens daarna pond_kaas pond_boter pond_suiker pond_aardappelen pond_appels pond_vlees pond_gehakt pond_kersen pond_bloem pond_meel pond_koffie',
    tense: {
      future: 'zal zullen gaat_plaatsvinden komende aankomende toekomstig* gepland binnenkort',
      past: 'vond vonden plaatsgevonden werd werden was waren had hadden kwamen bezochten gehouden bespraken organiseerde bood',
    },
    dates: {
      day: (d, m, y) => withYear(`${d} ${name(m)}`, y),
      days: (d, e, m, y) => withYear(`${d}–${e} ${name(m)}`, y),
      month: (m, y) => withYear(name(m), y),
      months: (m, n, y) => withYear(`${name(m)}–${name(n)}`, y),
      dash: ' – ',
    },
    money: (amount, sign) => (sign.length === 1 ? `${sign} ${amount}` : `${amount} ${sign}`),
    percentText: digits => `${digits}%`,
  };
};
