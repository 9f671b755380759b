// Indicators: what was promised and what is proved are two figures; only what is on record counts.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translator } from '../../platform/i18n/index.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { events } from '../events/schema.ts';
import { policies } from '../policies/schema.ts';
import { practices } from '../practices/schema.ts';
import type { IndicatorView } from './model.ts';
import { listIndicators } from './queries.ts';
import { indicators } from './schema.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const db = () => house.services.database.db;
const all = (today: string): Promise<IndicatorView[]> =>
  listIndicators({ db: db(), language: 'en', today, registry: house.registry, t: translator('en') });

async function one(slug: string, today = '2024-06-01'): Promise<IndicatorView> {
  const found = (await all(today)).find(indicator => indicator.slug === slug);
  if (!found) throw new Error(`no indicator ${slug}`);
  return found;
}

const pathsOf = ({ evidence }: IndicatorView): string[] => evidence.map(({ path }) => path);

describe('does not count', () => {
  test.each(['organisations-capacity', 'instruments-improved'])(
    'what the record has no place for: %s is not known, not zero',
    async slug => {
      const { achieved, evidence, target } = await one(slug);
      expect({ achieved, evidence }).toEqual({ achieved: null, evidence: [] });
      expect(target).toBeGreaterThan(0);
    },
  );

  test('good practices whose state is not on record, or falls short', async () => {
    expect((await one('good-practices')).achieved).toBeNull();
    const placeat = eq(practices.slug, 'placeat');
    await db().update(practices).set({ state: 'approved for the project site' }).where(placeat);
    expect((await one('good-practices')).achieved).toBeNull();
    await db().update(practices).set({ state: 'validated by the joint secretariat' }).where(placeat);
    const { achieved, evidence } = await one('good-practices');
    expect(achieved).toBe(1);
    expect(evidence).toEqual([
      { title: { text: 'Placeat', language: 'es', own: false }, path: '/practices/placeat' },
    ]);
    await db().update(practices).set({ state: null }).where(placeat);
  });

  test('instruments that are only inferred', async () => {
    const before = pathsOf(await one('instruments-addressed'));
    expect(before).toContain('/policies/funds-for-mazovia');
    const mazovia = eq(policies.slug, 'funds-for-mazovia');
    await db().update(policies).set({ certainty: 'inferred' }).where(mazovia);
    const after = await one('instruments-addressed');
    expect(pathsOf(after)).toEqual(before.filter(path => path !== '/policies/funds-for-mazovia'));
    expect(after.achieved).toBe(before.length - 1);
    await db().update(policies).set({ certainty: 'stated' }).where(mazovia);
  });

  test('learning events before their last day has passed', async () => {
    const harghita = '/events/harghita-2024';
    expect(pathsOf(await one('learning-events', '2024-04-18'))).not.toContain(harghita);
    expect(pathsOf(await one('learning-events', '2024-04-19'))).toContain(harghita);
    expect((await one('learning-events', '2023-01-01')).achieved).toBeNull();
  });

  test('events that are not marked as learning', async () => {
    const far = await one('learning-events', '2099-01-01');
    const marked = await db().select().from(events).where(eq(events.learning, true));
    expect(pathsOf(far).sort()).toEqual(marked.map(({ slug }) => `/events/${slug}`).sort());
  });
});

test('the figure is the number of pieces of evidence, each told once', async () => {
  for (const { achieved, evidence } of await all('2024-06-01')) {
    expect(achieved ?? 0).toBe(evidence.length);
    expect(new Set(evidence.map(({ path }) => path)).size).toBe(evidence.length);
  }
});

describe('a target', () => {
  const learning = eq(indicators.slug, 'learning-events');

  test('changes nothing of what was achieved, nor the other way round', async () => {
    const before = await one('learning-events');
    await db().update(indicators).set({ target: 77 }).where(learning);
    const after = await one('learning-events');
    expect(after).toEqual({ ...before, target: 77 });
    expect((await one('learning-events', '2099-01-01')).target).toBe(77);
    await db().update(indicators).set({ target: before.target }).where(learning);
  });

  test('is what a text may name; what was achieved is no fact for texts', async () => {
    const refs = ['indicator:learning-events.target', 'indicator:learning-events.achieved'];
    const facts = await house.registry.resolveFacts(db(), refs, '2099-01-01');
    expect(facts.has('indicator:learning-events.achieved')).toBe(false);
    const { target } = await one('learning-events');
    expect(facts.get('indicator:learning-events.target')?.value).toBe(String(target));
  });

  test('stands on the page beside words where nothing is known, never beside a zero', async () => {
    const html = await (await house.web().app.request('/en/indicators')).text();
    const figures = html.matchAll(/<p class="figure(?: [^"]*)?">([^<]*)<\/p>/g);
    const none = translator('en')('indicators.achievedNone');
    const expected = (await all('2024-06-01')).flatMap(({ target, achieved }) => [target, achieved ?? none]);
    expect(Array.from(figures, ([, figure]) => figure)).toEqual(expected.map(String));
  });
});
