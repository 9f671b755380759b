// Blocks into sections: a run of headings and what stands below, up to the next heading.

import type { Block, Section } from './model.ts';

const DATE_LIKE = /\b(?:19|20)\d\d\b/;

/** The heading to call a section by: the last that is no mere date line. */
const nameOf = (headings: readonly Block[], body: readonly Block[]): string => {
  const speaking = headings.filter(heading => !(DATE_LIKE.test(heading.text) && headings.length > 1));
  const chosen = speaking[speaking.length - 1] ?? headings[headings.length - 1];
  return (chosen?.text ?? body[0]?.text.slice(0, 80) ?? '').replace(/[*_`]+/g, '').trim();
};

interface Draft {
  headings: Block[];
  body: Block[];
}

/** A list without a heading of its own, on a new page, is no part of the paragraph before it. */
const opensList = (current: Draft, blocks: readonly Block[], i: number): boolean => {
  const here = blocks[i];
  if (here === undefined || here.kind !== 'item' || !here.breakBefore || here.marked) return false;
  const last = current.body[current.body.length - 1];
  return last?.kind === 'text' && blocks[i + 1]?.kind === 'item' && blocks[i + 2]?.kind === 'item';
};

/** A caption set below its list: two headings follow the items, and the list had none. */
const captionBelow = (current: Draft, blocks: readonly Block[], i: number): boolean =>
  current.headings.length === 0 &&
  current.body.length >= 3 &&
  current.body.every(block => block.kind === 'item') &&
  blocks[i + 1]?.kind === 'heading';

export const sectionsOf = (blocks: readonly Block[]): Section[] => {
  const drafts: Draft[] = [];
  let current: Draft = { headings: [], body: [] };
  const close = (): void => {
    if (current.headings.length > 0 || current.body.length > 0) drafts.push(current);
    current = { headings: [], body: [] };
  };
  blocks.forEach((here, i) => {
    if (here.kind === 'heading') {
      if (captionBelow(current, blocks, i)) {
        current.headings.push(here);
        close();
        return;
      }
      if (current.body.length > 0) close();
      current.headings.push(here);
      return;
    }
    if (opensList(current, blocks, i)) close();
    current.body.push(here);
  });
  close();
  return drafts.map((draft, i) => ({
    id: `s${i + 1}`,
    heading: nameOf(draft.headings, draft.body),
    line: Math.min(...[...draft.headings, ...draft.body].map(block => block.line)),
    headings: draft.headings,
    body: draft.body,
  }));
};
