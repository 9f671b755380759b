// The calendar writer against an independent reader, and the traps of the format.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, fold, writeCalendar } from './calendar.ts';

const event: CalendarEvent = {
  slug: 'harvest-2025',
  title: 'Workshop: bread, oil; and \\ wine',
  start: '2024-02-28',
  end: '2024-02-29',
  place: 'Χάσκοβο, България',
  description: 'First line\nSecond line',
  url: 'https://site.example/el/events/harvest-2025',
  changed: new Date('2024-01-02T03:04:05.678Z'),
};

const calendarOf = (...events: CalendarEvent[]) =>
  writeCalendar({
    product: 'Events',
    name: 'Εκδηλώσεις',
    language: 'el',
    host: 'site.example',
    url: 'https://site.example/el/events',
    events,
  });

const read = (written: string) =>
  new ICAL.Component(ICAL.parse(written))
    .getAllSubcomponents('vevent')
    .map(component => new ICAL.Event(component));

describe('writeCalendar', () => {
  it('ends with the day after the last, over the end of February in a leap year', () => {
    const [found] = read(calendarOf(event));
    expect(found?.startDate.toString()).toBe('2024-02-28');
    expect(found?.startDate.isDate).toBe(true);
    expect(found?.endDate.toString()).toBe('2024-03-01');
  });

  it('gives an event of one day the length of one day', () => {
    const [found] = read(calendarOf({ ...event, start: '2023-12-31', end: '2023-12-31' }));
    expect(found?.duration.toSeconds()).toBe(86_400);
    expect(found?.endDate.toString()).toBe('2024-01-01');
  });

  it('keeps commas, semicolons, backslashes and line ends of its texts', () => {
    const [found] = read(calendarOf(event));
    expect(found?.summary).toBe(event.title);
    expect(found?.location).toBe(event.place);
    expect(found?.description).toBe(event.description);
  });

  it('lets no text open a property of its own', () => {
    const [found, ...more] = read(
      calendarOf({ ...event, title: 'Open\r\nEND:VEVENT\r\nBEGIN:VEVENT\rATTENDEE:x\u0000' }),
    );
    expect(more).toEqual([]);
    expect(found?.summary).toBe('Open\nEND:VEVENT\nBEGIN:VEVENT\nATTENDEE:x');
  });

  it('names an event the same whatever changes about it, and counts its revisions up', () => {
    const [before] = read(calendarOf(event));
    const [after] = read(
      calendarOf({
        ...event,
        title: 'Another',
        start: '2024-02-01',
        changed: new Date('2024-01-02T03:06:00Z'),
      }),
    );
    expect(before?.uid).toBe('harvest-2025@site.example');
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN);
  });

  it('stamps an event by its record, not by the hour of writing', () => {
    const written = calendarOf(event);
    expect(written).toContain('DTSTAMP:20240102T030405Z\r\n');
    expect(calendarOf(event)).toBe(written);
  });

  it('says of what takes nobody’s time that the day is free', () => {
    expect(calendarOf({ ...event, free: true })).toContain('TRANSP:TRANSPARENT\r\n');
    expect(calendarOf(event)).not.toContain('TRANSP');
  });

  it('is an empty calendar when there are no events', () => {
    expect(read(calendarOf())).toEqual([]);
  });

  it('has no line over 75 octets, none without CRLF, and no character cut in two', () => {
    const written = calendarOf({ ...event, title: 'Κοινωνική οικονομία 🌍 '.repeat(20).trim() });
    const lines = written.split('\r\n');
    expect(lines.filter(line => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter(line => /[\r\n]|\ufffd/.test(Buffer.from(line).toString()))).toEqual([]);
    expect(read(written)[0]?.summary).toBe('Κοινωνική οικονομία 🌍 '.repeat(20).trim());
  });
});

describe('fold', () => {
  it('leaves a line of 75 octets whole and breaks one of 76', () => {
    expect(fold('x'.repeat(75))).toBe('x'.repeat(75));
    expect(fold('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('moves a character of two octets over the border as a whole', () => {
    expect(fold(`${'x'.repeat(74)}λ`)).toBe(`${'x'.repeat(74)}\r\n λ`);
  });
});
