// What is wrong with typed fields, each fault at its place: from the shape, and from what the shape cannot say.
import type { z } from 'zod';
import type { Issue } from '../../platform/errors.ts';
import { issuesOf } from '../../platform/http/issues.ts';
import type { Fields } from './model.ts';

/** Longest of any single field that is not a text. */
const LONGEST_FIELD = 2000;
const LONGEST_LIST = 300;

/** Spaces at the ends go; what is empty is not there. */
export function tidied(fields: unknown): unknown {
  if (typeof fields === 'string') return fields.trim();
  if (Array.isArray(fields)) return fields.map(tidied).filter(item => !isEmpty(item));
  if (fields === null || typeof fields !== 'object') return fields;
  const entries = Object.entries(fields).map(([key, value]) => [key, tidied(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
}

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;

/** Limits of every form: no field is a book, and PostgreSQL keeps no character zero. */
function* outOfBounds(value: unknown, path: string): Generator<Issue> {
  if (typeof value === 'string') {
    if (value.length > LONGEST_FIELD) yield { path, code: 'too-long', params: { most: LONGEST_FIELD } };
    if (value.includes('\0') || !value.isWellFormed()) yield { path, code: 'malformed' };
  } else if (value && typeof value === 'object') {
    const entries = Object.entries(value);
    if (entries.length > LONGEST_LIST) yield { path, code: 'too-many', params: { most: LONGEST_LIST } };
    else for (const [key, inner] of entries) yield* outOfBounds(inner, `${path}.${key}`);
  }
}

export type Checked =
  | { readonly data: Record<string, unknown> & { id: string }; readonly issues: readonly [] }
  | { readonly data: null; readonly issues: readonly Issue[] };

/** Fields against the kind's shape. */
export function checkedFields(shape: z.ZodObject, fields: Fields): Checked {
  const given = tidied(fields);
  const bounds = [...outOfBounds(given, 'fields')];
  if (bounds.length > 0) return { data: null, issues: bounds };
  const read = shape.safeParse(given);
  if (!read.success) return { data: null, issues: issuesOf(read.error, given, 'fields') };
  return { data: read.data as Record<string, unknown> & { id: string }, issues: [] };
}
