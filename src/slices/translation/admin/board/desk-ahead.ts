// Whoever looks at the board goes to a desk next: its scripts are fetched while nothing else is being asked for.
import { useEffect } from 'react';
import { fetchEditor } from '../../../texts/admin/index.ts';

/** Where the browser cannot tell when it is idle. */
const LATER_MS = 1000;

const isSaving = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

async function fetchDesk(): Promise<void> {
  try {
    await Promise.all([import('../desk/desk-screen.tsx'), fetchEditor()]);
  } catch {
    // Whoever goes there is told.
  }
}

/** @param isShown the board stands */
export function useDeskAhead(isShown: boolean): void {
  useEffect(() => {
    if (!isShown || isSaving()) return;
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(() => void fetchDesk(), LATER_MS);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(() => void fetchDesk());
    return () => cancelIdleCallback(idle);
  }, [isShown]);
}
