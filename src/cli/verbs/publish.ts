// secon publish: an issue in all its languages and faces.
import { SYSTEM } from '../../platform/auth.ts';
import { invalid } from '../../platform/errors.ts';
import { isLanguage, LANGUAGES, type Language } from '../../platform/languages.ts';
import { formatOf, numberOf } from '../arguments.ts';
import { formatOption, type RecordVerb } from '../verb.ts';

function languagesOf(given: string | boolean | undefined): readonly Language[] | undefined {
  if (typeof given !== 'string') return undefined;
  const codes = given.split(',').map(code => code.trim());
  const unknown = codes.find(code => !isLanguage(code));
  if (unknown !== undefined)
    throw invalid(
      'publish.language',
      `--languages: "${unknown}" is no language of the project (${LANGUAGES.join(', ')})`,
    );
  return [...new Set(codes.filter(isLanguage))];
}

export const publish: RecordVerb = {
  name: 'publish',
  summary: 'publish a newsletter as page, e-mail, PDF and text',
  usage: 'newsletter N [--languages el,bg] [--out DIR] [--format text|json]',
  help: `
Composes the issue from the record, checks it, and makes every face of every edition. All languages or none: where one
fails nothing is written, and the message names edition, block and reason. What was published is what the site shows.

  --languages  only these; otherwise every language of the project
  --out DIR    writes DIR/<language>/{page.html,email.html,email.eml,issue.pdf,issue.txt} and DIR/manifest.json`,
  options: { ...formatOption, languages: { type: 'string' }, out: { type: 'string' } },
  positionals: [2, 2],
  needs: 'record',
  async run(call, { services, registry }) {
    const [what, number = ''] = call.positionals;
    if (what !== 'newsletter')
      throw invalid('publish.what', `"${what}" cannot be published; expected newsletter`);
    const format = formatOf(call, ['text', 'json']);
    const wanted = languagesOf(call.values.languages);
    if (services.config.url === undefined)
      call.terminal.err('note: SECON_URL is not set, so links in mails and PDFs lead to this machine\n');
    const { publishIssue, writeOut } = await import('../../slices/newsletters/index.ts');
    const context = { actor: SYSTEM, services, registry };
    const progress = (language: Language) => call.terminal.err(`${language} made\n`);
    const { issue, editions, notes } = await publishIssue(
      context,
      numberOf(number, 'newsletter'),
      wanted,
      progress,
    );
    for (const note of notes) call.terminal.err(`note: ${note}\n`);
    const out = typeof call.values.out === 'string' ? call.path(call.values.out) : null;
    if (out !== null) await writeOut(out, issue.slug, editions);
    const languages = editions.map(edition => edition.language);
    if (format === 'json') call.terminal.out(`${JSON.stringify({ issue: issue.slug, languages, out })}\n`);
    else
      call.terminal.out(
        `newsletter ${issue.number} published: ${languages.join(' ')}${out === null ? '' : ` in ${out}`}\n`,
      );
    return 0;
  },
};
