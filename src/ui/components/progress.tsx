// How much of a target is reached, as a bar. The numbers stand beside it in words: the bar is decoration.
import type { ReactElement } from 'react';

interface ProgressProps {
  readonly value: number;
  readonly target: number;
}

const WIDTH = 100;

/** Full when the target is reached or passed. */
export const Progress = ({ value, target }: ProgressProps): ReactElement => (
  <svg className="progress" viewBox={`0 0 ${WIDTH} 4`} preserveAspectRatio="none" aria-hidden="true">
    <rect className="progress-ground" width={WIDTH} height="4" />
    <rect
      className="progress-reached"
      width={target > 0 ? Math.min(WIDTH, Math.round((value / target) * WIDTH)) : 0}
      height="4"
    />
  </svg>
);
