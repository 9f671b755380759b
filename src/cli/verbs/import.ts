// secon import: newsletters made elsewhere become one issue of the record.
import { SYSTEM } from '../../platform/auth.ts';
import { invalid } from '../../platform/errors.ts';
import { formatOf, numberOf } from '../arguments.ts';
import { formatOption, type RecordVerb } from '../verb.ts';

export const importVerb: RecordVerb = {
  name: 'import',
  summary: 'make an issue of newsletters that were made elsewhere',
  usage: 'FILE... --newsletter N [--format text|json]',
  help: `
Reads the files (.txt .md .html .docx .pdf .eml) as editions of one issue, a language each. Sections become blocks, words
are bound to the facts of the record that they say, and differences between the editions are kept as open questions for an
editor. Importing the same files again changes nothing.`,
  options: { ...formatOption, newsletter: { type: 'string' } },
  positionals: [1, 100],
  needs: 'record',
  async run(call, { services, registry }) {
    const format = formatOf(call, ['text', 'json']);
    const { newsletter } = call.values;
    if (typeof newsletter !== 'string')
      throw invalid('import.newsletter', '--newsletter N is missing: the number of the issue');
    const { importIssue } = await import('../../slices/newsletters/index.ts');
    const files = call.positionals.map(call.path);
    const done = await importIssue(
      { actor: SYSTEM, services, registry },
      numberOf(newsletter, '--newsletter'),
      files,
    );
    if (format === 'json') call.terminal.out(`${JSON.stringify(done)}\n`);
    else if (!done.changed)
      call.terminal.out(`newsletter ${newsletter} holds these files already; nothing changed\n`);
    else
      call.terminal.out(
        `newsletter ${newsletter} imported: ${done.languages.join(' ')}, ${done.blocks} blocks, ${done.bound} facts bound, ${done.questions} open questions\n`,
      );
    return 0;
  },
};
