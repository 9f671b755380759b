// Values of records as readers of a language write them: days, months, countries. Made once a language: it takes time.
import { LANGUAGE, type Language } from '../../../platform/languages.ts';

export interface Written {
  /** "13–14 November 2023". @param first `2023-11-13` @param last absent or the same: one day */
  days(first: string, last?: string): string;
  /** "2024", "March 2024", "31 March 2024" of `2024`, `2024-03`, `2024-03-31`; anything else as it is. */
  monthOrDay(date: string): string;
  /** "Bulgaria" of BG; the Union writes EL for Greece. */
  country(code: string): string;
}

/** A day that somebody is still typing is no day. */
const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(dateOf(text).getTime());

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

function make(language: Language): Written {
  const { locale } = LANGUAGE[language];
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const day = format({ dateStyle: 'long' });
  const month = format({ year: 'numeric', month: 'long' });
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const days = (first: string, last?: string): string => {
    if (!isDay(first)) return first;
    return isDay(last) && last > first
      ? day.formatRange(dateOf(first), dateOf(last))
      : day.format(dateOf(first));
  };
  return {
    days,
    monthOrDay: date => {
      if (!/^\d{4}-\d\d$/.test(date)) return days(date);
      return isDay(`${date}-01`) ? month.format(dateOf(`${date}-01`)) : date;
    },
    country: code => {
      if (!/^[A-Z]{2}$/.test(code)) return code;
      return countries.of(code === 'EL' ? 'GR' : code) ?? code;
    },
  };
}

const made = new Map<Language, Written>();

export function writtenIn(language: Language): Written {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}
