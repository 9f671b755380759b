// Sentences of our own with the facts they say, in every language: what the tests hold the engine to.
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

/** By language: a sentence, and its facts as `kind value` in order, parted by `, `. */
export const SAMPLES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
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
