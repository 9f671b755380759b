// secon backup, secon restore: everything, in one archive that either engine reads.
import { authorise, SYSTEM } from '../../platform/auth.ts';
import type { RecordVerb } from '../verb.ts';

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);

export const backup: RecordVerb = {
  name: 'backup',
  summary: 'write everything into one archive',
  usage: 'FILE',
  help: `
Writes every table and file, of one moment, as NDJSON in a gzipped tar. The archive does not depend on the engine:
one made from the embedded database restores into PostgreSQL. FILE stands there only when it is complete.`,
  positionals: [1, 1],
  needs: 'record',
  async run(call, { services }) {
    authorise(SYSTEM, 'backup.write');
    const { backup: writeBackup } = await import('../../platform/backup/backup.ts');
    const path = call.path(call.positionals[0] ?? '');
    const manifest = await writeBackup(services, path, (table, rows) =>
      call.terminal.err(`${table}: ${rows}\n`),
    );
    const files = Object.keys(manifest.files).length;
    call.terminal.out(`backed up: ${sum(manifest.tables)} rows and ${files} files to ${path}\n`);
    return 0;
  },
};

export const restore: RecordVerb = {
  name: 'restore',
  summary: 'read such an archive into an empty database',
  usage: 'FILE',
  help: `
Reads an archive that "secon backup" wrote into an empty database, on either engine, and checks every count and digest
against its manifest. All of it or nothing.`,
  positionals: [1, 1],
  needs: 'record',
  async run(call, { services }) {
    authorise(SYSTEM, 'backup.restore');
    const { restore: readBackup } = await import('../../platform/backup/restore.ts');
    const path = call.path(call.positionals[0] ?? '');
    const manifest = await readBackup(services, path, (table, rows) =>
      call.terminal.err(`${table}: ${rows}\n`),
    );
    call.terminal.out(
      `restored: ${sum(manifest.tables)} rows and ${Object.keys(manifest.files).length} files\n`,
    );
    return 0;
  },
};
