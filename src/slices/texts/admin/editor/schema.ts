// The editor's schema: exactly the nodes and marks of the block document (src/document/model.ts), and no others.
import { type Extensions, Mark, Node } from '@tiptap/core';
import { isFactRef, isLinkAddress } from '../../../../document/address.ts';
import { FACT_FORMS } from '../../../../facts/model.ts';

/** `text`: any blocks · `single`: one line of words · `heading`: a heading, then any blocks. */
export type Shape = 'text' | 'single' | 'heading';

export interface SchemaOptions {
  readonly shape: Shape;
  /** Of the words: bound spans from a text of another language are no longer bound when they are pasted. */
  readonly language: string;
  /** How a fact is written, for what is copied. */
  readonly factWords: (ref: string, form: string | null) => string;
}

const CONTENT: Readonly<Record<Shape, string>> = {
  text: 'block+',
  single: 'paragraph',
  heading: 'heading block*',
};

const paragraph = Node.create({
  name: 'paragraph',
  // Before all other blocks: what nothing is said of is a paragraph.
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

/** Levels of headings in what others write, and what they are here. */
const LEVELS: Readonly<Record<string, 2 | 3>> = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 };

const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    ...Object.entries(LEVELS).map(([tag, level]) => ({ tag, attrs: { level } })),
    {
      tag: 'p[data-level]',
      priority: 60,
      getAttrs: element => ({ level: Number(element.dataset.level) === 3 ? 3 : 2 }),
    },
  ],
  // Within a screen a text's headings are no headings of the page.
  renderHTML: ({ node }) => [
    'p',
    { class: `text-heading text-heading-${node.attrs.level}`, 'data-level': String(node.attrs.level) },
    0,
  ],
});

const list = (name: 'bulletList' | 'orderedList', tag: 'ul' | 'ol') =>
  Node.create({
    name,
    group: 'block list',
    content: 'listItem+',
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

const listItem = Node.create({
  name: 'listItem',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
});

const blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});

const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

const isForm = (form: string | undefined): boolean =>
  (FACT_FORMS as readonly (string | undefined)[]).includes(form);

const fact = (words: SchemaOptions['factWords']) =>
  Node.create({
    name: 'fact',
    group: 'inline',
    inline: true,
    atom: true,
    draggable: true,
    addAttributes: () => ({
      ref: { default: '', rendered: false },
      form: { default: null, rendered: false },
    }),
    parseHTML: () => [
      {
        tag: 'span[data-fact]',
        getAttrs: element => {
          const { fact: ref = '', form } = element.dataset;
          return isFactRef(ref) && { ref, form: isForm(form) ? form : null };
        },
      },
    ],
    renderHTML: ({ node }) => {
      const { ref, form } = node.attrs;
      return ['span', { class: 'text-fact', 'data-fact': ref, 'data-form': form }, words(ref, form)];
    },
    renderText: ({ node }) => words(node.attrs.ref, node.attrs.form),
  });

const link = Mark.create({
  name: 'link',
  // Links and bound spans enclose, emphasis is inside: as in the canonical order of the document.
  priority: 900,
  inclusive: false,
  excludes: 'link bound',
  addAttributes: () => ({ href: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: element => {
        const href = element.getAttribute('href')?.trim() ?? '';
        return isLinkAddress(href) && { href };
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { class: 'text-link', href: mark.attrs.href, title: mark.attrs.href }, 0],
});

const bound = (language: string) =>
  Mark.create({
    name: 'bound',
    priority: 890,
    inclusive: false,
    excludes: 'link bound',
    addAttributes: () => ({
      ref: { default: '', rendered: false },
      value: { default: null, rendered: false },
    }),
    parseHTML: () => [
      {
        tag: 'span[data-bound]',
        getAttrs: element => {
          const { bound: ref = '', language: written, value } = element.dataset;
          return written === language && isFactRef(ref) && { ref, value: value ?? null };
        },
      },
    ],
    renderHTML: ({ mark }) => {
      const { ref, value } = mark.attrs;
      return [
        'span',
        { class: 'text-bound', 'data-bound': ref, 'data-value': value, 'data-language': language },
        0,
      ];
    },
  });

// Styles of what is pasted stand in `data-style`: see paste.ts.
const styled = (element: HTMLElement, style: RegExp): boolean => style.test(element.dataset.style ?? '');

const bold = Mark.create({
  name: 'bold',
  priority: 880,
  parseHTML: () => [
    { tag: 'strong' },
    // Some editors wrap all that is copied in a <b> that is not bold.
    { tag: 'b', getAttrs: element => !styled(element, /font-weight:\s*(?:normal|400)/i) && null },
    {
      tag: 'span[data-style]',
      consuming: false,
      getAttrs: element => styled(element, /font-weight:\s*(?:bold|[6-9]00)/i) && null,
    },
  ],
  renderHTML: () => ['strong', 0],
});

const italic = Mark.create({
  name: 'italic',
  priority: 870,
  parseHTML: () => [
    { tag: 'em' },
    { tag: 'i', getAttrs: element => !styled(element, /font-style:\s*normal/i) && null },
    {
      tag: 'span[data-style]',
      consuming: false,
      getAttrs: element => styled(element, /font-style:\s*italic/i) && null,
    },
  ],
  renderHTML: () => ['em', 0],
});

/** Nodes and marks, without behaviour. */
export function schemaOf({ shape, language, factWords }: SchemaOptions): Extensions {
  return [
    Node.create({ name: 'doc', topNode: true, content: CONTENT[shape] }),
    Node.create({ name: 'text', group: 'inline' }),
    paragraph,
    heading,
    list('bulletList', 'ul'),
    list('orderedList', 'ol'),
    listItem,
    blockquote,
    hardBreak,
    fact(factWords),
    link,
    bound(language),
    bold,
    italic,
  ];
}
