// Merging: refused is what nobody may decide alone; what only one touched survives, whoever merges, in whatever order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameContent } from './content.ts';
import type { Content, Text } from './form-model.ts';
import { type Conflict, keyOf, merge } from './merge.ts';

const content = (fields: object, texts: object = {}): Content => ({ fields, texts }) as Content;
const of = (fields: object): Content => content(fields);
const draft = (body: string): Text => ({ body, state: 'draft' });
const paths = (conflicts: readonly Conflict[]): string[] => conflicts.map(({ path }) => path.join('.'));

describe('what both changed is nobody’s to decide', () => {
  test('a field', () => {
    const { content: merged, conflicts } = merge(of({ a: 1 }), of({ a: 2 }), of({ a: 3 }));
    expect(conflicts).toEqual([{ path: ['fields', 'a'], base: 1, mine: 2, theirs: 3 }]);
    expect(merged.fields.a).toBe(2);
  });

  test('a field that one emptied and the other changed', () => {
    expect(paths(merge(of({ a: 'x' }), of({ a: '' }), of({ a: 'y' })).conflicts)).toEqual(['fields.a']);
  });

  test('an item that one removed and the other changed', () => {
    const base = of({ phases: [{ id: 'first', start: '2023-03-01' }] });
    const { conflicts } = merge(
      base,
      of({ phases: [] }),
      of({ phases: [{ id: 'first', start: '2023-04-01' }] }),
    );
    expect(paths(conflicts)).toEqual(['fields.phases.first']);
  });

  test('words that I changed and somebody else approved as they were', () => {
    const text = (body: string, state: string) => content({}, { title: { el: { body, state } } });
    const { conflicts } = merge(text('A', 'draft'), text('B', 'draft'), text('A', 'approved'));
    expect(paths(conflicts)).toEqual(['texts.title.el']);
  });

  test('two new orders of the same list', () => {
    const list = (...names: string[]) => of({ regions: names });
    const { conflicts } = merge(list('a', 'b', 'c'), list('b', 'a', 'c'), list('a', 'c', 'b'));
    expect(paths(conflicts)).toEqual(['fields.regions']);
  });

  test('a list whose items are known by nothing of their own', () => {
    const names = (...until: string[]) =>
      of({ names: until.map(day => ({ language: 'lv', name: 'Nosaukums', until: day })) });
    const { conflicts } = merge(names('2020', '2021'), names('2020', '2022'), names('2019', '2021'));
    expect(paths(conflicts)).toEqual(['fields.names']);
  });

  test('parts that belong together', () => {
    const seat = (place: string, latitude: number) => of({ seat: { place, latitude } });
    const sides = [seat('A', 1), seat('B', 1), seat('A', 2)] as const;
    expect(paths(merge(...sides, { whole: ['seat'] }).conflicts)).toEqual(['fields.seat']);
    expect(merge(...sides).content).toEqual(seat('B', 2));
  });
});

test('what was chosen stands, also nothing at all', () => {
  const sides = [
    of({ a: 'x', b: 'x' }),
    of({ a: 'mine', b: 'mine' }),
    of({ a: 'theirs', b: 'theirs' }),
  ] as const;
  const choices = new Map<string, unknown>([
    [keyOf(['fields', 'a']), 'theirs'],
    [keyOf(['fields', 'b']), undefined],
  ]);
  const merged = merge(...sides, { choices });
  expect(merged.content).toEqual(of({ a: 'theirs' }));
  expect(merged.conflicts).toHaveLength(2);
});

test('what only one changed is taken, and told', () => {
  const base = content({ start: '2024-04-16', mode: 'online' }, { title: { el: draft('Α') } });
  const mine = content({ start: '2024-04-17', mode: 'online' }, { title: { el: draft('Α') } });
  const theirs = content({ start: '2024-04-16' }, { title: { el: draft('Β'), bg: draft('Б') } });
  const { content: merged, taken, kept, conflicts } = merge(base, mine, theirs);
  expect(merged).toEqual(content({ start: '2024-04-17' }, theirs.texts));
  expect(conflicts).toEqual([]);
  expect(kept.map(({ path }) => path.join('.'))).toEqual(['fields.start']);
  expect(taken.map(({ path }) => path.join('.')).sort()).toEqual([
    'fields.mode',
    'texts.title.bg',
    'texts.title.el',
  ]);
});

