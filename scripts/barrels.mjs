// Looks through barrels: `import { Button } from '../kit/index.ts'` becomes an import of the file that has the button.
// A bundler that splits follows a barrel to all that anybody takes from it: whoever imports one button would load the
// calendar that another screen shows.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, isAbsolute, resolve } from 'node:path';

/** `{ A, B as C, type D }` -> `[['A', 'A'], ['B', 'C']]`: what is imported, and as what. Types leave no trace. */
const namesIn = list =>
  list
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '' && !part.startsWith('type '))
    .map(part => part.split(/\s+as\s+/))
    .map(([name, as = name]) => [name, as]);

const IMPORTED = /\bimport\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?/g;
const EXPORTED_FROM = /\bexport\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?/g;
const EXPORTED = /\bexport\s*\{([^}]*)\}\s*;/g;

const pathFrom = (file, spec) => (spec.startsWith('.') ? resolve(dirname(file), spec) : spec);

/** @returns of each name that a barrel exports, in which file it is and how it is called there */
function readBarrel(file) {
  const text = readFileSync(file, 'utf8');
  const found = new Map();
  const local = new Map();
  for (const [, list, spec] of text.matchAll(IMPORTED))
    for (const [name, as] of namesIn(list)) local.set(as, { file: pathFrom(file, spec), name });
  for (const [, list, spec] of text.matchAll(EXPORTED_FROM))
    for (const [name, as] of namesIn(list)) found.set(as, { file: pathFrom(file, spec), name });
  for (const [, list] of text.matchAll(EXPORTED))
    for (const [name, as] of namesIn(list)) if (local.has(name)) found.set(as, local.get(name));
  return found;
}

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx' };

/**
 * @param sources which of our files are rewritten
 * @param packages barrels of packages, by the name they are imported with: absolute files
 * @param main the entry. What is loaded later imports it as well: then all that it needs is needed by every part alike,
 *   and is one chunk instead of one for each set of parts that share something
 */
export const throughBarrels = (sources, packages, main) => ({
  name: 'through-barrels',
  setup(build) {
    const later = new Set();
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind === 'dynamic-import') later.add(resolve(resolveDir, path));
      return undefined;
    });
    const barrels = new Map();
    const barrelOf = path => {
      if (!barrels.has(path)) barrels.set(path, existsSync(path) ? readBarrel(path) : new Map());
      return barrels.get(path);
    };
    /** The file that has a name, through as many barrels as there are; undefined where it must stay as it is. */
    const find = (path, name) => {
      const file = packages[path] ?? path;
      if (packages[path] === undefined && !(isAbsolute(path) && /[\\/]index\.ts$/.test(path)))
        return undefined;
      const next = barrelOf(file).get(name);
      return next && (find(next.file, next.name) ?? next);
    };
    build.onLoad({ filter: sources }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replace(IMPORTED, (whole, list, spec) => {
        const names = namesIn(list).map(([name, as]) => ({ as, found: find(pathFrom(path, spec), name) }));
        if (names.length === 0 || names.some(({ found }) => found === undefined)) return whole;
        return names
          .map(({ as, found }) => `import { ${found.name} as ${as} } from ${JSON.stringify(found.file)};`)
          .join(' ');
      });
      const more = later.has(path) ? `import ${JSON.stringify(main)};` : '';
      return { contents: `${contents}\n${more}`, loader: LOADERS[extname(path)] };
    });
  },
});
