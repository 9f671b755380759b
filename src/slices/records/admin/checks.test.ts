// What this computer can tell about a form before anybody is asked.
import { describe, expect, test } from 'vitest';
import { fieldIssues, formIssues } from './checks.ts';
import type { FormField, FormModel } from './form-model.ts';

const codes = (field: object, value: unknown): string[] =>
  fieldIssues({ label: '', name: 'x', ...field } as FormField, value, 'fields.x').map(
    ({ path, code }) => `${path} ${code}`,
  );

describe('refused', () => {
  test.each([
    [{ type: 'day' }, '2025-02-30', 'not-a-day'],
    [{ type: 'day' }, 'soon', 'not-a-day'],
    [{ type: 'month-or-day' }, '2025-13', 'not-a-month-or-day'],
    [{ type: 'month-or-day' }, '-04', 'not-a-month-or-day'],
    [{ type: 'month-or-day' }, '2025-04-31', 'not-a-month-or-day'],
    [{ type: 'number' }, 'two', 'not-a-number'],
    [{ type: 'number' }, 1.5, 'not-a-number'],
    [{ type: 'number', least: 1 }, 0, 'too-small'],
    [{ type: 'number', most: 999 }, 1000, 'too-large'],
    [{ type: 'address' }, 'javascript:alert(1)', 'not-an-address'],
    [{ type: 'address' }, 'https://localhost', 'not-an-address'],
    [{ type: 'text', most: 3 }, 'four', 'too-long'],
    [{ type: 'text', required: true }, '  ', 'required'],
    [{ type: 'record', many: true, required: true }, [], 'required'],
  ])('%j as %j', (field, value, code) => expect(codes(field, value)).toEqual([`fields.x ${code}`]));

  test('inside lists, at the place where it stands', () => {
    expect(codes({ type: 'names' }, [{}, { language: 'el' }, { name: 'Α', until: '20' }])).toEqual([
      'fields.x.1.name required',
      'fields.x.2.until not-a-month-or-day',
    ]);
    const inner = [[{ type: 'day', name: 'start', label: '', required: true }]];
    expect(codes({ type: 'groups', fields: inner }, [{ start: '2025-01-01' }, { end: 'x' }])).toEqual([
      'fields.x.1.start required',
    ]);
  });
});

test.each([
  [{ type: 'day' }, undefined],
  [{ type: 'day' }, '2024-02-29'],
  [{ type: 'month-or-day' }, '2024'],
  [{ type: 'month-or-day' }, '2024-02-29'],
  [{ type: 'number', decimals: 2 }, 1.5],
  [{ type: 'address' }, 'https://example.eu/a?b=c'],
  [{ type: 'check', required: true }, false],
])('%j takes %j', (field, value) => expect(codes(field, value)).toEqual([]));

test('a text that nobody touched stays as it is on record, however long; the source is asked for', () => {
  const form: FormModel = {
    kind: 'library',
    words: { list: '', new: '' },
    parts: [
      {
        id: 'all',
        title: '',
        fields: [{ type: 'day', name: 'end', label: '', required: true, when: { field: 'kind', is: ['a'] } }],
        texts: [{ name: 'title', label: '', lines: 'one', required: true }],
      },
    ],
    title: () => null,
  };
  const long = { body: 'far too long', state: 'draft' } as const;
  const content = { fields: { kind: 'b', source: 'bg' }, texts: { title: { el: long } } };
  const of = (touched: readonly (readonly [string, string])[]) =>
    formIssues(form, content, touched, { title: 5 }).map(({ path, code }) => `${path} ${code}`);
  expect(of([])).toEqual(['texts.title.bg required']);
  expect(of([['title', 'el']])).toEqual(['texts.title.bg required', 'texts.title.el too-long']);
});
