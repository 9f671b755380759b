// secon doctor: is everything in place on this machine?
import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../platform/config.ts';
import { messageOf, SeconError } from '../../platform/errors.ts';
import { ROOT } from '../../platform/root.ts';
import { formatOf } from '../arguments.ts';
import { formatOption, type PlainVerb } from '../verb.ts';

interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'bad';
  readonly words: string;
}

const ok = (what: string, words: string): Finding => ({ what, state: 'ok', words });
const note = (what: string, words: string): Finding => ({ what, state: 'note', words });
const bad = (what: string, words: string): Finding => ({ what, state: 'bad', words });

const node = (): Finding => {
  const [major] = process.versions.node.split('.');
  return Number(major) >= 24
    ? ok('Node', process.versions.node)
    : bad('Node', `${process.versions.node}; 24 is needed`);
};

async function dataFolder(config: Config): Promise<Finding> {
  try {
    await mkdir(config.data, { recursive: true });
    await access(config.data, constants.R_OK | constants.W_OK);
    return ok('data folder', config.data);
  } catch (error) {
    return bad('data folder', `${config.data}: ${messageOf(error)}`);
  }
}

async function database(config: Config): Promise<Finding[]> {
  const [{ openDatabase, sql }, { migrate }, { hasProject }] = await Promise.all([
    import('../../platform/db/index.ts'),
    import('../../platform/db/migrate.ts'),
    import('../../slices/project/index.ts'),
  ]);
  try {
    const opened = await openDatabase(config);
    try {
      await opened.db.execute(sql`select 1`);
      const { total } = await migrate(opened, config.databaseUrl);
      const loaded = await hasProject(opened.db);
      return [
        opened.engine === 'postgres'
          ? ok('database', 'PostgreSQL answers')
          : note('database', 'embedded; production wants PostgreSQL'),
        ok('migrations', `${total} applied`),
        loaded
          ? ok('record', 'a project is loaded')
          : note('record', 'empty; "secon start" or "secon load DIR" fills it'),
      ];
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof SeconError && error.code === 'database.in-use')
      return [ok('database', 'embedded, held by a running server')];
    return [bad('database', messageOf(error))];
  }
}

async function fileStore(config: Config): Promise<Finding> {
  const name = config.s3 ? `S3 bucket ${config.s3.bucket}` : join(config.data, 'files');
  try {
    const { openFiles } = await import('../../platform/files.ts');
    const files = await openFiles(config);
    await files.put('doctor/probe', new TextEncoder().encode('probe'));
    await files.remove('doctor/probe');
    return ok('files', name);
  } catch (error) {
    return bad('files', `${name}: ${messageOf(error)}`);
  }
}

const address = (config: Config): Finding =>
  config.url === undefined
    ? note('public address', 'SECON_URL is not set; links in mails and PDFs would lead to this machine')
    : ok('public address', config.url);

const mails = (config: Config): Finding =>
  config.smtp === undefined
    ? note('mails', 'SECON_SMTP_URL is not set; mails are kept, and their links go to the log')
    : ok('mails', `${new URL(config.smtp.url).host}, from ${config.smtp.from}`);

const fonts = async (): Promise<Finding> =>
  access(join(ROOT, 'node_modules/@expo-google-fonts/noto-sans')).then(
    () => ok('fonts', 'Noto Sans is there for PDFs'),
    () => bad('fonts', 'Noto Sans is missing; run "npm install"'),
  );

export const doctor: PlainVerb = {
  name: 'doctor',
  summary: 'look whether everything is in place',
  usage: '[--format text|json]',
  help: 'Looks at Node, the data folder, the database, the file store and the settings, and says in words what is wrong.',
  options: formatOption,
  positionals: [0, 0],
  needs: 'nothing',
  async run(call, readConfig) {
    const format = formatOf(call, ['text', 'json']);
    const config = readConfig();
    const findings = [
      node(),
      await dataFolder(config),
      ...(await database(config)),
      await fileStore(config),
      address(config),
      mails(config),
      await fonts(),
    ];
    if (format === 'json') call.terminal.out(`${JSON.stringify(findings)}\n`);
    else
      for (const { what, state, words } of findings)
        call.terminal.out(`${state.padEnd(4)}  ${what}: ${words}\n`);
    return findings.some(finding => finding.state === 'bad') ? 1 : 0;
  },
};
