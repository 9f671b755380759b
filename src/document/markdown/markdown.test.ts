// The content format: what it refuses, what it reads, and that writing and reading undo each other.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDoc, anyText } from '../arbitrary.ts';
import { canonical } from '../canonical.ts';
import type { Inline, Node } from '../model.ts';
import { MarkdownError } from './error.ts';
import { parseMarkdown, parseMarkdownLine } from './parse.ts';
import { writeMarkdown, writeMarkdownLine } from './write.ts';

const refusal = (text: string, firstLine?: number): string => {
  try {
    parseMarkdown(text, firstLine);
  } catch (error) {
    if (error instanceof MarkdownError) return error.message;
    throw error;
  }
  return 'read without complaint';
};

const text = (words: string, ...marks: NonNullable<Extract<Inline, { type: 'text' }>['marks']>): Inline =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const paragraph = (...content: Inline[]): Node => ({ type: 'paragraph', content });
const item = (...content: Node[]) => ({ type: 'listItem' as const, content });

describe('what is refused, with its line', () => {
  it.each([
    ['One.\n\nSee {event:haskovo-2023.dates|tiny}.', 'line 3: unknown form "tiny"'],
    ['{event:haskovo-2023.dates|short|f}', 'line 1: unknown form "short|f"'],
    ['Held in {haskovo}.', 'line 1: "haskovo" is not the name of a fact'],
    ['First\nand {event:haskovo-2023.place', 'line 2: "{" without its "}"'],
    ['[στο Χάσκοβο](fact:haskovo)', 'line 1: malformed fact link "fact:haskovo"'],
    ['[words](fact:event:haskovo-2023.place "Haskovo)', 'line 1: a space in an address, or a value'],
    ['[words](https://example.org "title")', 'line 1: a title on a link'],
    ['a\n[words](https://example.org', 'line 2: a link whose "(" is not closed'],
    ['[words]', 'line 1: "[words]" without "(address)"'],
    ['- one\n- [words', 'line 2: "[" without its "](address)"'],
    ['[](https://example.org)', 'line 1: a link without words'],
    ['[a [b](https://example.org)](https://example.org)', 'line 1: "[" within a link'],
    ['[words](javascript:alert)', 'line 1: "javascript:alert" is not an http'],
    ['[words](data:text/html,x)', 'line 1: "data:text/html,x" is not an http'],
    ['[words](/newsletters/2)', 'line 1: "/newsletters/2" is not an http'],
    ['[words](#)', 'line 1: "#" is not an http'],
    ['![words](https://example.org/a.png)', 'line 1: a picture within a text'],
    ['a\n\n**bold', 'line 3: emphasis that is not closed'],
    ['5 * 3', 'line 1: emphasis that is not closed'],
    ['# Title', 'line 1: "#" heading; there are ## and ###'],
    ['#### Deep', 'line 1: "####" heading'],
    ['##', 'line 1: a heading without words'],
    ['<!-- summary -->', 'line 1: "<!--" within a text'],
  ])('%j', (source, message) => {
    expect(refusal(source)).toContain(message);
  });

  it('counts lines from the one the text begins at in its file', () => {
    expect(refusal('One.\n{x}', 40)).toContain('line 41:');
  });

  it('takes one line of words for one line of words', () => {
    expect(() => parseMarkdownLine('one\n\ntwo')).toThrow(MarkdownError);
    expect(() => parseMarkdownLine('## one')).toThrow(MarkdownError);
    expect(parseMarkdownLine('')).toEqual([]);
    expect(parseMarkdownLine('Zwei *Tage*')).toEqual([text('Zwei '), text('Tage', { type: 'italic' })]);
  });

  it('does not write what it could not read back', () => {
    const linked = (href: string) =>
      canonical({ type: 'doc', content: [paragraph(text('x', { type: 'link', attrs: { href } }))] });
    expect(() => writeMarkdown(linked('javascript:alert(1)'))).toThrow('not an http');
    const bound = text('x', { type: 'bound', attrs: { ref: 'haskovo' } });
    expect(() => writeMarkdownLine([bound])).toThrow('not the name of a fact');
    expect(() => writeMarkdownLine([{ type: 'fact', attrs: { ref: '}' } }])).toThrow(
      'not the name of a fact',
    );
  });
});

