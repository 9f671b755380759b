// Letters of two scripts in one word: a Latin A in a Greek name, a Greek Nu in a Latin one.

import type { Finding } from './edition.ts';
import { finding } from './finding.ts';
import { lineIn, type ReadEdition } from './passages.ts';

const LOOKALIKE_LATIN = new Set('ABEZHIKMNOPTYXaceiopuxysvnwkmbhtr');
const LOOKALIKE_OTHER = new Set('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορτυικχςАВЕКМНОРСТУХІЈаеорсухіјкмтвнг');
const WORD = /[\p{L}\p{M}µ]{2,}/gu;

const scriptOf = (letter: string): 'latin' | 'greek' | 'cyrillic' | 'micro' | null => {
  if (letter === 'µ') return 'micro';
  if (/\p{Script=Latin}/u.test(letter)) return 'latin';
  if (/\p{Script=Greek}/u.test(letter)) return 'greek';
  return /\p{Script=Cyrillic}/u.test(letter) ? 'cyrillic' : null;
};

/** A word whose letters of the rarer script only look like the other's: a slip of the keyboard, no loan word. */
export const isMixed = (word: string): boolean => {
  if (/^[\p{Script=Latin}\p{M}]+$/u.test(word)) return false;
  const counts = new Map<string, string[]>();
  for (const letter of word) {
    const script = scriptOf(letter);
    if (script !== null) counts.set(script, [...(counts.get(script) ?? []), letter]);
  }
  if (counts.size < 2) return false;
  if (counts.has('micro')) return true;
  const [, ...rarer] = [...counts.values()].sort((a, b) => b.length - a.length);
  return rarer.flat().every(letter => LOOKALIKE_LATIN.has(letter) || LOOKALIKE_OTHER.has(letter));
};

/** A finding for each such word, once. */
export const mixedScripts = ({ edition, sections }: ReadEdition): Finding[] => {
  const found = new Map<string, Finding>();
  for (const { section, passages } of sections) {
    for (const passage of passages) {
      for (const match of passage.text.matchAll(WORD)) {
        const word = match[0];
        if (found.has(word) || !isMixed(word)) continue;
        found.set(
          word,
          finding('script-mixed', {
            language: edition.language,
            section: section.id,
            line: lineIn(passage, match.index),
            message: `letters of two scripts in one word: "${word}"`,
          }),
        );
      }
    }
  }
  return [...found.values()];
};
