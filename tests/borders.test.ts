// The borders of the house are watched: a planted violation of each kind must be caught.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { strangers } from '../scripts/admin.mjs';
import { ROOT } from '../src/platform/root.ts';

const run = promisify(execFile);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secon-borders-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  plant('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function plant(path: string, text: string): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** Names of the rules that the planted files break. */
async function broken(): Promise<string[]> {
  const depcruise = join(ROOT, 'node_modules/.bin/depcruise');
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const { stdout } = await run(depcruise, ['src', '--config', config, '--output-type', 'json'], {
    cwd: folder,
  }).catch(error => error as { stdout: string });
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string } }[] };
  };
  expect(summary.totalCruised).toBeGreaterThan(1);
  return summary.violations.map(violation => violation.rule.name);
}

test('a slice that imports a later one', async () => {
  plant(
    'src/slices/texts/index.ts',
    "import { later } from '../newsletters/index.ts';\nexport const text = later;\n",
  );
  plant('src/slices/newsletters/index.ts', 'export const later = 1;\n');
  expect(await broken()).toContain('slice-order-texts');
});

test('a type from a later slice', async () => {
  plant(
    'src/slices/events/model.ts',
    "import type { Later } from '../indicators/model.ts';\nexport type Mine = Later;\n",
  );
  plant('src/slices/indicators/model.ts', 'export type Later = string;\n');
  expect(await broken()).toContain('slice-order-events');
});

test('a slice entered past its door', async () => {
  plant(
    'src/slices/events/pages.ts',
    "import { secret } from '../texts/store.ts';\nexport const page = secret;\n",
  );
  plant('src/slices/texts/store.ts', 'export const secret = 1;\n');
  expect(await broken()).toContain('slice-by-its-door');
});

test('a cycle', async () => {
  plant('src/platform/a.ts', "import { b } from './b.ts';\nexport const a = b;\n");
  plant('src/platform/b.ts', "import { a } from './a.ts';\nexport const b = a;\n");
  expect(await broken()).toContain('no-cycles');
});

test('facts that read a file', async () => {
  plant(
    'src/facts/extract.ts',
    "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');\n",
  );
  plant('src/facts/other.ts', 'export const other = 1;\n');
  expect(await broken()).toContain('facts-touch-nothing-outside');
});

test('a library that reads files', async () => {
  plant('src/exports/facts.ts', "import { read } from '../reading/index.ts';\nexport const text = read;\n");
  plant('src/reading/index.ts', "export { read } from './pdf.ts';\n");
  plant('src/reading/pdf.ts', 'export const read = 1;\n');
  expect(await broken()).toContain('library-runs-anywhere');
});

test('a platform that knows a slice', async () => {
  plant(
    'src/platform/db.ts',
    "import { events } from '../slices/events/index.ts';\nexport const db = events;\n",
  );
  plant('src/slices/events/index.ts', 'export const events = 1;\n');
  expect(await broken()).toContain('platform-knows-no-slice');
});

test('a bundle for browsers that carries what belongs to the server', () => {
  const inputs = [
    'src/admin/main.tsx',
    'src/slices/events/admin/list.tsx',
    'src/slices/events/model.ts',
    'src/slices/events/queries.ts',
    'src/platform/languages.ts',
    'src/platform/db/index.ts',
    'node_modules/react/index.js',
    'node_modules/zod/v4/index.js',
  ];
  expect(strangers({ inputs: Object.fromEntries(inputs.map(path => [path, {}])) })).toEqual([
    'src/slices/events/queries.ts',
    'src/platform/db/index.ts',
    'node_modules/zod/v4/index.js',
  ]);
});

test('our bundle for browsers carries nothing of the kind, and no more than may be loaded at first', () => {
  const folder = join(ROOT, 'dist', 'admin');
  const read = (name: string) => readFileSync(join(folder, name));
  const meta = JSON.parse(read('meta.json').toString());
  expect(Object.keys(meta.inputs)).toContain('src/admin/main.tsx');
  expect(strangers(meta)).toEqual([]);
  const { entry, chunks } = JSON.parse(read('manifest.json').toString()) as {
    entry: string;
    chunks: string[];
  };
  const bytes = [entry, ...chunks].map(name => gzipSync(read(name), { level: 9 }).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

test('a screen that reads a file', async () => {
  plant(
    'src/slices/events/admin/list.tsx',
    "import { env } from 'node:process';\nexport const Screen = env;\n",
  );
  plant('src/slices/events/model.ts', 'export const model = 1;\n');
  expect(await broken()).toContain('browser-has-no-node');
});

test('a server that imports a screen', async () => {
  plant(
    'src/slices/events/index.ts',
    "import { Screen } from './admin/list.tsx';\nexport const slice = Screen;\n",
  );
  plant('src/slices/events/admin/list.tsx', 'export const Screen = 1;\n');
  expect(await broken()).toContain('server-knows-no-browser');
});

test('a shell that knows a screen beside the list of them', async () => {
  plant(
    'src/admin/main.tsx',
    "import { Screen } from '../slices/events/admin/list.tsx';\nexport const all = Screen;\n",
  );
  plant('src/slices/events/admin/list.tsx', 'export const Screen = 1;\n');
  expect(await broken()).toContain('screens-are-listed-once');
});

test('a screen that comes into the shell past its doors', async () => {
  plant(
    'src/slices/events/admin/list.tsx',
    "import { Frame } from '../../../admin/shell/frame.tsx';\nexport const Screen = Frame;\n",
  );
  plant('src/admin/shell/frame.tsx', 'export const Frame = 1;\n');
  expect(await broken()).toContain('shell-by-its-doors');
});

test('orderly screens break nothing', async () => {
  plant(
    'src/slices/events/admin/list.tsx',
    [
      "import { ask } from '../../../admin/api/index.ts';",
      "import { LANGUAGES } from '../../../platform/languages.ts';",
      "import { held } from '../model.ts';",
      'export const Screen = [ask, held, LANGUAGES];',
    ].join('\n'),
  );
  plant('src/slices/events/model.ts', 'export const held = 1;\n');
  plant('src/platform/languages.ts', 'export const LANGUAGES = 1;\n');
  plant('src/admin/api/index.ts', 'export const ask = 1;\n');
  plant(
    'src/admin/screens.ts',
    "export const SCREENS = [() => import('../slices/events/admin/list.tsx')];\n",
  );
  expect(await broken()).toEqual([]);
});

test('an orderly slice breaks nothing', async () => {
  plant(
    'src/slices/events/index.ts',
    "import { text } from '../texts/index.ts';\nexport const event = text;\n",
  );
  plant('src/slices/texts/index.ts', 'export const text = 1;\n');
  expect(await broken()).toEqual([]);
});
