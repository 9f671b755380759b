// What the editor does to a text, without a screen: chips among words, words bound, words from outside, words pasted.
import { getSchema } from '@tiptap/core';
import { DOMParser, Fragment, type Node, Slice } from '@tiptap/pm/model';
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { movedChip, namesToChips, putFact, removedChip, wordedChip } from './chips.ts';
import { markdownOf, openMarkdown } from './convert.ts';
import { binding, offering, offersPlugin, shownOffers } from './offers.ts';
import { Echo, replacing } from './outside.ts';
import { cleanedHtml, fittedSlice, withAddresses } from './paste.ts';
import { blockAt, findWords } from './places.ts';
import { schemaOf } from './schema.ts';
import { closingTrigger, openTrigger, triggerPlugin } from './trigger.ts';

const schema = getSchema(schemaOf({ shape: 'text', language: 'en', factWords: ref => ref }));
const CHIP = '{event:fair.dates}';

function docOf(markdown: string): Node {
  const doc = openMarkdown(markdown, schema, 'text');
  if (!doc) throw new Error(`cannot open ${markdown}`);
  return doc;
}

const stateOf = (markdown: string, plugins: ConstructorParameters<typeof Object>[0][] = []): EditorState =>
  EditorState.create({ doc: docOf(markdown), plugins: plugins as never });

/** With the first chip selected. */
function chipOf(markdown: string): EditorState {
  const state = stateOf(markdown);
  let at = -1;
  state.doc.descendants((node, pos) => {
    if (node.type.name === 'fact' && at < 0) at = pos;
  });
  return state.apply(state.tr.setSelection(NodeSelection.create(state.doc, at)));
}

/** What is written after a chip went so many words on. */
function moved(markdown: string, ...steps: (-1 | 1)[]): string {
  let state = chipOf(markdown);
  for (const step of steps) {
    const tr = movedChip(state, step);
    if (!tr) return 'nowhere to go';
    state = state.apply(tr);
  }
  return markdownOf(state.doc);
}

describe('a chip', () => {
  test.each([
    [`We meet ${CHIP} in town.`, [1], `We meet in ${CHIP} town.`],
    [`We meet ${CHIP} in town.`, [1, 1], `We meet in town ${CHIP}.`],
    [`We meet ${CHIP} in town.`, [-1], `We ${CHIP} meet in town.`],
    [`We meet ${CHIP} in town.`, [-1, -1], `${CHIP} We meet in town.`],
    [`On ${CHIP}, we meet.`, [1], `On, ${CHIP} we meet.`],
    [`On ${CHIP}, we meet.`, [1, -1], `On ${CHIP}, we meet.`],
    [`${CHIP}\n\nIn town.`, [1], `${CHIP} In town.`],
    [`In town.\n\n${CHIP} we meet.`, [-1], `In town ${CHIP}.\n\nwe meet.`],
    [`${CHIP} [two words](https://example.org) more`, [1], `[two words](https://example.org) ${CHIP} more`],
    [CHIP, [1], 'nowhere to go'],
  ] as const)('moves among words: %s %j', (before, steps, after) => {
    expect(moved(before, ...steps)).toBe(after);
  });

  test('is taken out with one of its spaces', () => {
    for (const [before, after] of [
      [`On ${CHIP} we meet.`, 'On we meet.'],
      [`We meet on ${CHIP}.`, 'We meet on.'],
      [`${CHIP} we meet.`, 'we meet.'],
      [`(${CHIP})`, '()'],
    ] as const) {
      const state = chipOf(before);
      const tr = removedChip(state);
      expect(tr && markdownOf(state.apply(tr).doc)).toBe(after);
    }
  });

  test('is put in with spaces where words would touch it', () => {
    const state = stateOf('From Sampletown (here)');
    const put = (at: number, to = at) =>
      markdownOf(
        state.apply(putFact(state, at, to, { ref: 'event:fair.dates', form: 'short' }) ?? state.tr).doc,
      );
    expect(put(5)).toBe('From {event:fair.dates|short} Sampletown (here)');
    expect(put(6, 16)).toBe('From {event:fair.dates|short} (here)');
    expect(put(18)).toBe('From Sampletown ({event:fair.dates|short} here)');
  });

  test('becomes words of one’s own, bound to its fact', () => {
    const state = chipOf(`In **${CHIP}** we meet.`);
    const next = state.apply(wordedChip(state, 'March') ?? state.tr);
    expect(markdownOf(next.doc)).toBe('In **[March](fact:event:fair.dates)** we meet.');
    expect(next.selection.from).toBe(4);
    expect(next.selection.to).toBe(9);
  });

  test('is made of a name in braces, and of nothing that only looks like one', () => {
    const typed = (words: string) => {
      const state = stateOf('x');
      const next = state.apply(state.tr.insertText(words, 1, 2));
      return markdownOf(next.apply(namesToChips(next) ?? next.tr).doc);
    };
    expect(typed('On {event:fair.dates|short}, {event:fair.place}')).toBe(
      'On {event:fair.dates|short}, {event:fair.place}',
    );
    expect(typed('{event:fair} {dates} {event:fair.dates|tiny}')).toBe(
      '\\{event:fair} \\{dates} \\{event:fair.dates|tiny}',
    );
  });
});

