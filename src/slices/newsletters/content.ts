// Newsletters in the content folder: an issue with its blocks, a text for each block and language; `archive/content.ts` has
// what went out.
import { recordContent } from '../records/index.ts';
import { newsletterKind } from './kind.ts';

export const issueContent = recordContent(newsletterKind);
