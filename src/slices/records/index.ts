// The door of the slice: what every kind of record has in common.
export { recordContent } from './content/index.ts';
export type { RecordContent, RecordKind, Row } from './kind.ts';

import type { Slice } from '../../platform/registry.ts';
import { api } from './routes.ts';

export { recordDrafts } from './schema.ts';
export { columnTitles, textIn, textTitles } from './titles.ts';
export { type NamedRecord, titlesOf } from './titles-of.ts';

export const recordsSlice: Slice = { name: 'records', api };
