// The whole house for tests: a database of either engine, the slices, a file store in a scratch folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SYSTEM } from '../platform/auth.ts';
import { fixedClock } from '../platform/clock.ts';
import { type Config, type OidcSettings, readConfig } from '../platform/config.ts';
import { loadFolder } from '../platform/content/index.ts';
import { raiseVersion } from '../platform/db/record-version.ts';
import { openFiles } from '../platform/files.ts';
import { createWeb, type Web } from '../platform/http/app.ts';
import { silentLog } from '../platform/log.ts';
import { createRegistry, type LoadContext, type Registry } from '../platform/registry.ts';
import { ROOT } from '../platform/root.ts';
import type { Services } from '../platform/services.ts';
import { ADMIN } from '../server.ts';
import { theme } from '../slices/site/index.ts';
import { SLICES } from '../slices.ts';
import { ENGINES, type TestDatabase, type TestEngine } from './databases.ts';

export const SECON_CONTENT = join(ROOT, 'content', 'secon');

/** The day the tests play: the Harghita workshop is over, Cáceres is to come. */
export const TEST_DAY = '2024-06-01';

export interface TestHouse {
  readonly services: Services;
  readonly registry: Registry;
  /** What verbs of the command line act with. */
  readonly context: LoadContext;
  readonly databaseUrl: string | undefined;
  /** A scratch folder, gone at the end. */
  readonly folder: string;
  /**
   * The web application over this house; its pages are kept until `web.kept.clear()`.
   * @param oidc a provider of identities, which here may be one on this machine without TLS
   */
  web(oidc?: OidcSettings): Web;
  close(): Promise<void>;
}

const embedded = ENGINES[0] as TestEngine;

/** @param options.content a content folder to load, SECON's unless told; null for an empty record */
export async function openTestHouse(
  options: { readonly engine?: TestEngine; readonly content?: string | null; readonly today?: string } = {},
): Promise<TestHouse> {
  const { engine = embedded, content = SECON_CONTENT, today = TEST_DAY } = options;
  const ready = content === SECON_CONTENT && today === TEST_DAY;
  const house = await houseOn(await engine.open(ready ? 'loaded' : 'migrated'), today);
  if (!ready && content !== null) await loadFolder(house.context, content);
  return house;
}

/** @param opened a migrated database, which the house closes */
export async function houseOn(opened: TestDatabase, today: string): Promise<TestHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'secon-house-'));
  const config: Config = readConfig(
    { SECON_DATA: folder, SECON_URL: 'https://secon.example', SECON_TODAY: today },
    folder,
  );
  const services: Services = {
    config,
    log: silentLog,
    clock: fixedClock(`${today}T12:00:00Z`),
    database: opened.database,
    files: await openFiles(config),
    change: work =>
      opened.database.transact(async tx => {
        const answer = await work(tx);
        await raiseVersion(tx);
        return answer;
      }),
  };
  const registry = createRegistry(SLICES);
  const context: LoadContext = { actor: SYSTEM, services, registry };
  return {
    services,
    registry,
    context,
    databaseUrl: opened.databaseUrl,
    folder,
    web: oidc => createWeb({ ...services, config: { ...config, oidc } }, registry, theme, ADMIN),
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
