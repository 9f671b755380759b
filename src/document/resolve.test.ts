// Facts filled in, named and fingerprinted.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordFact } from '../facts/model.ts';
import { anyDoc } from './arbitrary.ts';
import { canonical, unresolved } from './canonical.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { resolveDoc, UnknownFactError } from './resolve.ts';
import { factRefs, fingerprint, plainText } from './words.ts';

const FACTS: ReadonlyMap<string, RecordFact> = new Map<string, RecordFact>([
  [
    'event:haskovo-2023.place',
    { kind: 'name', value: 'Haskovo', names: { en: 'Haskovo', el: 'Χάσκοβο', bg: 'Хасково' } },
  ],
  ['event:haskovo-2023.dates', { kind: 'date', value: '2023-11-13/2023-11-14' }],
  ['report:best-practices.url', { kind: 'url', value: 'https://example.org/report.pdf' }],
  ['project:secon.partners', { kind: 'number', value: '10' }],
  [
    'country:BG.name',
    { kind: 'name', value: 'BG', names: { en: 'Bulgaria' }, href: 'https://example.org/bg' },
  ],
]);

const one: RecordFact = { kind: 'number', value: '1' };
const resolved = (source: string, language: 'en' | 'el' = 'en') =>
  resolveDoc(parseMarkdown(source), language, FACTS);

describe('resolving', () => {
  it('refuses a fact the record does not have, by name', () => {
    for (const source of ['In {event:nowhere-1999.place}.', '- > [there](fact:event:nowhere-1999.place)']) {
      expect(() => resolved(source)).toThrow(UnknownFactError);
      expect(() => resolved(source)).toThrow('event:nowhere-1999.place');
    }
  });

  it('fills in kind, value, words and address', () => {
    expect(resolved('- {event:haskovo-2023.place}', 'el').content).toEqual([
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  {
                    type: 'fact',
                    attrs: {
                      ref: 'event:haskovo-2023.place',
                      kind: 'name',
                      value: 'Haskovo',
                      text: 'Χάσκοβο',
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
    expect(resolved('{country:BG.name}').content).toMatchObject([
      { content: [{ attrs: { text: 'Bulgaria', href: 'https://example.org/bg' } }] },
    ]);
  });

  it('makes a span bound to an address a link, and keeps the value it was bound at', () => {
    expect(
      resolved('[Λήψη](fact:report:best-practices.url "https://example.org/old.pdf")').content,
    ).toMatchObject([
      {
        content: [
          {
            text: 'Λήψη',
            marks: [
              {
                type: 'bound',
                attrs: {
                  kind: 'url',
                  value: 'https://example.org/old.pdf',
                  href: 'https://example.org/report.pdf',
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is undone by writing down only what was written', () => {
    fc.assert(
      fc.property(anyDoc, doc => {
        const facts = new Map(factRefs(doc).map(ref => [ref, FACTS.get(ref) ?? one] as const));
        expect(unresolved(resolveDoc(canonical(doc), 'en', facts))).toEqual(canonical(doc));
      }),
    );
  });
});

describe('the facts a text names', () => {
  it('each once, in reading order', () => {
    const doc = parseMarkdown(
      '## {project:secon.partners}\n- [στο](fact:event:haskovo-2023.place)\n> {event:haskovo-2023.dates} {project:secon.partners}',
    );
    expect(factRefs(doc)).toEqual([
      'project:secon.partners',
      'event:haskovo-2023.place',
      'event:haskovo-2023.dates',
    ]);
  });
});

describe('the fingerprint', () => {
  const of = (source: string) => fingerprint(parseMarkdown(source));

  it('is twelve hexadecimal digits, the same on every machine', () => {
    expect(of('Two days in {event:haskovo-2023.place}.')).toBe('0c1c0eef8fbc');
  });

  it.each([
    ['Two days here.', 'Two **days**\n here.'],
    ['Two days here.', '## Two days\n\n- here.'],
    ['Two days here.', 'Two\u00a0days\\\nhere.'],
    ['In {event:haskovo-2023.dates}', 'In {event:haskovo-2023.dates|short}'],
    ['[at *home*](fact:event:haskovo-2023.place)', '[at home](fact:event:haskovo-2023.place "Haskovo")'],
    ['caf\u00e9', 'cafe\u0301'],
  ])('does not see a difference of form between %j and %j', (one, other) => {
    expect(of(one)).toBe(of(other));
  });

  it.each([
    ['Two days here.', 'Three days here.'],
    ['Two days here.', 'Two days here'],
    ['now here', 'nowhere'],
    ['{event:haskovo-2023.dates}', '{event:haskovo-2023.place}'],
    ['{event:haskovo-2023.place}', '\\{event:haskovo-2023.place}'],
    ['[Haskovo](fact:event:haskovo-2023.place)', 'Haskovo'],
    ['[Haskovo](fact:event:haskovo-2023.place)', '[Haskovo](fact:event:harghita-2024.place)'],
    ['[a](fact:event:haskovo-2023.place) b', '[a b](fact:event:haskovo-2023.place)'],
  ])('sees that %j and %j differ', (one, other) => {
    expect(of(one)).not.toBe(of(other));
  });

  it('does not change when the facts are resolved', () => {
    const source = 'From {event:haskovo-2023.dates} [there](fact:event:haskovo-2023.place).';
    expect(fingerprint(resolved(source))).toBe(of(source));
  });
});

describe('plain words', () => {
  it('are a paragraph a line, facts in words once resolved', () => {
    const source = '## Met\n- in **{event:haskovo-2023.place}**\n- {event:haskovo-2023.dates}\n\nOne\\\ntwo';
    expect(plainText(parseMarkdown(source))).toBe(
      'Met\nin {event:haskovo-2023.place}\n{event:haskovo-2023.dates}\nOne\ntwo',
    );
    expect(plainText(resolved('in {event:haskovo-2023.place}'))).toBe('in Haskovo');
  });
});
