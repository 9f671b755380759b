// The indicators: targets beside what the record proves, never one in the place of the other.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Web } from '../../platform/http/app.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';

interface IndicatorJson {
  readonly id: string;
  readonly target: number;
  readonly achieved: number | null;
  readonly evidence: readonly { readonly path: string }[];
}

let house: TestHouse;
let web: Web;
beforeAll(async () => {
  house = await openTestHouse({ today: '2024-04-18' });
  web = house.web();
});
afterAll(() => house.close());

const ask = async (path: string) => {
  const response = await web.app.request(path);
  return { status: response.status, body: await response.text() };
};

const indicators = async (): Promise<IndicatorJson[]> => JSON.parse((await ask('/api/indicators')).body);

describe('an indicator that is not on record', () => {
  it('is a 404 in the interface', async () => {
    expect((await ask('/api/indicators/happiness')).status).toBe(404);
  });
});

describe('the figures', () => {
  it('are null, not zero, where nothing is recorded', async () => {
    const capacity = (await indicators()).find(one => one.id === 'organisations-capacity');
    expect(capacity).toMatchObject({ target: 26, achieved: null, evidence: [] });
  });

  it('count a learning event once its last day has passed', async () => {
    const events = (await indicators()).find(one => one.id === 'learning-events');
    expect(events?.evidence.map(({ path }) => path)).toEqual(['/events/haskovo-2023']);
  });

  it('do not count an instrument that is only inferred', async () => {
    const instruments = (await indicators()).find(one => one.id === 'instruments-addressed');
    expect(instruments?.achieved).toBe(3);
    expect(instruments?.evidence).not.toContainEqual(
      expect.objectContaining({ path: '/policies/peloponnese-programme' }),
    );
  });

  it('are as many as their evidence, each piece with a page that is there', async () => {
    for (const indicator of await indicators()) {
      if (indicator.achieved !== null) expect(indicator.evidence).toHaveLength(indicator.achieved);
      for (const { path } of indicator.evidence) expect((await ask(`/en${path}`)).status, path).toBe(200);
    }
  });
});

describe('the page', () => {
  it('says where nothing is recorded, and opens each figure to its evidence', async () => {
    const { body } = await ask('/en/indicators');
    expect(body.match(/Nothing is recorded yet/g)).toHaveLength(3);
    expect(body.match(/<details/g)?.length).toBeGreaterThanOrEqual(3);
    expect(body).toContain('href="/en/events/haskovo-2023"');
  });
});

describe('the home page', () => {
  it('shows the six targets as targets', async () => {
    const { body } = await ask('/en');
    expect(body).toContain('Targets to be reached by the project’s end, not results.');
    for (const target of [43, 9, 8, 30, 26]) expect(body).toContain(`<p class="figure">${target}</p>`);
  });
});
