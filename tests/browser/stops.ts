// How many stops Tab makes until it is where somebody wants to go, and which of them a bar that stays in place hides.
import type { Page } from '@playwright/test';

export interface Stops {
  /** Tab was pressed, and something else has the focus. */
  made(): Promise<void>;
  /** It is where it should be. @param count how often Tab was pressed */
  arrived(count: number): Promise<void>;
}

export const UNCOUNTED: Stops = { made: async () => {}, arrived: async () => {} };

interface Stop {
  readonly name: string;
  /** Nothing of it is seen. */
  readonly hidden: boolean;
}

/** @param tell takes a line for each way, with what is hidden on it */
export function countedStops(page: Page, tell: (line: string) => void): Stops {
  let hidden: string[] = [];
  return {
    async made() {
      const stop = await page.evaluate<Stop | null>(STOP_THERE);
      if (stop?.hidden) hidden.push(stop.name);
    },
    async arrived(count) {
      const stop = await page.evaluate<Stop | null>(STOP_THERE);
      const seen = hidden.length === 0 ? '' : ` hidden: ${hidden.join(' | ')}`;
      tell(`${String(count).padStart(3)} ${new URL(page.url()).pathname} ${stop?.name ?? ''}${seen}`);
      hidden = [];
    },
  };
}

/** In the page. Hidden is what has none of its points on top, three by three; of a box to be ticked, its label is seen. */
const STOP_THERE = `(() => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const shown = focused.closest('label') ?? focused;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const parts = [0.1, 0.5, 0.9];
  const isSeen = parts.some(across => parts.some(down => {
    const there = document.elementFromPoint(left + width * across, top + height * down);
    return there !== null && (shown.contains(there) || there.contains(shown));
  }));
  const words = focused.getAttribute('aria-label') ?? shown.textContent ?? '';
  return { name: focused.localName + ' ' + words.trim().slice(0, 40), hidden: !isSeen };
})()`;
