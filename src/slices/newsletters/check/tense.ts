// Told as held, or as still to come, against the issue's own date: what the engine that compares editions finds in each alone.
import { plainInline, plainText } from '../../../document/index.ts';
import type { BlockView, EditionView } from '../../../document/model.ts';
import { compareEditions } from '../../../facts/index.ts';
import type { ErrorParams } from '../../../platform/errors.ts';
import { KnownOf } from './known.ts';

interface TenseItem {
  readonly block: string | null;
  readonly code: 'tense-future' | 'tense-past';
  readonly params: ErrorParams;
}

type Edition = Parameters<typeof compareEditions>[0][number];
type Section = Edition['sections'][number];

function sectionOf(block: BlockView): Section {
  const heading = block.heading ? plainInline(block.heading) : '';
  const passage = (kind: 'heading' | 'text', text: string) => ({ kind, text, line: 1, lines: [] });
  return {
    id: block.id,
    heading,
    line: 1,
    headings: heading === '' ? [] : [passage('heading', heading)],
    body: block.body
      .map(node => plainText({ type: 'doc', content: [node] }))
      .filter(text => text !== '')
      .map(text => passage('text', text)),
  };
}

const known = new KnownOf<readonly TenseItem[]>();

/** Days in an edition's words that are told in the wrong tense for the day it is dated. */
export const tenseItems = (view: EditionView): Promise<readonly TenseItem[]> =>
  known.of(view, () => found(view));

function found(view: EditionView): TenseItem[] {
  const published = view.published.value;
  const edition: Edition = {
    language: view.language,
    published,
    sections: view.blocks.map(sectionOf),
    links: [],
  };
  return compareEditions([edition])
    .findings.filter(({ kind }) => kind === 'tense-contradiction')
    .map(({ section, fact }) => {
      const value = fact?.value ?? '';
      return {
        block: section,
        code: value < published ? ('tense-future' as const) : ('tense-past' as const),
        params: { value: fact?.text ?? value, published },
      };
    });
}
