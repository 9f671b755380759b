// What changed, as a reader of the trail sees it: nothing that is the same, nothing of the program's own.
import { expect, test } from 'vitest';
import { changesOf } from './changes.ts';

test.each([
  [null, null],
  [{}, null],
  [{ end: null }, {}],
  [{ languages: [] }, null],
  [{ seat: { place: 'Riga', latitude: 57 } }, { seat: { latitude: 57, place: 'Riga' } }],
  [
    { id: 'a', revision: 1, updatedAt: '2024-01-01' },
    { id: 'b', revision: 2, updatedAt: '2024-01-02' },
  ],
])('from %j to %j nothing changed', (before, after) => expect(changesOf(before, after)).toEqual([]));

test('a field that came, one that went, one that became another; the order is that of the fields', () => {
  expect(
    changesOf(
      { end: '2024-05-02', mode: 'online', start: 'x' },
      { mode: 'on site', start: 'x', country: 'LV' },
    ),
  ).toEqual([
    { key: 'end', before: '2024-05-02', after: undefined },
    { key: 'mode', before: 'online', after: 'on site' },
    { key: 'country', before: undefined, after: 'LV' },
  ]);
});

test('order counts in a list, not in a group', () => {
  expect(changesOf({ languages: ['el', 'bg'] }, { languages: ['bg', 'el'] })).toHaveLength(1);
  expect(changesOf({ names: [{ a: 1, b: 2 }] }, { names: [{ b: 2, a: 1 }] })).toEqual([]);
});

test('a whole that is no group of fields is one change', () => {
  expect(changesOf(null, ['a'])).toEqual([{ key: '', before: null, after: ['a'] }]);
  expect(changesOf('old', 'new')).toEqual([{ key: '', before: 'old', after: 'new' }]);
});
