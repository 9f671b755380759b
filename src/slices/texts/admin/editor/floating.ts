// Stands a list or a menu at words of the text: below them, above where there is more room, never beyond the window.
import { type RefObject, useLayoutEffect } from 'react';

export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const EDGE = 8;
const GAP = 6;

function place(element: HTMLElement, spot: Spot): void {
  const around = element.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  const { width, height } = element.getBoundingClientRect();
  const left = Math.max(EDGE, Math.min(spot.left, innerWidth - width - EDGE));
  const fitsBelow = spot.bottom + GAP + height <= innerHeight - EDGE;
  const isAbove = !fitsBelow && spot.top > innerHeight - spot.bottom;
  const top = isAbove ? spot.top - GAP - height : spot.bottom + GAP;
  element.style.left = `${left - around.left}px`;
  element.style.top = `${top - around.top}px`;
}

/** Placed anew with every drawing. @param spotOf where in the window the words are */
export function useFloating(ref: RefObject<HTMLElement | null>, spotOf: () => Spot | null): void {
  useLayoutEffect(() => {
    const spot = spotOf();
    if (ref.current && spot) place(ref.current, spot);
  });
}
