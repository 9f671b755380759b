// Two people changed the same record: what each of them changed since both began, put together. What only one of them
// touched is taken; what both touched in different ways is asked. Which of the two is "mine" makes no other difference.
import { canonical, hasWords, isEmpty, isGroup, isSame, isSameText, placesOf } from './content.ts';
import type { Content, Fields, Text, Texts } from './form-model.ts';

/** `['fields', 'names', 'el', 'name']`, `['texts', 'title', 'el']`: items of lists by what they are known by. */
export type Path = readonly string[];

export interface Change {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Conflict {
  readonly path: Path;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** Where both touched the same and nothing was chosen yet, mine stands here. */
  readonly content: Content;
  /** What only they changed. */
  readonly taken: readonly Change[];
  /** What only I changed. */
  readonly kept: readonly Change[];
  /** What both changed, differently: all of it, also what was chosen already. */
  readonly conflicts: readonly Conflict[];
}

/** What was chosen where both changed the same, by `keyOf` its path; undefined: nothing shall be there. */
export type Choices = ReadonlyMap<string, unknown>;

export interface MergeOptions {
  readonly choices?: Choices;
  /** Fields whose parts belong together: a place and its coordinates. */
  readonly whole?: readonly string[];
}

export const keyOf = (path: Path): string => JSON.stringify(path);

interface Work {
  readonly choices: Choices;
  readonly whole: readonly string[];
  readonly taken: Change[];
  readonly kept: Change[];
  readonly conflicts: Conflict[];
}

/**
 * @param base what both began from
 * @param mine what I have typed
 * @param theirs what is on record now
 */
export function merge(base: Content, mine: Content, theirs: Content, options: MergeOptions = {}): Merged {
  const { choices = new Map(), whole = [] } = options;
  const work: Work = { choices, whole, taken: [], kept: [], conflicts: [] };
  const fields = mergeGroups(work, ['fields'], base.fields, mine.fields, theirs.fields);
  const texts = mergeTexts(work, base.texts, mine.texts, theirs.texts);
  const { taken, kept, conflicts } = work;
  return { content: { fields, texts }, taken, kept, conflicts };
}

/** What one side alone says, or what was chosen. */
function settled(work: Work, conflict: Conflict, same: (a: unknown, b: unknown) => boolean): unknown {
  const { path, base, mine, theirs } = conflict;
  if (same(mine, theirs)) return mine;
  if (same(base, mine)) {
    work.taken.push({ path, before: base, after: theirs });
    return theirs;
  }
  if (same(base, theirs)) {
    work.kept.push({ path, before: base, after: mine });
    return mine;
  }
  work.conflicts.push(conflict);
  const key = keyOf(path);
  return work.choices.has(key) ? work.choices.get(key) : mine;
}

function mergeGroups(work: Work, path: Path, base: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...keys].map(key => [
    key,
    mergeValues(work, [...path, key], base[key], mine[key], theirs[key]),
  ]);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function mergeValues(work: Work, path: Path, base: unknown, mine: unknown, theirs: unknown): unknown {
  const untouched = isSame(mine, theirs) || isSame(base, mine) || isSame(base, theirs);
  const whole = path.length === 2 && work.whole.includes(String(path[1]));
  const merged = untouched || whole ? undefined : mergeParts(work, path, [base, mine, theirs]);
  return merged ?? settled(work, { path, base, mine, theirs }, isSame);
}

/** @returns undefined for what has no parts that could be told apart */
function mergeParts(work: Work, path: Path, [base, mine, theirs]: Three<unknown>): unknown {
  if (isGroup(mine) && isGroup(theirs))
    return mergeGroups(work, path, isGroup(base) ? base : {}, mine, theirs);
  const lists = [base ?? [], mine ?? [], theirs ?? []];
  return lists.every(Array.isArray)
    ? mergeLists(work, path, lists as unknown as Three<unknown[]>)
    : undefined;
}

/** What an item of a list is known by: words by themselves, groups by their id or language. */
function identityOf(item: unknown): string | null {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  if (!isGroup(item)) return null;
  const { id, language } = item;
  return [id, language].find((key): key is string => typeof key === 'string' && key !== '') ?? null;
}

/** @returns undefined where an item is known by nothing, or by the same as another */
function known(list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const items = new Map<string, unknown>();
  for (const item of list) {
    if (isEmpty(item)) continue;
    const identity = identityOf(item);
    if (identity === null || items.has(identity)) return undefined;
    items.set(identity, item);
  }
  return items;
}

type Three<T> = readonly [base: T, mine: T, theirs: T];

/** @returns undefined where the lists can only be taken as wholes */
function mergeLists(work: Work, path: Path, lists: Three<readonly unknown[]>): unknown[] | undefined {
  const [base, mine, theirs] = lists.map(known);
  if (!base || !mine || !theirs) return undefined;
  const order = mergedOrder(
    [base, mine, theirs].map(items => [...items.keys()]) as unknown as Three<string[]>,
  );
  if (!order) return undefined;
  const merged = order.map(key =>
    mergeItems(work, [...path, key], [base.get(key), mine.get(key), theirs.get(key)]),
  );
  return merged.filter(item => item !== undefined);
}

/** One item that somebody removed and the other changed is asked for as a whole. */
function mergeItems(work: Work, path: Path, [base, mine, theirs]: Three<unknown>): unknown {
  if (isGroup(mine) && isGroup(theirs)) {
    if (isSame(mine, theirs)) return mine;
    return mergeGroups(work, path, isGroup(base) ? base : {}, mine, theirs);
  }
  return settled(work, { path, base, mine, theirs }, isSame);
}

/** @returns undefined where both put the same items into different orders */
function mergedOrder([base, mine, theirs]: Three<string[]>): string[] | undefined {
  const moved = (side: string[], other: string[]): boolean => {
    const shared = base.filter(key => side.includes(key) && other.includes(key));
    const now = side.filter(key => shared.includes(key));
    return now.some((key, index) => key !== shared[index]);
  };
  const [iMoved, theyMoved] = [moved(mine, theirs), moved(theirs, mine)];
  // Both moved items, or both added the same ones at different places: nobody's order is the other's with changes.
  if (iMoved === theyMoved && !sameOrder(mine, theirs)) return undefined;
  // Where the orders agree, either may lead: the choice must not depend on who is asking.
  const iLead = iMoved === theyMoved ? canonical(mine) < canonical(theirs) : iMoved;
  return iLead ? followed(mine, theirs) : followed(theirs, mine);
}

const sameOrder = (a: readonly string[], b: readonly string[]): boolean => {
  const [left, right] = [a.filter(key => b.includes(key)), b.filter(key => a.includes(key))];
  return left.every((key, index) => key === right[index]);
};

/** The items of the leader in their order; those that only the other has stand behind what they stand behind there. */
function followed(leader: readonly string[], other: readonly string[]): string[] {
  const order = [...leader];
  other.forEach((key, index) => {
    if (order.includes(key)) return;
    const before = other.slice(0, index).findLast(earlier => order.includes(earlier));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}

/** Words and their state belong together: nobody's approval goes over to words they have not seen. */
function mergeTexts(work: Work, base: Texts, mine: Texts, theirs: Texts): Texts {
  const merged: Record<string, Record<string, Text>> = {};
  for (const [field, language] of placesOf(base, mine, theirs)) {
    const [was, own, other] = [base, mine, theirs].map(texts => textAt(texts, field, language));
    const path = ['texts', field, language];
    const text = settled(work, { path, base: was, mine: own, theirs: other }, (a, b) =>
      isSameText(a as Text | undefined, b as Text | undefined),
    ) as Text | undefined;
    if (!hasWords(text)) continue;
    const languages = merged[field] ?? {};
    merged[field] = languages;
    languages[language] = text;
  }
  return merged;
}

const textAt = (texts: Texts, field: string, language: string): Text | undefined => {
  const text = texts[field]?.[language];
  return hasWords(text) ? { body: text.body, state: text.state } : undefined;
};
