// Aligned sections of several editions as the blocks of one issue.
import type { ComparedSection, Comparison } from '../../../facts/compare/index.ts';
import type { Language } from '../../../platform/languages.ts';

type ReadSection = Comparison['editions'][number]['sections'][number];

/** One block with its section in each edition that has it. */
export interface AlignedBlock {
  readonly id: string;
  readonly sections: ReadonlyMap<Language, ComparedSection>;
}

export interface ReadLanguages {
  readonly language: Language;
  readonly sections: readonly ReadSection[];
}

/** A block's name from its heading: small letters, digits and hyphens. */
const nameOf = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    // "2nd workshop" is named by the workshop; the event it tells of has its own number.
    .replace(/^-*(\d+(st|nd|rd|th)?-)?/, '')
    .replace(/^(.{1,40})(-.*)?$/, '$1')
    .replace(/^[-0-9]+|-+$/g, '');

function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted === '' ? 'block' : wanted;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(name)) return name;
  }
}

/**
 * The reference's sections in their order, each with what the other editions say at its place;
 * then what only another edition has.
 */
export function alignBlocks(reference: Language, editions: readonly ReadLanguages[]): AlignedBlock[] {
  const own = editions.find(edition => edition.language === reference);
  const taken = new Set<string>();
  const named = (heading: string): string => {
    const name = uniqueName(nameOf(heading), taken);
    taken.add(name);
    return name;
  };
  const shared = (own?.sections ?? []).map((section): AlignedBlock => {
    const sections = new Map<Language, ComparedSection>([[reference, section]]);
    for (const { language, sections: theirs } of editions) {
      if (language === reference) continue;
      const same = theirs.filter(other => other.matches === section.id);
      if (same.length > 0) sections.set(language, joined(same));
    }
    return { id: named(section.heading), sections };
  });
  const extra = editions.flatMap(({ language, sections }) =>
    language === reference
      ? []
      : sections
          .filter(section => section.matches === null)
          .map(
            (section): AlignedBlock => ({
              id: named(`${language}-${section.heading}`),
              sections: new Map([[language, section]]),
            }),
          ),
  );
  return [...shared, ...extra];
}

/** Several sections at one place of the reference are one block. */
function joined(sections: readonly ReadSection[]): ComparedSection {
  const [first, ...rest] = sections as [ReadSection, ...ReadSection[]];
  return {
    ...first,
    headings: first.headings,
    body: [...first.body, ...rest.flatMap(section => [...section.headings.map(asText), ...section.body])],
  };
}

const asText = (passage: ComparedSection['body'][number]) => ({ ...passage, kind: 'text' as const });
