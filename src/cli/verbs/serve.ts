// secon start, web, worker: the running house, or one part of it.
import { join } from 'node:path';
import { SYSTEM } from '../../platform/auth.ts';
import { type Config, publicUrl } from '../../platform/config.ts';
import { invalid } from '../../platform/errors.ts';
import { ROOT } from '../../platform/root.ts';
import type { House, Running } from '../../server.ts';
import type { PlainVerb, Terminal } from '../verb.ts';
import { RECORD_VERBS } from './record-verbs.ts';

const SHIPPED_CONTENT = join(ROOT, 'content', 'secon');

interface Part {
  stop(): Promise<void>;
}

/** Waits for the signal to stop, then stops the parts in reverse order, answers under way first. */
async function runUntilStopped(house: House, parts: readonly Part[]): Promise<number> {
  await new Promise<void>(stop => {
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  });
  // A second signal ends the process as it would any other.
  for (const part of parts.toReversed()) await part.stop();
  await house.close();
  return 0;
}

/** Loaded by the verbs that serve, not by those that only share this command. */
const houseModule = () => import('../../server.ts');

async function openMigrated(config: Config): Promise<House> {
  const [{ openHouse }, { migrate }] = await Promise.all([
    houseModule(),
    import('../../platform/db/migrate.ts'),
  ]);
  const house = await openHouse(config);
  await migrate(house.services.database, config.databaseUrl);
  return house;
}

async function loadWhenEmpty(house: House, terminal: Terminal): Promise<void> {
  const { services, registry } = house;
  const { hasProject } = await import('../../slices/project/index.ts');
  if (await hasProject(services.database.db)) return;
  const { loadFolder } = await import('../../platform/content/index.ts');
  terminal.err('loading the SECON record …\n');
  await loadFolder({ actor: SYSTEM, services, registry }, SHIPPED_CONTENT);
}

/** A house without a coordinator lets its owner in: by a new link at each start, until somebody used one. */
async function offerFirstLink({ services }: House, { port }: Running, terminal: Terminal): Promise<void> {
  const { firstCoordinatorLink } = await import('../../slices/people/index.ts');
  const link = await firstCoordinatorLink(services, publicUrl({ ...services.config, port }));
  if (link)
    terminal.out(
      `Nobody coordinates this house yet. This link, valid once and for 24 hours, lets you in:\n${link}\n`,
    );
}

const EMBEDDED_NOTE =
  'The embedded database is for trying out and small projects; for production set DATABASE_URL to a PostgreSQL.\n';

export const start: PlainVerb = {
  name: 'start',
  summary: 'run the platform: site, API and jobs',
  usage: '',
  help: `
Brings the database up to date, loads the SECON record when it is empty, serves the site and works on the jobs.
Settings are environment variables: PORT, HOST, SECON_DATA (folder of the embedded database and files, ./data),
DATABASE_URL (PostgreSQL instead), SECON_URL (the site's public address), SECON_LOG, S3_BUCKET and its keys.`,
  positionals: [0, 0],
  needs: 'nothing',
  async run(call, config) {
    const house = await openMigrated(config());
    const { startJobs, startWeb } = await houseModule();
    await loadWhenEmpty(house, call.terminal);
    const web = await startWeb(house);
    call.terminal.out(`SECON is running: ${web.address}\n`);
    if (house.services.database.engine === 'pglite') call.terminal.out(EMBEDDED_NOTE);
    await offerFirstLink(house, web, call.terminal);
    const parts: Part[] = [web];
    if (house.services.database.engine === 'pglite') {
      const { serveCommands } = await import('../socket.ts');
      parts.push(await serveCommands(house, RECORD_VERBS));
    }
    parts.push(await startJobs(house));
    return runUntilStopped(house, parts);
  },
};

export const web: PlainVerb = {
  name: 'web',
  summary: 'serve the site and the API alone',
  usage: '',
  help: 'Serves the site without working on jobs; several may run on one PostgreSQL. Settings as for "secon start".',
  positionals: [0, 0],
  needs: 'nothing',
  async run(call, config) {
    const house = await openMigrated(config());
    const { startWeb } = await houseModule();
    const running = await startWeb(house);
    call.terminal.out(`SECON is serving: ${running.address}\n`);
    return runUntilStopped(house, [running]);
  },
};

export const worker: PlainVerb = {
  name: 'worker',
  summary: 'work on the jobs alone',
  usage: '',
  help: 'Works on the jobs without serving; several may run on one PostgreSQL, which DATABASE_URL must name.',
  positionals: [0, 0],
  needs: 'nothing',
  async run(call, config) {
    const settings = config();
    if (settings.databaseUrl === undefined)
      throw invalid(
        'worker.embedded',
        'a worker of its own needs PostgreSQL: set DATABASE_URL; "secon start" works on the jobs itself',
      );
    const house = await openMigrated(settings);
    const { startJobs } = await houseModule();
    const jobs = await startJobs(house);
    call.terminal.out('SECON is working on its jobs\n');
    return runUntilStopped(house, [jobs]);
  },
};
