// secon check: do the editions of one document say the same?
import { join } from 'node:path';
import { invalid } from '../../platform/errors.ts';
import { isLanguage, type Language } from '../../platform/languages.ts';
import { ROOT } from '../../platform/root.ts';
import { formatOf } from '../arguments.ts';
import { type Call, formatOption, type PlainVerb } from '../verb.ts';

function referenceOf(call: Call): Language | undefined {
  const { reference } = call.values;
  if (typeof reference !== 'string') return undefined;
  if (isLanguage(reference)) return reference;
  throw invalid('check.reference', `--reference: "${reference}" is no language of the project`);
}

export const check: PlainVerb = {
  name: 'check',
  summary: 'compare the editions of one document',
  usage: 'FILE... [--reference LANG] [--names DIR] [--links] [--segments] [--format text|json|html|sarif]',
  help: `
Reads the files (.txt .md .html .docx .pdf .eml) as editions of one document and reports where they differ in what they
say: dates, numbers, amounts, addresses, names, whole sections. Opens no database and, without --links, no network.

  --reference LANG  the edition the others are held against; otherwise English, else the first file
  --names DIR       organisations whose names are known; otherwise the SECON record's
  --links           asks the servers whether the addresses answer
  --segments        the one FILE holds aligned segments (.xlf .tmx .po .csv .jsonl)

Exit code 0: no error and no warning; 1: some; 2: a file that cannot be read.`,
  options: {
    ...formatOption,
    reference: { type: 'string' },
    names: { type: 'string' },
    links: { type: 'boolean' },
    segments: { type: 'boolean' },
  },
  positionals: [1, 1000],
  needs: 'nothing',
  async run(call) {
    const format = formatOf(call, ['text', 'json', 'html', 'sarif']);
    const paths = call.positionals.map(call.path);
    const reference = referenceOf(call);
    const given = typeof call.values.names === 'string' ? call.path(call.values.names) : undefined;
    const { checkFiles, checkSegments, formatReport, readNames } = await import('../../checking/index.ts');
    const names = await readNames(given ?? join(ROOT, 'content', 'secon', 'organisations'));
    const options = { names, links: call.values.links === true, ...(reference ? { reference } : {}) };
    const [only, second] = paths;
    if (call.values.segments === true && second !== undefined)
      throw invalid('check.segments', '--segments takes one file');
    const report =
      call.values.segments === true
        ? await checkSegments(only ?? '', options)
        : await checkFiles(paths, options);
    call.terminal.out(formatReport(report, format));
    return report.findings.some(finding => finding.severity !== 'review') ? 1 : 0;
  },
};
