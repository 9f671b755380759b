// What stands out of order, and where an open section would belong.
import { describe, expect, test } from 'vitest';
import { gapAt, outOfOrder } from './order.ts';

describe('out of order', () => {
  test.each([
    ['none', [0, 1, 2, 3], []],
    ['one that went back', [0, 2, 3, 1, 4], [3]],
    ['one that came forward', [3, 0, 1, 2], [0]],
    ['of two neighbours the later', [1, 0], [1]],
    ['parts of one section are in order', [0, 1, 1, 2], []],
    ['those without a place do not count', [0, -1, 2, -1, 1, 3], [4]],
  ])('%s', (_, target, moved) => {
    expect([...outOfOrder(target)]).toEqual(moved);
  });
});

test('the gap of an open section looks past those that moved', () => {
  expect(gapAt([0, 9, -1, 2], new Set([1]), 2)).toEqual({ before: 0, after: 2 });
  expect(gapAt([-1], new Set(), 0)).toEqual({ before: -1, after: Number.POSITIVE_INFINITY });
});
