// A picture's files on their way out: to the public once a record says they may be seen, before that to who is signed in.
import type { StoredFileRoute } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';
import { PICTURE_TYPES, pictureFile } from '../model.ts';
import { isPublicPicture } from './queries.ts';

export interface ServedPicture {
  readonly type: string;
  readonly content: Uint8Array;
}

/**
 * For whoever may read the library, saved or not.
 * @param file `960.webp`: nothing but a name of ours reaches the file store
 */
export async function readPicture(
  { files }: Services,
  sha256: string,
  file: string,
): Promise<ServedPicture | null> {
  const named = pictureFile(sha256, file);
  const content = named && (await files.get(named.key));
  return content && { type: PICTURE_TYPES[named.format], content };
}

/** `/files/pictures/<sha256>/960.webp` */
export const publicPictures: StoredFileRoute = {
  path: '/pictures/:sha256/:file',
  load: async (services, { sha256 = '', file = '' }) => {
    const known = pictureFile(sha256, file) !== null && (await isPublicPicture(services.database.db, sha256));
    return known ? readPicture(services, sha256, file) : null;
  },
};
