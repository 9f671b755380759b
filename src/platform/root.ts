// Where the project stands on disk; the same whether run from source or from the bundle in dist/.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const findRoot = (from: string): string => {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'secon') return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('the project folder (with package.json named "secon") was not found');
  return findRoot(parent);
};

/** Absolute path of the project's folder, without a trailing separator. */
export const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The version in package.json. */
export const VERSION: string = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

/**
 * The file a worker thread starts from: beside its module in source, beside the bundle in dist/.
 * @param moduleUrl the caller's `import.meta.url`
 * @param source the file's name in source, such as `thread.ts`
 * @param bundled its name in the bundle, such as `db-thread.js`
 */
export const threadFile = (moduleUrl: string, source: string, bundled: string): URL =>
  new URL(moduleUrl.endsWith('.ts') ? `./${source}` : `./${bundled}`, moduleUrl);
