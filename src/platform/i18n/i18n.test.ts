// Nothing is missing in any language: no key, no parameter, no plural form that the language's grammar asks for.
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { LANGUAGE, LANGUAGES } from '../languages.ts';
import { countryName, eachMessage, negotiate, readMessages, translator } from './index.ts';

interface Shape {
  readonly parameters: Set<string>;
  readonly plurals: { readonly offered: string[]; readonly ordinal: boolean }[];
}

function shapeOf(
  elements: readonly MessageFormatElement[],
  shape: Shape = { parameters: new Set(), plurals: [] },
): Shape {
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) shape.parameters.add(element.value);
    if (element.type === TYPE.plural)
      shape.plurals.push({
        offered: Object.keys(element.options),
        ordinal: element.pluralType === 'ordinal',
      });
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options)) shapeOf(option.value, shape);
  }
  return shape;
}

const english = readMessages('en');

test('there are messages, of the site and of the admin', () => {
  expect(english.get('events.heldTitle')).toBeDefined();
  expect(english.get('admin.noScript')).toBeDefined();
});

describe.each(LANGUAGES)('%s', language => {
  const messages = readMessages(language);

  test('says each key once', () => {
    const keys = [...eachMessage(language)].map(([key]) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('has exactly the keys of English', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('takes the same parameters and has every plural form', () => {
    for (const [key, text] of messages) {
      const shape = shapeOf(parse(text));
      expect([key, [...shape.parameters].sort()]).toEqual([
        key,
        [...shapeOf(parse(english.get(key) ?? '')).parameters].sort(),
      ]);
      for (const { offered, ordinal } of shape.plurals) {
        const needed = new Intl.PluralRules(LANGUAGE[language].locale, {
          type: ordinal ? 'ordinal' : 'cardinal',
        });
        for (const form of needed.resolvedOptions().pluralCategories)
          expect([key, offered]).toEqual([key, expect.arrayContaining([form])]);
      }
    }
  });

  test('says no message in English words by oversight', () => {
    if (language === 'en') return;
    const long = [...messages].filter(([key, text]) => text.length > 30 && text === english.get(key));
    expect(long).toEqual([]);
  });
});

test('an unknown key is an error, not a word on a page', () => {
  expect(() => translator('el')('events.no-such-message')).toThrow('no message');
});

describe('the reader’s language', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr-FR, sv', 'en'],
    ['el-GR, en;q=0.5', 'el'],
    ['en;q=0.2, bg;q=0.9', 'bg'],
    ['pt-BR', 'pt'],
    ['de;q=0, hu', 'hu'],
  ] as const)('%s -> %s', (header, expected) => expect(negotiate(header, LANGUAGES)).toBe(expected));
});

test('Greece is EL to the Union and GR to the tables of names', () => {
  expect(countryName('EL', 'en')).toBe('Greece');
  expect(countryName('BG', 'el')).toBe('Βουλγαρία');
});
