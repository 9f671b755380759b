// The screen that is gone to next is fetched while nothing else is being asked for.
import { useEffect, useRef } from 'react';

/** Where the browser cannot tell when it is idle. */
const LATER_MS = 1000;

const isSaving = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * @param isShown what is at hand stands already
 * @param load fetches scripts; whoever goes there is told what goes wrong
 */
export function useAhead(isShown: boolean, load: () => Promise<unknown>): void {
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    if (!isShown || isSaving()) return;
    const fetch = () => void latest.current().catch(() => undefined);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(fetch, LATER_MS);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetch);
    return () => cancelIdleCallback(idle);
  }, [isShown]);
}
