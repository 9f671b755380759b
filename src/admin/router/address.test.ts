// What stands behind the ? is words: nothing in it is taken for a number, a list or an object.
import { expect, test } from 'vitest';
import { parseSearch, writeSearch } from './address.ts';

test.each([
  ['', {}],
  ['?search=12', { search: '12' }],
  ['?search=true&archived=false', { search: 'true', archived: 'false' }],
  ['?search=%7B%22a%22%3A1%7D', { search: '{"a":1}' }],
  ['?search=Το+Χάσκοβο', { search: 'Το Χάσκοβο' }],
])('%s', (text, search) => expect(parseSearch(text)).toEqual(search));

test('what is empty is left out, what is odd comes back as it was', () => {
  expect(writeSearch({ search: '', archived: undefined })).toBe('');
  const odd = { search: 'a&b=c#d?e+f %2F', language: 'el' };
  expect(parseSearch(writeSearch(odd))).toEqual(odd);
});
