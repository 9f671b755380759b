// The handle of a block: dragged by a pointer, moved by the arrows of the keyboard.
import { type KeyboardEvent, type PointerEvent, type ReactElement, useLayoutEffect, useRef } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';

interface GrabHandleProps {
  /** What the block is called. */
  readonly name: string;
  readonly place: number;
  readonly of: number;
  /** Takes the focus now. */
  readonly wanted: boolean;
  readonly onArrived: () => void;
  readonly onPress: (event: PointerEvent<HTMLElement>) => void;
  /** By so many places. */
  readonly onStep: (by: number) => void;
  readonly hint: string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -999, End: 999 };

export function GrabHandle(props: GrabHandleProps): ReactElement {
  const { name, place, of, wanted, onArrived, onPress, onStep, hint } = props;
  const t = useT();
  const handle = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    const focus = (): void => handle.current?.focus();
    focus();
    handle.current?.scrollIntoView({ block: 'nearest' });
    onArrived();
    // A menu that closes gives its focus back to a button that may be gone.
    setTimeout(() => document.activeElement === document.body && focus(), 80);
  }, [wanted, onArrived]);
  const press = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <button
      ref={handle}
      type="button"
      className="issue-grab"
      aria-label={t('newsletters.moveBlock', { block: name, place, of })}
      aria-describedby={hint}
      onKeyDown={press}
      onPointerDown={onPress}
    >
      <svg viewBox="0 0 12 20" aria-hidden="true" focusable="false">
        <path d="M3 4h.01M9 4h.01M3 10h.01M9 10h.01M3 16h.01M9 16h.01" />
      </svg>
    </button>
  );
}
