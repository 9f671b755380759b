// Values in words: what no form knows stays as it is kept, nothing breaks on what an old version may hold.
import { describe, expect, test } from 'vitest';
import { formatsOf, translatorOf } from '../../../../admin/i18n/index.ts';
import type { FormField } from '../form-model.ts';
import { writtenIn } from '../written.ts';
import { itemSaid, type Sayings, saidOf } from './value-words.ts';

const SAYINGS: Sayings = {
  t: translatorOf(
    {
      'records.history.yes': 'Yes',
      'records.history.no': 'No',
      'records.history.since': 'since {date}',
      'records.history.until': 'until {date}',
      hybrid: 'Both',
    },
    'en',
  ),
  language: 'en',
  formats: formatsOf('en'),
  written: writtenIn('en'),
  nameOf: (of, id) =>
    of === 'organisations' && id === 'riga' ? { text: 'Rīga', language: 'lv' } : undefined,
};
const plain = (type: string): FormField => ({ type, name: 'x', label: 'x' }) as FormField;
const choice = { ...plain('choice'), options: [{ value: 'hybrid', label: 'hybrid' }] } as FormField;
const partner = { ...plain('record'), of: 'organisations' } as FormField;

describe('as it is kept', () => {
  test.each([
    [null, 'x', 'x'],
    [null, 12, '12'],
    [plain('day'), 'soon', 'soon'],
    [plain('money'), 'EUR many', 'EUR many'],
    [plain('number'), 'two', 'two'],
    [choice, 'party', 'party'],
    [partner, 'atlantis', 'atlantis'],
    [plain('country'), '??', '??'],
  ])('%j %j', (field, value, text) => expect(saidOf(field, value, SAYINGS)).toEqual({ text }));

  test.each([undefined, null, '', [], false])('%j is nothing', value =>
    expect(saidOf(plain('day'), value, SAYINGS)).toBeNull(),
  );
});

test.each([
  [plain('day'), '2024-04-16', '16 April 2024'],
  [plain('month-or-day'), '2024-04', 'April 2024'],
  [plain('money'), 'EUR 1914046', '€1,914,046'],
  [plain('money'), 'EUR 10.50', '€10.50'],
  [plain('country'), 'EL', 'Greece'],
  [plain('our-language'), 'bg', 'Bulgarian'],
  [plain('languages'), ['bg', 'el'], 'Bulgarian and Greek'],
  [plain('check'), true, 'Yes'],
  [plain('check'), undefined, 'No'],
  [choice, 'hybrid', 'Both'],
])('%j %j -> %s', (field, value, text) => expect(saidOf(field, value, SAYINGS)?.text).toBe(text));

test('another record by its name, in its language', () => {
  expect(saidOf(partner, 'riga', SAYINGS)).toEqual({ text: 'Rīga', lang: 'lv' });
});

test('a name with its language and how long it holds', () => {
  const name = { language: 'el', name: 'Δήμος', from: '2020', until: '2024-03' };
  expect(saidOf(plain('names'), name, SAYINGS)).toEqual({
    text: 'Δήμος',
    lang: 'el',
    note: 'Greek, since 2020, until March 2024',
  });
});

test('a field of a slice’s own by its own words, as it is kept where it has none', () => {
  const own = {
    ...plain('own'),
    words: (value: unknown) => (value === 'a' ? 'All rights' : null),
  } as FormField;
  expect(['a', 'b'].map(value => saidOf(own, value, SAYINGS)?.text)).toEqual(['All rights', 'b']);
});

test('a place with its degrees', () => {
  const seat = { place: 'Mérida', latitude: 38.92, longitude: -6.34 };
  expect(saidOf(plain('place'), seat, SAYINGS)).toEqual({ text: 'Mérida', note: '38.92, -6.34' });
});

test('a department by its first name, a phase by its short one', () => {
  const groups = { ...plain('groups'), fields: [] } as unknown as FormField;
  const department = { id: 'youth', names: [{ language: 'en', name: 'Youth' }] };
  expect(itemSaid(groups, department, SAYINGS).text).toBe('Youth');
  expect(itemSaid(groups, { id: 'core', start: '2024-01-01' }, SAYINGS).text).toBe('core');
  expect(itemSaid(null, { a: 1, b: ['c'] }, SAYINGS).text).toBe('1, c');
});
