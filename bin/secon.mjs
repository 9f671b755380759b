#!/usr/bin/env -S node --max-semi-space-size=1
// The `secon` command: runs the bundle on the Node that the project pins.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major] = process.versions.node.split('.');

if (Number(major) < 24) {
  const pinned = join(root, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(pinned)) {
    process.stderr.write(
      `secon needs Node 24; this is Node ${process.versions.node}. Run "npm install" in ${root} first.\n`,
    );
    process.exit(2);
  }
  const run = spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (run.signal) process.kill(process.pid, run.signal);
  process.exit(run.status ?? 1);
}

const [{ setFlagsFromString }, { SERVER_FLAGS, TEXT_FLAGS, VERB_FLAGS }] = await Promise.all([
  import('node:v8'),
  import('../scripts/memory-flags.mjs'),
]);
const [verb] = process.argv.slice(2);
const serving = ['start', 'web', 'worker'].includes(verb);
const reading = ['facts', 'check'].includes(verb);
for (const flag of serving ? SERVER_FLAGS : reading ? TEXT_FLAGS : VERB_FLAGS) setFlagsFromString(flag);

// React and others carry a slower, larger half for development.
process.env.NODE_ENV ??= 'production';
const { build, isStale } = await import('../scripts/build.mjs');
if (isStale()) await build();
// V8 keeps what it compiled, so that the next start need not. Older Nodes, which end above, do not know it.
const { enableCompileCache } = await import('node:module');
enableCompileCache(join(root, 'node_modules', '.cache', 'secon'));
const { main } = await import('../dist/main.js');
await main(process.argv.slice(2));
