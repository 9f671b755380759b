// Facts by name: what a text may not name, what it leaves out, what its bound words say.
import { saysFact } from '../../../facts/index.ts';
import { isAddress } from '../../texts/index.ts';
import { found, type TextFinding } from './model.ts';
import { type Facts, type ReadDoc, refsOf } from './spoken.ts';

/** What a text is held against, beside its source. */
export interface Against {
  readonly facts: Facts;
  /** The values its spans were bound to, by name; of words that are being typed none. */
  readonly bound: Readonly<Record<string, string>>;
}

/**
 * The rules that keep a text from being published. Params: `fact` its name, and `source`, the language that is translated
 * from, `was`, `now`, `value`, `words`.
 * @param source null: the text is the source, or there is none
 */
export function factProblems(target: ReadDoc, source: ReadDoc | null, against: Against): TextFinding[] {
  return [
    ...unknownFacts(target, against),
    ...staleWords(target, against),
    ...untrueWords(target, against),
    ...(source ? differingFacts(target, source) : []),
  ];
}

const unknownFacts = (target: ReadDoc, { facts }: Against): TextFinding[] =>
  firstOfEach(target)
    .filter(({ ref }) => !facts.has(ref))
    .map(({ ref, block }) => found('unknown-fact', 'error', { params: { fact: ref }, block, ref }));

/** The record has moved on since the words were bound. Words bound to an address are its label. */
const staleWords = (target: ReadDoc, { facts, bound }: Against): TextFinding[] =>
  Object.entries(bound).flatMap(([ref, was]) => {
    const now = facts.get(ref);
    const span = target.bound.find(one => one.ref === ref);
    if (!span || !now || now.value === was || isAddress(now)) return [];
    const { words, block } = span;
    return [found('words-stale', 'error', { params: { fact: ref, was, now: now.value }, block, words, ref })];
  });

/** Names bend by grammar; a figure or a date must say its value. */
const untrueWords = (target: ReadDoc, { facts }: Against): TextFinding[] =>
  target.bound.flatMap(({ ref, words, block }) => {
    const fact = facts.get(ref);
    if (!fact || isAddress(fact) || fact.kind === 'name' || saysFact(words, target.language, fact)) return [];
    return [
      found('words-untrue', 'error', { params: { words, fact: ref, value: fact.value }, block, words, ref }),
    ];
  });

function differingFacts(target: ReadDoc, source: ReadDoc): TextFinding[] {
  const [own, theirs] = [refsOf(target), refsOf(source)];
  const missing = firstOfEach(source).filter(({ ref }) => !own.has(ref));
  const added = firstOfEach(target).filter(({ ref }) => !theirs.has(ref));
  const params = (ref: string) => ({ fact: ref, source: source.language });
  return [
    ...missing.map(({ ref }) => found('fact-missing', 'error', { params: params(ref), ref })),
    ...added.map(({ ref, block }) => found('fact-added', 'error', { params: params(ref), block, ref })),
  ];
}

const firstOfEach = ({ named }: ReadDoc) =>
  [...new Map(named.map(one => [one.ref, one] as const).reverse()).values()].reverse();
