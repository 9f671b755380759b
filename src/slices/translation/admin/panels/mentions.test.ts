// Naming people in a comment by `@`.
import { describe, expect, test } from 'vitest';
import { askedAt, mentionsAfter, withName } from './mentions.ts';

const PEOPLE = [
  { id: '1', name: 'Theo' },
  { id: '2', name: 'Theo Vlach' },
  { id: '3', name: 'Μαρία' },
  { id: '4', name: 'Ana' },
  { id: '5', name: 'Ana' },
];

describe('what is asked for at the caret', () => {
  test.each([
    ['an address', 'write to theo@example.org', 25],
    ['a sign alone among spaces', 'a @ b', 5],
    ['words on another line', '@Theo\nand', 9],
    ['the caret before the sign', 'see @Theo', 3],
  ])('nothing: %s', (_, text, caret) => expect(askedAt(text, caret)).toBeNull());

  test.each([
    ['@', 1, { from: 0, query: '' }],
    ['Please, @Θεό', 12, { from: 8, query: 'Θεό' }],
    ['(@theo vl and more', 9, { from: 1, query: 'theo vl' }],
  ])('%s', (text, caret, asked) => expect(askedAt(text, caret)).toEqual(asked));
});

test('a name takes the place of what was typed, with a space behind it', () => {
  expect(withName('See @th, all', { from: 4, query: 'th' }, 'Theo')).toEqual({
    text: 'See @Theo , all',
    caret: 10,
  });
  expect(withName('@th and I', { from: 0, query: 'th' }, 'Theo')).toEqual({ text: '@Theo and I', caret: 6 });
});

describe('who is told', () => {
  test('whose name came, the longest of those that begin alike', () => {
    expect(mentionsAfter([], '', '@Theo, look', PEOPLE)).toEqual(['1']);
    expect(mentionsAfter(['1'], '@Theo Vlac', '@Theo Vlach', PEOPLE)).toEqual(['2']);
    expect(mentionsAfter([], '', '@Theodora', PEOPLE)).toEqual([]);
  });

  test('not whose name went, but who was chosen otherwise', () => {
    expect(mentionsAfter(['1', '3'], '@Theo ', '@The', PEOPLE)).toEqual(['3']);
  });

  test('not again who was taken out by hand while the name stayed', () => {
    expect(mentionsAfter([], '@Μαρία ', '@Μαρία δες', PEOPLE)).toEqual([]);
  });

  test('of two with one name, whom the list was asked for', () => {
    expect(mentionsAfter([], '', '@Ana', PEOPLE)).toEqual([]);
    expect(mentionsAfter(['5'], '@Ana', '@Ana see', PEOPLE)).toEqual(['5']);
    expect(mentionsAfter(['5'], '@Ana', '@An', PEOPLE)).toEqual([]);
  });
});
