// What became of a record between two of its versions: fields in the order of its form, items of lists, texts by language.
import { isEmpty, isGroup, isSame, isSameText, placesOf } from '../content.ts';
import {
  type FormField,
  type FormModel,
  type FormText,
  fieldsOfPart,
  fieldsOfRow,
  type Text,
} from '../form-model.ts';
import type { Snapshot } from './versions.ts';

/** One item of a list: a name, a department, a source. */
export type ItemChange =
  | { readonly kind: 'added' | 'removed'; readonly item: unknown }
  /** @property changes what became of its parts; none where it has no parts */
  | {
      readonly kind: 'changed';
      readonly before: unknown;
      readonly after: unknown;
      readonly changes: readonly FieldChange[];
    };

export interface FieldChange {
  /** Key in the record. */
  readonly name: string;
  /** Null: the form does not know it. */
  readonly field: FormField | null;
  /** Undefined: nothing was there. */
  readonly before: unknown;
  readonly after: unknown;
  /** Of a list: what became of its items; null: it is no list. */
  readonly items: readonly ItemChange[] | null;
  /** Of a group: what became of its parts. */
  readonly parts: readonly FieldChange[] | null;
  /** Of a list: items that stayed stand in another order. */
  readonly reordered: boolean;
}

export interface TextChange {
  readonly name: string;
  /** Null: the form does not know it. */
  readonly text: FormText | null;
  readonly language: string;
  readonly before: Text | null;
  readonly after: Text | null;
}

/** A part of the form in which something changed. */
export interface PartChange {
  /** Of the form; `other` for what the form does not show. */
  readonly id: string;
  /** Key of a message; null: what the form does not show. */
  readonly title: string | null;
  readonly fields: readonly FieldChange[];
  readonly texts: readonly TextChange[];
}

export interface Difference {
  readonly parts: readonly PartChange[];
  /** It was archived, or restored; null: neither. */
  readonly archived: boolean | null;
}

export const isNoDifference = ({ parts, archived }: Difference): boolean =>
  parts.length === 0 && archived === null;

type Values = Readonly<Record<string, unknown>>;

/**
 * @param before the earlier of the two
 * @returns what is not the same, in the order of the form; last what the form does not show
 */
export function differenceOf(form: FormModel, before: Snapshot, after: Snapshot): Difference {
  const fields = fieldsOf(form).flatMap(field => changeOf(field.name, field, before.fields, after.fields));
  const known = new Set(
    fieldsOf(form).flatMap(field => [field.name, ...(field.type === 'own' ? (field.also ?? []) : [])]),
  );
  const strange = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])]
    .filter(name => !known.has(name))
    .sort()
    .flatMap(name => changeOf(name, null, before.fields, after.fields));
  const texts = textChanges(form, before, after);
  const parts = form.parts.map((part): PartChange => {
    const names = new Set(fieldsOfPart(part).map(({ name }) => name));
    const own = new Set((part.texts ?? []).map(({ name }) => name));
    return {
      id: part.id,
      title: part.title,
      fields: fields.filter(({ name }) => names.has(name)),
      texts: texts.filter(({ text, name }) => text !== null && own.has(name)),
    };
  });
  const other = { id: 'other', title: null, fields: strange, texts: texts.filter(({ text }) => !text) };
  return {
    parts: [...parts, other].filter(part => part.fields.length + part.texts.length > 0),
    archived: before.archived === after.archived ? null : after.archived,
  };
}

const fieldsOf = (form: FormModel): FormField[] => form.parts.flatMap(fieldsOfPart);

function changeOf(
  name: string,
  field: FormField | null,
  before: Values | undefined,
  after: Values | undefined,
): FieldChange[] {
  const [was, is] = [before?.[name], after?.[name]];
  if (isSame(was, is)) return [];
  const lists = [was ?? [], is ?? []];
  if (lists.every(Array.isArray)) {
    const [from, to] = lists as [unknown[], unknown[]];
    const { items, reordered } = itemChanges(field, from, to);
    return [{ name, field, before: was, after: is, items, parts: null, reordered }];
  }
  const groups = [was ?? {}, is ?? {}];
  const parts = groups.every(isGroup) ? partChanges(field, groups[0], groups[1]) : null;
  return [{ name, field, before: was, after: is, items: null, parts, reordered: false }];
}

