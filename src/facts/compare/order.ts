// Order among matched sections: which stand out of it, and what fits between known neighbours.

/** The places of the longest increasing run, of several the one that begins earliest; in O(n log n). */
const longestRun = (values: readonly number[]): Set<number> => {
  // Read from the end: ends[k] is the place of the largest value that begins a run of length k + 1.
  const ends: number[] = [];
  const next: number[] = [];
  for (let at = values.length - 1; at >= 0; at--) {
    const value = values[at] ?? 0;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? -1] ?? 0) > value) low = middle + 1;
      else high = middle;
    }
    next[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = next[at] ?? -1) kept.add(at);
  return kept;
};

/**
 * Sections that are not in the reference's order: all but the longest run that is.
 * @param target for each section its place in the reference, -1 for none; several may share one place
 */
export const outOfOrder = (target: readonly number[]): Set<number> => {
  const placed = target.flatMap((i, j) => (i >= 0 ? [{ i, j }] : []));
  // Parts of one section follow each other: they count as growing.
  const values = placed.map(({ i }, k) => i + k / (placed.length + 1));
  const kept = longestRun(values);
  return new Set(placed.filter((_, k) => !kept.has(k)).map(({ j }) => j));
};

/** Between which places of the reference a section would stand in order. */
export interface Gap {
  readonly before: number;
  readonly after: number;
}

/** The places of the nearest matched neighbours of section `j`; those that moved are looked past. */
export const gapAt = (target: readonly number[], moved: ReadonlySet<number>, j: number): Gap => {
  const isOpen = (at: number): boolean => target[at] === -1 || moved.has(at);
  let before = j - 1;
  while (before >= 0 && isOpen(before)) before -= 1;
  let after = j + 1;
  while (after < target.length && isOpen(after)) after += 1;
  return { before: target[before] ?? -1, after: target[after] ?? Number.POSITIVE_INFINITY };
};