describe('what is read', () => {
  it('facts, with and without a form', () => {
    expect(parseMarkdown('On {event:haskovo-2023.dates|short}, **{country:BG.name}**').content).toEqual([
      paragraph(
        text('On '),
        { type: 'fact', attrs: { ref: 'event:haskovo-2023.dates', form: 'short' } },
        text(', '),
        { type: 'fact', attrs: { ref: 'country:BG.name' }, marks: [{ type: 'bold' }] },
      ),
    ]);
  });

  it('bound spans, with the value they were bound at', () => {
    const source = '[στο *Χάσκοβο*](fact:event:haskovo-2023.place "Хасково \\"град\\"")';
    const bound = {
      type: 'bound',
      attrs: { ref: 'event:haskovo-2023.place', value: 'Хасково "град"' },
    } as const;
    expect(parseMarkdown(source).content).toEqual([
      paragraph(text('στο ', bound), text('Χάσκοβο', bound, { type: 'italic' })),
    ]);
    expect(writeMarkdown(parseMarkdown(source))).toBe(source);
  });

  it('lists within lists, wrapped lines and paragraphs within items', () => {
    const source = 'Before:\n- one\ngoes on\n  - two\n    deep\n\n  still one\n- three\n\nAfter';
    expect(parseMarkdown(source).content).toEqual([
      paragraph(text('Before:')),
      {
        type: 'bulletList',
        content: [
          item(
            paragraph(text('one goes on')),
            { type: 'bulletList', content: [item(paragraph(text('two deep')))] },
            paragraph(text('still one')),
          ),
          item(paragraph(text('three'))),
        ],
      },
      paragraph(text('After')),
    ]);
  });

  it('a sentence that begins with a date as a sentence', () => {
    expect(parseMarkdown('24. aprīlī\n2. maijs').content).toEqual([paragraph(text('24. aprīlī 2. maijs'))]);
    expect(parseMarkdown('1. viens\n2. divi\n24. aprīlī').content).toEqual([
      {
        type: 'orderedList',
        content: [item(paragraph(text('viens'))), item(paragraph(text('divi 24. aprīlī')))],
      },
    ]);
  });

  it('headings, quotations and line breaks', () => {
    expect(parseMarkdown('## Two\\\nlines\n### Three\n> said\n>\n> twice\n\n> another').content).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [text('Two'), { type: 'hardBreak' }, text('lines')] },
      { type: 'heading', attrs: { level: 3 }, content: [text('Three')] },
      { type: 'blockquote', content: [paragraph(text('said')), paragraph(text('twice'))] },
      { type: 'blockquote', content: [paragraph(text('another'))] },
    ]);
  });

  it('escaped signs as themselves', () => {
    const source = '\\- 5 \\* 3 \\[sic\\] \\{x} a\\\\b';
    expect(parseMarkdown(source).content).toEqual([paragraph(text('- 5 * 3 [sic] {x} a\\b'))]);
    expect(writeMarkdown(parseMarkdown(source))).toBe(source);
  });

  it('brackets and brackets escaped in an address', () => {
    for (const source of ['[w](https://example.org/a_(b)?c=d)', '[w](https://example.org/a_\\(b\\)?c=d)']) {
      expect(parseMarkdown(source).content).toEqual([
        paragraph(text('w', { type: 'link', attrs: { href: 'https://example.org/a_(b)?c=d' } })),
      ]);
    }
  });
});

describe('what is written', () => {
  it.each([
    '**[bold link](https://example.org)** and [plain **bold**](https://example.org).',
    'Look\\![here](https://example.org) and look!',
    '- one\n  - two\n\n  more\n- three\n\n1. un\n2. deux',
    '1\\. not a list\\\n\\> nor this\\\n\\- nor this',
    '- \\## hash\n-\n- - deep',
  ])('%j as it was', source => {
    expect(writeMarkdown(parseMarkdown(source))).toBe(source);
  });
});

describe('reading and writing undo each other', () => {
  it('any document is read back as its normal form', () => {
    fc.assert(
      fc.property(anyDoc, doc => {
        expect(parseMarkdown(writeMarkdown(doc))).toEqual(canonical(doc));
      }),
      { numRuns: 600 },
    );
  });

  it('what was read and written is written the same again', () => {
    fc.assert(
      fc.property(anyText, source => {
        let written: string;
        try {
          written = writeMarkdown(parseMarkdown(source));
        } catch (error) {
          expect(error).toBeInstanceOf(MarkdownError);
          return;
        }
        expect(writeMarkdown(parseMarkdown(written))).toBe(written);
        expect(parseMarkdown(written)).toEqual(parseMarkdown(source));
      }),
      { numRuns: 1000 },
    );
  });

  it('the normal form is its own normal form', () => {
    fc.assert(
      fc.property(anyDoc, doc => {
        expect(canonical(canonical(doc))).toEqual(canonical(doc));
      }),
    );
  });
});
