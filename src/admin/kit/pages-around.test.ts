// Which pages get a button.
import { expect, it } from 'vitest';
import { pagesAround } from './pages-around.ts';

it('leaves none out when there are few', () => {
  expect(pagesAround(2, 0)).toEqual([0]);
  expect(pagesAround(0, 6)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('leaves out what is far, and never a single page', () => {
  expect(pagesAround(0, 20)).toEqual([0, 1, 2, 3, 4, null, 20]);
  expect(pagesAround(3, 20)).toEqual([0, 1, 2, 3, 4, null, 20]);
  expect(pagesAround(4, 20)).toEqual([0, null, 3, 4, 5, null, 20]);
  expect(pagesAround(17, 20)).toEqual([0, null, 16, 17, 18, 19, 20]);
  expect(pagesAround(20, 20)).toEqual([0, null, 16, 17, 18, 19, 20]);
});
