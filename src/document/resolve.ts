// Fills a document's facts in for one language: what the record says today, in that language's words.

import { renderFact } from '../facts/index.ts';
import type { FactKind, RecordFact } from '../facts/model.ts';
import type { Language } from '../platform/languages.ts';
import { mapInline, mapMarks } from './canonical.ts';
import type { Doc, Inline, Mark } from './model.ts';

/** A text names facts that the record does not have. */
export class UnknownFactError extends Error {
  readonly ref: string;

  constructor(ref: string) {
    super(`there is no fact "${ref}" in the record`);
    this.name = 'UnknownFactError';
    this.ref = ref;
  }
}

type Facts = ReadonlyMap<string, RecordFact>;

const find = (facts: Facts, ref: string): RecordFact => {
  const fact = facts.get(ref);
  if (!fact) throw new UnknownFactError(ref);
  return fact;
};

/** Where a reader is led from a fact: its own page, or the address that it is. */
const hrefOf = (fact: RecordFact): string | undefined => {
  if (fact.href !== undefined) return fact.href;
  if (fact.kind === 'url') return fact.value;
  return fact.kind === 'email' ? `mailto:${fact.value}` : undefined;
};

const leading = (fact: RecordFact): { kind: FactKind; href?: string } => {
  const href = hrefOf(fact);
  return href === undefined ? { kind: fact.kind } : { kind: fact.kind, href };
};

const resolveMark =
  (facts: Facts) =>
  (mark: Mark): Mark => {
    if (mark.type !== 'bound') return mark;
    const { ref, value } = mark.attrs;
    const attrs = { ref, ...(value === undefined ? {} : { value }), ...leading(find(facts, ref)) };
    return { type: 'bound', attrs };
  };

const resolveNode = (node: Inline, language: Language, facts: Facts): Inline => {
  const marked = mapMarks(node, resolveMark(facts));
  if (marked.type !== 'fact') return marked;
  const { ref, form } = marked.attrs;
  const fact = find(facts, ref);
  const attrs = {
    ref,
    ...(form ? { form } : {}),
    ...leading(fact),
    value: fact.value,
    text: renderFact(fact, language, form),
  };
  return { ...marked, attrs };
};

/** Resolves inline nodes (a heading, a title); see `resolveDoc`. */
export const resolveInline = (
  nodes: readonly Inline[],
  language: Language,
  facts: Facts,
): readonly Inline[] => nodes.map(node => resolveNode(node, language, facts));

/**
 * Fills in kind, value, words and address of every fact a document names. A bound span keeps its words and the value
 * it was bound at; it gains its fact's kind and address.
 * @param facts the record's facts by their names (`event:haskovo-2023.dates`)
 * @throws UnknownFactError naming the fact the record does not have
 */
export const resolveDoc = (doc: Doc, language: Language, facts: Facts): Doc =>
  mapInline(doc, node => resolveNode(node, language, facts));
