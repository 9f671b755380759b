// A translation from the memory made to fit the block that is asked about: its own facts, its own form. Pure.
import { factsNamed, opening } from './tokens.ts';

/**
 * Which fact of the remembered source stands for which of the block: the same fields, in the same order.
 * @returns null where they do not correspond
 */
export function correspondingFacts(block: string, source: string): ReadonlyMap<string, string> | null {
  const [own, theirs] = [factsNamed(block), factsNamed(source)];
  if (own.length !== theirs.length) return null;
  const facts = new Map<string, string>();
  for (const field of new Set(theirs.map(fact => fact.field))) {
    const [mine, others] = [own, theirs].map(all => all.filter(fact => fact.field === field));
    if (mine?.length !== others?.length) return null;
    for (const [index, { ref }] of (others ?? []).entries()) {
      const now = mine?.[index]?.ref ?? ref;
      if ((facts.get(ref) ?? now) !== now) return null;
      facts.set(ref, now);
    }
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
