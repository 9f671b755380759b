// English: how numbers, dates, amounts and tenses are said.
import { merge, tensAndUnits } from '../inflect.ts';
import type { LanguageDescription } from '../language.ts';

/** Made when it is first asked for: forms are many, and most texts are in few languages. */
export const en = (): LanguageDescription => {
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

  /** Small numerals that stand in set phrases: "half past two", "a tenth of". */
  const HOURS = 'one two three four five six seven eight nine ten eleven twelve';
  const PARTS = 'third fifth sixth seventh eighth ninth tenth';

  /** Every word with the words around it: `around('half_past_', 'one two', '')`. */
  const around = (before: string, words: string, behind: string): string =>
    words
      .split(' ')
      .map(word => `${before}${word}${behind}`)
      .join(' ');

  /** Adjectives before the pronoun "one", which counts nothing: "the earlier one". */
  const PRONOUN_BEFORE =
    'earlier later latter former previous old older oldest newer newest latest current larger largest smaller smallest bigger biggest better best worse worst right wrong same real special main final great important easy difficult hard long longer longest short shorter shortest higher lower cheaper different similar';

  /** "a third of", "by a fifth": parts; "a third partner" stays an ordinal. */
  const PARTS_OF_ALL = [
    ...['of', 'more', 'less', 'fewer', 'higher', 'lower', 'larger', 'smaller', 'cheaper'].map(behind =>
      around('a_', PARTS, `_${behind}`),
    ),
    ...['by', 'than', 'about', 'nearly', 'almost', 'roughly', 'around', 'only', 'up_to'].map(before =>
      around(`${before}_a_`, PARTS, ''),
    ),
    around('one_', PARTS, ''),
    around('one-', PARTS, ''),
    'an_eighth_of',
  ].join(' ');

  /** "the third one": the pronoun behind an ordinal counts nothing. */
  const ORDINALS_WITH_ONE = Object.fromEntries(
    Object.entries(UNIT_ORDINALS).map(([n, word]) => [n, `${word}_one ${word}_ones`]),
  );

  const ending = (n: number): string => {
    if (n % 100 >= 11 && n % 100 <= 13) return 'th';
    return { 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th';
  };

  return {
    code: 'en',
    decimal: '.',
    group: ',',
    accentless: true,
    order: 'MD',
    months: MONTHS.map(month => month.toLowerCase()),
    shortMonths: ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec'],
    doubtfulMonths: 'may march',
    doubtfulAfter:
      'in on since until by during last next this mid early late from to of through before after',
    weekdays:
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    cardinals: merge(
      UNITS,
      {
        10: 'ten',
        11: 'eleven',
        6: 'half_a_dozen half_dozen',
        12: 'twelve dozen',
        24: 'two_dozen',
        36: 'three_dozen',
        48: 'four_dozen',
        250000: 'quarter_of_a_million a_quarter_of_a_million',
        750000: 'three_quarters_of_a_million three-quarters_of_a_million',
        500000: 'half_a_million half_million',
        500000000: 'half_a_billion half_billion',
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
        ...Object.fromEntries(
          Object.entries(UNITS).map(([n, word]) => [Number(n) * 100, `${word}_hundredth ${word}-hundredth`]),
        ),
        100: 'hundredth one-hundredth',
        1000: 'thousandth one-thousandth',
        1000000: 'millionth',
      },
      ORDINALS_WITH_ONE,
      tensAndUnits(TENS, UNIT_ORDINALS, (ten, unit) => `${ten}-${unit}`),
      // "the hundred and first"
      tensAndUnits(
        { 100: 'hundred' },
        UNIT_ORDINALS,
        (_, unit) => `hundred_and_${unit} one_hundred_and_${unit}`,
      ),
    ),
    ordinalStyle: { suffixes: 'st nd rd th', point: false, write: n => `${n}${ending(n)}` },
    scales: {
      1000: 'thousand k',
      1000000: 'million millions mio m mn',
      1000000000: 'billion billions bn',
      1000000000000: 'trillion trillions trn tn',
    },
    vague: 'hundreds thousands dozens tens scores',
    currencies: {
      EUR: 'euro euros eur',
      USD: 'dollar dollars usd us_dollar us_dollars us-dollar us-dollars u.s_dollar u.s_dollars u.s._dollar u.s._dollars american_dollar american_dollars',
      GBP: 'pounds gbp pound_sterling pounds_sterling british_pound british_pounds',
      PLN: 'zloty zlotys zlotych złoty złotys pln polish_zloty polish_zlotys polish_złoty polish_złotys',
      RON: 'lei leu ron romanian_leu romanian_lei',
      HUF: 'forint forints huf hungarian_forint hungarian_forints',
      BGN: 'leva lev levs bgn bulgarian_lev bulgarian_levs bulgarian_leva',
      CHF: 'chf swiss_franc swiss_francs',
      CZK: 'czk koruna korunas koruny korun czech_koruna czech_korunas czech_koruny czech_korun czech_crown czech_crowns',
      SEK: 'sek kronor swedish_krona swedish_kronas swedish_kronor swedish_kroner swedish_crown swedish_crowns',
      DKK: 'dkk danish_krone danish_krones danish_kroner danish_crown danish_crowns',
      NOK: 'nok norwegian_krone norwegian_krones norwegian_kroner norwegian_crown norwegian_crowns',
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
    morning: 'in_the_morning this_morning tomorrow_morning',
    evening: 'in_the_afternoon in_the_evening this_afternoon this_evening tonight',
    rise: 'to',
    references:
      'article articles art iso en din version v release horizon agenda europe room box measure section chapter table figure fig annex appendix page paragraph para regulation directive decision law act ref reference contract project_number office floor rco rcr action nuts rule clause item web industry standard erasmus arts annexes appendices sections sec secs chapters chap ch tables tbl figures figs pages pp paragraphs paras subparagraph sub-paragraph subsection sub-section rooms offices hall halls floors regulations directives decisions laws acts clauses rules point points recital recitals schedule lot lots measures actions axis priority_axis references contracts agreement grant_agreement invoice suite courtroom courtrooms classroom auditorium booth gate platform apartment contract_number agreement_number grant_number registration_number reference_number file_number case_number invoice_number order_number account_number company_number licence_number license_number permit_number serial_number identification_number room_number flight_number ticket_number vat_number tax_number application_number membership_number register_number docket_number tender_number call_number batch_number claim_number appeal_number customer_number policy_number',
    numero: 'no nr issue',
    streets:
      'street st road avenue square lane boulevard blvd drive way walk terrace crescent mews quay embankment',
    phoneWords: 'tel telephone phone mobile fax call mob',
    counted:
      'participants people persons organisations organizations enterprises companies partners members euros jobs hectares inhabitants residents citizens visitors visits copies students women men km kilometres metres hours words respondents households employees volunteers farmers units subscribers followers views downloads guests workers cooperatives tonnes tons litres kilograms kg miles feet seats beds signatures trees tickets spectators runners demonstrators protesters passengers kilos pupils dollars pounds',
    // "three-day" is read as the numeral it begins with.
    compounds: {},
    hints: {
      2: 'both twice two-thirds bilateral couple pair',
      1: 'once single sole',
      3: 'triple thrice threefold',
      4: 'quadruple fourfold',
      5: 'fivefold',
      10: 'tenfold',
    },
    notOrdinal: [{ words: 'second', after: 'per split', before: 'later ago thought thoughts' }],
    half: 'half',
    fractions: [
      'first_of_all at_first first_and_foremost first_name first_names first_aid first-hand first_hand second-hand second_hand first-class first_class first_come',
      'half halves thirds a_quarter one_quarter one-quarter three_quarters three-quarters two_thirds quarter_of fifths sixths sevenths eighths ninths tenths hundredths quarters',
      // The unit of time, no ordinal.
      'half_a_second quarter_of_a_second fraction_of_a_second tenth_of_a_second hundredth_of_a_second thousandth_of_a_second tenths_of_a_second hundredths_of_a_second thousandths_of_a_second split_second a_tenth_of_a_second a_hundredth_of_a_second a_thousandth_of_a_second one_tenth_of_a_second one_hundredth_of_a_second by_a_tenth_of_a_second by_a_hundredth_of_a_second by_a_thousandth_of_a_second than_a_tenth_of_a_second than_a_second by_half_a_second wait_a_second just_a_second not_one not_a_single',
      'one_half one-half two-fifths three-fifths four-fifths seven-tenths nine-tenths',
      PARTS_OF_ALL,
      around('half_past_', HOURS, ''),
      around('quarter_past_', HOURS, ''),
      around('a_quarter_past_', HOURS, ''),
      around('a_quarter_to_', HOURS, ''),
      around('', PRONOUN_BEFORE, '_one'),
      around('quarter_to_', HOURS, ''),
      "one_another one's one_by_one one-off one-offs one-way one-sided one-stop one-size-fits-all one_size_fits_all one-to-one one_and_only one_and_the_same one_or_more one_or_other at_one_with day_one square_one number_one one_or_another one_way_or_another each_one",
      'fifty-fifty fifty_fifty nine-to-five nine_to_five cloud_nine a_thousand_thanks',
      'several_dozen few_dozen some_dozen many_dozen several_hundred few_hundred many_hundred several_thousand few_thousand many_thousand several_million few_million several_billion few_billion several_hundred_thousand few_hundred_thousand several_hundred_million few_hundred_million',
      around('mr_', 'april june august', ''),
      around('mrs_', 'april june august', ''),
      around('ms_', 'april june august', ''),
      around('miss_', 'april june august', ''),
    ].join(' '),
    // "those under 30 may not": the verb, no month.
    starters:
      'the a an in on at it we they he she this that these those there our their for from after before with by as and but if when all its to more during may_be may_not may_have may_apply may_well may_never may_need',
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
};
