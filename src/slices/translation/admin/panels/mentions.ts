// Who is named in a comment by `@`: what is asked for at the caret, and whose names came and went.

/** Somebody who can be named. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
}

/** What is being typed behind an `@`. */
export interface Asked {
  /** The sign's place; the query ends at the caret. */
  readonly from: number;
  readonly query: string;
}

/** The sign stands at a word's beginning: an address is no mention. */
const AT = /(?:^|[\s([«„“"'’/–-])@([^@\s][^@\n]{0,39})?$/;

/** @param caret where somebody is in the text @returns null where no name is being typed */
export function askedAt(text: string, caret: number): Asked | null {
  const match = AT.exec(text.slice(0, caret));
  if (!match) return null;
  const query = match[1] ?? '';
  return { from: caret - query.length - 1, query };
}

/** The text with the name in place of what was typed, and where the caret is behind it. */
export function withName(
  text: string,
  { from, query }: Asked,
  name: string,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(from + 1 + query.length);
  const words = `@${name}${/^\s/.test(rest) ? '' : ' '}`;
  return { text: `${text.slice(0, from)}${words}${rest}`, caret: from + name.length + 2 };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whose name stands at a sign; of names that begin alike, the longest. */
function namedAt(text: string, sign: number, people: readonly Mentionable[]): readonly string[] {
  const after = text.slice(sign + 1);
  const standing = people.filter(
    ({ name }) => after.startsWith(name) && !LETTER.test(after.charAt(name.length)),
  );
  const longest = Math.max(0, ...standing.map(({ name }) => name.length));
  return standing.filter(({ name }) => name.length === longest).map(({ id }) => id);
}

/** Ids of those whose names stand in a text; of several with one name, all. */
function namedIn(text: string, people: readonly Mentionable[]): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { index } of text.matchAll(/@/g)) {
    const ids = namedAt(text, index, people);
    for (const id of ids) found.set(id, ids.length === 1);
  }
  return found;
}

/**
 * Who is told once the words have changed: whose name came is, whose name went is not. What was chosen without naming
 * anybody stays, and so does who was taken out although the words still name them.
 */
export function mentionsAfter(
  mentions: readonly string[],
  before: string,
  after: string,
  people: readonly Mentionable[],
): string[] {
  const [was, is] = [namedIn(before, people), namedIn(after, people)];
  const stay = mentions.filter(id => is.has(id) || !was.has(id));
  // Of several with one name nobody knows who is meant: they are chosen from the list.
  const came = [...is].filter(([id, isOne]) => isOne && !was.has(id) && !stay.includes(id));
  return [...stay, ...came.map(([id]) => id)];
}
