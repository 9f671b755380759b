// Facts are compared by their words, unless it is the fact that changed.
import { expect, test } from 'vitest';
import { readable } from './readable-text.ts';

const fact = (words: string, ref = 'event:a.dates') => `[${words}](fact:${ref})`;

test('other links stay as they are', () => {
  const text = 'See [the page](https://example.eu/fact:x) and [a](b';
  expect(readable(text, '')).toEqual({ before: text, after: '' });
});

test('facts stand by their words', () => {
  expect(
    readable(`On ${fact('3 May')} in ${fact('Riga', 'event:a.place')}.`, `On ${fact('4 May')}.`),
  ).toEqual({
    before: 'On 3 May in Riga.',
    after: 'On 4 May.',
  });
});

test('another fact in the same words is seen', () => {
  const [before, after] = [fact('3 May'), fact('3 May', 'event:b.dates')];
  expect(readable(before, after)).toEqual({ before, after });
});

test('the value that a span was bound to goes with it', () => {
  expect(readable('[στη Ρίγα](fact:event:a.place "Riga")', '').before).toBe('στη Ρίγα');
});
