// The door of the slice: documents and pictures.
import type { Slice } from '../../platform/registry.ts';
import { libraryContent, libraryKind } from './content.ts';
import { pages } from './pages.tsx';
import { picturesApi } from './pictures/routes.ts';
import { publicPictures } from './pictures/serve.ts';
import { sweepJob } from './pictures/sweep.ts';
import { UPLOADED } from './pictures/upload.ts';
import { api } from './routes.ts';

export type { LibraryItemView, PictureView } from './model.ts';
export {
  cardPicture,
  pictureData,
  pictureRecord,
  pictureShape,
  RecordPicture,
  sharedPicture,
} from './pictures/shown.tsx';
export { type LibraryRow, listLibrary, type PictureShelf, pictureShelf } from './queries.ts';
export { libraryItems } from './schema.ts';

export const librarySlice: Slice = {
  name: 'library',
  content: [libraryContent],
  records: [libraryKind],
  pages,
  stored: [publicPictures],
  outbox: [{ topic: UPLOADED, job: sweepJob.name }],
  jobs: [sweepJob],
  api: app => {
    picturesApi(app);
    api(app);
  },
};
