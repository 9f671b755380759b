// What the server finds wrong with a form, beside its fields and above all of it.
import { ApiError, errorWords, issueWords } from '../../../admin/api/index.ts';
import type { Translate } from '../../../admin/i18n/index.ts';
import type { FormError } from '../../../admin/kit/index.ts';

export interface Faults {
  readonly byField: Readonly<Record<string, string | undefined>>;
  readonly summary: readonly FormError[];
}

/** Refusals of the whole that one field is to blame for. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'people.email': 'email',
  'people.organisation': 'organisation',
  'people.needs-organisation': 'organisation',
  'people.needs-languages': 'languages',
};

/** Where the words are others here than where somebody accepts an invitation: that is not about oneself. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'people.held': 'people.post.held',
};

const wordsOf = (t: Translate, error: unknown): string => {
  const own = error instanceof ApiError ? OWN_WORDS[error.code] : undefined;
  return own === undefined ? errorWords(t, error) : t(own);
};

/**
 * @param error null: nothing is wrong
 * @param labels of the fields, by their names, in the order of the form
 */
export function faultsOf(t: Translate, error: unknown, labels: Readonly<Record<string, string>>): Faults {
  if (error === null || error === undefined) return { byField: {}, summary: [] };
  const parts = partsOf(t, error);
  const order = Object.keys(labels);
  const place = ({ field = '' }: FormError): number => order.indexOf(field);
  return {
    byField: Object.fromEntries(parts.flatMap(({ field, message }) => (field ? [[field, message]] : []))),
    summary: parts
      .sort((a, b) => place(a) - place(b))
      .map(({ field, message }) => {
        const label = field === undefined ? undefined : labels[field];
        return label === undefined ? { message } : { field, message: `${label}: ${message}` };
      }),
  };
}

function partsOf(t: Translate, error: unknown): FormError[] {
  if (error instanceof ApiError && error.issues.length > 0)
    return error.issues.map(issue => ({ field: issue.path.split('.')[0], message: issueWords(t, issue) }));
  const field = error instanceof ApiError ? FIELD_OF[error.code] : undefined;
  return [{ field, message: wordsOf(t, error) }];
}
