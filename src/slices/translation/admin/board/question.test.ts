// The address of the board and what it asks: nonsense is left out, what is as usual is not said.
import { describe, expect, test } from 'vitest';
import { asking, boardAddressOf, boardQuestionOf, EVERYTHING, isNarrowed, queryOf } from './question.ts';

describe('refused', () => {
  test.each([
    [{ need: 'forgotten' }],
    [{ languages: 'xx,,tlh' }],
    [{ limit: '51' }],
    [{ offset: '-1' }],
    [{ mine: 'yes' }],
    [{ kind: '' }],
  ])('%j asks nothing', address => expect(boardQuestionOf(address)).toEqual(boardQuestionOf({})));
});

test('there and back again, and as the API takes it', () => {
  const address = {
    search: 'Χάσκοβο & more',
    need: 'stale',
    languages: 'el,bg',
    mine: 'true',
    offset: '100',
  };
  const question = boardQuestionOf(address);
  expect(JSON.parse(JSON.stringify(boardAddressOf(question)))).toEqual(address);
  expect(Object.fromEntries(new URLSearchParams(queryOf(question, 'lv')))).toEqual({
    language: 'lv',
    search: 'Χάσκοβο & more',
    need: 'stale',
    languages: 'el,bg',
    mine: 'true',
    limit: '50',
    offset: '100',
  });
});

test('another question begins at its first row', () => {
  const third = boardQuestionOf({ offset: '100' });
  expect(asking(third, { kind: 'events' })).toMatchObject({ kind: 'events', offset: 0 });
  const narrowed = asking(third, { mine: true });
  expect([third, narrowed, asking(narrowed, EVERYTHING)].map(isNarrowed)).toEqual([false, true, false]);
});
