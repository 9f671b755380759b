// Moving a block by hand: held at its handle, it goes where the line shows. Nothing moves before it is let go.
import { type PointerEvent as Press, type RefObject, useEffect, useRef, useState } from 'react';

export interface Drag {
  /** Id of the block that is held. */
  readonly id: string;
  /** Between which blocks the line is: before the block at this place. */
  readonly gap: number;
}

export interface Dragging {
  readonly drag: Drag | null;
  readonly onPress: (event: Press<HTMLElement>, id: string) => void;
}

const BLOCK = '[data-block]';
/** So near to an edge of the window the page follows. */
const EDGE = 72;
const STEP = 14;
const MOST_WANDER = 4;

/** The gap that a height lies in: before the first block whose middle is below it. */
function gapAt(list: HTMLElement, y: number): number {
  const blocks = [...list.querySelectorAll(BLOCK)];
  const place = blocks.findIndex(block => {
    const { top, height } = block.getBoundingClientRect();
    return y < top + height / 2;
  });
  return place === -1 ? blocks.length : place;
}

const scrollStep = (y: number): number => {
  if (y < EDGE) return -STEP;
  return y > innerHeight - EDGE ? STEP : 0;
};

/** @param onDrop told the block and its place among all others afterwards */
export function useDragging(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onDrop: (id: string, to: number) => void,
): Dragging {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef({ ids, onDrop });
  useEffect(() => {
    latest.current = { ids, onDrop };
  });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const onPress = (event: Press<HTMLElement>, id: string): void => {
    if (event.button !== 0 || list.current === null) return;
    const around = list.current;
    const begun = event.clientY;
    let gap: number | null = null;
    let step = 0;
    let y = begun;
    const follow = (): void => {
      if (gap === null && Math.abs(y - begun) < MOST_WANDER) return;
      gap = gapAt(around, y);
      setDrag({ id, gap });
    };
    const timer = setInterval(() => {
      if (gap === null || step === 0) return;
      scrollBy(0, step);
      follow();
    }, 16);
    const over = new AbortController();
    const end = (): void => {
      clearInterval(timer);
      over.abort();
      stop.current = null;
      setDrag(null);
    };
    stop.current = end;
    const { signal } = over;
    const move = (moved: PointerEvent): void => {
      y = moved.clientY;
      step = scrollStep(y);
      follow();
    };
    const drop = (): void => {
      const place = latest.current.ids.indexOf(id);
      end();
      if (gap !== null && place !== -1) latest.current.onDrop(id, gap > place ? gap - 1 : gap);
    };
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', drop, { signal });
    addEventListener('pointercancel', end, { signal });
    addEventListener('keydown', key => key.key === 'Escape' && end(), { signal });
  };
  return { drag, onPress };
}
