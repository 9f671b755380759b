// Which pages of a long list get a button: the first, the last, and those around the one that is open.

/**
 * @param page the open one, from 0
 * @param last the last one, from 0
 * @returns at most seven entries, in order; null where pages are left out
 */
export function pagesAround(page: number, last: number): (number | null)[] {
  if (last <= 6) return Array.from({ length: last + 1 }, (_, index) => index);
  const middle = Math.min(Math.max(page, 3), last - 3);
  const pages = [0, middle - 1, middle, middle + 1, last];
  if (middle === 3) return [0, 1, 2, 3, 4, null, last];
  if (middle === last - 3) return [0, null, last - 4, last - 3, last - 2, last - 1, last];
  return pages.flatMap((number, index) => (index === 1 || index === 4 ? [null, number] : [number]));
}
