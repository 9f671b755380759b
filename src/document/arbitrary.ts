// Documents at random, for property tests: every node, every mark, and words full of signs that mean something.

import fc from 'fast-check';
import { FACT_FORMS } from '../facts/model.ts';
import type { Doc, Inline, ListItem, Mark, Node } from './model.ts';

const words = fc.oneof(
  fc.stringMatching(/^[a-zA-Zά-ώа-я ]{1,12}$/),
  fc.stringMatching(/^[-*#>[\]{}()\\!.1-3 <"|a:]{1,8}$/),
  fc.constantFrom(
    '1. ',
    '2. ',
    '- ',
    '> ',
    '## ',
    '<!-- ',
    '\\',
    'wait!',
    '24. aprīlis',
    'a\u00a0b',
    ' ',
    '\n',
  ),
);
const ref = fc.constantFrom(
  'event:haskovo-2023.place',
  'event:haskovo-2023.dates',
  'project:secon.partners',
  'country:BG.name',
);
const href = fc.constantFrom(
  'https://example.org/a_(b)',
  'http://example.org/?a=1&b=%5C',
  'mailto:team@example.org',
);

const emphasis: fc.Arbitrary<readonly Mark[]> = fc.subarray([{ type: 'bold' }, { type: 'italic' }] as Mark[]);
const around: fc.Arbitrary<readonly Mark[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  href.map((address): Mark[] => [{ type: 'link', attrs: { href: address } }]),
  fc
    .tuple(ref, fc.option(fc.stringMatching(/^[a-z"\\)( ]{0,6}$/), { nil: undefined }))
    .map(([fact, value]): Mark[] => [
      { type: 'bound', attrs: value === undefined ? { ref: fact } : { ref: fact, value } },
    ]),
);
const marks = fc.tuple(emphasis, around).map(([inner, outer]) => [...inner, ...outer]);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('text' as const), text: words, marks }) },
  {
    weight: 2,
    arbitrary: fc.tuple(ref, fc.option(fc.constantFrom(...FACT_FORMS), { nil: undefined }), marks).map(
      ([fact, form, on]): Inline => ({
        type: 'fact',
        attrs: form ? { ref: fact, form } : { ref: fact },
        marks: on,
      }),
    ),
  },
  fc.constant<Inline>({ type: 'hardBreak' }),
);

const content = fc.array(inline, { maxLength: 6 });

const { node } = fc.letrec<{ node: Node; item: ListItem }>(tie => ({
  item: fc.tuple(content, fc.array(tie('node'), { maxLength: 2 })).map(([first, rest]) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: first }, ...rest],
  })),
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    content.map((inside): Node => ({ type: 'paragraph', content: inside })),
    fc
      .tuple(fc.constantFrom(2 as const, 3 as const), content)
      .map(([level, inside]): Node => ({ type: 'heading', attrs: { level }, content: inside })),
    fc
      .tuple(
        fc.constantFrom('bulletList' as const, 'orderedList' as const),
        fc.array(tie('item'), { maxLength: 3 }),
      )
      .map(([type, items]): Node => ({ type, content: items })),
    fc.array(tie('node'), { maxLength: 3 }).map((inside): Node => ({ type: 'blockquote', content: inside })),
  ),
}));

/** Any block document the editor could hand over, tidy or not. */
export const anyDoc: fc.Arbitrary<Doc> = fc
  .array(node, { maxLength: 5 })
  .map(blocks => ({ type: 'doc', content: blocks }));

/** Any text a person might type who half remembers the format. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '- ',
        '1. ',
        '2. ',
        '  ',
        '   - ',
        '> ',
        '## ',
        '\n',
        '\n\n',
        '\\\n',
        '**',
        '*',
        '\t',
        '\\',
        '\\*',
      ),
      fc.constantFrom('[words](https://example.org)', '[λέξεις](fact:event:haskovo-2023.place "Haskovo")'),
      fc.constantFrom('{event:haskovo-2023.dates|short}', 'word', 'слово ', '2. ', '!', ']', '}'),
    ),
    { maxLength: 24 },
  )
  .map(parts => parts.join(''));
