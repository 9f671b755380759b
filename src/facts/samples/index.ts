// Sentences of our own with the facts they say, in every language: what the tests hold the engine to.
import { bg } from './bg.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hu } from './hu.ts';
import { lv } from './lv.ts';
import { nl } from './nl.ts';
import { bg as bgParallel } from './parallel/bg.ts';
import { de as deParallel } from './parallel/de.ts';
import { el as elParallel } from './parallel/el.ts';
import { en as enParallel } from './parallel/en.ts';
import { es as esParallel } from './parallel/es.ts';
import { hu as huParallel } from './parallel/hu.ts';
import { lv as lvParallel } from './parallel/lv.ts';
import { nl as nlParallel } from './parallel/nl.ts';
import { pl as plParallel } from './parallel/pl.ts';
import { pt as ptParallel } from './parallel/pt.ts';
import { ro as roParallel } from './parallel/ro.ts';
import { pl } from './pl.ts';
import { bg as bgProse } from './prose/bg.ts';
import { de as deProse } from './prose/de.ts';
import { el as elProse } from './prose/el.ts';
import { en as enProse } from './prose/en.ts';
import { es as esProse } from './prose/es.ts';
import { hu as huProse } from './prose/hu.ts';
import { lv as lvProse } from './prose/lv.ts';
import { nl as nlProse } from './prose/nl.ts';
import { pl as plProse } from './prose/pl.ts';
import { pt as ptProse } from './prose/pt.ts';
import { ro as roProse } from './prose/ro.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';

/** A text, and its facts as `kind value` in order, parted by `, `. */
type Sample = readonly [string, string];

/** By language: short phrases, one written form each. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
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

/** By language: prose as papers, laws and projects write it. */
export const PROSE: Readonly<Record<string, readonly Sample[]>> = {
  en: enProse,
  el: elProse,
  nl: nlProse,
  pl: plProse,
  es: esProse,
  de: deProse,
  ro: roProse,
  hu: huProse,
  pt: ptProse,
  lv: lvProse,
  bg: bgProse,
};

const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: enParallel,
  el: elParallel,
  nl: nlParallel,
  pl: plParallel,
  es: esParallel,
  de: deParallel,
  ro: roParallel,
  hu: huParallel,
  pt: ptParallel,
  lv: lvParallel,
  bg: bgParallel,
};

/** Sentences that say the same in eleven languages, by language: nothing in them may alarm. */
export const PARALLEL: readonly Readonly<Record<string, string>>[] = Object.keys(enParallel).map(id =>
  Object.fromEntries(Object.entries(TRANSLATIONS).map(([language, texts]) => [language, texts[id] ?? ''])),
);
