// Before all journeys: one first start of SECON, with its record loaded, whose data each file's own server gets a copy of.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, serve } from '../../bench/harness/secon.ts';
import { build, isStale } from '../../scripts/build.mjs';

/** Handed on to the processes that run the journeys. */
const KEPT = 'SECON_FIRST_START';

/** Playwright calls it once, and what it answers with at the end. */
export default async function makeFirstStart(): Promise<() => void> {
  // Here, so that no two servers build at a time.
  if (isStale()) await build();
  const folder = mkdtempSync(join(tmpdir(), 'secon-first-start-'));
  const server = await serve('start', { SECON_DATA: folder });
  await server.stop();
  process.env[KEPT] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Fills the data folder of a server that is about to start; it then has nothing to load. @param env with which it will run */
export function afterFirstStart({ SECON_DATA = '' }: Environment): void {
  const kept = process.env[KEPT];
  if (kept === undefined) throw new Error('playwright.config.ts names what makes a first start');
  cpSync(kept, SECON_DATA, { recursive: true });
}
