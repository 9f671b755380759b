// A small sign for how far something is: empty ring, half, full, full with tick, alert. The form says it, not the colour.
import type { ReactElement } from 'react';

export type StateShape = 'empty' | 'dotted' | 'half' | 'full' | 'done' | 'alert';

interface StateMarkProps {
  readonly shape: StateShape;
  /** What it means, for those who do not see it; they hear it after the words it stands beside. Absent: those words say it. */
  readonly label?: string;
}

const FORMS: Readonly<Record<StateShape, ReactElement>> = {
  empty: <circle cx="8" cy="8" r="5.5" />,
  dotted: <circle cx="8" cy="8" r="5.5" strokeDasharray="2 2.3" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className="k-mark-full" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />
    </>
  ),
  full: <circle className="k-mark-full" cx="8" cy="8" r="5.5" />,
  done: (
    <>
      <circle className="k-mark-full" cx="8" cy="8" r="6.5" />
      <path className="k-mark-tick" d="M5 8.3l2.2 2.2L11.2 6" />
    </>
  ),
  alert: (
    <>
      <path className="k-mark-full" d="M8 1.5l7 12.5H1z" />
      <path className="k-mark-tick" d="M8 6v3.6M8 11.8v.2" />
    </>
  ),
};

/** As high as its text. */
export const StateMark = ({ shape, label }: StateMarkProps): ReactElement => (
  <>
    <svg className={`k-mark k-mark-${shape}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {FORMS[shape]}
    </svg>
    {label !== undefined && <span className="visually-hidden"> ({label})</span>}
  </>
);
