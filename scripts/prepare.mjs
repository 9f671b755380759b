// After `npm install` in the clone: builds the bundles and the library's types, and makes `npx secon` work here.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, declareTypes } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

// npm links the commands of dependencies, but not those of the project itself; a `bin` entry in package.json would make
// npx install the whole project into its cache at every call instead.
if (existsSync(join(root, 'node_modules'))) {
  mkdirSync(bin, { recursive: true });
  rmSync(join(bin, 'secon'), { force: true });
  if (process.platform === 'win32')
    writeFileSync(join(bin, 'secon.cmd'), '@node "%~dp0\\..\\..\\bin\\secon.mjs" %*\r\n');
  else symlinkSync('../../bin/secon.mjs', join(bin, 'secon'));
}
await build();
declareTypes();
