// Calendar files (RFC 5545, RFC 7986): entries of whole days, written so that calendars keep them up to date.

export interface CalendarEvent {
  /** Permanent name: with the host of the site it makes an identifier that never changes. */
  readonly slug: string;
  readonly title: string;
  /** First and last day, `2023-11-13`. */
  readonly start: string;
  readonly end: string;
  readonly place: string | null;
  readonly description: string | null;
  /** The page about it. */
  readonly url: string;
  /** Last change of the record. */
  readonly changed: Date;
  /** It takes nobody's time: who looks at a colleague's calendar sees the day as free. */
  readonly free?: boolean;
}

export interface Calendar {
  /** What is in it, in one English word: part of the name of the program that wrote it. */
  readonly product: string;
  readonly name: string;
  readonly language: string;
  /** Public host of the site. */
  readonly host: string;
  readonly url: string;
  readonly events: readonly CalendarEvent[];
}

const FOLD_AT = 75;

/** Octets of a character in UTF-8. */
const octets = (character: string): number => Buffer.byteLength(character, 'utf8');

/** Lines of at most 75 octets, the next ones begun by a space; no character is cut in two. */
export function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > FOLD_AT) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** TEXT values: backslash, semicolon, comma and line ends are escaped (3.3.11), other control characters have no place. */
const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');

const day = (date: string): string => date.replaceAll('-', '');

/** DTEND is exclusive (3.6.1): an event of one day ends on the next. */
function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return day(next.toISOString().slice(0, 10));
}

const instant = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, '');

/** Revisions count up with every change: the minute of the last change does, without a counter of its own. */
const sequence = (changed: Date): number =>
  Math.max(0, Math.floor((changed.getTime() - Date.UTC(2020, 0)) / 60_000));

function eventLines(event: CalendarEvent, { host, language }: Calendar): string[] {
  const local = (name: string, value: string | null) =>
    value === null ? [] : [`${name};LANGUAGE=${language}:${text(value)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${event.slug}@${host}`,
    `DTSTAMP:${instant(event.changed)}`,
    `LAST-MODIFIED:${instant(event.changed)}`,
    `SEQUENCE:${sequence(event.changed)}`,
    `DTSTART;VALUE=DATE:${day(event.start)}`,
    `DTEND;VALUE=DATE:${dayAfter(event.end)}`,
    ...local('SUMMARY', event.title),
    ...local('LOCATION', event.place),
    ...local('DESCRIPTION', event.description),
    `URL:${event.url}`,
    ...(event.free ? ['TRANSP:TRANSPARENT'] : []),
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ];
}

/**
 * The calendar as text with CRLF line ends. The same record gives the same bytes.
 * @param calendar events in any order; words in the calendar's language
 */
export function writeCalendar(calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//SECON//${calendar.product}//EN`,
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${calendar.language}:${text(calendar.name)}`,
    `X-WR-CALNAME:${text(calendar.name)}`,
    `URL:${calendar.url}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...calendar.events.flatMap(event => eventLines(event, calendar)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
