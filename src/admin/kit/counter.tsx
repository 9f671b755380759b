// How many characters are left: seen always, said politely when it becomes tight.
import { type ReactElement, useEffect, useState } from 'react';
import { useT } from '../i18n/index.ts';

interface CounterProps {
  /** Characters written, as the server counts them (UTF-16 units). */
  readonly length: number;
  readonly most: number;
}

/** A pause in typing after which the rest is said. */
const PAUSE = 1000;
const TIGHT = 0.9;

/** Nothing is cut off: who writes too much sees by how much. */
export const Counter = ({ length, most }: CounterProps): ReactElement => {
  const t = useT();
  const left = most - length;
  const tight = length >= most * TIGHT;
  const words =
    left < 0
      ? t('admin.kit.characters-over', { count: -left })
      : t('admin.kit.characters-left', { count: left });
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(tight ? words : ''), PAUSE);
    return () => clearTimeout(timer);
  }, [tight, words]);
  return (
    <div className="k-counter" data-over={left < 0 || undefined}>
      <span aria-hidden="true">{tight ? words : `${length} / ${most}`}</span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
};
