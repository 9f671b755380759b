// Answers of the API that a running server does not give when it is asked to: none at all, a failure, others than it has.
import type { Page, Route } from '@playwright/test';

/** Made before a screen is gone to. @returns what takes it back */
export type Prepare = (page: Page) => Promise<() => Promise<void>>;

const answering =
  (path: string, answer: (route: Route) => Promise<void>): Prepare =>
  async page => {
    const address = `**/api/v1/${path}**`;
    await page.route(address, answer);
    return () => page.unroute(address);
  };

/** @param path below /api/v1: `events` */
export const failing = (path: string): Prepare =>
  answering(path, route =>
    route.fulfill({
      status: 500,
      json: { error: { kind: 'broken', code: 'api.broken', message: 'broken' } },
    }),
  );

export const waiting = (path: string): Prepare => answering(path, () => new Promise(() => {}));

/** What the server answers, with something else in it. */
export const changing = (path: string, change: (answer: Record<string, unknown>) => object): Prepare =>
  answering(path, async route => {
    if (route.request().method() !== 'GET') return route.fallback();
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: change(await answer.json()) });
  });
