// What the screens offer follows the rights that the server names.
import { expect, test } from 'vitest';
import { mayIOf, type Right } from './me.ts';

const right = (verb: string, reach: Partial<Right>): Right => ({
  verb,
  everywhere: false,
  organisations: [],
  languages: [],
  ...reach,
});
const mayI = mayIOf([
  right('events.edit', { organisations: ['haskovo'] }),
  right('texts.edit', { organisations: ['haskovo'], languages: ['bg'] }),
  right('events.read', { everywhere: true }),
]);

test('what is not named nobody may', () => {
  expect(mayI('people.invite')).toBe(false);
  expect(mayI('people.invite', { organisation: 'haskovo' })).toBe(false);
});

test.each([
  ['events.edit', { organisation: 'kmop' }],
  ['events.edit', { organisation: null }],
  ['events.edit', { language: 'bg' }],
  ['events.edit', {}],
  ['texts.edit', { organisation: 'kmop', language: 'el' }],
] as const)('%s does not reach %j', (verb, scope) => expect(mayI(verb, scope)).toBe(false));

test.each([
  ['events.read', { organisation: 'kmop' }],
  ['events.read', undefined],
  ['events.edit', { organisation: 'haskovo' }],
  ['events.edit', undefined],
  ['texts.edit', { organisation: 'haskovo', language: 'el' }],
  ['texts.edit', { organisation: 'kmop', language: 'bg' }],
] as const)('%s reaches %j', (verb, scope) => expect(mayI(verb, scope)).toBe(true));
