// Every public page that exists can be shown, in scripts of all three kinds, and leads nowhere that is not there.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Web } from '../platform/http/app.ts';
import { openTestHouse, type TestHouse } from './house.ts';

let house: TestHouse;
let web: Web;
beforeAll(async () => {
  house = await openTestHouse();
  web = house.web();
});
afterAll(() => house.close());

async function everyPath(): Promise<string[]> {
  const { db } = house.services.database;
  const routes = house.registry.all('pages').filter(route => route.keep !== false);
  return (await Promise.all(routes.map(route => route.paths?.(db) ?? [route.path]))).flat();
}

it.each(['en', 'el', 'bg'])('shows every page in %s', async language => {
  const paths = await everyPath();
  expect(paths.length).toBeGreaterThan(35);
  const dead: string[] = [];
  const links = new Set<string>();
  for (const path of paths) {
    const response = await web.app.request(`/${language}${path}`);
    const body = await response.text();
    if (response.status !== 200) dead.push(`${path}: ${response.status}`);
    expect(body.match(/<h1/g), path).toHaveLength(1);
    expect(body, path).not.toMatch(/ style="|\{[a-z]+:[a-z0-9-]+\./);
    for (const [, link = ''] of body.matchAll(/href="(\/[^"#?]*)/g)) links.add(link);
  }
  for (const link of links) {
    // A PDF takes its time and has a test of its own.
    if (link.endsWith('.pdf') || !link.startsWith(`/${language}`)) continue;
    const { status } = await web.app.request(link);
    if (status !== 200) dead.push(`${link}: ${status}`);
  }
  expect(dead).toEqual([]);
});
