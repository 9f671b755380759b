// What may wait until the texts are seen: help that is fetched, checks that are asked for.
import { startTransition, useEffect, useState } from 'react';

/** @returns false until the first picture of the screen stands */
export function useAfterPaint(): boolean {
  const [isSeen, see] = useState(false);
  useEffect(() => {
    let timer = 0;
    // The frame is drawn after this is called, and before the timer.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => see(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isSeen;
}
