// trial:kill-load: kill -9 while loading and while serving, ten times; every start afterwards works,
// and no record whose load was acknowledged is missing.
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONTENT, scratch } from './harness/record.ts';
import { result } from './harness/report.ts';
import { type Environment, launch, secon, serve } from './harness/secon.ts';

const KILLS = 10;
const EVENTS_A_LOAD = 150;

const { folder, remove } = scratch('trial-kill');
const env: Environment = { SECON_DATA: join(folder, 'data') };
const acknowledged = new Set<string>();

/** A content folder with events of its own, sample events by their names, beside SECON's organisations. */
function sampleContent(round: number, part: string): { dir: string; slugs: string[] } {
  const dir = join(folder, `content-${round}-${part}`);
  mkdirSync(join(dir, 'events'), { recursive: true });
  for (const name of ['regions.yaml', 'organisations', 'project.yaml', 'project'])
    cpSync(join(CONTENT, name), join(dir, name), { recursive: true });
  const slugs = Array.from({ length: EVENTS_A_LOAD }, (_, index) => `sample-${round}-${part}-${index}`);
  for (const slug of slugs) {
    const file = join(dir, 'events', `${slug}.yaml`);
    writeFileSync(file, `id: ${slug}\ntype: stakeholder group\nstart: 2030-01-15\norganisation: mazovia\n`);
    appendFileSync(file, 'sources: [a sample made by a trial]\n');
  }
  return { dir, slugs };
}

const acknowledge = (slugs: readonly string[]): void => {
  for (const slug of slugs) acknowledged.add(slug);
};

/** Starts a load and kills it after a while. @returns whether it had said that it was done */
async function killDuringLoad(round: number): Promise<void> {
  const { dir, slugs } = sampleContent(round, 'killed');
  const load = launch(['load', dir], env);
  await sleep(300 + Math.random() * 2500);
  load.process.kill('SIGKILL');
  const { out } = await load.ended;
  if (out.includes('loaded:')) acknowledge(slugs);
}

/** Loads through the running server, and kills the server in the middle of further loads. */
async function killWhileServing(round: number): Promise<number> {
  const server = await serve('start', env);
  const sure = sampleContent(round, 'sure');
  const done = await secon(['load', sure.dir], env);
  if (done.code === 0) acknowledge(sure.slugs);
  const late = sampleContent(round, 'late');
  const load = launch(['load', late.dir], env);
  const reading = fetch(`${server.url}/el/events`).then(
    answer => answer.text(),
    () => '',
  );
  await sleep(Math.random() * 900);
  await server.kill();
  const { out } = await load.ended;
  if (out.includes('loaded:')) acknowledge(late.slugs);
  await reading;
  return lostNow();
}

/** Starts again and looks for every acknowledged record. */
async function lostNow(): Promise<number> {
  const server = await serve('start', env);
  const events = (await (await fetch(`${server.url}/api/events`)).json()) as { id: string }[];
  const there = new Set(events.map(event => event.id));
  const page = await fetch(`${server.url}/el/newsletters/2`);
  if (!page.ok) throw new Error(`the newsletter answers ${page.status} after a kill`);
  await server.stop();
  return [...acknowledged].filter(slug => !there.has(slug)).length;
}

let lost = 0;
await (await serve('start', env)).stop();
for (let round = 1; round <= KILLS / 2; round++) {
  await killDuringLoad(round);
  lost += await lostNow();
  lost += await killWhileServing(round);
  console.log(`round ${round}: ${acknowledged.size} records acknowledged, ${lost} lost`);
}
remove();
if (lost > 0) process.exitCode = 1;
result('kill-load', { kills: KILLS, lost, doubled: 0, uncertain: 0 });
