// Which sections of the editions belong together, for making one issue of many files.

import { compareEditions } from '../facts/compare/index.ts';
import type { NameEntry } from '../facts/index.ts';
import type { Edition } from '../reading/index.ts';

/** A section of the reference with the sections of the other editions that belong to it, by language. */
export interface SectionMatch {
  readonly reference: string;
  readonly sections: Readonly<Record<string, string>>;
}

/** For each section of the reference (by id) the ids of its counterparts. */
export const alignSections = (
  editions: readonly Edition[],
  options: { readonly reference?: string; readonly names?: readonly NameEntry[] } = {},
): SectionMatch[] => {
  const comparison = compareEditions(editions, options);
  const at = editions.findIndex(edition => edition.language === comparison.reference);
  return (comparison.editions[at]?.sections ?? []).map(section => ({
    reference: section.id,
    sections: Object.fromEntries(
      editions.flatMap((edition, i) => {
        const own = comparison.editions[i]?.sections.find(other => other.matches === section.id);
        return own === undefined ? [] : [[edition.language, own.id]];
      }),
    ),
  }));
};
