// Bundles the admin for browsers to dist/admin: one entry, a chunk a screen, one stylesheet, and a manifest of them.
import { existsSync, globSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { throughBarrels } from './barrels.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outdir = join(root, 'dist', 'admin');

/** The languages that React Aria names differently, or in more than one way. */
const ARIA_LOCALES = {
  en: 'en-US',
  el: 'el-GR',
  nl: 'nl-NL',
  pl: 'pl-PL',
  es: 'es-ES',
  de: 'de-DE',
  ro: 'ro-RO',
  hu: 'hu-HU',
  pt: 'pt-PT',
  lv: 'lv-LV',
  bg: 'bg-BG',
};
const KEPT = new Set(Object.values(ARIA_LOCALES));

/** React Aria brings its own words in 34 languages; those that are not ours stay out. */
const ariaWords = {
  name: 'aria-words',
  setup(build) {
    build.onLoad({ filter: /[\\/]react-(aria|stately|aria-components)[\\/].*[\\/]intl[\\/]/ }, ({ path }) => {
      const [locale] = basename(path).split('.');
      if (KEPT.has(locale)) return undefined;
      return { contents: 'export default undefined;', loader: 'js' };
    });
  },
};

/** All styles are one sheet: tokens, the shell's and the kit's, then those of slices, each by the order of names. */
const styles = {
  name: 'styles',
  setup(build) {
    build.onResolve({ filter: /^secon:/ }, ({ path }) => ({ path, namespace: 'secon' }));
    build.onLoad({ filter: /^secon:styles$/, namespace: 'secon' }, () => {
      const files = [
        ...globSync('src/admin/style/*.css', { cwd: root }).sort(),
        ...globSync('src/slices/*/admin/**/*.css', { cwd: root }).sort(),
      ];
      const contents = ['secon:tokens', ...files.map(file => `./${file.replaceAll('\\', '/')}`)]
        .map(path => `@import ${JSON.stringify(path)};`)
        .join('\n');
      return { contents, loader: 'css', resolveDir: root };
    });
    build.onLoad({ filter: /^secon:tokens$/, namespace: 'secon' }, async () => {
      const { tokensCss } = await import('../src/ui/stylesheet.ts');
      return { contents: tokensCss(), loader: 'css' };
    });
  },
};

const SOURCES = /[\\/]src[\\/](admin|slices[\\/][^\\/]+[\\/]admin)[\\/].*\.tsx?$/;
const MAIN = join(root, 'src/admin/main.tsx');
const BARRELS = {
  'react-aria-components': join(root, 'node_modules/react-aria-components/dist/exports/index.mjs'),
};

/** Chunks of the build before may still be asked for by pages that are open. */
const KEPT_MS = 24 * 60 * 60 * 1000;

function removeOld(current) {
  for (const name of readdirSync(outdir)) {
    const file = join(outdir, name);
    if (!current.has(name) && Date.now() - statSync(file).mtimeMs > KEPT_MS) rmSync(file, { force: true });
  }
}

/** What the page needs at once: the entry with all that it imports, not what it may import later. */
function manifestOf({ outputs }) {
  const named = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const entryOf = point => [...named].find(([, output]) => output.entryPoint === point)?.[0];
  const chunks = new Set();
  const follow = name => {
    for (const { path, kind } of named.get(name)?.imports ?? [])
      if (kind === 'import-statement' && !chunks.has(basename(path))) {
        chunks.add(basename(path));
        follow(basename(path));
      }
  };
  const entry = entryOf('src/admin/main.tsx');
  follow(entry);
  return { entry, chunks: [...chunks].sort(), styles: entryOf('secon:secon:styles') };
}

/** What of our own may run in browsers, beside the admin itself: rules and names that run anywhere. */
const ANYWHERE =
  /^src\/(admin\/|slices\/[^/]+\/(admin\/|model\.ts$)|platform\/(languages|errors)\.ts$|facts\/model\.ts$|document\/(markdown\/|(address|canonical|model|unknown|words)\.ts$)|ui\/)/;
const SERVERS = /^node_modules\/(zod|hono|@hono|drizzle-orm|better-auth|pg)\//;

/** Files in the bundle that belong to the server. Types leave no trace in a bundle: they are free. */
export const strangers = ({ inputs }) =>
  Object.keys(inputs).filter(path => (path.startsWith('src/') && !ANYWHERE.test(path)) || SERVERS.test(path));

/** @returns nothing; throws, with esbuild's own words on standard error, when the source does not parse */
export async function bundleAdmin() {
  if (!existsSync(MAIN)) return;
  const { build: run } = await import('esbuild');
  mkdirSync(outdir, { recursive: true });
  const { metafile } = await run({
    absWorkingDir: root,
    entryPoints: { admin: 'src/admin/main.tsx', styles: 'secon:styles' },
    outdir,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    plugins: [ariaWords, styles, throughBarrels(SOURCES, BARRELS, MAIN)],
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const names = Object.keys(metafile.outputs).map(path => basename(path));
  writeFileSync(join(outdir, 'manifest.json'), `${JSON.stringify(manifestOf(metafile), null, 2)}\n`);
  writeFileSync(join(outdir, 'meta.json'), JSON.stringify(metafile));
  removeOld(new Set([...names, 'manifest.json', 'meta.json']));
}
