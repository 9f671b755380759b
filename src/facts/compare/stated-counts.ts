// A number stated right before a list that has another length ("our ten partners:" and nine items).

import type { Finding } from './edition.ts';
import { finding } from './finding.ts';
import type { Placed, ReadEdition, SectionFacts } from './passages.ts';

/** The numbers that the line before the list states. */
const statedIn = (section: SectionFacts): readonly Placed[] => {
  const { body, headings } = section.section;
  const firstItem = body.findIndex(passage => passage.kind === 'item');
  const lead = firstItem > 0 ? body[firstItem - 1] : headings[headings.length - 1];
  if (lead === undefined || (firstItem > 0 && !/:\s*\**$/.test(lead.text))) return [];
  const last = lead.text.split(/(?<=[.!?])\s+/).pop() ?? lead.text;
  const from = lead.text.length - last.length;
  return section.facts.filter(
    fact => fact.passage === lead && fact.kind === 'number' && !fact.weak && fact.start >= from,
  );
};

const listed = ({ section }: SectionFacts): number => {
  const first = section.body.findIndex(passage => passage.kind === 'item');
  if (first < 0 || first > 1) return 0;
  let count = 0;
  while (section.body[first + count]?.kind === 'item') count += 1;
  return count;
};

const MOST = 60;
const NEAR = 3;

const contradicts = (counts: readonly number[], items: number): boolean => {
  if (items < 2 || counts.length === 0 || counts.includes(items)) return false;
  if (counts.every(count => count > MOST || count < 2)) return false;
  // A list grouped under fewer heads may hold more than it has lines: ten partners in nine countries.
  return counts.length === 1 || counts.every(count => Math.abs(count - items) <= NEAR);
};

/** Stated counts that the list that follows does not bear out. */
export const countMismatches = ({ edition, sections }: ReadEdition): Finding[] =>
  sections.flatMap(section => {
    const items = listed(section);
    const stated = statedIn(section);
    if (
      !contradicts(
        stated.map(fact => Number(fact.value)),
        items,
      )
    )
      return [];
    return [
      finding('count-mismatch', {
        language: edition.language,
        section: section.section.id,
        line: section.section.line,
        fact: stated[0] ?? null,
        message: `${stated.map(fact => fact.value).join(' and ')} stated, ${items} listed`,
      }),
    ];
  });
