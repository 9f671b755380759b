// Romanian: how numbers, dates, amounts and tenses are said.
import { merge } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

/** Made when it is first asked for: forms are many, and most texts are in few languages. */
export const ro = (): LanguageDescription => {
  const MONTHS = [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ];
  const name = (m: number): string => MONTHS[m - 1] ?? '';
  const withYear = (words: string, y: string | null): string => (y === null ? words : `${words} ${y}`);

  const ORDINALS: Readonly<Record<number, readonly [string, string]>> = {
    2: ['doilea', 'doua'],
    3: ['treilea', 'treia'],
    4: ['patrulea', 'patra'],
    5: ['cincilea', 'cincea'],
    6: ['șaselea', 'șasea'],
    7: ['șaptelea', 'șaptea'],
    8: ['optulea', 'opta'],
    9: ['nouălea', 'noua'],
    10: ['zecelea', 'zecea'],
    11: ['unsprezecelea', 'unsprezecea'],
    12: ['doisprezecelea', 'douăsprezecea'],
    13: ['treisprezecelea', 'treisprezecea'],
    14: ['paisprezecelea', 'paisprezecea'],
    15: ['cincisprezecelea', 'cincisprezecea'],
    16: ['șaisprezecelea', 'șaisprezecea'],
    17: ['șaptesprezecelea', 'șaptesprezecea'],
    18: ['optsprezecelea', 'optsprezecea'],
    19: ['nouăsprezecelea', 'nouăsprezecea'],
    20: ['douăzecilea', 'douăzecea'],
    30: ['treizecilea', 'treizecea'],
    40: ['patruzecilea', 'patruzecea'],
    50: ['cincizecilea', 'cincizecea'],
    60: ['șaizecilea', 'șaizecea'],
    70: ['șaptezecilea', 'șaptezecea'],
    80: ['optzecilea', 'optzecea'],
    90: ['nouăzecilea', 'nouăzecea'],
  };

  /** Feminine ordinals whose last word alone would be a numeral or an adjective: "a douăzeci și una", "a treizeci și doua". */
  const FEMININE_COMPOUNDS: Readonly<Record<number, string>> = Object.fromEntries(
    ['douăzeci', 'treizeci', 'patruzeci', 'cincizeci', 'șaizeci', 'șaptezeci', 'optzeci', 'nouăzeci'].flatMap(
      (ten, i) =>
        [
          [1, 'una'],
          [2, 'doua'],
          [9, 'noua'],
        ].map(([unit, word]) => [(i + 2) * 10 + Number(unit), `a_${ten}_și_${word} a_${ten}_şi_${word}`]),
    ),
  );

  /** Set phrases are met as they are spelled: with the older cedilla too. */
  const withCedilla = (forms: string): string => {
    const older = forms.replaceAll('ș', 'ş').replaceAll('ț', 'ţ');
    return older === forms ? forms : `${forms} ${older}`;
  };

  /** "în mai multe orașe", "din mai puțin de": no month of May. */
  const NOT_MAY =
    'multe mulți multă mult puține puțini puțină puțin toate toți toată tot bine rău mare mari mic mică mici bun bună bune buni nou noi vechi vechea lung lungă lungi scurt scurtă scurte ușor greu aproape departe devreme târziu ales'
      .split(' ')
      .map(word => withCedilla(`în_mai_${word} din_mai_${word}`))
      .join(' ');

  /** Counted things; from twenty on a "de" stands before them. */
  const COUNTED =
    'participanți persoane oameni organizații întreprinderi companii parteneri membri locuri hectare locuitori vizitatori vizite exemplare studenți femei bărbați km kilometri metri cuvinte respondenți gospodării angajați voluntari abonați cooperative cetățeni apeluri cereri elevi copii tineri tone locuințe case voturi semnături spectatori turiști pasageri familii firme șomeri pacienți lucrători fermieri ore minute zile ani pagini puncte comune sate';
  const BEHIND_DE = COUNTED.split(' ')
    .map(word => withCedilla(`de_${word}`))
    .join(' ');

  /** Acts are named with who gave them: "Hotărârea Guvernului nr. 34", "Ordonanța de urgență a Guvernului nr. 57". */
  const acts = (heads: string, rest: string): string =>
    heads
      .split(' ')
      .flatMap(head => rest.split(' ').map(more => `${head}_${more}`))
      .join(' ');
  const ACTS = [
    acts('ordonanța ordonanței ordonanțele', 'de_urgență de_urgență_a_guvernului guvernului simplă militară'),
    acts(
      'hotărârea hotărârii',
      'guvernului de_guvern consiliului_local consiliului_județean de_consiliu parlamentului senatului civilă penală judecătorească',
    ),
    acts(
      'decizia deciziei sentința sentinței',
      'civilă penală comercială curții_constituționale consiliului_concurenței rectorului',
    ),
    acts('decretul decretului', 'prezidențial prezidenţial lege'),
    acts(
      'ordinul ordinului',
      'comun prefectului ministrului ministrului_sănătății ministrului_educației ministrului_finanțelor ministrului_finanțelor_publice ministrului_justiției ministrului_mediului ministrului_agriculturii ministrului_muncii ministrului_culturii ministrului_transporturilor ministrului_economiei ministrului_energiei ministrului_afacerilor_interne',
    ),
    acts('dispoziția dispoziției', 'primarului'),
    acts(
      'legea legii',
      'educației_naționale bugetului_de_stat cetățeniei contenciosului_administrativ partidelor_politice societăților asistenței_sociale',
    ),
    'decretul-lege decretului-lege dispoziția dispoziției autorizația autorizației avizul avizului certificatul certificatului procesul-verbal procesului-verbal încheierea încheierii instrucțiunea instrucțiunii circulara circularei hcl h.c.l hcj og o.g oms omfp nota_de_fundamentare numărul_cadastral număr_cadastral nr._cadastral cartea_funciară cărții_funciare tarlaua parcela',
  ].join(' ');

  const write = (n: number, gender: 'm' | 'f' | 'n'): string => {
    if (n === 1) return gender === 'f' ? 'prima' : 'primul';
    return gender === 'f' ? `a ${n}-a` : `al ${n}-lea`;
  };

  return {
    code: 'ro',
    decimal: ',',
    group: '.',
    accentless: true,
    order: 'DM',
    months: [
      'ianuarie',
      'februarie',
      'martie',
      'aprilie',
      'mai',
      'iunie',
      'iulie',
      'august',
      'septembrie',
      'octombrie',
      'noiembrie',
      'decembrie',
    ],
    shortMonths: ['ian', 'feb', 'mar', 'apr', '', 'iun', 'iul', 'aug', 'sep sept', 'oct', 'nov noi', 'dec'],
    doubtfulMonths: 'mai',
    doubtfulAfter: 'luna lunii în din până_în',
    weekdays: 'luni marți miercuri joi vineri sâmbătă duminică',
    cardinals: {
      1: 'unu un o una unul',
      2: 'doi două',
      3: 'trei',
      4: 'patru',
      5: 'cinci',
      6: 'șase',
      7: 'șapte',
      8: 'opt',
      9: 'nouă',
      10: 'zece',
      11: 'unsprezece unșpe',
      12: 'doisprezece douăsprezece duzină',
      13: 'treisprezece',
      14: 'paisprezece patrusprezece',
      15: 'cincisprezece',
      16: 'șaisprezece',
      17: 'șaptesprezece',
      18: 'optsprezece',
      19: 'nouăsprezece',
      20: 'douăzeci',
      30: 'treizeci',
      40: 'patruzeci',
      50: 'cincizeci',
      60: 'șaizeci',
      70: 'șaptezeci',
      80: 'optzeci',
      90: 'nouăzeci',
      100: 'o_sută una_sută sută',
      200: 'două_sute',
      300: 'trei_sute',
      400: 'patru_sute',
      500: 'cinci_sute',
      600: 'șase_sute',
      700: 'șapte_sute',
      800: 'opt_sute',
      900: 'nouă_sute',
      1000: 'o_mie la_mie la_mia_de',
    },
    articles: 'un o una unul unu',
    oneBefore: 'dintre din sau singur singură',
    oneAfter: 'doar numai puțin exact decât',
    joiner: 'și',
    ordinals: merge(
      { 1: 'primul prima primii primele primului primei întâi' },
      Object.fromEntries(
        Object.entries(ORDINALS).map(([n, [m, f]]) => [
          n,
          `al_${m} a_${f} ale_${f} ${m} ${n === '2' || n === '9' ? `cea_de-a_${f} cea_de_a_${f}` : f} cel_de-al_${m} cea_de-a_${f}`,
        ]),
      ),
      { 1: 'unulea', 2: 'secund secundă', 100: 'al_sutălea al_o_sutălea a_suta a_o_suta' },
      FEMININE_COMPOUNDS,
    ),
    ordinalStyle: { suffixes: 'lea a', point: false, write },
    // The first form counts alone: "mie" by itself is the pronoun.
    scales: {
      1000: 'o_mie mie mii',
      1000000: 'milion milioane mil mln mio',
      1000000000: 'miliard miliarde mld mlrd',
      1000000000000: 'trilion trilioane bilion bilioane',
    },
    vague: 'sute zeci',
    currencies: {
      EUR: 'euro eur',
      USD: 'dolar dolari dolarul dolarului dolarilor dolar_american dolari_americani dolari_SUA usd',
      GBP: 'lire liră liră_sterlină lira_sterlină lire_sterline lirei_sterline lirele_sterline lirelor_sterline gbp',
      PLN: 'zlot zloți zlotul zlotului zloților zlotyi zlot_polonez zloți_polonezi pln',
      RON: 'leu lei leul leului leilor lei_românești ron',
      HUF: 'forint forinți forintul forintului forinților forint_maghiar forinți_maghiari huf',
      BGN: withCedilla('levă leva leve levei levelor leva_bulgărească leva_bulgărești leve_bulgărești bgn'),
      CHF: withCedilla(
        'franc_elvețian franci_elvețieni francul_elvețian francului_elvețian francii_elvețieni francilor_elvețieni chf',
      ),
      CZK: withCedilla(
        'coroană_cehă coroana_cehă coroanei_cehe coroane_cehe coroanele_cehe coroanelor_cehe coroane_cehești czk',
      ),
      SEK: 'coroană_suedeză coroana_suedeză coroanei_suedeze coroane_suedeze coroanele_suedeze coroanelor_suedeze sek',
      DKK: 'coroană_daneză coroana_daneză coroanei_daneze coroane_daneze coroanele_daneze coroanelor_daneze dkk',
      NOK: 'coroană_norvegiană coroana_norvegiană coroanei_norvegiene coroane_norvegiene coroanele_norvegiene coroanelor_norvegiene nok',
    },
    percent:
      'la_sută de_la_sută procente procent de_procente puncte_procentuale punct_procentual de_puncte_procentuale',
    to: 'până la până_la până_în până_pe la',
    from: 'din de_la dela de de_pe',
    between: 'între dintre',
    and: 'și sau & și_pe',
    of: 'de din a al ale pe în luna lunii data',
    year: 'anul anului an anii anilor',
    clockStrong: 'ora orele la_ora orei',
    clockBefore: 'la pe_la până_la de_la',
    clockAfter: 'h',
    hours: 'ore',
    am: 'a.m. am',
    pm: 'p.m. pm',
    morning: 'dimineața dimineaţa de_dimineață',
    evening: 'seara după-amiaza după-amiază după_amiaza',
    rise: 'la până_la',
    references: withCedilla(
      `${ACTS} articol articolul articolului articole articolele articolelor art alineat alineatul alineatului alineate alineatele alineatelor alin paragraf paragraful paragrafului paragrafe paragrafele paragrafelor punct punctul punctului puncte punctele punctelor pct literă litera literei lit considerent considerentul considerentului considerentele considerentelor clauză clauza clauzei clauze clauzele clauzelor secțiune secțiunea secțiunii secțiuni secțiunile secțiunilor capitol capitolul capitolului capitole capitolele capitolelor cap titlul titlului anexă anexa anexei anexe anexele anexelor tabel tabelul tabelului tabele tabelele tabelelor grafic graficul graficului graficele figură figura figurii figuri figurile figurilor fig pagină pagina paginii pagini paginile paginilor pag pp sală sala sălii săli sălile sălilor cameră camera camerei camere camerele camerelor birou biroul biroului birouri birourile ghișeu ghișeul ghișeului ghișeele pavilion pavilionul pavilionului stand standul standului standurile apartamentul ap măsură măsura măsurii măsuri măsurile măsurilor acțiune acțiunea acțiunii acțiuni acțiunile acțiunilor axa axei axa_prioritară axei_prioritare lot lotul lotului loturi loturile loturilor formular formularul formularului formularele formularelor regulament regulamentul regulamentului regulamente regulamentele regulamentelor directivă directiva directivei directive directivele directivelor decizie decizia deciziei decizii deciziile deciziilor lege legea legii legi legile legilor hotărâre hotărârea hotărârii hotărârile hotărârilor ordonanță ordonanța ordonanței ordonanțele ordonanțelor o.u.g oug h.g hg ordin ordinul ordinului decret decretul decretului sentință sentința sentinței recomandarea recomandării standardul standardului iso en sr din_iso versiune versiunea versiunii versiunile versiunilor v orizont horizon agenda europa europe referință referința referinței ref dosar dosarul dosarului dosare dosarele dosarelor contract contractul contractului contracte contractele contractelor acordul acordului numărul_de_proiect numărul_proiectului numărul_de_înregistrare cod_poștal codul_poștal rco rcr nuts web industria erasmus`,
    ),
    numero: 'nr numărul numărului',
    streets:
      'strada str străzii bulevardul bulevardului bd bld b-dul piața pieței calea șoseaua șos aleea splaiul intrarea',
    phoneWords: 'tel telefon telefonul telefoane mobil fax sunați_la sunaţi_la sunati_la apelați',
    counted: `${COUNTED} euro ${BEHIND_DE}`,
    compounds: {},
    hints: {
      2: 'ambii ambele ambilor ambelor amândoi amândouă pereche dublu dublă dublul',
      1: 'singur singura singură singurul odată',
      3: 'triplu triplă',
      4: 'cvadruplu împătrit',
    },
    adjectives: {
      words: 'nouă noua',
      // "nouă la sută", "nouă ouă", "nouă nu au": a verb in the plural tells as well.
      pluralEnds: 'i e sută ouă au sunt vor',
      notAfter:
        'o a această aceasta acea cea foarte mai altă atât lege legea școală școala viață viața casă casa clădire clădirea dată idee ediție eră generație etapă fază formă metodă strategie inițiativă politică tehnologie versiune pagină sală stradă mașină rețea imagine regulă abordare soluție situație lume lumea normalitate conducere echipă structură propunere piesă carte hală linie secție grădiniță fabrică piață uniformă față',
    },
    notOrdinal: [
      { words: 'noua doua nouă', onlyAfter: 'a' },
      { words: 'opta patra', onlyAfter: 'a' },
      { words: 'secunda secundă', always: true },
      // A bonus, an insurance premium; the head of government.
      { words: 'primă', needsNoun: true },
      { words: 'prima primele primei', before: 'de' },
      { words: 'primele', before: 'pentru' },
      { words: 'primă prima', before: 'lunară anuală trimestrială unică' },
    ],
    half: 'jumătate',
    // The pronoun "to us" and the adjective "new" before a comparative are no numerals either.
    fractions: withCedilla(
      'jumătate jumătatea jumătății jumătăți jumătățile jumătate_de_duzină o_jumătate_de_duzină treime treimea treimii treimi treimile sfert sfertul sferturi sferturile pătrime pătrimi cincime cincimi cincimea șesime șesimi șeptime șeptimi optime optimi optimea zecime zecimi zecimea sutime sutimi miime miimi a_patra_parte a_cincea_parte a_șasea_parte a_opta_parte a_zecea_parte a_suta_parte nouă_ne nouă_ni nouă_înșine nouă_tuturor nouă_toți nouă_mai_mult nouă_mai_multă nouă_mai_mulți nouă_mai_multe nouă_mai_puțin nouă_mai_puțină nouă_mai_bine nouă_mai_mare nouă_mai_bună',
    ),
    starters:
      'în la de pe cu din un o acest această acești aceste și dar sau după pentru prin se au a toate toți nu_au nu_sunt nu_vor s-au nu_s-au'.concat(
        ' ',
        NOT_MAY,
      ),
    tense: {
      future:
        'va vor urmează urmează_să viitor viitoare viitorul viitoarea următor următorul următoarea va_avea vor_avea o_să în_curând programat programată',
      past: 'a_avut au_avut a_fost au_fost s-a s-au s-a_desfășurat s-a_desfăşurat avut desfășurat a_oferit au_participat au_discutat a_reunit era erau a_avut_loc au_vizitat',
    },
    dates: {
      day: (d, m, y) => withYear(`${d} ${name(m)}`, y),
      days: (d, e, m, y) => withYear(`${d}–${e} ${name(m)}`, y),
      month: (m, y) => withYear(name(m), y),
      months: (m, n, y) => withYear(`${name(m)}–${name(n)}`, y),
      dash: ' – ',
    },
    money: (amount, sign) => `${amount} ${sign === '€' ? 'euro' : sign}`,
    percentText: digits => `${digits}%`,
  };
};
