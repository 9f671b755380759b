// The process that bench:publish measures: publishes again and again, as a server does that has been up for a while.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SYSTEM } from '../../src/platform/auth.ts';
import { processConfig } from '../../src/platform/config.ts';
import { openHouse } from '../../src/server.ts';
import { publishIssue, writeOut } from '../../src/slices/newsletters/index.ts';

const ROUNDS = 7;

const house = await openHouse(processConfig(process.cwd()));
const { services, registry } = house;
const out = join(services.config.data, 'out');

async function publish(): Promise<number> {
  const begun = performance.now();
  const { issue, editions } = await publishIssue({ actor: SYSTEM, services, registry }, 2);
  await writeOut(out, issue.slug, editions);
  return (performance.now() - begun) / 1000;
}

const first = await publish();
const seconds: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  await rm(out, { recursive: true, force: true });
  seconds.push(await publish());
}
await house.close();
process.stdout.write(
  JSON.stringify({ first, seconds, mb: Math.round(process.resourceUsage().maxRSS / 1024) }),
);
process.exit();