test('items are followed by what they are known by', () => {
  const base = of({
    names: [
      { language: 'en', name: 'One' },
      { language: 'bg', name: 'Едно' },
    ],
  });
  const mine = of({
    names: [
      { language: 'en', name: 'One' },
      { language: 'el', name: 'Ένα' },
      { language: 'bg', name: 'Едно' },
    ],
  });
  const theirs = of({ names: [{ language: 'bg', name: 'Първо' }] });
  const { content: merged, conflicts } = merge(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(merged).toEqual(
    of({
      names: [
        { language: 'el', name: 'Ένα' },
        { language: 'bg', name: 'Първо' },
      ],
    }),
  );
});

test('one moves, the other adds', () => {
  const list = (...names: string[]) => of({ sources: names });
  expect(merge(list('a', 'b', 'c'), list('c', 'a', 'b'), list('a', 'b', 'x', 'c')).content).toEqual(
    list('c', 'a', 'b', 'x'),
  );
});

test('the same items added at different places are asked for as a list', () => {
  const list = (...names: string[]) => of({ sources: names });
  const { conflicts } = merge(list(), list('b', 'a'), list('c', 'a', 'b'));
  expect(conflicts.map(({ path }) => path)).toEqual([['fields', 'sources']]);
});

const word = fc.constantFrom('', 'a', 'b', 'ab', 'κ');
const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
const items = fc.uniqueArray(fc.record({ id: fc.constantFrom('p', 'q', 'r'), start: word }), {
  selector: ({ id }) => id,
});
const fields = fc.record({ one: word, two: word, list, items }, { requiredKeys: [] });
const text = fc.record({ body: word, state: fc.constantFrom('draft', 'approved') });
const languages = fc.record({ en: text, el: text }, { requiredKeys: [] });
const anything = fc.record({ fields, texts: fc.record({ title: languages }, { requiredKeys: [] }) }) as never;
const contents = anything as fc.Arbitrary<Content>;

const without = (given: Content, keep: (key: string) => boolean): Content =>
  content(
    Object.fromEntries(Object.entries(given.fields).filter(([key]) => keep(key))),
    Object.fromEntries(Object.entries(given.texts).filter(([key]) => keep(key))),
  );

describe('whatever is typed', () => {
  test('merging with oneself changes nothing', () => {
    fc.assert(
      fc.property(contents, contents, (base, mine) => {
        const { content: merged, conflicts } = merge(base, mine, mine);
        return conflicts.length === 0 && isSameContent(merged, mine);
      }),
    );
  });

  test('who changed nothing gets what the other changed', () => {
    fc.assert(
      fc.property(contents, contents, (base, other) => {
        const behind = merge(base, base, other);
        const ahead = merge(base, other, base);
        return (
          isSameContent(behind.content, other) &&
          isSameContent(ahead.content, other) &&
          behind.conflicts.length + ahead.conflicts.length + ahead.taken.length + behind.kept.length === 0
        );
      }),
    );
  });

  test('what two change in different places survives', () => {
    const left = (key: string) => ['one', 'list'].includes(key);
    const right = (key: string) => !left(key);
    fc.assert(
      fc.property(contents, contents, contents, (base, a, b) => {
        const join = (x: Content, y: Content) =>
          content({ ...x.fields, ...y.fields }, { ...x.texts, ...y.texts });
        const mine = join(without(a, left), without(base, right));
        const theirs = join(without(base, left), without(b, right));
        const { content: merged, conflicts } = merge(base, mine, theirs);
        return conflicts.length === 0 && isSameContent(merged, join(without(a, left), without(b, right)));
      }),
    );
  });

  test('it does not matter whose side it is told from', () => {
    fc.assert(
      fc.property(contents, contents, contents, (base, a, b) => {
        const one = merge(base, a, b);
        const other = merge(base, b, a);
        expect(other.conflicts.map(({ path }) => keyOf(path)).sort()).toEqual(
          one.conflicts.map(({ path }) => keyOf(path)).sort(),
        );
        if (one.conflicts.length === 0) expect(isSameContent(one.content, other.content)).toBe(true);
      }),
    );
  });

  test('what was merged is not merged twice', () => {
    fc.assert(
      fc.property(contents, contents, contents, (base, mine, theirs) => {
        const { content: merged, conflicts } = merge(base, mine, theirs);
        fc.pre(conflicts.length === 0);
        const again = merge(base, merged, theirs);
        return again.conflicts.length === 0 && isSameContent(again.content, merged);
      }),
    );
  });
});
