// The door of the slice: what every kind of record has in common.
export { recordContent } from './content/index.ts';
export { noteTyping, typingOn, WORKING_MINUTES } from './drafts/typing.ts';
export { type RecordContent, type RecordKind, type Row, textFields } from './kind.ts';

import type { Slice } from '../../platform/registry.ts';
import { api } from './routes.ts';

export { recordsHolding } from './list.ts';
export { LONGEST_TEXT, RECORD_KINDS } from './model.ts';
export { replaceRevisions } from './revisions.ts';
export { recordDrafts } from './schema.ts';
export { mayAny, ownersOf, type RecordsContext, rowBySlug } from './service/context.ts';
export { approvesOwn } from './service/own-words.ts';
export { saveTexts, saveTextsIn } from './service/save.ts';
export { type OneText, saveText } from './service/save-text.ts';
export { editorShape, languageShape, moment, slugShape, whoShape } from './shapes.ts';
export { columnTitles, textIn, textTitles } from './titles.ts';
export { type NamedRecord, titlesOf } from './titles-of.ts';

export const recordsSlice: Slice = { name: 'records', api };
