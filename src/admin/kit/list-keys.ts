// Keeps a stable key for every item of a list whose items have no id of their own.
import { useRef } from 'react';

export interface ListKeys {
  readonly keys: readonly number[];
  insert(index: number): void;
  remove(index: number): void;
  move(from: number, to: number): void;
}

/**
 * @param length of the list as it is now; when it changed from outside, keys are added or dropped at the end
 * @returns keys in the list's order, and what must be told before the list changes
 */
export function useListKeys(length: number): ListKeys {
  const next = useRef(0);
  const list = useRef<number[]>([]);
  const fresh = (): number => {
    next.current += 1;
    return next.current;
  };
  while (list.current.length < length) list.current.push(fresh());
  if (list.current.length > length) list.current.length = length;
  return {
    keys: [...list.current],
    insert: index => {
      list.current.splice(index, 0, fresh());
    },
    remove: index => {
      list.current.splice(index, 1);
    },
    move: (from, to) => {
      list.current.splice(to, 0, ...list.current.splice(from, 1));
    },
  };
}
