// JSON of any depth as pairs of names and words.
import { isGroup } from '../../content.ts';

interface Pair {
  readonly keys: readonly string[];
  readonly value: string;
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** `{a: {b: 1}, c: ['x', 'y']}` -> a › b: 1, c: x · y */
export function valuePairs(value: unknown, keys: readonly string[] = []): readonly Pair[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value) && value.every(isPlain)) return [{ keys, value: value.join(' · ') }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => valuePairs(item, [...keys, String(index + 1)]));
  if (isGroup(value))
    return Object.entries(value).flatMap(([key, inner]) => valuePairs(inner, [...keys, key]));
  return [{ keys, value: String(value) }];
}
