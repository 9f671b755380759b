// An error is said by its code, else by its kind; never as a key or a stack.
import { expect, test } from 'vitest';
import { invalid } from '../../platform/errors.ts';
import { translatorOf } from '../i18n/translate.ts';
import { ApiError } from './error.ts';
import { errorWords, issueWords } from './error-words.ts';

const t = translatorOf(
  {
    'admin.error.broken': 'Broken.',
    'admin.error.forbidden': 'Not allowed.',
    'admin.error.invalid': 'Not as expected.',
    'people.error.password-short': 'At least {least} characters.',
    'records.issue.too-long': 'At most {most} characters.',
  },
  'en',
);
const refusal = (kind: 'forbidden' | 'invalid', code: string, params = {}) =>
  new ApiError(400, { kind, code, message: 'for the log', params });

test.each([
  [new TypeError('x is undefined'), 'Broken.'],
  ['thrown words', 'Broken.'],
  [undefined, 'Broken.'],
  [refusal('forbidden', 'people.never-heard-of'), 'Not allowed.'],
  [refusal('invalid', '__proto__.constructor'), 'Not as expected.'],
  [refusal('invalid', 'people.password-short', { least: 12 }), 'At least 12 characters.'],
  [invalid('people.password-short', 'for the log', { least: 12 }), 'At least 12 characters.'],
])('%s', (error, words) => expect(errorWords(t, error)).toBe(words));

test('what is wrong with a field', () => {
  expect(issueWords(t, { path: 'title', code: 'too-long', params: { most: 9 } })).toBe(
    'At most 9 characters.',
  );
  expect(issueWords(t, { path: 'title', code: 'never-heard-of' })).toBe('Not as expected.');
});
