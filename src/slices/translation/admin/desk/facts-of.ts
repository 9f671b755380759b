// The facts that a text names, in the order in which it names them, and its words with the facts written out.
import { mapInline } from '../../../../document/canonical.ts';
import { parseMarkdown } from '../../../../document/markdown/parse.ts';
import type { Doc, Inline, Node } from '../../../../document/model.ts';
import type { FactForm } from '../../../../facts/model.ts';
import type { FactShelf } from '../../../texts/admin/index.ts';

/** A fact as a text names it. */
export interface NamedFact {
  readonly ref: string;
  /** Of a reference; a gender is not taken along into another language. */
  readonly form: FactForm | null;
}

/** @returns null where it is no Markdown of ours: somebody is in the middle of typing it */
export function readText(body: string): Doc | null {
  try {
    return parseMarkdown(body);
  } catch {
    return null;
  }
}

const GENDERS: readonly (string | null)[] = ['m', 'f', 'n'];

/** The form in which a fact goes over into another language. */
export const formAbroad = (form: FactForm | null): FactForm | null => (GENDERS.includes(form) ? null : form);

function namedBy(node: Inline): NamedFact[] {
  if (node.type === 'hardBreak') return [];
  const bound = (node.marks ?? []).flatMap(mark => (mark.type === 'bound' ? [mark.attrs.ref] : []));
  const named = bound.map(ref => ({ ref, form: null }));
  if (node.type !== 'fact') return named;
  const { ref, form = null } = node.attrs;
  return [...named, { ref, form: formAbroad(form) }];
}

/** Each fact once, by reference or by bound span; none of a text that cannot be read. */
export function factsOf(body: string): NamedFact[] {
  const found = new Map<string, NamedFact>();
  const doc = readText(body);
  if (doc !== null)
    mapInline(doc, node => {
      for (const fact of namedBy(node)) if (!found.has(fact.ref)) found.set(fact.ref, fact);
      return node;
    });
  return [...found.values()];
}

const inlineWords = (nodes: readonly Inline[] = [], facts: FactShelf): string =>
  nodes
    .map(node => {
      if (node.type === 'text') return node.text;
      return node.type === 'hardBreak' ? '\n' : facts.text(node.attrs.ref, node.attrs.form ?? null);
    })
    .join('');

function blockWords(node: Node, facts: FactShelf): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [inlineWords(node.content, facts)];
    case 'bulletList':
    case 'orderedList':
      return node.content.flatMap(item =>
        item.content.flatMap(inner => blockWords(inner, facts)).map(line => `– ${line}`),
      );
    case 'blockquote':
      return node.content.flatMap(inner => blockWords(inner, facts));
  }
}

/** A text as plain words, a paragraph a line, for showing how two of them differ. */
export function plainWords(body: string, facts: FactShelf): string {
  const doc = readText(body);
  return doc === null ? body : doc.content.flatMap(node => blockWords(node, facts)).join('\n');
}

/** The words of the heading that a text opens with; null where it opens otherwise. */
export function headingOf(body: string, facts: FactShelf): string | null {
  const [first] = readText(body)?.content ?? [];
  return first?.type === 'heading' ? inlineWords(first.content, facts) : null;
}
