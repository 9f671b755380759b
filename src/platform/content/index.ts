// Loading and exporting the record as a folder of files. Each slice reads and writes its own kinds; here is their order.
import { authorise } from '../auth.ts';
import { invalid } from '../errors.ts';
import type { LoadContext, LoadCount } from '../registry.ts';
import type { ContentFile } from './folder.ts';
import { readFolder, writeFolder } from './folder.ts';

export type { ContentFile } from './folder.ts';
export { parseYaml, writeYaml } from './folder.ts';

export interface LoadReport {
  readonly kinds: readonly ({ readonly name: string } & LoadCount)[];
}

/**
 * Loads a folder in one transaction: all of it or nothing. Repeating changes nothing.
 * @param progress told the name of each kind before it is loaded
 * @throws SeconError invalid: the first mistake, with its file and line
 */
export async function loadFolder(
  context: LoadContext,
  dir: string,
  progress: (kind: string, files: number) => void = () => {},
): Promise<LoadReport> {
  authorise(context.actor, 'content.load');
  const kinds = context.registry.all('content');
  const files = await readFolder(dir);
  const foreign = files.find(file => !kinds.some(kind => kind.owns(file.path)));
  if (foreign)
    throw invalid('content.unknown-file', `${foreign.path}: no kind of record is kept at this place`);
  return context.services.change(async tx => {
    const report: ({ name: string } & LoadCount)[] = [];
    for (const kind of kinds) {
      const own = files.filter(file => kind.owns(file.path));
      if (own.length === 0) continue;
      progress(kind.name, own.length);
      report.push({ name: kind.name, ...(await kind.load(tx, own, context)) });
    }
    for (const kind of kinds) await kind.finish?.(tx, context);
    return { kinds: report };
  });
}

/** Writes the whole record as a content folder. @returns the number of files */
export async function exportFolder(context: LoadContext, dir: string): Promise<number> {
  authorise(context.actor, 'content.export');
  // One transaction, so that all kinds are of the same moment.
  const files = await context.services.database.transact(async tx => {
    await tx.execute('set transaction isolation level repeatable read, read only');
    const all: ContentFile[] = [];
    for (const kind of context.registry.all('content')) all.push(...(await kind.export(tx, context)));
    return all;
  });
  await writeFolder(dir, files);
  return files.length;
}
