// Values in words: what is no date stays as it was typed, what is one is written as the language does.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../platform/languages.ts';
import { writtenIn } from './written.ts';

test.each(['', 'soon', '2024-13-01', '2024-1-1', '20240101', '2024-03-xx'])('"%s" stays as it is', text => {
  const { days, monthOrDay } = writtenIn('en');
  expect([days(text), monthOrDay(text)]).toEqual([text, text]);
});

test('a month that is none stays as it is', () => {
  expect(writtenIn('en').monthOrDay('2024-13')).toBe('2024-13');
});

test('codes that are no country stay as they are', () => {
  expect(['', 'E', 'EU1', 'gr', 'Ελ'].map(writtenIn('en').country)).toEqual(['', 'E', 'EU1', 'gr', 'Ελ']);
});

test('days, months, years', () => {
  const { days, monthOrDay } = writtenIn('en');
  expect(days('2023-11-13', '2023-11-14').replaceAll(/[\s ]+/g, ' ')).toMatch(/^13\s?–\s?14 November 2023$/);
  expect(days('2023-11-13', '2023-11-13')).toBe('13 November 2023');
  expect(days('2023-11-13', '2023-11-01')).toBe('13 November 2023');
  expect(['2024', '2024-03', '2024-03-31'].map(monthOrDay)).toEqual(['2024', 'March 2024', '31 March 2024']);
});

test('Greece by either of its codes, in every language', () => {
  for (const language of LANGUAGES) {
    const { country } = writtenIn(language);
    expect(country('EL')).toBe(country('GR'));
  }
  expect(writtenIn('bg').country('EL')).toBe('Гърция');
});
