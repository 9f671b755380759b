// A number against its target, in words and as a bar.
import type { ReactElement, ReactNode } from 'react';
import { Meter as AriaMeter, Label } from 'react-aria-components';
import { useFormats, useT } from '../i18n/index.ts';

export interface MeterProps {
  readonly label: ReactNode;
  readonly value: number;
  readonly target: number;
  /** Claimed, proven or not: paler, behind the proven part. */
  readonly claimed?: number | undefined;
}

const share = (value: number, target: number): number =>
  target > 0 ? Math.max(0, Math.min(100, (value / target) * 100)) : 0;

/** "7 of 12" stands beside the bar; the bar has an outline, and says nothing that the words do not. */
export const Meter = ({ label, value, target, claimed }: MeterProps): ReactElement => {
  const t = useT();
  const { number } = useFormats();
  const words =
    claimed === undefined
      ? t('admin.kit.of-target', { value: number(value), target: number(target) })
      : t('admin.kit.of-target-claimed', {
          value: number(value),
          target: number(target),
          claimed: number(claimed),
        });
  return (
    <AriaMeter
      className="k-meter"
      value={Math.min(value, target)}
      maxValue={Math.max(target, 1)}
      valueLabel={words}
      data-reached={(target > 0 && value >= target) || undefined}
    >
      <Label className="k-meter-label">{label}</Label>
      <span className="k-meter-words">{words}</span>
      <svg className="k-meter-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="k-meter-ground" width="100" height="8" />
        {claimed !== undefined && (
          <rect className="k-meter-claimed" width={share(claimed, target)} height="8" />
        )}
        <rect className="k-meter-reached" width={share(value, target)} height="8" />
      </svg>
    </AriaMeter>
  );
};
