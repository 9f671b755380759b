// The door of the slice: documents and pictures.
import type { Slice } from '../../platform/registry.ts';
import { libraryContent } from './content.ts';
import { pages } from './pages.tsx';
import { api } from './routes.ts';

export type { LibraryItemView } from './model.ts';
export { listLibrary } from './queries.ts';
export { libraryItems } from './schema.ts';

export const librarySlice: Slice = { name: 'library', content: [libraryContent], pages, api };
