// The events' pages, calendars and interface, as of a day between two workshops.
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Web } from '../../platform/http/app.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { heldByYear, isHeld, upcoming } from './model.ts';

let house: TestHouse;
let web: Web;
beforeAll(async () => {
  house = await openTestHouse({ today: '2024-04-18' });
  web = house.web();
});
afterAll(() => house.close());

const ask = async (path: string) => {
  const response = await web.app.request(path);
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
};

describe('held and upcoming', () => {
  it('takes an event as upcoming until its last day has passed', () => {
    expect(isHeld('2024-04-18', '2024-04-18')).toBe(false);
    expect(isHeld('2024-04-18', '2024-04-19')).toBe(true);
  });

  it('lists what is to come soonest first, what was held latest first by year', () => {
    const at = (start: string, held: boolean) => ({ start, held });
    const events = [
      at('2023-02-01', true),
      at('2025-03-01', false),
      at('2024-05-01', false),
      at('2024-01-09', true),
      at('2024-02-09', true),
    ];
    expect(upcoming(events).map(event => event.start)).toEqual(['2024-05-01', '2025-03-01']);
    expect(heldByYear(events).map(({ year, events: own }) => [year, own.map(event => event.start)])).toEqual([
      ['2024', ['2024-02-09', '2024-01-09']],
      ['2023', ['2023-02-01']],
    ]);
  });
});

describe('an event that is not on record', () => {
  it('is a 404 page in the language of the address', async () => {
    const { status, body } = await ask('/bg/events/atlantis-2030');
    expect(status).toBe(404);
    expect(body).toContain('<html lang="bg"');
  });

  it('has no calendar file', async () => {
    expect((await ask('/en/events/atlantis-2030/event.ics')).status).toBe(404);
  });

  it('is a 404 in the interface', async () => {
    const { status, body } = await ask('/api/events/atlantis-2030');
    expect(status).toBe(404);
    expect(JSON.parse(body).error.kind).toBe('missing');
  });
});

describe('the list', () => {
  it('has what is to come, then what was held, by year', async () => {
    const { body } = await ask('/en/events');
    const place = (what: string) => body.indexOf(what);
    expect(place('id="upcoming"')).toBeLessThan(place('/en/events/harghita-2024"'));
    expect(place('/en/events/harghita-2024"')).toBeLessThan(place('id="held-2024"'));
    expect(place('id="held-2024"')).toBeLessThan(place('id="held-2023"'));
    expect(place('id="held-2023"')).toBeLessThan(place('/en/events/haskovo-2023"'));
  });

  it('says openly that nothing is to come when there is nothing', async () => {
    const empty = await openTestHouse({ content: null });
    const body = await (await empty.web().app.request('/en/events')).text();
    await empty.close();
    expect(body).toContain('No event to come is on record yet.');
    expect(body).toContain('No event is on record as held yet.');
  });
});

describe('an event', () => {
  it('is upcoming on its last day, and shows its facts in words', async () => {
    const { body } = await ask('/de/events/harghita-2024');
    expect(body).toContain('16.–18. April 2024');
    expect(body).toContain('badge-upcoming');
    expect(body).not.toContain('badge-held');
  });

  it('tells machines when and where, and never who', async () => {
    const { body } = await ask('/en/events/haskovo-2023');
    const json = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(body)?.[1] ?? '{}';
    const data = JSON.parse(json);
    expect(data).toMatchObject({
      '@type': 'Event',
      startDate: '2023-11-13',
      endDate: '2023-11-14',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: { '@type': 'Place', address: { addressLocality: 'Haskovo', addressCountry: 'BG' } },
    });
    expect(data).not.toHaveProperty('attendee');
  });

  it('is named by kind, number and partner where nobody gave it a title', async () => {
    const { body } = await ask('/en/events/mazovia-rsg-3');
    expect(body).toMatch(/<h1>Stakeholder group meeting 3: Mazowieckie Region<\/h1>/);
  });
});

describe('the calendars', () => {
  it('hold every event once, under names that do not depend on the language', async () => {
    const uids = await Promise.all(
      ['en', 'el'].map(async language => {
        const { body, type } = await ask(`/${language}/events/calendar.ics`);
        expect(type).toBe('text/calendar; charset=utf-8');
        return new ICAL.Component(ICAL.parse(body))
          .getAllSubcomponents('vevent')
          .map(event => event.getFirstPropertyValue('uid'));
      }),
    );
    expect(uids[0]).toHaveLength(10);
    expect(uids[0]).toContain('haskovo-2023@secon.example');
    expect(uids[1]).toEqual(uids[0]);
  });

  it('give one event in the language of the address', async () => {
    const { body } = await ask('/el/events/haskovo-2023/event.ics');
    const [event] = new ICAL.Component(ICAL.parse(body))
      .getAllSubcomponents('vevent')
      .map(found => new ICAL.Event(found));
    expect(event?.endDate.toString()).toBe('2023-11-15');
    expect(event?.location).toContain('Βουλγαρία');
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      'https://secon.example/el/events/haskovo-2023',
    );
  });
});

describe('the interface', () => {
  it('computes whether an event was held', async () => {
    const { body } = await ask('/api/events');
    const held = new Map<string, boolean>(
      JSON.parse(body).map((event: { id: string; held: boolean }) => [event.id, event.held]),
    );
    expect(held.get('haskovo-2023')).toBe(true);
    expect(held.get('harghita-2024')).toBe(false);
  });
});