describe('words of a block', () => {
  test('are found by block and by which of the equal ones', () => {
    const doc = docOf(`One fair\n\nA fair, ${CHIP} a **fa**ir\n\n- fair\n- no fair`);
    const at = (block: number, occurrence: number) => {
      const range = findWords(doc, block, 'fair', occurrence);
      return range && doc.textBetween(range.from, range.to);
    };
    expect([at(0, 0), at(1, 0), at(1, 1), at(2, 1)]).toEqual(['fair', 'fair', 'fair', 'fair']);
    expect([at(0, 1), at(1, 2), at(3, 0)]).toEqual([null, null, null]);
    const range = findWords(doc, 2, 'fair', 1);
    expect(range && blockAt(doc, range.from)).toBe(2);
  });

  test('are offered while they are what they were, and bound', () => {
    let state = stateOf('Neighbours met in March.', [offersPlugin()]);
    state = state.apply(
      offering(state, [
        { ref: 'event:fair.dates', words: 'in March', block: 0, occurrence: 0 },
        { ref: 'event:fair.dates', words: 'in April', block: 0, occurrence: 0 },
      ]),
    );
    expect(shownOffers(state).map(({ offer }) => offer.words)).toEqual(['in March']);
    const [offer] = shownOffers(state.apply(state.tr.insertText('All ', 1)));
    expect(offer?.from).toBe(20);
    expect(shownOffers(state.apply(state.tr.insertText('x', 20)))).toEqual([]);
    const bound = state.apply(binding(state, 16, 24, 'event:fair.dates') ?? state.tr);
    expect(markdownOf(bound.doc)).toBe('Neighbours met [in March](fact:event:fair.dates).');
  });
});

describe('words from outside', () => {
  test('are told from the echo of one’s own, also where it comes late', () => {
    const echo = new Echo('a');
    echo.tell('ab');
    echo.tell('abc');
    expect([echo.hears('ab'), echo.hears('abc')]).toEqual([true, true]);
    expect(echo.hears('ab')).toBe(false);
  });

  test.each([
    ['One two three', 'One too three'],
    ['aaaa', 'aaa'],
    ['aa', 'aaaa'],
    ['- one\n- two', '- one\n\nthree\n\n- two'],
    ['One', `## Two\n\n${CHIP}`],
    [`x ${CHIP} y`, `x ${CHIP} ${CHIP} y`],
  ])('replace what differs: %j by %j', (before, after) => {
    const state = stateOf(before);
    const tr = replacing(state, docOf(after));
    expect(tr?.getMeta('addToHistory')).toBe(false);
    expect(markdownOf(state.apply(tr ?? state.tr).doc)).toBe(after);
  });

  test('leave the caret where it stood', () => {
    const state = stateOf('One two three');
    const placed = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 12)));
    const tr = replacing(placed, docOf('One and two three'));
    expect(placed.apply(tr ?? placed.tr).selection.from).toBe(16);
    expect(replacing(placed, docOf('One two three'))).toBeNull();
  });
});

