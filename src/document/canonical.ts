// The one normal form of a block document: what an editor may hand over in many ways is stored in one.

import type { Doc, FactAttrs, Inline, ListItem, Mark, Node } from './model.ts';
import { unknownType } from './unknown.ts';

type TextNode = Extract<Inline, { type: 'text' }>;

/** Links and bound spans enclose, emphasis is inside: the order the editor's schema gives as well. */
const MARK_ORDER: readonly Mark['type'][] = ['link', 'bound', 'bold', 'italic'];

const sorted = (marks: readonly Mark[]): readonly Mark[] =>
  [...marks].sort((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type));

export const sameMarks = (a: readonly Mark[] = [], b: readonly Mark[] = []): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const withMarks = <N extends TextNode | Extract<Inline, { type: 'fact' }>>(node: N): N => {
  const { marks, ...rest } = node;
  return (marks && marks.length > 0 ? { ...rest, marks: sorted(marks) } : rest) as N;
};

/** Whether the next word would follow a space (or nothing at all), so that a space before it is dropped. */
const endsInSpace = (nodes: readonly Inline[]): boolean => {
  const last = nodes.at(-1);
  return !last || last.type === 'hardBreak' || (last.type === 'text' && last.text.endsWith(' '));
};

const addText = (out: Inline[], node: TextNode): void => {
  // Only spaces, tabs and line ends are layout; a no-break space is typography and stays.
  let text = node.text.replace(/[ \t\r\n]+/g, ' ');
  if (text.startsWith(' ') && endsInSpace(out)) text = text.slice(1);
  if (text === '') return;
  const last = out.at(-1);
  const next = withMarks({ ...node, text });
  if (last?.type === 'text' && sameMarks(last.marks, next.marks)) {
    out[out.length - 1] = { ...last, text: last.text + text };
  } else out.push(next);
};

const dropTrailingSpace = (out: Inline[]): void => {
  const last = out.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return;
  const text = last.text.slice(0, -1);
  if (text === '') {
    out.pop();
    dropTrailingSpace(out);
  } else out[out.length - 1] = { ...last, text };
};

const addBreak = (out: Inline[]): void => {
  dropTrailingSpace(out);
  if (out.length > 0) out.push({ type: 'hardBreak' });
};

/** Inline nodes with spaces collapsed, equal neighbours merged, marks in order, no break at either end. */
export const canonicalInline = (nodes: readonly Inline[]): readonly Inline[] => {
  const out: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text') addText(out, node);
    else if (node.type === 'fact') out.push(withMarks(node));
    else if (node.type === 'hardBreak') addBreak(out);
    else unknownType('node', node);
  }
  dropTrailingSpace(out);
  while (out.at(-1)?.type === 'hardBreak') out.pop();
  return out;
};

const canonicalItem = (item: ListItem): ListItem => {
  const content = canonicalBlocks(item.content);
  return { type: 'listItem', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
};

/** A block in its normal form, or null where it holds nothing. */
const canonicalBlock = (node: Node): Node | null => {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const content = canonicalInline(node.content ?? []);
      return content.length > 0 ? { ...node, content } : null;
    }
    case 'bulletList':
    case 'orderedList':
      return node.content.length > 0 ? { type: node.type, content: node.content.map(canonicalItem) } : null;
    case 'blockquote': {
      const content = canonicalBlocks(node.content);
      return content.length > 0 ? { type: 'blockquote', content } : null;
    }
    default:
      return unknownType('node', node);
  }
};

const canonicalBlocks = (nodes: readonly Node[]): readonly Node[] => {
  const out: Node[] = [];
  for (const node of nodes) {
    const next = canonicalBlock(node);
    const last = out.at(-1);
    if (!next) continue;
    // Two lists of a kind with nothing between them are one list to every reader.
    if ((next.type === 'bulletList' || next.type === 'orderedList') && last?.type === next.type) {
      out[out.length - 1] = { type: next.type, content: [...last.content, ...next.content] };
    } else out.push(next);
  }
  return out;
};

/** The document in its normal form: empty blocks gone, spaces collapsed, marks ordered, neighbours merged. */
export const canonical = (doc: Doc): Doc => ({ type: 'doc', content: canonicalBlocks(doc.content) });

const bareFact = ({ ref, form }: FactAttrs): FactAttrs => (form ? { ref, form } : { ref });

const bareMark = (mark: Mark): Mark => {
  if (mark.type !== 'bound') return mark;
  const { ref, value } = mark.attrs;
  return { type: 'bound', attrs: value === undefined ? { ref } : { ref, value } };
};

/** Applies a change to every inline node of a document, wherever it stands. */
export const mapInline = (doc: Doc, change: (node: Inline) => Inline): Doc => {
  const block = (node: Node): Node => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return node.content ? { ...node, content: node.content.map(change) } : node;
      case 'bulletList':
      case 'orderedList':
        return {
          ...node,
          content: node.content.map(item => ({ ...item, content: item.content.map(block) })),
        };
      case 'blockquote':
        return { ...node, content: node.content.map(block) };
      default:
        return unknownType('node', node);
    }
  };
  return { type: 'doc', content: doc.content.map(block) };
};

/** Applies a change to the marks of a text or fact node. */
export const mapMarks = (node: Inline, change: (mark: Mark) => Mark): Inline =>
  node.type === 'hardBreak' || !node.marks ? node : { ...node, marks: node.marks.map(change) };

/** The document as written: without what resolving filled in. */
export const unresolved = (doc: Doc): Doc =>
  mapInline(doc, node => {
    const bare = mapMarks(node, bareMark);
    return bare.type === 'fact' ? { ...bare, attrs: bareFact(bare.attrs) } : bare;
  });
