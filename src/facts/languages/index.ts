// All language tables by code.
import type { LanguageDescription } from '../language.ts';
import { bg } from './bg.ts';
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

const TABLES: Readonly<Record<string, LanguageDescription>> = { en, el, nl, pl, es, de, ro, hu, pt, lv, bg };

/** The description of a language; a regional code (`pt-PT`) is read as its language; English where none is known. */
export const tableOf = (code: string): LanguageDescription =>
  TABLES[code.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en;

/** Whether facts can be read in a language. */
export const isKnownLanguage = (code: string): boolean => code in TABLES;
