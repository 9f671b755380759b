// The table of rights, as it is shown.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ content: null });
});
afterAll(() => house.close());

test('a language that the project does not have is refused', async () => {
  expect((await house.web().app.request('/api/v1/roles?language=fr')).status).toBe(400);
});

test('every verb is shown with what each role may, the roles in the reader’s language', async () => {
  const response = await house.web().app.request('/api/v1/roles?language=de');
  const { roles, verbs } = (await response.json()) as {
    roles: { id: string; name: string }[];
    verbs: { id: string; reach: Record<string, string> }[];
  };
  expect(roles.find(({ id }) => id === 'translator')?.name).toBe('Übersetzung');
  expect(verbs.find(({ id }) => id === 'texts.edit')?.reach).toMatchObject({
    coordinator: 'all',
    'partner-editor': 'either',
    translator: 'lang',
    officer: '-',
  });
  for (const { reach } of verbs) expect(Object.keys(reach)).toEqual(roles.map(({ id }) => id));
});
