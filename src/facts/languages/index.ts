// All language tables by code.
import type { LanguageDescription } from '../language.ts';
import { bg } from './bg.ts';
import { cldrTable } from './cldr.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hu } from './hu.ts';
import { lv } from './lv.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';

export { CLDR_LANGUAGES, isCldrLanguage } from './cldr.ts';

const TABLES: Readonly<Record<string, () => LanguageDescription>> = {
  en,
  el,
  nl,
  pl,
  es,
  de,
  ro,
  hu,
  pt,
  lv,
  bg,
};
const made = new Map<string, LanguageDescription>();

const tableByHand = (code: string): LanguageDescription | undefined => {
  const known = made.get(code);
  if (known !== undefined || !Object.hasOwn(TABLES, code)) return known;
  const table = TABLES[code]?.();
  if (table !== undefined) made.set(code, table);
  return table;
};

/** The description of a language; a regional code (`pt-PT`) is read as its language; English where none is known. */
export const tableOf = (code: string): LanguageDescription => {
  const language = code.toLowerCase().split(/[-_]/)[0] ?? '';
  return tableByHand(language) ?? cldrTable(language) ?? tableOf('en');
};

/** Whether a language has a table by hand: its numbers in words, its ranges and its tenses are known. */
export const isKnownLanguage = (code: string): boolean => Object.hasOwn(TABLES, code);
