// A translation from the memory made to fit the block that is asked about: its own facts, its own form. Pure.
import { factsNamed, opening } from './tokens.ts';

/**
 * Which fact of the block stands where one of the remembered source stood: by their fields, in their order. Facts of a field
 * that the two do not name equally often stay as they were.
 * @returns references of the block by those of the remembered source
 */
export function correspondingFacts(block: string, source: string): ReadonlyMap<string, string> {
  const [own, theirs] = [factsNamed(block), factsNamed(source)];
  const facts = new Map<string, string>();
  for (const field of new Set(theirs.map(fact => fact.field))) {
    const [mine = [], others = []] = [own, theirs].map(all => all.filter(fact => fact.field === field));
    const pairs = others.map(({ ref }, index) => [ref, mine[index]?.ref ?? ref] as const);
    const isClear = pairs.every(([ref, now]) =>
      pairs.every(([other, then]) => other !== ref || then === now),
    );
    if (mine.length === others.length && isClear) for (const [ref, now] of pairs) facts.set(ref, now);
  }
  return facts;
}

const REFERENCE =
  /\{([a-z][a-z-]*:[^\s{}|]+)(\|[a-z]+)?\}|\[(?:[^\]\\]|\\.)*\]\(fact:([^\s")]+)(?:\s+"[^"]*")?\)/g;

/**
 * The remembered translation with the block's own facts. Words that were bound to another fact would say that one: a plain
 * reference takes their place.
 */
export const withOwnFacts = (target: string, facts: ReadonlyMap<string, string>): string =>
  target.replaceAll(REFERENCE, (whole, ref?: string, form?: string, bound?: string) => {
    const was = ref ?? bound ?? '';
    const now = facts.get(was) ?? was;
    if (now === was) return whole;
    return `{${now}${form ?? ''}}`;
  });

const isLine = (markdown: string): boolean => !markdown.includes('\n');

/** The translation as a heading where the block is one, as a paragraph where it is that. */
export const inFormOf = (block: string, target: string): string =>
  isLine(target) && isLine(block) ? opening(block) + target.slice(opening(target).length) : target;
