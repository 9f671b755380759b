// What happened, for the eye and for screen readers: said once, shown for a while.
import { useSyncExternalStore } from 'react';

export interface Notice {
  readonly id: number;
  readonly words: string;
  /** `problem` stays until it is closed. */
  readonly tone: 'done' | 'problem';
}

const SHOWN_MS = 6000;

let shown: readonly Notice[] = [];
let spoken = '';
let counter = 0;
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Says it to screen readers alone: a count of results, a saved draft. */
export function announce(words: string): void {
  // A region says only what changes: the same words once more need another text.
  spoken = spoken === words ? `${words}\u00a0` : words;
  tell();
}

/** Shows it for a while and says it; a problem stays until it is closed. */
export function notify(words: string, tone: Notice['tone'] = 'done'): void {
  const id = ++counter;
  shown = [...shown.filter(notice => notice.words !== words), { id, words, tone }];
  announce(words);
  if (tone === 'done') setTimeout(() => dismiss(id), SHOWN_MS);
}

export function dismiss(id: number): void {
  shown = shown.filter(notice => notice.id !== id);
  tell();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useNotices = (): readonly Notice[] => useSyncExternalStore(subscribe, () => shown);
export const useSpoken = (): string => useSyncExternalStore(subscribe, () => spoken);
