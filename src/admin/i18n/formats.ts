// Days, moments, numbers and lists as readers of a language write them.
import { LANGUAGE, type Language } from '../../platform/languages.ts';
import { useLanguage } from './provider.tsx';

export interface Formats {
  /** @param day `2024-04-24` -> "24 April 2024" */
  day(day: string): string;
  /** First to last: "13–14 November 2023". */
  days(first: string, last: string): string;
  /** @param moment `2024-04-24T09:30:00Z`, in the time zone of the reader -> "24 Apr 2024, 12:30" */
  moment(moment: string): string;
  /** How long ago, or in how long: "2 days ago". */
  ago(moment: string, now?: Date): string;
  number(value: number): string;
  /** @param share 0.125 -> "12.5%" */
  percent(share: number): string;
  /** @param bytes 1 MB being a million */
  bytes(bytes: number): string;
  list(words: readonly string[]): string;
  /** A language's name in the reader's language, for codes beyond our eleven too. */
  language(code: string): string;
  /** Orders words as readers of the language expect them. */
  compare(a: string, b: string): number;
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** @param day `2024-04-24` */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

function ago(relative: Intl.RelativeTimeFormat, seconds: number): string {
  const [unit, size] = UNITS.find(([, least]) => Math.abs(seconds) >= least) ?? (['second', 1] as const);
  return relative.format(Math.round(seconds / size), unit);
}

const made = new Map<Language, Formats>();

/** Made once a language: every part of a screen asks for them. */
export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: Language): Formats {
  const { locale } = LANGUAGE[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale);
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const size = (unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 });
  return {
    day: text => day.format(midnight(text)),
    days: (first, last) => day.formatRange(midnight(first), midnight(last)),
    moment: text => moment.format(new Date(text)),
    ago: (text, now = new Date()) => ago(relative, (new Date(text).getTime() - now.getTime()) / 1000),
    number: number.format,
    percent: percent.format,
    bytes: bytes =>
      bytes < 1e6 ? size('kilobyte').format(bytes / 1e3) : size('megabyte').format(bytes / 1e6),
    list: words => list.format(words),
    // What somebody has not chosen yet, or mistyped in a file, is no code.
    language: code => (/^[a-z]{2,3}(-|$)/.test(code) ? (languages.of(code) ?? code) : code),
    compare,
  };
}

export function useFormats(): Formats {
  const { language } = useLanguage();
  return formatsOf(language);
}
