// The calendar that opens below a date field.
import { getLocalTimeZone, today } from '@internationalized/date';
import { type ReactElement, use } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
  CalendarStateContext,
} from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { Icon } from './icons.tsx';

interface DayCalendarProps {
  /** Takes the day away. */
  readonly onClear: () => void;
}

/** Must stand inside a React Aria date picker, which gives it the day. Weeks begin as the reader's locale has it. */
export const DayCalendar = ({ onClear }: DayCalendarProps): ReactElement => (
  <Calendar className="k-calendar">
    <header className="k-calendar-head">
      <Button slot="previous" className="k-step">
        <Icon name="chevronLeft" />
      </Button>
      <CalendarHeading className="k-calendar-title" />
      <Button slot="next" className="k-step">
        <Icon name="chevronRight" />
      </Button>
    </header>
    <CalendarGrid className="k-calendar-grid" weekdayStyle="short">
      <CalendarGridHeader>{day => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
      <CalendarGridBody>{date => <CalendarCell date={date} className="k-day" />}</CalendarGridBody>
    </CalendarGrid>
    <Foot onClear={onClear} />
  </Calendar>
);

const Foot = ({ onClear }: DayCalendarProps): ReactElement => {
  const t = useT();
  const calendar = use(CalendarStateContext);
  return (
    <div className="k-calendar-foot">
      <Button
        slot={null}
        className="k-button k-button-quiet k-small"
        onPress={() => calendar?.selectDate(today(getLocalTimeZone()))}
      >
        {t('admin.kit.today')}
      </Button>
      <Button slot={null} className="k-button k-button-quiet k-small" onPress={onClear}>
        {t('admin.kit.no-day')}
      </Button>
    </div>
  );
};
