// What an edition shows to be wrong by itself: repeated headings, letters of two scripts, counts, two names for one body.

import { latin } from '../fold.ts';
import type { Finding } from './edition.ts';
import { finding } from './finding.ts';
import { lineIn, type ReadEdition, type SectionFacts } from './passages.ts';

// ---- letters of two scripts in one word ----

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

// ---- repeated headings ----

const SMALL = 3;
const contentWords = (text: string): Set<string> =>
  new Set((text.match(/[\p{L}\p{M}]+/gu) ?? []).map(word => latin(word)).filter(word => word.length > SMALL));

/** Share of the smaller set that the larger holds. */
const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
};

const figures = (section: SectionFacts): string =>
  section.facts
    .filter(fact => fact.inHeading)
    .map(fact => `${fact.kind} ${fact.value}`)
    .sort()
    .join(',');

const isRepeated = (a: SectionFacts, b: SectionFacts): boolean => {
  const left = contentWords(a.section.heading);
  const right = contentWords(b.section.heading);
  if (figures(a) !== figures(b) || a.section.headings.length === 0 || b.section.headings.length === 0)
    return false;
  if (a.section.heading === b.section.heading) return left.size >= 1;
  return Math.min(left.size, right.size) >= 3 && containment(left, right) >= 0.9;
};

/** Sections that share a word of their headings, each pair once; in long documents only equal headings. */
const headingPairs = (sections: readonly SectionFacts[]): (readonly [number, number])[] => {
  const byKey = new Map<string, number[]>();
  const long = sections.length > LONG_DOCUMENT;
  sections.forEach(({ section }, i) => {
    const keys = long ? [section.heading] : contentWords(section.heading);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), i]);
  });
  const pairs = new Map<string, readonly [number, number]>();
  for (const places of byKey.values()) {
    for (const j of places.slice(1)) {
      for (const i of places.slice(0, long ? 1 : places.length)) if (i < j) pairs.set(`${i} ${j}`, [i, j]);
    }
  }
  return [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};

const LONG_DOCUMENT = 200;

/** Headings that stand twice in one edition though the reference's two differ. `match` is a section's place in the reference. */
export const repeatedHeadings = (
  own: ReadEdition,
  reference: ReadEdition | null,
  match: readonly number[],
): Finding[] =>
  headingPairs(own.sections).flatMap(([i, j]) => {
    const a = own.sections[i];
    const b = own.sections[j];
    if (a === undefined || b === undefined || !isRepeated(a, b) || alsoThere(reference, match[i], match[j]))
      return [];
    const wrong = fits(a, reference, match[i]) < fits(b, reference, match[j]) ? a : b;
    const other = wrong === a ? b : a;
    const message = `the heading "${wrong.section.heading}" repeats that of line ${other.section.line}`;
    return [
      finding('heading-repeated', {
        language: own.edition.language,
        section: wrong.section.id,
        line: wrong.section.line,
        message,
      }),
    ];
  });

const alsoThere = (reference: ReadEdition | null, i: number | undefined, j: number | undefined): boolean => {
  const a = reference?.sections[i ?? -1];
  const b = reference?.sections[j ?? -1];
  return a !== undefined && b !== undefined && isRepeated(a, b);
};

/** How well a heading suits the reference's heading of the same section: words they share across languages. */
const fits = (section: SectionFacts, reference: ReadEdition | null, at: number | undefined): number => {
  const wanted = reference?.sections[at ?? -1];
  if (wanted === undefined) return 0;
  const prefixes = (text: string): Set<string> =>
    new Set([...contentWords(text)].map(word => word.slice(0, 5)));
  return containment(prefixes(section.section.heading), prefixes(wanted.section.heading));
};

// ---- stated and listed counts ----

const countsOf = (section: SectionFacts): readonly number[] => {
  const { body, headings } = section.section;
  const firstItem = body.findIndex(passage => passage.kind === 'item');
  const lead = firstItem > 0 ? body[firstItem - 1] : headings[headings.length - 1];
  if (lead === undefined || (firstItem > 0 && !/:\s*\**$/.test(lead.text))) return [];
  const last = lead.text.split(/(?<=[.!?])\s+/).pop() ?? lead.text;
  const from = lead.text.length - last.length;
  return section.facts
    .filter(fact => fact.passage === lead && fact.kind === 'number' && !fact.weak && fact.start >= from)
    .map(fact => Number(fact.value));
};

/** A number stated right before a list that has another length ("our ten partners:" and nine items). */
export const countMismatches = ({ edition, sections }: ReadEdition): Finding[] =>
  sections.flatMap(section => {
    const items = leadingList(section);
    const stated = countsOf(section);
    if (
      items < 2 ||
      stated.length === 0 ||
      stated.some(count => count === items) ||
      stated.every(count => count > 60 || count < 2)
    )
      return [];
    // A list grouped under fewer heads may hold more than it has lines: ten partners in nine countries.
    if (stated.length > 1 && stated.some(count => Math.abs(count - items) > 3)) return [];
    return [
      finding('count-mismatch', {
        language: edition.language,
        section: section.section.id,
        line: section.section.line,
        fact: section.facts.find(fact => fact.kind === 'number' && Number(fact.value) === stated[0]) ?? null,
        message: `${stated.join(' and ')} stated, ${items} listed`,
      }),
    ];
  });

const leadingList = ({ section }: SectionFacts): number => {
  const first = section.body.findIndex(passage => passage.kind === 'item');
  if (first < 0 || first > 1) return 0;
  let count = 0;
  while (section.body[first + count]?.kind === 'item') count += 1;
  return count;
};
