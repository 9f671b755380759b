// What became of a text, word by word: the longest common subsequence of its words before and after.

export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A word or a sign, with the space before it: what is added at the end of a line changes no word that stands there. */
const WORDS = /[^\S\n]*(?:[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’\-.,]*[\p{L}\p{M}\p{N}]|\S)|[^\S\n]+|\n+/gu;

/** More cells than this are not compared: about 5,500 changed words against as many. */
const MOST_CELLS = 36_000_000;

const tokens = (text: string): string[] => text.match(WORDS) ?? [];

const sameFrom = (a: readonly string[], b: readonly string[]): number => {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
};

const sameBack = (a: readonly string[], b: readonly string[], from: number): number => {
  const most = Math.min(a.length, b.length) - from;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
};

/** For each pair of suffixes the way on: 0 both words are the same, 1 leave out one of `a`, 2 one of `b`. */
function waysOn(a: readonly string[], b: readonly string[]): Uint8Array {
  const width = b.length;
  const ways = new Uint8Array(a.length * width);
  let below = new Uint16Array(width + 1);
  let here = new Uint16Array(width + 1);
  for (let row = a.length - 1; row >= 0; row -= 1) {
    const word = a[row];
    for (let column = width - 1; column >= 0; column -= 1) {
      const cell = row * width + column;
      const without = below[column] ?? 0;
      const beside = here[column + 1] ?? 0;
      if (word === b[column]) here[column] = (below[column + 1] ?? 0) + 1;
      else {
        here[column] = Math.max(without, beside);
        ways[cell] = without >= beside ? 1 : 2;
      }
    }
    [below, here] = [here, below];
  }
  return ways;
}

/** Goes the ways on from the first pair of words; where one text has ended, the rest of the other is left. */
function* along(a: readonly string[], b: readonly string[]): Generator<Run> {
  const ways = waysOn(a, b);
  let row = 0;
  let column = 0;
  while (row < a.length && column < b.length) {
    const way = ways[row * b.length + column];
    const kind = way === 0 ? 'same' : way === 1 ? 'removed' : 'added';
    yield { kind, text: (kind === 'added' ? b[column] : a[row]) ?? '' };
    if (kind !== 'added') row += 1;
    if (kind !== 'removed') column += 1;
  }
  yield { kind: 'removed', text: a.slice(row).join('') };
  yield { kind: 'added', text: b.slice(column).join('') };
}

function middle(a: readonly string[], b: readonly string[]): Iterable<Run> {
  if (a.length * b.length <= MOST_CELLS) return along(a, b);
  return [
    { kind: 'removed', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ];
}

/** Joins neighbours of a kind; within a change what was removed comes first. */
function joined(runs: Iterable<Run>): Run[] {
  const out: Run[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (added !== '') out.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of runs) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = out.at(-1);
      if (last?.kind === 'same') out[out.length - 1] = { kind, text: last.text + text };
      else out.push({ kind, text });
    }
  }
  flush();
  return out;
}

/**
 * @param before the text as it was
 * @param after the text as it is
 * @returns runs in order: those `same` and `removed` together are `before`, those `same` and `added` are `after`. Where
 *   more than about 5,500 words differ at once, all between the common beginning and end is one removal and one addition.
 */
export function wordRuns(before: string, after: string): Run[] {
  const a = tokens(before);
  const b = tokens(after);
  const from = sameFrom(a, b);
  const back = sameBack(a, b, from);
  return joined([
    { kind: 'same', text: a.slice(0, from).join('') },
    ...middle(a.slice(from, a.length - back), b.slice(from, b.length - back)),
    { kind: 'same', text: a.slice(a.length - back).join('') },
  ]).filter(({ text }) => text !== '');
}
