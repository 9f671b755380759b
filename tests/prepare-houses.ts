// Before all tests: for each engine a database with the tables alone and one with SECON's record, which houses of tests
// are copied from (src/testing/databases.ts). Made anew for every run, so that they are never older than the source.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { loadFolder } from '../src/platform/content/index.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { ENGINES, type TestEngine } from '../src/testing/databases.ts';
import { houseOn, SECON_CONTENT, TEST_DAY } from '../src/testing/house.ts';

async function keepBeginnings(engine: TestEngine): Promise<void> {
  const empty = await engine.open('empty');
  await migrate(empty.database, empty.databaseUrl);
  await empty.keepAs('migrated');
  const migrated = await engine.open('migrated');
  const house = await houseOn(migrated, TEST_DAY);
  await loadFolder(house.context, SECON_CONTENT);
  await migrated.keepAs('loaded');
  rmSync(house.folder, { recursive: true, force: true });
}

export const setup = async (): Promise<void> => {
  process.env.SECON_TEST_RUN = randomBytes(6).toString('hex');
  for (const engine of ENGINES) await keepBeginnings(engine);
};

export const teardown = async (): Promise<void> => {
  for (const engine of ENGINES) await engine.forget();
};
