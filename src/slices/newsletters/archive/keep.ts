// The files of what was published: made once, kept by their digests, given back byte for byte.
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import { type Files, sha256 } from '../../../platform/files.ts';
import type { Services } from '../../../platform/services.ts';
import { FACE_FILES, type FaceFile, type Faces, renderFaces } from '../service/faces.ts';
import { listVersions, type VersionRow } from './queries.ts';
import { keepFirstVersions, noteFiles, type VersionFiles } from './versions.ts';

const keyOf = (digest: string): string => `newsletters/archive/${digest}`;

async function storeFaces(store: Files, faces: Faces): Promise<VersionFiles> {
  const kept: Record<string, { sha256: string; bytes: number }> = {};
  for (const name of FACE_FILES) {
    const digest = sha256(faces[name]);
    await store.put(keyOf(digest), faces[name]);
    kept[name] = { sha256: digest, bytes: faces[name].byteLength };
  }
  return kept;
}

/**
 * Makes and keeps the files of every version of an issue that has none yet: a job, so that what a process that died has
 * left undone another does, with the same bytes, since faces are made of nothing but the view.
 */
export async function keepFiles(
  { database, files: store }: Pick<Services, 'database' | 'files'>,
  issueId: string,
): Promise<void> {
  await database.transact(tx => keepFirstVersions(tx, issueId));
  for (const version of await openVersions(database.db, issueId)) {
    const faces = await renderFaces(version.view, store);
    const kept = await storeFaces(store, faces);
    await database.transact(tx => noteFiles(tx, version, kept));
  }
}

/** Keeps the files that whoever published has at hand. */
export async function keepMadeFiles(
  { database, files: store }: Pick<Services, 'database' | 'files'>,
  issueId: string,
  made: readonly { readonly language: string; readonly view: VersionRow['view']; readonly faces: Faces }[],
): Promise<void> {
  for (const version of await openVersions(database.db, issueId)) {
    const own = made.find(({ language, view }) => language === version.language && same(view, version.view));
    if (!own) continue;
    const kept = await storeFaces(store, own.faces);
    await database.transact(tx => noteFiles(tx, version, kept));
  }
}

const openVersions = async (db: Db, issueId: string): Promise<VersionRow[]> =>
  (await listVersions(db, issueId)).filter(({ files }) => files === null);

const same = (one: unknown, other: unknown): boolean => stable(one) === stable(other);

/** JSON with keys in one order: the database gives them back in its own. */
export const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * A file as it went out. One that the store has lost is made again, and only given where it is the same.
 * @throws SeconError broken when it is not
 */
export async function archivedFile(store: Files, version: VersionRow, name: FaceFile): Promise<Uint8Array> {
  const known = version.files?.[name];
  const kept = known && (await store.get(keyOf(known.sha256)));
  if (kept && sha256(kept) === known.sha256) return kept;
  const made = (await renderFaces(version.view, store))[name];
  if (known && sha256(made) !== known.sha256)
    throw new SeconError(
      'broken',
      'newsletters.archive-lost',
      { file: name, language: version.language, version: version.version },
      `${name} of version ${version.version} in ${version.language} is not in the file store any more`,
    );
  return made;
}
