// Between the block document and the editor's: the same nodes by the same names, but an editor has empty paragraphs,
// names every attribute, and keeps marks on what has none here.
import type { Node as EditorNode, Schema } from '@tiptap/pm/model';
import { canonical } from '../../../../document/canonical.ts';
import { parseMarkdown } from '../../../../document/markdown/parse.ts';
import { writeMarkdown } from '../../../../document/markdown/write.ts';
import type { Doc, FactAttrs, Inline, ListItem, Mark, Node } from '../../../../document/model.ts';
import type { Shape } from './schema.ts';

interface Json {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Json[];
  readonly marks?: readonly Json[];
  readonly text?: string;
}

const EMPTY_PARAGRAPH: Json = { type: 'paragraph' };
const EMPTY_HEADING: Json = { type: 'heading', attrs: { level: 2 } };

/** The blocks that a document of this shape begins with, where the text has none; null where the text does not fit. */
function fitted(blocks: readonly Json[], shape: Shape): readonly Json[] | null {
  const [first, second] = blocks;
  if (shape === 'heading') return first?.type === 'heading' ? blocks : [EMPTY_HEADING, ...blocks];
  if (first === undefined) return [EMPTY_PARAGRAPH];
  return shape === 'single' && (second !== undefined || first.type !== 'paragraph') ? null : blocks;
}

/**
 * @returns null where the text is not in the content format, or does not fit the shape: several paragraphs for one line
 */
export function openMarkdown(markdown: string, schema: Schema, shape: Shape): EditorNode | null {
  try {
    const blocks = fitted(parseMarkdown(markdown).content as readonly Json[], shape);
    return blocks && schema.nodeFromJSON({ type: 'doc', content: blocks });
  } catch {
    return null;
  }
}

const markOf = ({ type, attrs }: Json): Mark => {
  if (type === 'bold' || type === 'italic') return { type };
  if (type === 'link') return { type, attrs: { href: String(attrs?.href) } };
  const ref = String(attrs?.ref);
  const value = attrs?.value;
  return { type: 'bound', attrs: typeof value === 'string' ? { ref, value } : { ref } };
};

const factOf = (attrs: Json['attrs']): FactAttrs => {
  const ref = String(attrs?.ref);
  return typeof attrs?.form === 'string' ? ({ ref, form: attrs.form } as FactAttrs) : { ref };
};

function inlineOf(json: Json): Inline {
  if (json.type === 'hardBreak') return { type: 'hardBreak' };
  const marks = json.marks?.map(markOf) ?? [];
  const marked = marks.length > 0 ? { marks } : {};
  if (json.type === 'fact') return { type: 'fact', attrs: factOf(json.attrs), ...marked };
  return { type: 'text', text: json.text ?? '', ...marked };
}

function nodeOf(json: Json): Node {
  const content = json.content ?? [];
  switch (json.type) {
    case 'heading':
      return {
        type: 'heading',
        attrs: { level: json.attrs?.level === 3 ? 3 : 2 },
        content: content.map(inlineOf),
      };
    case 'bulletList':
    case 'orderedList':
      return { type: json.type, content: content.map(itemOf) };
    case 'blockquote':
      return { type: 'blockquote', content: content.map(nodeOf) };
    default:
      return { type: 'paragraph', content: content.map(inlineOf) };
  }
}

const itemOf = (json: Json): ListItem => ({ type: 'listItem', content: (json.content ?? []).map(nodeOf) });

/** The editor's document as ours, empty blocks and all. */
export const docOf = (doc: EditorNode): Doc => ({
  type: 'doc',
  content: ((doc.toJSON() as Json).content ?? []).map(nodeOf),
});

/** What is written, in the content format. */
export const markdownOf = (doc: EditorNode): string => writeMarkdown(docOf(doc));

/**
 * Of each top-level block of the editor, its index in the text that is written: empty ones are in none, two lists of a
 * kind with nothing between them are one.
 */
export function writtenIndexes(doc: EditorNode): (number | null)[] {
  let last: string | null = null;
  let index = -1;
  return docOf(doc).content.map(block => {
    const [written] = canonical({ type: 'doc', content: [block] }).content;
    if (!written) return null;
    const isList = written.type === 'bulletList' || written.type === 'orderedList';
    if (!(isList && last === written.type)) index += 1;
    last = written.type;
    return index;
  });
}