describe('a list at the caret', () => {
  const typing = (words: string, hasSlash = false) => {
    let state = stateOf('', [triggerPlugin(() => hasSlash)]);
    for (const sign of words) state = state.apply(state.tr.insertText(sign));
    return state;
  };

  test('does not open in an address, nor for a sign that is passed by', () => {
    for (const words of ['name@exam', 'a / b', 'x @ y']) expect(openTrigger(typing(words))).toBeNull();
    const state = stateOf('to @fair', [triggerPlugin(() => false)]);
    const passing = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 9)));
    expect(openTrigger(passing)).toBeNull();
  });

  test('opens for what is typed after its sign', () => {
    expect(openTrigger(typing('in @spring fa'))).toMatchObject({ sign: '@', query: 'spring fa', from: 4 });
    expect(openTrigger(typing('/eve', true))).toMatchObject({ sign: '/', query: 'eve', from: 1 });
    expect(openTrigger(typing('/eve', false))).toBeNull();
    expect(openTrigger(typing('on /eve', true))).toBeNull();
  });

  test('stays closed when it was closed', () => {
    const open = typing('in @fa');
    const closed = open.apply(closingTrigger(open));
    expect(openTrigger(closed)).toBeNull();
    expect(openTrigger(closed.apply(closed.tr.insertText('i')))).toBeNull();
    const again = closed.apply(closed.tr.insertText('i @f'));
    expect(openTrigger(again)).toMatchObject({ query: 'f' });
  });
});

describe('what is pasted', () => {
  test('has its addresses, without the stops behind them', () => {
    expect(withAddresses('See https://example.org/a_(b), www.example.eu. Or (me@example.org)!')).toEqual([
      { text: 'See ' },
      { text: 'https://example.org/a_(b)', href: 'https://example.org/a_(b)' },
      { text: ', ' },
      { text: 'www.example.eu', href: 'https://www.example.eu' },
      { text: '. Or (' },
      { text: 'me@example.org', href: 'mailto:me@example.org' },
      { text: ')!' },
    ]);
    expect(withAddresses('no address, 10:30, a@b')).toEqual([{ text: 'no address, 10:30, a@b' }]);
  });

  test('goes into one line as words alone', () => {
    const line = getSchema(schemaOf({ shape: 'single', language: 'en', factWords: ref => ref }));
    const doc = openMarkdown('## Two\n\n- **bold**\n- words', line, 'text');
    const slice = fittedSlice(new Slice(doc?.content ?? Fragment.empty, 0, 0), line, 'single');
    expect(slice.content.textBetween(0, slice.content.size)).toBe('Two bold words');
    expect(slice.content.child(0).isText).toBe(true);
  });

  test('from Word is a list where it was one, without what only Word reads', () => {
    const item = (bullet: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${bullet}<span style='font:7.0pt "Times"'>&nbsp;&nbsp;</span></span></span><![endif]>${words}<o:p></o:p></p>`;
    const html = `<html><head><style>p {color: red}</style></head><body><!--StartFragment--><!--[if gte mso 9]><xml>x</xml><![endif]-->${item('·', 'Seeds')}\n${item('·', 'Soil')}<p>Then</p>${item('1.', 'First')}<!--EndFragment--></body></html>`;
    const cleaned = cleanedHtml(html);
    expect(cleaned).not.toMatch(/<style|<xml|o:p|Ignore|\[if/);
    expect(cleaned.replace(/<span[^>]*>|<\/span>/g, '')).toContain(
      '<ul><li><p>Seeds</p></li><li><p>Soil</p></li></ul><p>Then</p><ol><li><p>First</p></li></ol>',
    );
  });

  test('from a table keeps its cells apart', () => {
    expect(cleanedHtml('<table><tr><td style="x">a</td><th>b</th></tr></table>')).toBe(
      '<table><tr><p>a</p><p>b</p></tr></table>',
    );
  });

  test('has nothing that the browser would run, fetch or style', () => {
    const cleaned = cleanedHtml(
      `<p style="color: red" onclick='alert(1)'>a style="b" <img src=x onerror=alert(1)>c</p><a href="x" onfocus=go>d</a>`,
    );
    expect(cleaned).toBe('<p data-style="color: red">a style="b" c</p><a href="x">d</a>');
  });
});

test('the schema knows the nodes and marks of the document, and no others', () => {
  expect(Object.keys(schema.nodes).sort()).toEqual([
    'blockquote',
    'bulletList',
    'doc',
    'fact',
    'hardBreak',
    'heading',
    'listItem',
    'orderedList',
    'paragraph',
    'text',
  ]);
  expect(Object.keys(schema.marks)).toEqual(['link', 'bound', 'bold', 'italic']);
  expect(DOMParser.fromSchema(schema).rules.some(({ tag }) => tag === 'script' || tag === 'img')).toBe(false);
});
