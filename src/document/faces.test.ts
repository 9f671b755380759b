// The faces of one edition: what they look like, that they stay so, that they are sound, and that they refuse what they do not know.

import { type ConfigData, HtmlValidate } from 'html-validate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emblemPng } from './email/emblem-png.ts';
import { emblemAddress } from './email/index.tsx';
import { renderEmail, renderEml, renderPage, renderPdf, renderText } from './index.ts';
import type { BlockView, EditionView, Inline, Node } from './model.ts';
import { sampleEdition } from './sample.ts';

const LANGUAGES = ['en', 'el', 'bg'] as const;
const GMAIL_CUTS_AT = 102_000;

const FACES: Readonly<Record<string, (view: EditionView) => Promise<string | Uint8Array>>> = {
  text: async view => renderText(view),
  page: async view => renderPage(view),
  'e-mail': renderEmail,
  'mail file': async view => await renderEml(view, '<p>The mail.</p>'),
  PDF: async view => await renderPdf(view),
};
const FACE_NAMES = Object.keys(FACES);

const render = async (face: string, view: EditionView): Promise<string | Uint8Array> => {
  const renderer = FACES[face];
  if (!renderer) throw new Error(`no face "${face}"`);
  return await renderer(view);
};

const words: readonly Inline[] = [{ type: 'text', text: 'Some words.' }];
const paragraph: Node = { type: 'paragraph', content: words };

/** The sample with another block at its end. The block is of any shape: data from outside knows no types. */
const withBlock = (block: object): EditionView => {
  const view = sampleEdition('en');
  const plain = { id: 'stranger', type: 'text', heading: null, body: [paragraph], data: null };
  return { ...view, blocks: [...view.blocks, { ...plain, ...block } as BlockView] };
};

const STRANGE_NODE = { type: 'codeBlock', content: words };
const STRANGE_WORD = { type: 'mention', attrs: { id: 'x' } };
const STRANGE_MARK = { type: 'text', text: 'words', marks: [{ type: 'underline' }] };
const said = (...content: readonly object[]) => ({ type: 'paragraph', content });

const STRANGERS: readonly (readonly [where: string, refusal: string, block: object])[] = [
  ['a block', 'unknown block type "video"', { type: 'video' }],
  ['data', 'unknown data type "map"', { data: { type: 'map' } }],
  ['a node', 'unknown node type "codeBlock"', { body: [STRANGE_NODE] }],
  [
    'a node in a quotation',
    'unknown node type "codeBlock"',
    { body: [{ type: 'blockquote', content: [STRANGE_NODE] }] },
  ],
  [
    'a node in an item',
    'unknown node type "codeBlock"',
    { body: [{ type: 'orderedList', content: [{ type: 'listItem', content: [STRANGE_NODE] }] }] },
  ],
  [
    'an item',
    'unknown node type "taskItem"',
    { body: [{ type: 'bulletList', content: [{ type: 'taskItem', content: [paragraph] }] }] },
  ],
  ['a node of a disclaimer', 'unknown node type "codeBlock"', { type: 'disclaimer', body: [STRANGE_NODE] }],
  ['a node among words', 'unknown node type "mention"', { body: [said(STRANGE_WORD)] }],
  ['a node in a heading', 'unknown node type "mention"', { heading: [STRANGE_WORD] }],
  ['a mark', 'unknown mark type "underline"', { body: [said(STRANGE_MARK)] }],
  ['a mark in a heading', 'unknown mark type "underline"', { heading: [STRANGE_MARK] }],
];

const refusalOf = async (rendering: Promise<unknown>): Promise<string> =>
  await rendering.then(
    () => 'it was made',
    error => String(error),
  );

afterEach(() => {
  vi.useRealTimers();
});

