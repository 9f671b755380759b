// secon load: a content folder into the record.
import { SYSTEM } from '../../platform/auth.ts';
import { formatOf } from '../arguments.ts';
import { formatOption, type RecordVerb } from '../verb.ts';

export const load: RecordVerb = {
  name: 'load',
  summary: 'load a content folder into the record',
  usage: 'DIR [--format text|json]',
  help: `
Brings the database up to date, then reads the folder and stores what it holds: records by their id, texts with their states.
All of it or nothing; loading the same folder again changes nothing. docs/content-format.md describes the files.`,
  options: formatOption,
  positionals: [1, 1],
  needs: 'record',
  async run(call, { services, registry }) {
    const format = formatOf(call, ['text', 'json']);
    const { loadFolder } = await import('../../platform/content/index.ts');
    const dir = call.path(call.positionals[0] ?? '');
    const progress = (kind: string, files: number) => call.terminal.err(`${kind}: ${files} files\n`);
    const note = (text: string) => call.terminal.err(`note: ${text}\n`);
    const report = await loadFolder({ actor: SYSTEM, services, registry, note }, dir, progress);
    if (format === 'json') call.terminal.out(`${JSON.stringify(report)}\n`);
    else {
      const sum = (of: 'added' | 'changed' | 'unchanged') =>
        report.kinds.reduce((total, kind) => total + kind[of], 0);
      call.terminal.out(
        `loaded: ${sum('added')} added, ${sum('changed')} changed, ${sum('unchanged')} unchanged\n`,
      );
    }
    return 0;
  },
};
