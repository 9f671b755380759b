// Days, sizes and spans of time as readers write them.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../platform/languages.ts';
import { formatsOf } from './formats.ts';

test('a day is that day in every time zone', () => {
  expect(formatsOf('en').day('2024-04-24')).toBe('24 April 2024');
  expect(formatsOf('de').day('2024-12-31')).toBe('31. Dezember 2024');
});

test('days from first to last say what they share once', () => {
  const { days } = formatsOf('en');
  expect(days('2023-11-13', '2023-11-14')).toBe('13–14 November 2023');
  expect(days('2023-11-30', '2023-12-02').replaceAll(' ', ' ')).toBe('30 November – 2 December 2023');
  expect(formatsOf('el').days('2023-11-13', '2023-11-14')).toBe('13–14 Νοεμβρίου 2023');
});

test('how long ago', () => {
  const now = new Date('2024-04-24T12:00:00Z');
  const { ago } = formatsOf('en');
  expect(ago('2024-04-24T11:59:40Z', now)).toBe('20 seconds ago');
  expect(ago('2024-04-24T09:00:00Z', now)).toBe('3 hours ago');
  expect(ago('2024-04-23T12:00:00Z', now)).toBe('yesterday');
  expect(ago('2024-04-26T12:00:00Z', now)).toBe('in 2 days');
  expect(ago('2021-04-24T12:00:00Z', now)).toBe('3 years ago');
});

test('sizes and shares', () => {
  expect(formatsOf('en').bytes(1200)).toBe('1.2 kB');
  expect(formatsOf('en').bytes(2_500_000)).toBe('2.5 MB');
  expect(formatsOf('en').percent(0.125)).toBe('12.5%');
});

test.each(LANGUAGES)('every language formats: %s', language => {
  const format = formatsOf(language);
  expect(format.list(['a', 'b', 'c'])).toMatch(/a.*b.*c/);
  expect(format.language('el')).not.toBe('el');
  expect(['b', 'a'].sort(format.compare)).toEqual(['a', 'b']);
});

test('what is no code of a language is shown as it stands', () => {
  const format = formatsOf('en');
  for (const code of ['', 'not a code', 'EL', '-']) expect(format.language(code)).toBe(code);
});
