// What becomes of a web address when its field is left.
import { expect, it } from 'vitest';
import { completedUrl } from './url-field.tsx';

it.each([
  '',
  'garden',
  'mailto:tree@example.org',
  'tree@example.org',
  'two words.org',
  'javascript:alert(1)',
  '/path',
])('leaves %j as it is', text => {
  expect(completedUrl(text)).toBe(text);
});

it('gives a bare host its scheme', () => {
  expect(completedUrl('www.example.org')).toBe('https://www.example.org');
  expect(completedUrl('example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d');
  expect(completedUrl('http://example.org')).toBe('http://example.org');
});
