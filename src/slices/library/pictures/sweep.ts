// Uploads that nobody saved are removed after a day: a picture of people is not kept for no reason.
import type { JobHandler } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';
import { alone, forget, markedPictures, markOf, unmark } from './kept.ts';
import { pictureUse } from './queries.ts';

const KEPT_UNSAVED_MS = 24 * 3_600_000;

/** Bears being run twice, at the same time too. @returns how many were removed */
export async function sweepUploads({ database, files, clock }: Services): Promise<number> {
  const limit = clock.now().getTime() - KEPT_UNSAVED_MS;
  let removed = 0;
  for (const sha256 of await markedPictures(files)) {
    if (((await markOf(files, sha256))?.at.getTime() ?? limit) >= limit) continue;
    await database.transact(async tx => {
      await alone(tx, sha256);
      // Asked again: it may have been uploaded anew meanwhile, or be gone.
      const mark = await markOf(files, sha256);
      if (!mark || mark.at.getTime() >= limit) return;
      const use = await pictureUse(tx, sha256);
      if (use === 'record') await unmark(files, sha256);
      if (use !== 'none') return;
      await forget(files, sha256);
      removed++;
    });
  }
  return removed;
}

export const sweepJob: JobHandler = {
  name: 'library.sweep',
  expireInSeconds: 600,
  run: async services => {
    const removed = await sweepUploads(services);
    if (removed > 0) services.log.info('library.swept', { removed });
  },
};
