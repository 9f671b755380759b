// Numbers as people type them: what is none stays as it is, so that it can be told.
import { expect, test } from 'vitest';
import { readNumber, writtenNumber } from './read-number.ts';

test.each(['two', '1e3', '1.914.046', '12a', '--1', '1,2,3', '0x10', '.', ','])('%j is no number', text => {
  expect(readNumber(text, true)).toBe(text);
});

test.each(['40,5', '1.5'])('%j is no whole number', text => {
  expect(readNumber(text, false)).toBe(text);
});

test.each([
  ['', undefined],
  ['  ', undefined],
  ['40,5', 40.5],
  ['40.5', 40.5],
  ['40,', 40],
  ['\u221225.56', -25.56],
  ['1 914 046', 1_914_046],
  ['1\u00a0914', 1914],
])('%j is %j', (text, number) => expect(readNumber(text, true)).toBe(number));

test('what is written can be read again, in every way of writing it', () => {
  for (const language of ['en', 'de', 'bg', 'pl', 'es'] as const)
    for (const number of [0, 2, 1914, 1_914_046, 41.93, -25.560_001])
      expect(readNumber(writtenNumber(number, language), true)).toBe(number);
  expect([writtenNumber(undefined, 'en'), writtenNumber('two', 'en')]).toEqual(['', 'two']);
});
