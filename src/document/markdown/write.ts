// Writes a block document as the small Markdown of the content files; what is read back is the same document.

import { isFactRef, isLinkAddress } from '../address.ts';
import { canonical, canonicalInline, sameMarks } from '../canonical.ts';
import type { Doc, Inline, ListItem, Mark, Node } from '../model.ts';

type Emphasis = 'bold' | 'italic';
type Enclosing = Extract<Mark, { type: 'link' | 'bound' }>;
type Word = Exclude<Inline, { type: 'hardBreak' }>;

/** Neighbours under one link or bound span, or under none. */
interface Run {
  readonly around: Enclosing | null;
  readonly words: Word[];
}

const isEnclosing = (mark: Mark): mark is Enclosing => mark.type === 'link' || mark.type === 'bound';

const enclosing = (node: Word): Enclosing | null => {
  const [mark, another] = (node.marks ?? []).filter(isEnclosing);
  if (another) throw new Error('a span cannot be a link and bound, or bound twice');
  return mark ?? null;
};

const emphasisOf = (node: Word): Set<Emphasis> =>
  new Set((node.marks ?? []).map(mark => mark.type).filter(type => type === 'bold' || type === 'italic'));

const runsOf = (words: readonly Word[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const word of words) {
    const around = enclosing(word);
    const last = runs.at(-1);
    if (last?.around && around && sameMarks([last.around], [around])) last.words.push(word);
    else runs.push({ around, words: [word] });
  }
  return runs;
};

const escapeText = (text: string): string => text.replace(/[\\*[\]{]/g, '\\$&');

const target = (mark: Enclosing): string => {
  if (mark.type === 'bound') {
    const { ref, value } = mark.attrs;
    if (!isFactRef(ref)) throw new Error(`"${ref}" is not the name of a fact`);
    return value === undefined ? `fact:${ref}` : `fact:${ref} "${value.replace(/[\\"]/g, '\\$&')}"`;
  }
  if (!isLinkAddress(mark.attrs.href))
    throw new Error(`"${mark.attrs.href}" is not an http, https or mailto address`);
  return mark.attrs.href.replace(/[\\()]/g, '\\$&');
};

const writeWord = (node: Word): string => {
  if (node.type === 'text') return escapeText(node.text);
  const { ref, form } = node.attrs;
  if (!isFactRef(ref)) throw new Error(`"${ref}" is not the name of a fact`);
  return form ? `{${ref}|${form}}` : `{${ref}}`;
};

/** The signs that switch emphasis from one state to the other. */
const switches = (from: ReadonlySet<Emphasis>, to: ReadonlySet<Emphasis>): string => {
  const changed = from.symmetricDifference(to);
  return (changed.has('bold') ? '**' : '') + (changed.has('italic') ? '*' : '');
};

/** The words of a run, beginning and ending with the emphasis that is common to all of them. */
const writeRun = (run: Run, common: ReadonlySet<Emphasis>): string => {
  let state: ReadonlySet<Emphasis> = common;
  let out = '';
  for (const word of run.words) {
    const next = emphasisOf(word);
    out += switches(state, next) + writeWord(word);
    state = next;
  }
  const words = out + switches(state, common);
  return run.around ? `[${words}](${target(run.around)})` : words;
};

const commonEmphasis = (run: Run): ReadonlySet<Emphasis> =>
  run.words.map(emphasisOf).reduce((all, one) => all.intersection(one));

const writeWords = (
  words: readonly Word[],
  before: ReadonlySet<Emphasis>,
): [string, ReadonlySet<Emphasis>] => {
  let state = before;
  let out = '';
  for (const run of runsOf(words)) {
    const common = commonEmphasis(run);
    out += switches(state, common);
    // An exclamation mark right before a link would make it a picture.
    if (run.around && out.endsWith('!')) out = `${out.slice(0, -1)}\\!`;
    out += writeRun(run, common);
    state = common;
  }
  return [out, state];
};

/** Keeps a line's first signs from opening a block; in and after numbered items any number could. */
const escapeStart = (line: string, amongNumbers: boolean): string =>
  line
    .replace(/^(?:-(?= |$)|>|#|<!--)/, '\\$&')
    .replace(/^(\d{1,4})(?=\.(?: |$))/, (number, digits: string) =>
      amongNumbers || digits === '1' ? `${digits}\\` : number,
    );

const writeInline = (nodes: readonly Inline[], amongNumbers: boolean): string => {
  const lines: Word[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  let state: ReadonlySet<Emphasis> = new Set();
  const written = lines.map((words, index) => {
    const [text, after] = writeWords(words, state);
    state = after;
    return escapeStart(index === lines.length - 1 ? text + switches(state, new Set()) : text, amongNumbers);
  });
  return written.join('\\\n');
};

const indented = (text: string, by: string): string => text.replace(/\n(?!\n|$)/g, `\n${by}`);

const writeItem = (item: ListItem, mark: string, numbered: boolean): string => {
  const inside = writeBlocks(item.content, numbered, item.content[0]?.type === 'paragraph');
  return inside === '' ? mark.trimEnd() : mark + indented(inside, ' '.repeat(mark.length));
};

const writeBlock = (node: Node, amongNumbers: boolean): string => {
  switch (node.type) {
    case 'paragraph':
      return writeInline(node.content ?? [], amongNumbers);
    case 'heading':
      return `${'#'.repeat(node.attrs.level)} ${writeInline(node.content ?? [], amongNumbers)}`;
    case 'bulletList':
      return node.content.map(item => writeItem(item, '- ', amongNumbers)).join('\n');
    case 'orderedList':
      return node.content.map((item, index) => writeItem(item, `${index + 1}. `, true)).join('\n');
    case 'blockquote':
      return writeBlocks(node.content, amongNumbers, false)
        .replace(/^(?!$)/gm, '> ')
        .replace(/^$/gm, '>');
  }
};

const isList = (node: Node | undefined): boolean =>
  node?.type === 'bulletList' || node?.type === 'orderedList';

const writeBlocks = (nodes: readonly Node[], amongNumbers: boolean, tight: boolean): string => {
  let out = '';
  for (const [index, node] of nodes.entries()) {
    const follows = nodes[index - 1];
    if (index > 0) out += tight && follows?.type === 'paragraph' && isList(node) ? '\n' : '\n\n';
    out += writeBlock(node, amongNumbers || follows?.type === 'orderedList');
  }
  return out;
};

/**
 * Writes a document in the content format, without a line end at its end. What resolving filled in is not written;
 * a bound span's value is, where it has one.
 * @throws Error for a fact name or an address that could not be read back
 */
export const writeMarkdown = (doc: Doc): string => writeBlocks(canonical(doc).content, false, false);

/** Writes one line of words, as a title or a summary is; the counterpart of `parseMarkdownLine`. */
export const writeMarkdownLine = (nodes: readonly Inline[]): string =>
  writeInline(canonicalInline(nodes), false);