/** Fields of the items of a list or of a group, where the form names them. */
function insideOf(field: FormField | null): readonly FormField[] {
  if (field?.type === 'groups') return field.fields.flatMap(fieldsOfRow);
  return field?.type === 'own' ? (field.fields ?? []) : [];
}

function partChanges(field: FormField | null, before: unknown, after: unknown): FieldChange[] {
  if (!isGroup(before) || !isGroup(after)) return [];
  const inside = insideOf(field);
  const names = new Set([...inside.map(({ name }) => name), ...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap(name =>
    changeOf(name, inside.find(known => known.name === name) ?? null, before, after),
  );
}

/** What an item is known by though it changed: a department by its id, a name by its language. */
function identityOf(item: unknown): string | null {
  if (!isGroup(item)) return null;
  const key = [item.id, item.language].find(known => typeof known === 'string' && known !== '');
  return key === undefined ? null : String(key);
}

interface Pair {
  readonly before: number;
  readonly after: number;
}

function itemChanges(
  field: FormField | null,
  before: readonly unknown[],
  after: readonly unknown[],
): { items: ItemChange[]; reordered: boolean } {
  const pairs = pairsOf(before, after);
  const gone = before.flatMap((item, index): ItemChange[] =>
    pairs.some(pair => pair.before === index) || isEmpty(item) ? [] : [{ kind: 'removed', item }],
  );
  const there = after.flatMap((item, index): ItemChange[] => {
    const pair = pairs.find(one => one.after === index);
    if (!pair) return isEmpty(item) ? [] : [{ kind: 'added', item }];
    const was = before[pair.before];
    if (isSame(was, item)) return [];
    return [{ kind: 'changed', before: was, after: item, changes: partChanges(field, was, item) }];
  });
  return { items: [...gone, ...there], reordered: isReordered(pairs) };
}

/** Equal ones belong together first, then those that are known by the same. */
function pairsOf(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const pairs: Pair[] = [];
  const isFree = (side: 'before' | 'after', index: number) => !pairs.some(pair => pair[side] === index);
  const join = (belong: (a: unknown, b: unknown) => boolean): void => {
    for (const [index, item] of after.entries()) {
      if (!isFree('after', index)) continue;
      const found = before.findIndex((other, place) => isFree('before', place) && belong(other, item));
      if (found >= 0) pairs.push({ before: found, after: index });
    }
  };
  join(isSame);
  join((a, b) => identityOf(a) !== null && identityOf(a) === identityOf(b));
  return pairs;
}

function isReordered(pairs: readonly Pair[]): boolean {
  const order = [...pairs].sort((a, b) => a.after - b.after).map(({ before }) => before);
  return order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0));
}

function textChanges(form: FormModel, before: Snapshot, after: Snapshot): TextChange[] {
  const known = form.parts.flatMap(part => part.texts ?? []);
  const order = known.map(({ name }) => name);
  return placesOf(before.texts, after.texts)
    .flatMap(([name, language]): TextChange[] => {
      const was = before.texts[name]?.[language] ?? null;
      const is = after.texts[name]?.[language] ?? null;
      if (isSameText(was, is)) return [];
      const text = known.find(one => one.name === name) ?? null;
      return [{ name, text, language, before: was, after: is }];
    })
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name) || (a.language < b.language ? -1 : 1));
}

/** Keys of the labels of what changed, each once, in the order of the form; keys of the record where it has no label. */
export function changedLabels({ parts }: Difference): readonly { name: string; label: string | null }[] {
  const all = parts.flatMap(({ fields, texts }) => [
    ...fields.map(({ name, field }) => ({ name, label: field?.label ?? null })),
    ...texts.map(({ name, text }) => ({ name, label: text?.label ?? null })),
  ]);
  return all.filter((one, index) => all.findIndex(({ name }) => name === one.name) === index);
}
