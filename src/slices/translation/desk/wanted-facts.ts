// The facts that some texts name, each with the forms it is named in.
import { parseMarkdown } from '../../../document/index.ts';
import type { Inline, ListItem, Node } from '../../../document/model.ts';
import type { WantedFact } from '../../texts/index.ts';

/** @param bodies Markdown of the content format */
export const wantedFacts = (bodies: readonly string[]): WantedFact[] =>
  bodies.flatMap(body => factsIn(parseMarkdown(body).content));

const factsIn = (nodes: readonly (Node | ListItem | Inline)[]): WantedFact[] =>
  nodes.flatMap((node): WantedFact[] => {
    if (node.type === 'hardBreak') return [];
    if (node.type !== 'text' && node.type !== 'fact') return factsIn(node.content ?? []);
    const bound = (node.marks ?? []).flatMap(mark =>
      mark.type === 'bound' ? [{ ref: mark.attrs.ref }] : [],
    );
    return node.type === 'fact' ? [{ ref: node.attrs.ref, form: node.attrs.form }, ...bound] : bound;
  });
