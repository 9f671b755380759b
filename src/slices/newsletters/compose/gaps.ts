// What a preview shows of texts that could not go out: gaps are named, drafts are called drafts, unknown facts are told.
import { resolveDoc } from '../../../document/index.ts';
import type { Doc, Inline, ListItem, Mark, Node } from '../../../document/model.ts';
import type { RecordFact } from '../../../facts/model.ts';
import { type Translate, translator } from '../../../platform/i18n/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { TextState } from '../../texts/index.ts';
import type { SourceBlock } from './sources.ts';

const BOLD: readonly Mark[] = [{ type: 'bold' }];

const note = (words: string): Inline => ({ type: 'text', text: `[${words}]`, marks: BOLD });

/** In the place of a text that nobody has written yet. */
export const gapDoc = (language: Language): Doc => ({
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [note(translator(language)('newsletters.previewGap'))] },
  ],
});

const STATE_WORDS: Partial<Record<TextState, string>> = {
  draft: 'newsletters.previewDraft',
  machine: 'newsletters.previewMachine',
  reviewed: 'newsletters.previewReviewed',
};

/** A text as it stands, resolved, with its state below its heading where it is not approved. */
export function markedDoc(
  { doc, row }: SourceBlock,
  language: Language,
  facts: ReadonlyMap<string, RecordFact>,
): Doc {
  const t = translator(language);
  const { content } = resolveDoc(withUnknownMarked(doc, facts, t), language, facts);
  const words = STATE_WORDS[row.state];
  if (words === undefined) return { type: 'doc', content };
  const state: Node = { type: 'paragraph', content: [note(t(words))] };
  const [first, ...rest] = content;
  return { type: 'doc', content: first?.type === 'heading' ? [first, state, ...rest] : [state, ...content] };
}

function withUnknownMarked(doc: Doc, facts: ReadonlyMap<string, RecordFact>, t: Translate): Doc {
  const unknown = (fact: string): Inline => note(t('newsletters.previewUnknown', { fact }));
  const told = (node: Inline): Inline[] => {
    if (node.type === 'hardBreak') return [node];
    if (node.type === 'fact' && !facts.has(node.attrs.ref)) return [unknown(node.attrs.ref)];
    const bound = node.marks?.find(mark => mark.type === 'bound' && !facts.has(mark.attrs.ref));
    if (bound?.type !== 'bound') return [node];
    const marks = (node.marks ?? []).filter(mark => mark !== bound);
    return [{ ...node, marks }, { type: 'text', text: ' ' }, unknown(bound.attrs.ref)];
  };
  const isInline = (node: Node | ListItem | Inline): node is Inline =>
    node.type === 'text' || node.type === 'fact' || node.type === 'hardBreak';
  const walk = (nodes: readonly (Node | ListItem | Inline)[]): (Node | ListItem | Inline)[] =>
    nodes.flatMap((node): (Node | ListItem | Inline)[] => {
      if (isInline(node)) return told(node);
      return node.content ? [{ ...node, content: walk(node.content) } as Node | ListItem] : [node];
    });
  return { type: 'doc', content: walk(doc.content) as Node[] };
}
