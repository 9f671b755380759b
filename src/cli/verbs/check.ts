// secon check: do the editions of one document say the same?
import { join } from 'node:path';
import type { CheckOptions, ReviewedReport } from '../../checking/index.ts';
import { systemClock, today } from '../../platform/clock.ts';
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

const textOf = (call: Call, option: string): string | undefined => {
  const value = call.values[option];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

interface Acceptance {
  readonly wanted: string;
  readonly reason: string;
  readonly by?: string;
}

/** What is to be accepted; null where nothing is. @throws SeconError invalid */
function acceptanceOf(call: Call): Acceptance | null {
  const reason = textOf(call, 'reason');
  const by = textOf(call, 'by');
  if (typeof call.values.accept !== 'string') {
    if (reason === undefined && by === undefined) return null;
    throw invalid('check.accept', '--reason and --by go with --accept FINDING');
  }
  if (reason === undefined)
    throw invalid('check.reason', '--accept needs --reason TEXT: why may the finding stand?');
  if (formatOf(call, ['text', 'json', 'html', 'sarif']) !== 'text')
    throw invalid('check.format', '--accept writes an entry and no report; leave out --format');
  return { wanted: call.values.accept, reason, ...(by === undefined ? {} : { by }) };
}

async function writeAcceptance(
  call: Call,
  report: ReviewedReport,
  { wanted, ...why }: Acceptance,
): Promise<number> {
  const { accept, chosenFindings, harmless } = await import('../../checking/index.ts');
  const chosen = chosenFindings(report, wanted);
  if (chosen.length === 0) call.terminal.out('nothing to accept: no finding is open\n');
  const written = await accept(report, chosen, { ...why, date: today(systemClock) });
  for (const { file, findings } of written) {
    call.terminal.out(`written to ${file}:\n`);
    for (const { short, language, kind, message } of findings)
      call.terminal.out(`  ${short}  ${harmless(`${language} ${kind}: ${message}`)}\n`);
  }
  const open = report.findings.length - chosen.length;
  if (chosen.length > 0) call.terminal.out(`${chosen.length} accepted, ${open} still open\n`);
  return 0;
}

type Options = Omit<CheckOptions, 'names'>;

/** What reads documents knows all languages by their letters; segments say theirs, and begin without it. */
async function checkedSegments(file: string, options: Options): Promise<ReviewedReport> {
  const { reviewSegments } = await import('../../checking/check-segments.ts');
  return reviewSegments(file, options);
}

async function checkedFiles(
  paths: readonly string[],
  options: Options,
  folder: string,
): Promise<ReviewedReport> {
  const { checkFiles, readNames } = await import('../../checking/index.ts');
  return checkFiles(paths, { ...options, names: await readNames(folder) });
}

export const check: PlainVerb = {
  name: 'check',
  summary: 'compare the editions of one document',
  usage:
    'FILE... [--reference LANG] [--names DIR] [--links] [--segments] [--format text|json|html|sarif] [--accept FINDING --reason TEXT]',
  help: `
Reads the files (.txt .md .html .docx .pdf .eml) as editions of one document and reports where they differ in what they
say: dates, numbers, amounts, addresses, names, whole sections. Opens no database and, without --links, no network.

  --reference LANG  the edition the others are held against; otherwise English, else the first file
  --names DIR       organisations whose names are known; otherwise the SECON record's
  --links           asks the servers whether the addresses answer
  --segments        the one FILE holds aligned segments (.xlf .tmx .po .csv .jsonl)
  --format FORMAT   text for the terminal, json for programs, html for one printable page, sarif for code forges

A finding that may stand is accepted with a reason. The entry goes to .secon-check.yaml in the folder of the text; the
finding then stays quiet until its text changes, and the report lists it as accepted.

  --accept FINDING  the short name the report gives it (a3f9c1), several parted by commas, or all
  --reason TEXT     why it may stand
  --by NAME         who says so

Exit code 0: no error and no warning that is not accepted; 1: some; 2: a file that cannot be read, or wrong usage.
Colour is used on a terminal unless NO_COLOR is set; FORCE_COLOR asks for it anywhere.`,
  options: {
    ...formatOption,
    reference: { type: 'string' },
    names: { type: 'string' },
    links: { type: 'boolean' },
    segments: { type: 'boolean' },
    accept: { type: 'string' },
    reason: { type: 'string' },
    by: { type: 'string' },
  },
  positionals: [1, 1000],
  needs: 'nothing',
  async run(call) {
    const format = formatOf(call, ['text', 'json', 'html', 'sarif']);
    const acceptance = acceptanceOf(call);
    const paths = call.positionals.map(call.path);
    const reference = referenceOf(call);
    const given = typeof call.values.names === 'string' ? call.path(call.values.names) : undefined;
    const segments = call.values.segments === true;
    const options = {
      links: call.values.links === true,
      passages: format !== 'json',
      ...(reference ? { reference } : {}),
    };
    const [only, second] = paths;
    if (segments && second !== undefined) throw invalid('check.segments', '--segments takes one file');
    const report = segments
      ? await checkedSegments(only ?? '', options)
      : await checkedFiles(paths, options, given ?? join(ROOT, 'content', 'secon', 'organisations'));
    if (acceptance !== null) return writeAcceptance(call, report, acceptance);
    const { formatReport, screenOf } = await import('../../checking/format/index.ts');
    const screen = screenOf(process.stdout, process.env);
    call.terminal.out(formatReport(report, format, { screen, root: call.terminal.cwd }));
    return report.findings.some(finding => finding.severity !== 'review') ? 1 : 0;
  },
};
