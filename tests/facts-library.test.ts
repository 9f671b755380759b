// `import … from 'secon/facts'`: the built bundle, as a program outside would have it.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NODE } from '../bench/harness/secon.ts';
import { declareTypes } from '../scripts/build.mjs';
import { ROOT } from '../src/platform/root.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'secon-facts-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules', 'secon'));
  file('package.json', '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that a module imports, statically, dynamically or by `require`. */
const importsOf = async (entry: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    external: ['*'],
    platform: 'neutral',
    format: 'esm',
  });
  return Object.values(metafile.inputs).flatMap(input => input.imports.map(({ path }) => path));
};

describe('the bundle', () => {
  test('imports nothing, from Node or from packages', async () => {
    const planted = file('planted.js', "import 'node:fs';\nexport const x = () => import('eld');\n");
    expect(await importsOf(planted)).toEqual(['node:fs', 'eld']);
    expect(await importsOf(join(ROOT, 'dist', 'facts.js'))).toEqual([]);
  });

  test('knows none of Node’s globals', () => {
    const text = readFileSync(join(ROOT, 'dist', 'facts.js'), 'utf8');
    expect(text).not.toMatch(/\b(?:process|globalThis\.process|Buffer|__dirname|require)\s*[.(]/);
  });
});

test('a program finds and compares facts', async () => {
  const program = file(
    'program.js',
    `import { compare, extract } from 'secon/facts';
     const facts = extract('Am 5. Mai 2031 kommen dreißig Gäste.', 'de');
     const { findings } = compare([
       { language: 'en', text: 'The fair is on 16-18 April 2031.' },
       { language: 'de', text: 'Die Messe findet am 16. und 18. April 2031 statt.' },
     ]);
     console.log(JSON.stringify({ facts, findings }));`,
  );
  const { stdout } = await run(NODE, [program]);
  expect(JSON.parse(stdout)).toMatchObject({
    facts: [
      { kind: 'date', value: '2031-05-05', text: '5. Mai 2031', start: 3, end: 14 },
      { kind: 'number', value: '30', text: 'dreißig' },
    ],
    findings: [{ kind: 'range-to-pair', severity: 'error', language: 'de' }],
  });
});

test('what is no export stays inside', async () => {
  const program = file('inside.js', "import 'secon/dist/main.js';\n");
  await expect(run(NODE, [program])).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
});

describe('the types', () => {
  beforeAll(() => declareTypes());

  const compile = async (text: string, modules: readonly [string, string]): Promise<string> => {
    const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
    const options = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--target', 'es2022', '--types', ''];
    const [module, resolution] = modules;
    const args = [...options, '--module', module, '--moduleResolution', resolution, file('use.ts', text)];
    return run(tsc, args, { cwd: folder }).then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    );
  };

  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const)('serve a strict program, modules %s resolved as %s', async (...modules) => {
    const good = `
      import { compare, type EditionInput, extract, type Fact } from 'secon/facts';
      const facts: readonly Fact[] = extract('43 chairs', 'en');
      const editions: EditionInput[] = [
        { language: 'en', text: 'x' },
        { language: 'de', sections: [{ heading: 'y', text: 'z' }], published: null },
      ];
      const message: string | undefined = compare(editions, { reference: 'en' }).findings[0]?.message;
      console.log(facts, message);`;
    expect(await compile(good, modules)).toBe('');
    const bad = `
      import { compare, extract } from 'secon/facts';
      const count: number = extract('43 chairs', 'en')[0]?.value ?? 0;
      compare([{ language: 'en' }]);
      console.log(count);`;
    const errors = await compile(bad, modules);
    expect(errors).toMatch(/use\.ts\(3,13\): error TS2322/);
    expect(errors).toMatch(/use\.ts\(4,\d+\): error TS2/);
  });
});
