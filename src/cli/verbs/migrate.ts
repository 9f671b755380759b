// secon migrate: the database brought up to date.
import type { PlainVerb } from '../verb.ts';

export const migrate: PlainVerb = {
  name: 'migrate',
  summary: 'bring the database up to date',
  usage: '',
  help: 'Applies the migrations that the database does not have yet. Servers that start together take turns.',
  positionals: [0, 0],
  needs: 'nothing',
  async run(call, config) {
    const settings = config();
    const { openDatabase } = await import('../../platform/db/index.ts');
    const { migrate: migrateDatabase } = await import('../../platform/db/migrate.ts');
    const database = await openDatabase(settings);
    try {
      const { applied, total } = await migrateDatabase(database, settings.databaseUrl);
      call.terminal.out(
        applied === 0 ? `up to date: ${total} migrations\n` : `applied ${applied} of ${total} migrations\n`,
      );
    } finally {
      await database.close();
    }
    return 0;
  },
};
