// Values of a record in words, as its form understands them: days, names of partners, choices; for those who only read.
import type { Formats, Translate } from '../../../../admin/i18n/index.ts';
import { LANGUAGE, type Language } from '../../../../platform/languages.ts';
import type { RecordKindName } from '../../model.ts';
import { isEmpty, isGroup } from '../content.ts';
import type { Fields, FormField, FormTitle } from '../form-model.ts';
import type { Written } from '../written.ts';

/** What values are said with. */
export interface Sayings {
  readonly t: Translate;
  readonly language: Language;
  readonly formats: Formats;
  readonly written: Written;
  /** What another record is called; undefined: not known, or not yet. */
  readonly nameOf: (of: RecordKindName, id: string) => FormTitle | undefined;
}

export interface Said {
  readonly text: string;
  /** Where it is not the reader's. */
  readonly lang?: string | undefined;
  /** What else is to be known of it: "Greek, since 2023". */
  readonly note?: string | undefined;
}

/** @returns null for what is empty; what no form knows is said as it is kept */
export function saidOf(field: FormField | null, value: unknown, sayings: Sayings): Said | null {
  if (isEmpty(value)) return field?.type === 'check' ? { text: sayings.t('records.history.no') } : null;
  if (Array.isArray(value)) {
    const said = value.map(item => saidOf(field, item, sayings)?.text ?? '');
    return { text: sayings.formats.list(said) };
  }
  if (isGroup(value)) return groupSaid(field, value, sayings);
  return plainSaid(field, value, sayings);
}

const recordSaid = (of: RecordKindName, id: string, { nameOf, language }: Sayings): Said => {
  const name = nameOf(of, id);
  if (!name) return { text: id };
  return { text: name.text, lang: name.language === language ? undefined : name.language };
};

function plainSaid(field: FormField | null, value: unknown, sayings: Sayings): Said {
  const { t, formats, written, language } = sayings;
  const text = String(value);
  switch (field?.type) {
    case 'check':
      return { text: t(value === true ? 'records.history.yes' : 'records.history.no') };
    case 'choice': {
      const option = field.options.find(one => one.value === value);
      return { text: option ? t(option.label) : text };
    }
    case 'number':
      return { text: typeof value === 'number' ? formats.number(value) : text };
    case 'day':
      return { text: written.days(text) };
    case 'month-or-day':
      return { text: written.monthOrDay(text) };
    case 'money':
      return { text: moneySaid(text, language) };
    case 'country':
      return { text: written.country(text) };
    case 'language':
    case 'our-language':
    case 'languages':
      return { text: formats.language(text) };
    case 'own':
      return { text: field.words?.(value, t) ?? text };
    case 'record':
      return recordSaid(field.of, text, sayings);
    case 'picture':
      return recordSaid('library', text, sayings);
    default:
      return { text };
  }
}

/** `EUR 1914046` -> "€1,914,046"; anything else as it is. */
function moneySaid(text: string, language: Language): string {
  const [, currency, amount] = /^([A-Z]{3}) (\d+(?:\.\d{1,2})?)$/.exec(text) ?? [];
  if (currency === undefined || amount === undefined) return text;
  const whole = !amount.includes('.');
  return new Intl.NumberFormat(LANGUAGE[language].locale, {
    style: 'currency',
    currency,
    ...(whole && { maximumFractionDigits: 0 }),
  }).format(Number(amount));
}

function groupSaid(field: FormField | null, value: Fields, sayings: Sayings): Said {
  if (field?.type === 'names' || typeof value.name === 'string') return nameSaid(value, sayings);
  if (field?.type === 'place') {
    const degrees = [value.latitude, value.longitude].map(one => sayings.formats.number(Number(one)));
    return { text: String(value.place ?? ''), note: degrees.join(', ') };
  }
  const words = Object.values(value).flatMap(inner => {
    const said = saidOf(null, inner, sayings);
    return said ? [said.text] : [];
  });
  return { text: words.join(', ') };
}

/** A name with its language, and how long it holds. */
function nameSaid(value: Fields, { t, formats, written, language }: Sayings): Said {
  const own = typeof value.language === 'string' ? value.language : undefined;
  const date = (key: 'from' | 'until'): string => {
    const given = value[key];
    if (typeof given !== 'string' || given === '') return '';
    const words = key === 'from' ? 'records.history.since' : 'records.history.until';
    return t(words, { date: written.monthOrDay(given) });
  };
  const notes = [own === undefined ? '' : formats.language(own), date('from'), date('until')];
  return {
    text: String(value.name ?? ''),
    lang: own === language ? undefined : own,
    note: notes.filter(note => note !== '').join(', ') || undefined,
  };
}

/** What an item of a list is called: a department by its first name, else by what tells it apart. */
export function itemSaid(field: FormField | null, item: unknown, sayings: Sayings): Said {
  if (isGroup(item)) {
    const [first] = Array.isArray(item.names) ? item.names : [];
    if (isGroup(first)) return nameSaid(first, sayings);
    if (typeof item.id === 'string' && field?.type === 'groups') return { text: item.id };
  }
  return saidOf(field, item, sayings) ?? { text: '' };
}
