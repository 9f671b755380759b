// Finds choices by what a person types: any order of words, without accents, in every script of the project.
import type { Choice } from './choice.tsx';

/** Letters without marks and case; the Greek final sigma counts as a sigma. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ').replaceAll('ł', 'l');

/**
 * @param choices to look through, in their order
 * @param query what was typed; nothing finds all
 * @param most how many to return
 * @returns the first `most` choices whose label or description hold every word of the query (those that begin with it
 *   come first), and how many there are in all
 */
export function matching(
  choices: readonly Choice[],
  query: string,
  most: number,
): { readonly found: readonly Choice[]; readonly total: number } {
  const asked = folded(query).trim();
  if (asked === '') return { found: choices.slice(0, most), total: choices.length };
  const words = asked.split(/\s+/);
  const first: Choice[] = [];
  const others: Choice[] = [];
  for (const choice of choices) {
    const label = folded(choice.label);
    const text = choice.description === undefined ? label : `${label} ${folded(choice.description)}`;
    if (words.every(word => text.includes(word))) (label.startsWith(asked) ? first : others).push(choice);
  }
  return { found: [...first, ...others].slice(0, most), total: first.length + others.length };
}
