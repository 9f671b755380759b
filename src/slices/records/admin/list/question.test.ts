// The address of a list and what it asks: nonsense is left out, what is as usual is not said.
import { describe, expect, test } from 'vitest';
import type { ListKind } from './list-kind.ts';
import { addressOf, isNarrowed, narrowed, queryOf, questionOf } from './question.ts';

const KIND: ListKind = {
  kind: 'events',
  title: 'events.title',
  create: 'events.new',
  words: 'events.list',
  form: () => Promise.reject(new Error('not asked')),
  columns: [
    { key: 'start', label: 'when', as: 'days', until: 'end', sortable: true },
    { key: 'organisation', label: 'whose', as: 'organisation' },
  ],
  filters: [
    { key: 'type', label: 'type', by: 'choice', choices: [] },
    { key: 'organisation', label: 'partner', by: 'partner' },
  ],
  sort: '-start',
};

describe('refused', () => {
  test.each([
    [{ sort: 'secret' }],
    [{ sort: 'organisation' }],
    [{ sort: '--start' }],
    [{ limit: '51' }],
    [{ limit: '-50' }],
    [{ offset: '-1' }],
    [{ offset: '1e3' }],
    [{ offset: '0x10' }],
    [{ archived: 'yes' }],
    [{ language: 'xx' }],
    [{ type: '' }],
  ])('%j asks nothing', address => expect(questionOf(KIND, address)).toEqual(questionOf(KIND, {})));

  test('no longer search than the API takes, no page beyond what it has', () => {
    const asked = questionOf(KIND, { search: 'x'.repeat(500), offset: '9999999' });
    expect([asked.search.length, asked.offset]).toEqual([200, 1_000_000]);
  });
});

test('pages begin where pages begin', () => {
  expect(questionOf(KIND, { offset: '75' }).offset).toBe(50);
  expect(questionOf(KIND, { offset: '250', limit: '100' }).offset).toBe(200);
});

test('there and back again', () => {
  const address = { search: 'Χάσκοβο & more', type: 'interregional', sort: 'title', offset: '100' };
  const question = questionOf(KIND, address);
  expect(question.where).toEqual({ type: 'interregional' });
  expect(JSON.parse(JSON.stringify(addressOf(KIND, question)))).toEqual(address);
});

test('what is as usual is not in the address', () => {
  expect(Object.values(addressOf(KIND, questionOf(KIND, {}))).every(value => value === undefined)).toBe(true);
  expect(addressOf(KIND, questionOf(KIND, { sort: '-start', limit: '50' })).sort).toBeUndefined();
});

test('the API is asked in the reader’s language', () => {
  const query = new URLSearchParams(queryOf(questionOf(KIND, { search: 'a&b', archived: 'true' }), 'el'));
  expect(Object.fromEntries(query)).toEqual({
    language: 'el',
    archived: 'true',
    search: 'a&b',
    sort: '-start',
    limit: '50',
    offset: '0',
  });
});

test('another question begins at its first row', () => {
  const third = questionOf(KIND, { offset: '100' });
  expect(narrowed(third, { search: 'a' })).toMatchObject({ search: 'a', offset: 0 });
  expect([isNarrowed(third), isNarrowed(narrowed(third, { where: { type: 'x' } }))]).toEqual([false, true]);
});
