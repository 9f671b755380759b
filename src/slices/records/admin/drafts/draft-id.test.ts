// Ids that the server takes, one like no other, in the order of time.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { newDraftId } from './draft-id.ts';

test('is a UUID of version 7 with the moment in it', () => {
  const id = newDraftId(Date.UTC(2025, 1, 3, 12));
  expect(z.uuidv7().safeParse(id).success).toBe(true);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2025, 1, 3, 12));
});

test('differs every time and grows', () => {
  const ids = Array.from({ length: 500 }, (_, index) => newDraftId(1_738_584_000_000 + index));
  expect(new Set(ids).size).toBe(500);
  expect(ids.toSorted()).toEqual(ids);
});
