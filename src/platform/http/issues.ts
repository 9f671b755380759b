// A shape's complaints as issues: where, and a code that each form says in its reader's words.
import type { z } from 'zod';
import { COUNTRY, MONEY, MONTH_OR_DAY, SLUG, TWO_LETTERS } from '../content/shapes.ts';
import type { ErrorParams, Issue } from '../errors.ts';

type ZodIssue = z.core.$ZodIssue;

const BY_PATTERN: ReadonlyMap<string, string> = new Map([
  [String(MONTH_OR_DAY), 'not-a-month-or-day'],
  [String(COUNTRY), 'not-a-country'],
  [String(TWO_LETTERS), 'not-a-language'],
  [String(SLUG), 'not-a-name'],
  [String(MONEY), 'not-an-amount'],
]);

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: 'not-a-day',
  datetime: 'not-a-moment',
  url: 'not-an-address',
  email: 'not-an-email',
};

/**
 * @param given what was checked: whether something is missing or of another kind, the complaint does not say
 * @param within the path of what was checked
 */
export const issuesOf = (error: z.core.$ZodError, given: unknown, within = ''): Issue[] =>
  error.issues.flatMap(issue => {
    const isMissing = valueAt(given, issue.path) == null;
    const path = [within, ...issue.path.map(String)].filter(part => part !== '').join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(key => ({ path: path === '' ? key : `${path}.${key}`, code: 'unknown-field' }));
    return [{ path, ...codeOf(issue, isMissing) }];
  });

const valueAt = (given: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], given);

function codeOf(issue: ZodIssue, isMissing: boolean): { code: string; params?: ErrorParams } {
  switch (issue.code) {
    case 'invalid_type':
      if (isMissing) return { code: 'required' };
      return { code: issue.expected === 'number' || issue.expected === 'int' ? 'not-a-number' : 'malformed' };
    case 'invalid_value':
      return { code: isMissing ? 'required' : 'not-a-choice' };
    case 'invalid_format':
      return { code: formatCode(issue.format, issue.pattern) };
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'too-long', params: { most: Number(issue.maximum) } }
        : {
            code: issue.origin === 'array' ? 'too-many' : 'too-large',
            params: { most: Number(issue.maximum) },
          };
    default:
      return { code: 'malformed' };
  }
}

const formatCode = (format: string, pattern: string | undefined): string =>
  BY_FORMAT[format] ?? BY_PATTERN.get(pattern ?? '') ?? 'malformed';

function tooSmall(origin: string, least: number): { code: string; params?: ErrorParams } {
  if ((origin === 'string' || origin === 'array') && least === 1) return { code: 'required' };
  const code = origin === 'string' ? 'too-short' : origin === 'array' ? 'too-few' : 'too-small';
  return { code, params: { least } };
}
