// A moment as people say it ("2 hours ago"), with the exact one behind it.
import { type ReactElement, useEffect, useState } from 'react';
import { useFormats } from '../i18n/index.ts';

interface TimeProps {
  /** ISO 8601: `2024-04-24T09:30:00Z`. */
  readonly moment: string;
  /** The exact moment in sight, without "ago". */
  readonly exact?: boolean | undefined;
}

const MINUTE = 60_000;

/** What is shown keeps up with the clock. */
export const Time = ({ moment, exact = false }: TimeProps): ReactElement => {
  const formats = useFormats();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (exact) return;
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, [exact]);
  const whole = formats.moment(moment);
  return (
    <time className="k-time" dateTime={moment} title={whole}>
      {exact ? whole : formats.ago(moment, now)}
    </time>
  );
};
