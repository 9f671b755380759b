// What became of a record: nothing is told twice, nothing that changed is left out, whatever the record holds.
import { describe, expect, test } from 'vitest';
import type { Fields, FormModel, Texts } from '../form-model.ts';
import { changedLabels, differenceOf, isNoDifference } from './difference.ts';
import { comparisonOf } from './versions.ts';

const FORM: FormModel = {
  kind: 'organisations',
  words: { list: 'list', new: 'new' },
  parts: [
    {
      id: 'who',
      title: 'who',
      fields: [
        { type: 'names', name: 'names', label: 'Names' },
        [
          { type: 'day', name: 'start', label: 'First day' },
          { type: 'day', name: 'end', label: 'Last day' },
        ],
        {
          type: 'groups',
          name: 'departments',
          label: 'Departments',
          add: 'add',
          one: 'one',
          fields: [
            { type: 'text', name: 'id', label: 'Short name' },
            { type: 'text', name: 'note', label: 'Note' },
          ],
        },
      ],
      texts: [{ name: 'title', label: 'Title', lines: 'one' }],
    },
    { id: 'more', title: 'more', fields: [{ type: 'list', name: 'sources', label: 'Sources' }] },
  ],
  title: () => null,
};

const NOTHING_DRAWN = () => null;

const at = (fields: Fields, texts: Texts = {}, archived = false) => ({ fields, texts, archived });
const draft = (body: string) => ({ body, state: 'draft' as const });
const between = (before: Fields, after: Fields) => differenceOf(FORM, at(before), at(after));
const only = (before: Fields, after: Fields) => {
  const fields = between(before, after).parts.flatMap(part => part.fields);
  expect(fields.length).toBe(1);
  return fields[0];
};

describe('nothing is told', () => {
  test.each([
    [{}, {}],
    [{ end: undefined }, {}],
    [{ sources: [] }, {}],
    [{ flag: false }, {}],
    [{ start: '2024-01-01 ' }, { start: '2024-01-01' }],
    [{ names: [{ name: 'A', language: 'en' }] }, { names: [{ language: 'en', name: 'A' }] }],
  ])('%j, %j', (before, after) => expect(isNoDifference(between(before, after))).toBe(true));

  test('of a text without words', () => {
    const after = at({}, { title: { en: draft('  ') } });
    expect(isNoDifference(differenceOf(FORM, at({}), after))).toBe(true);
  });
});

test('fields stand in the order of the form, by their parts', () => {
  const { parts } = between({ start: '2024-01-01' }, { sources: ['a'], end: '2024-01-02' });
  expect(parts.map(({ id, fields }) => [id, fields.map(({ name }) => name)])).toEqual([
    ['who', ['start', 'end']],
    ['more', ['sources']],
  ]);
});

test('what the form does not show stands last, by its key', () => {
  const difference = between({ sha256: 'a' }, { sha256: 'b', sources: ['x'] });
  expect(difference.parts.map(({ id, title }) => [id, title])).toEqual([
    ['more', 'more'],
    ['other', null],
  ]);
  expect(changedLabels(difference)).toEqual([
    { name: 'sources', label: 'Sources' },
    { name: 'sha256', label: null },
  ]);
});

describe('lists', () => {
  test('items that went, came and stayed', () => {
    expect(only({ sources: ['a', 'b', 'c'] }, { sources: ['a', 'c', 'd'] })?.items).toEqual([
      { kind: 'removed', item: 'b' },
      { kind: 'added', item: 'd' },
    ]);
  });

  test('twice the same is two', () => {
    expect(only({ sources: ['a'] }, { sources: ['a', 'a'] })?.items).toEqual([{ kind: 'added', item: 'a' }]);
  });

  test('another order alone is told as that', () => {
    expect(only({ sources: ['a', 'b'] }, { sources: ['b', 'a'] })).toMatchObject({
      items: [],
      reordered: true,
    });
    expect(only({ sources: ['a', 'b'] }, { sources: ['x', 'a', 'b'] })?.reordered).toBe(false);
  });

  test('a name is known by its language, also where another has the same', () => {
    const old = { language: 'el', name: 'Παλιό', until: '2023' };
    const items = only(
      { names: [old, { language: 'el', name: 'Νέο' }] },
      { names: [old, { language: 'el', name: 'Νεότερο' }, { language: 'en', name: 'New' }] },
    )?.items;
    expect(items?.map(({ kind }) => kind)).toEqual(['changed', 'added']);
    expect(items?.[0]).toMatchObject({ before: { name: 'Νέο' }, after: { name: 'Νεότερο' } });
  });

  test('a group is known by its id, and told part by part with the form’s labels', () => {
    const [item] =
      only(
        { departments: [{ id: 'a', note: 'one' }, { id: 'b' }] },
        { departments: [{ id: 'b' }, { id: 'a', note: 'two' }] },
      )?.items ?? [];
    expect(item).toMatchObject({
      kind: 'changed',
      changes: [{ name: 'note', field: { label: 'Note' }, before: 'one', after: 'two' }],
    });
  });
});

