// The library's way into the comparison: editions as plain data in, what `secon check --format json` says out.

import { compareEditions, type Finding } from '../facts/compare/index.ts';
import type { NameEntry } from '../facts/index.ts';
import { type EditionInput, editionOf, requireLanguage, sameLanguage } from './edition-input.ts';

export interface CompareOptions {
  /** Language of the edition the others are held against; left out, English, else the first edition. */
  readonly reference?: string;
  /** The register of names; left out, only names that nearly agree within one edition are told. */
  readonly names?: readonly NameEntry[];
}

/** A section as it was compared, and the reference's section that says the same. */
export interface ComparedPart {
  readonly id: string;
  readonly heading: string;
  readonly line: number;
  /** `id` in the reference; null where the reference has none. */
  readonly matches: string | null;
}

export interface ComparisonResult {
  /** Language of the reference. */
  readonly reference: string;
  /** In the order given. */
  readonly editions: readonly {
    readonly language: string;
    readonly published: string | null;
    /** How many facts it says. */
    readonly facts: number;
    readonly sections: readonly ComparedPart[];
  }[];
  /** Each difference once, in the order of the editions and their lines. */
  readonly findings: readonly Finding[];
}

/**
 * Compares editions of one document by what they say: dates, numbers, amounts, addresses, names, sections.
 * Nothing is translated, nothing is fetched.
 * @param editions two or more in different languages, the texts plain or Markdown; of one alone only what it shows by itself
 * @returns plain data that `JSON.stringify` can write
 * @throws TypeError or RangeError, naming the edition, where something is missing or a language is not known
 * @example
 * compare([
 *   { language: 'en', text: 'The fair is on 16-18 April 2031.' },
 *   { language: 'de', text: 'Die Messe findet am 16. und 18. April 2031 statt.' },
 * ]).findings; // one: range-to-pair, in the German edition
 */
export const compare = (
  editions: readonly EditionInput[],
  options: CompareOptions = {},
): ComparisonResult => {
  if (!Array.isArray(editions)) throw new TypeError('compare: expected a list of editions');
  const read = editions.map((edition, i) => editionOf(edition, `editions[${i}]`));
  const { reference, names } = options;
  if (reference !== undefined) requireLanguage(reference, 'reference');
  const first = read.find(({ language }) => sameLanguage(language, reference ?? 'en'));
  if (reference !== undefined && first === undefined)
    throw new RangeError(`reference: there is no edition in "${reference}"`);
  const comparison = compareEditions(read, {
    ...(first === undefined ? {} : { reference: first.language }),
    ...(names === undefined ? {} : { names }),
  });
  return {
    reference: comparison.reference,
    editions: read.map(({ language, published }, i) => ({
      language,
      published,
      facts: comparison.editions[i]?.facts ?? 0,
      sections: (comparison.editions[i]?.sections ?? []).map(({ id, heading, line, matches }) => ({
        id,
        heading,
        line,
        matches,
      })),
    })),
    findings: comparison.findings,
  };
};
