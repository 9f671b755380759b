// The addresses that an edition leads to: those of its words and those of its cards.
import type { BlockData, BlockView, Doc, Inline, ListItem, Node } from '../../../document/model.ts';
import type { RecordFact } from '../../../facts/model.ts';

function* inlineOf(nodes: readonly (Node | ListItem | Inline)[]): Generator<Inline> {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'fact' || node.type === 'hardBreak') yield node;
    else yield* inlineOf(node.content ?? []);
  }
}

/** Whether a text that is not resolved yet leads anywhere: by a link of its own, or by a fact that is an address. */
export const hasLink = (doc: Doc, facts: ReadonlyMap<string, RecordFact>): boolean => {
  const leads = (ref: string): boolean => ['url', 'email'].includes(facts.get(ref)?.kind ?? '');
  return [...inlineOf(doc.content)].some(node => {
    if (node.type === 'hardBreak') return false;
    if (node.type === 'fact' && leads(node.attrs.ref)) return true;
    return (node.marks ?? []).some(
      mark => mark.type === 'link' || (mark.type === 'bound' && leads(mark.attrs.ref)),
    );
  });
};

const hrefsOf = (node: Inline): string[] => {
  if (node.type === 'hardBreak') return [];
  const own = node.type === 'fact' ? node.attrs.href : undefined;
  const marks = (node.marks ?? []).map(mark =>
    mark.type === 'link' || mark.type === 'bound' ? mark.attrs.href : undefined,
  );
  return [own, ...marks].filter(href => href !== undefined);
};

function cardAddresses(data: BlockData | null): (string | undefined)[] {
  switch (data?.type) {
    case 'event':
      return [data.event.href];
    case 'card':
      return [data.card.href];
    case 'partners':
      return data.groups.flatMap(group => group.partners.map(({ href }) => href));
    case 'links':
      return data.links.map(({ href }) => href);
    default:
      return [];
  }
}

/** Where a resolved block leads, each address once. */
export const blockAddresses = (block: BlockView): string[] => {
  const words = [...inlineOf([...(block.heading ?? []), ...block.body])].flatMap(hrefsOf);
  return [...new Set([...words, ...cardAddresses(block.data)])].filter(href => href !== undefined);
};
