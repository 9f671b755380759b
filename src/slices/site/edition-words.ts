// A newsletter's words without its form, for those who search in it.
import { plainInline, plainText } from '../../document/index.ts';
import type { EditionView } from '../../document/model.ts';

/** Headings and texts of all blocks but the disclaimer, which stands in every issue. */
export const editionWords = (view: EditionView): string =>
  view.blocks
    .filter(block => block.type !== 'disclaimer')
    .flatMap(block => [
      block.heading ? plainInline(block.heading) : '',
      plainText({ type: 'doc', content: block.body }),
    ])
    .filter(words => words !== '')
    .join('\n');
