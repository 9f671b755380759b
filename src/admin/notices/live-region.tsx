// Says to screen readers what has changed, in a region that stands from the beginning.
import { type ReactElement, useSyncExternalStore } from 'react';

let spoken = '';
const listeners = new Set<() => void>();

/** Says it once: a count of results, a saved draft. */
export function announce(words: string): void {
  // A region says only what changes: the same words once more need another text.
  spoken = spoken === words ? `${words}\u00a0` : words;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const LiveRegion = (): ReactElement => (
  <div role="status" className="visually-hidden">
    {useSyncExternalStore(subscribe, () => spoken)}
  </div>
);
