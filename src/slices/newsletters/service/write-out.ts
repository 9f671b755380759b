// Writing published editions to a folder: all files or none.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invalid, messageOf } from '../../../platform/errors.ts';
import { FACE_FILES } from './faces.ts';
import type { PublishedEdition } from './publish.ts';

/** What a machine reads of an issue: the facts by record, equal in all editions. */
export function manifestOf(slug: string, editions: readonly PublishedEdition[]) {
  return {
    issue: slug,
    editions: editions.map(({ language, facts }) => ({
      language,
      files: FACE_FILES.map(file => `${language}/${file}`),
      facts: Object.entries(facts).map(([ref, value]) => ({ ref, value })),
    })),
  };
}

/**
 * Writes `dir/<language>/…` and `dir/manifest.json`. The files are written beside their place first and moved there
 * when all are complete; the manifest comes last, so that a manifest that is there describes what is there.
 */
export async function writeOut(
  dir: string,
  slug: string,
  editions: readonly PublishedEdition[],
): Promise<void> {
  const fresh = join(dir, `.new-${process.pid}`);
  try {
    await mkdir(fresh, { recursive: true });
    for (const { language, faces } of editions) {
      await mkdir(join(fresh, language));
      for (const file of FACE_FILES) await writeFile(join(fresh, language, file), faces[file]);
    }
    await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(manifestOf(slug, editions), null, 2)}\n`);
    for (const { language } of editions) {
      await rm(join(dir, language), { recursive: true, force: true });
      await rename(join(fresh, language), join(dir, language));
    }
    await rename(join(fresh, 'manifest.json'), join(dir, 'manifest.json'));
  } catch (error) {
    throw invalid('newsletters.out', `cannot write to ${dir}: ${messageOf(error)}`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