test('a group of its own is told part by part, whether the form knows its parts or not', () => {
  const change = only({ seat: { place: 'A', latitude: 1 } }, { seat: { place: 'B', latitude: 1 } });
  expect(change?.parts).toMatchObject([{ name: 'place', before: 'A', after: 'B' }]);
});

test('a field of a slice’s own says what it is made of, and which keys it sets besides', () => {
  const own = {
    type: 'own',
    name: 'file',
    label: 'File',
    Field: NOTHING_DRAWN,
    also: ['bytes'],
    fields: [{ type: 'number', name: 'side', label: 'Side' }],
  } as const;
  const form: FormModel = { ...FORM, parts: [{ id: 'own', title: 'own', fields: [own] }] };
  const before = at({ file: { side: 1 }, bytes: 10 });
  const { parts } = differenceOf(form, before, at({ file: { side: 2 }, bytes: 20 }));
  expect(parts.map(({ id }) => id)).toEqual(['own']);
  expect(parts[0]?.fields[0]?.parts).toMatchObject([{ name: 'side', field: { label: 'Side' } }]);
});

test('a value that became a list is told whole', () => {
  expect(only({ sources: 'a' }, { sources: ['a'] })).toMatchObject({ items: null, parts: null });
});

test('texts: words, state, what came and what went, by language', () => {
  const before = at(
    {},
    { title: { en: draft('One'), el: draft('Ένα'), de: draft('Eins') }, old: { en: draft('x') } },
  );
  const after = at(
    {},
    { title: { en: draft('Two'), el: { body: 'Ένα', state: 'reviewed' }, bg: draft('Едно') } },
  );
  const { parts } = differenceOf(FORM, before, after);
  expect(
    parts[0]?.texts.map(({ language, before: was, after: is }) => [language, was?.body, is?.state]),
  ).toEqual([
    ['bg', undefined, 'draft'],
    ['de', 'Eins', undefined],
    ['el', 'Ένα', 'reviewed'],
    ['en', 'One', 'draft'],
  ]);
  expect(parts[1]).toMatchObject({ id: 'other', texts: [{ name: 'old', text: null }] });
  expect(changedLabels({ parts, archived: null })).toEqual([
    { name: 'title', label: 'Title' },
    { name: 'old', label: null },
  ]);
});

test('archived and back', () => {
  expect(differenceOf(FORM, at({}), at({}, {}, true)).archived).toBe(true);
  expect(differenceOf(FORM, at({}, {}, true), at({})).archived).toBe(false);
});

test('what is compared: this one with the one before, unless the address names others that are there', () => {
  const versions = [5, 4, 2, 1].map(version => ({ version, at: '', by: { id: '', name: null } }));
  const compared = (from?: string, to?: string) => comparisonOf(versions, { from, to });
  expect(compared()).toEqual({ from: 4, to: 5 });
  expect(compared(undefined, '4')).toEqual({ from: 2, to: 4 });
  expect(compared('1')).toEqual({ from: 1, to: 5 });
  expect(compared('5', '2')).toEqual({ from: 2, to: 5 });
  expect(compared('4', '4')).toEqual({ from: 2, to: 4 });
  expect(compared('1', '1')).toEqual({ from: 1, to: 5 });
  expect(compared('3', '99')).toEqual({ from: 4, to: 5 });
  expect(compared('x', '<script>')).toEqual({ from: 4, to: 5 });
  expect(comparisonOf(versions.slice(0, 1), {})).toBeNull();
  expect(comparisonOf([], {})).toBeNull();
});