describe.each(FACE_NAMES)('%s', face => {
  it.each(STRANGERS)('refuses %s of no known type', async (_where, refusal, block) => {
    expect(await refusalOf(render(face, withBlock(block)))).toContain(refusal);
  });

  it('refuses a fact that was not resolved', async () => {
    const fact = { type: 'fact', attrs: { ref: 'event:haskovo-2023.place' } };
    const refusal = await refusalOf(render(face, withBlock({ body: [said(fact)] })));
    expect(refusal).toContain('"event:haskovo-2023.place" was not resolved');
  });

  it('is the same to the byte whenever it is made', async () => {
    const makeAll = async (languages: readonly (typeof LANGUAGES)[number][]) => {
      const made = new Map<string, Buffer>();
      for (const language of languages) {
        made.set(language, Buffer.from(await render(face, sampleEdition(language))));
      }
      return made;
    };
    const first = await makeAll(LANGUAGES);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    const second = await makeAll(LANGUAGES.toReversed());
    for (const language of LANGUAGES) {
      expect(second.get(language)?.equals(first.get(language) ?? Buffer.alloc(0))).toBe(true);
    }
  });
});

/** Markup to be read by people: one element a line, without style sheets and the emblem, which are long. */
const legible = (html: string): string =>
  html
    .replaceAll(emblemAddress(), 'emblem.png')
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '<style></style>')
    .replaceAll('><', '>\n<');

describe.each(LANGUAGES)('the sample in "%s"', language => {
  const view = sampleEdition(language);

  it('reads as its golden files do', async () => {
    await expect(renderText(view)).toMatchFileSnapshot(`golden/${language}.txt`);
    await expect(legible(renderPage(view))).toMatchFileSnapshot(`golden/${language}.page.html`);
    await expect(legible(await renderEmail(view))).toMatchFileSnapshot(`golden/${language}.email.html`);
  });
});

const complaints = async (html: string, rules: ConfigData['rules'] = {}): Promise<readonly string[]> => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules });
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
  );
};

/** How React writes what every parser reads alike. */
const REACT_WRITES = { 'doctype-style': 'off', 'attr-case': 'off', 'void-style': 'off' } as const;
/** What old mail programs need, and a page must not have. */
const MAIL_NEEDS = {
  'doctype-style': 'off',
  'no-conditional-comment': 'off',
  'no-inline-style': 'off',
  'no-deprecated-attr': 'off',
  'prefer-native-element': 'off',
  'prefer-tbody': 'off',
  'presentation-role-style': 'off',
} as const;

describe.each(LANGUAGES)('the page in "%s"', language => {
  const view = sampleEdition(language);
  const picture = 'https://secon.example.org/library/square.png';

  it('is valid, with and without its pictures', async () => {
    const withPictures = renderPage(view, new Map([[picture, { type: 'image/png', bytes: emblemPng() }]]));
    expect(withPictures).toContain('<img src="data:image/png;base64,');
    expect(await complaints(renderPage(view), REACT_WRITES)).toEqual([]);
    expect(await complaints(withPictures, REACT_WRITES)).toEqual([]);
  });

  it('names its language, runs nothing and fetches nothing', () => {
    const html = renderPage(view);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<script|<iframe|<object|@import|url\(\s*['"]?(?!data:)/i);
    expect(html).not.toMatch(/<img[^>]*src="(?!data:)/);
    expect(html).not.toMatch(/<link rel="(?!canonical|alternate|icon)/);
  });
});

describe.each(LANGUAGES)('the e-mail in "%s"', language => {
  const view = sampleEdition(language);

  it('is valid', async () => {
    expect(await complaints(await renderEmail(view), MAIL_NEEDS)).toEqual([]);
  });

  it('is small enough to arrive whole', async () => {
    expect(Buffer.byteLength(await renderEmail(view))).toBeLessThan(GMAIL_CUTS_AT);
  });

  it('names its language and has something for old Outlook', async () => {
    const html = await renderEmail(view);
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
    expect(html).toContain('<!--[if mso');
  });

  it('has no table that would be read out as one', async () => {
    const tables = (await renderEmail(view)).match(/<table\b[^>]*>/g) ?? [];
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(table => !table.includes('role="presentation"'))).toEqual([]);
  });
});
