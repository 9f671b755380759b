// The counts against the lists of evidence that they stand for.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translator } from '../../platform/i18n/index.ts';
import { ENGINES } from '../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { events } from '../events/schema.ts';
import { practices } from '../practices/schema.ts';
import { listIndicators } from './queries.ts';
import { indicatorTallies } from './tallies.ts';

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ engine });
  });
  afterAll(() => house.close());

  const bothOn = async (today: string) => {
    const { db } = house.services.database;
    const { registry } = house;
    const listed = await listIndicators({ db, registry, today, language: 'en', t: translator('en') });
    const tallied = await indicatorTallies(db, today);
    return {
      listed: listed.map(({ slug, kind, target, achieved }) => ({ slug, kind, target, achieved })),
      tallied: tallied.map(({ id: _, ...numbers }) => numbers),
    };
  };

  test.each(['2023-01-01', '2023-11-14', '2023-11-15', '2024-06-01', '2027-06-01'])('as of %s', async day => {
    const { listed, tallied } = await bothOn(day);
    expect(tallied).toEqual(listed);
    expect(tallied).toHaveLength(6);
  });

  test('count what was held and validated, and nothing that is archived', async () => {
    const { db } = house.services.database;
    const achieved = async (slug: string) =>
      (await bothOn('2024-06-01')).tallied.find(one => one.slug === slug)?.achieved;
    const before = await achieved('learning-events');
    await db.update(practices).set({ state: 'validated by the joint secretariat' });
    expect(await achieved('good-practices')).toBeGreaterThan(0);
    await db.update(practices).set({ archivedAt: new Date() });
    expect(await achieved('good-practices')).toBeNull();
    await db.update(events).set({ learning: true });
    expect(await achieved('learning-events')).toBeGreaterThan(before ?? 0);
    const { listed, tallied } = await bothOn('2024-06-01');
    expect(tallied.map(one => one.slug)).toEqual(listed.map(one => one.slug));
  });
});
