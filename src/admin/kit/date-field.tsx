// A day: typed part by part in the reader's order, or taken from a calendar.
import { parseDate } from '@internationalized/date';
import { lazy, type ReactElement, Suspense } from 'react';
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { FieldHead, type FieldProps, fieldState } from './field.tsx';
import { Icon } from './icons.tsx';
import { Spinner } from './spinner.tsx';

/** Half of the field's weight, and most days are typed: it comes when it is opened. */
const DayCalendar = lazy(async () => ({ default: (await import('./day-calendar.tsx')).DayCalendar }));

export interface DateFieldProps extends FieldProps {
  /** `2024-04-16`; nothing when the field is empty or not yet whole. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly readOnly?: boolean | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A value that is no day shows an empty field: what is wrong with it must be said as `error`. */
function dayOf(value: string | null) {
  if (value === null || !DAY.test(value)) return null;
  try {
    return parseDate(value);
  } catch {
    return null;
  }
}

/** Days of the Gregorian calendar. Arrows change a part, Alt+Down opens the calendar. */
export const DateField = ({ value, onChange, readOnly = false, ...field }: DateFieldProps): ReactElement => {
  const t = useT();
  return (
    <DatePicker
      {...fieldState(field)}
      className="k-field k-date"
      value={dayOf(value)}
      onChange={day => onChange(day === null ? null : day.toString())}
      isReadOnly={readOnly}
      shouldForceLeadingZeros
      granularity="day"
    >
      <FieldHead {...field} />
      <Group className="k-input-group">
        <DateInput className="k-input k-date-input">
          {segment => <DateSegment segment={segment} className="k-segment" />}
        </DateInput>
        <Button className="k-step">
          <Icon name="calendar" />
        </Button>
      </Group>
      <Popover className="k-popover" offset={4}>
        <Dialog className="k-calendar-dialog" aria-label={t('admin.kit.calendar', { label: field.label })}>
          {({ close }) => (
            <Suspense fallback={<Spinner />}>
              <DayCalendar
                onClear={() => {
                  onChange(null);
                  close();
                }}
              />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DatePicker>
  );
};
