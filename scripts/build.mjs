// Bundles our own code to dist/, the admin's for browsers too, so that it starts at once; packages stay in node_modules.
// Run after `npm install`, and by `secon` itself whenever a source file is newer than the bundle.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleAdmin } from './admin.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');

const newest = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      entry => entry.isFile() && /\.(tsx?|css|json)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
    )
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

/**
 * Packages stay outside, but for Drizzle: the export map in its package.json is so large that Node spends a third of a
 * second and two hundred megabytes on reading it again for each of its files.
 */
const BUNDLED = ['drizzle-orm'];
const packagesOutside = {
  name: 'packages-outside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || BUNDLED.some(name => path === name || path.startsWith(`${name}/`))
        ? undefined
        : { path, external: true },
    );
  },
};

/** Whether a source file changed since the last build. */
export const isStale = () => !existsSync(stamp) || newest(join(root, 'src')) > statSync(stamp).mtimeMs;

/** @returns nothing; throws, with esbuild's own words on standard error, when the source does not parse */
export async function build() {
  const begun = Date.now();
  await Promise.all([bundle({ main: 'src/cli/main.ts' }, 'dist'), bundleLibrary('dist'), bundleAdmin()]);
  // The time of its beginning: a file saved meanwhile counts as newer.
  writeFileSync(stamp, new Date(begun).toISOString());
}

/** Bundles entries with the threads and processes they start. @param outdir below the project, so that the project's folder is found */
export async function bundle(entries, outdir) {
  const { build: run } = await import('esbuild');
  await run({
    absWorkingDir: root,
    entryPoints: {
      ...entries,
      'db-thread': 'src/platform/db/pglite-thread.ts',
      'pdf-thread': 'src/document/pdf/thread.ts',
      'segments-thread': 'src/checking/segments/thread.ts',
      'draw-process': 'src/slices/library/pictures/draw-process.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    plugins: [packagesOutside],
    format: 'esm',
    platform: 'node',
    target: 'node24',
    jsx: 'automatic',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
}

/**
 * Bundles `secon/facts` to one file that imports nothing, so that it runs in a browser as it is.
 * With "neutral", what only Node has cannot be resolved, and the build ends with an error.
 */
async function bundleLibrary(outdir) {
  const { build: run } = await import('esbuild');
  await run({
    absWorkingDir: root,
    entryPoints: { facts: 'src/exports/facts.ts' },
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
}

/** Writes the library's types to `dist/types`. The compiler is there in a clone; an install without it goes without. */
export function declareTypes() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) return;
  rmSync(join(root, 'dist', 'types'), { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    [compiler, '-p', join(root, 'scripts', 'tsconfig.library.json')],
    { stdio: 'inherit' },
  );
  if (status !== 0)
    process.stderr.write('the types of secon/facts were not written; the library works without\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  declareTypes();
}
