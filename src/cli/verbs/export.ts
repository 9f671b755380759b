// secon export: the record as a content folder.
import { SYSTEM } from '../../platform/auth.ts';
import { formatOf } from '../arguments.ts';
import { formatOption, type RecordVerb } from '../verb.ts';

export const exportVerb: RecordVerb = {
  name: 'export',
  summary: 'write the record as a content folder',
  usage: 'DIR [--format text|json]',
  help: `
Writes every record and text as files that "secon load" reads back without loss. A folder that is there is replaced as a
whole when the export is complete; one that holds other files is refused.`,
  options: formatOption,
  positionals: [1, 1],
  needs: 'record',
  async run(call, { services, registry }) {
    const format = formatOf(call, ['text', 'json']);
    const { exportFolder } = await import('../../platform/content/index.ts');
    const dir = call.path(call.positionals[0] ?? '');
    const files = await exportFolder({ actor: SYSTEM, services, registry }, dir);
    call.terminal.out(
      format === 'json'
        ? `${JSON.stringify({ folder: dir, files })}\n`
        : `exported: ${files} files to ${dir}\n`,
    );
    return 0;
  },
};
