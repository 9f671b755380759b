// An error in the reader's words.
import { SeconError } from '../../platform/errors.ts';
import type { Translate } from '../i18n/index.ts';
import { ApiError, type Issue } from './error.ts';

/** `people.needs-organisation` -> `people.error.needs-organisation` */
const keyOf = (code: string): string => code.replace(/^([^.]+)\./, '$1.error.');

/** Rules that run anywhere refuse in the browser as the server would. */
const isKnown = (error: unknown): error is ApiError | SeconError =>
  error instanceof ApiError || error instanceof SeconError;

/** @returns the message of the error's code, else that of its kind */
export function errorWords(t: Translate, error: unknown): string {
  if (!isKnown(error)) return t('admin.error.broken');
  const own = keyOf(error.code);
  return t.has(own) ? t(own, error.params) : t(`admin.error.${error.kind}`);
}

/** What is wrong with one field. */
export function issueWords(t: Translate, { code, params }: Issue): string {
  const own = `records.issue.${code}`;
  return t.has(own) ? t(own, params) : t('admin.error.invalid');
}
