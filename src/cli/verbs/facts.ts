// secon facts: what a text says, by value.
import { invalid } from '../../platform/errors.ts';
import { isLanguage } from '../../platform/languages.ts';
import { formatOf } from '../arguments.ts';
import { formatOption, type PlainVerb } from '../verb.ts';

export const facts: PlainVerb = {
  name: 'facts',
  summary: 'list the facts of a text',
  usage: 'FILE|- [--language LANG] [--segments] [--format json|text]',
  help: `
Lists the numbers, dates, amounts, addresses and names that a text says, each with its value and place (offsets in UTF-16
units of the extracted text). "-" reads standard input. With --segments, one JSON line for each segment and language.`,
  options: { ...formatOption, language: { type: 'string' }, segments: { type: 'boolean' } },
  positionals: [1, 1],
  needs: 'nothing',
  async run(call) {
    const [file = ''] = call.positionals;
    const path = file === '-' ? '-' : call.path(file);
    const { language } = call.values;
    if (typeof language === 'string' && !isLanguage(language))
      throw invalid('facts.language', `--language: "${language}" is no language of the project`);
    if (call.values.segments === true) {
      const { factsOfSegments } = await import('../../checking/segments/index.ts');
      for await (const lines of factsOfSegments(path)) await call.terminal.out(lines);
      return 0;
    }
    const format = formatOf(call, ['json', 'text']);
    const { factsOf } = await import('../../checking/index.ts');
    const found = await factsOf(
      path,
      typeof language === 'string' && isLanguage(language) ? { language } : {},
    );
    if (format === 'json') call.terminal.out(`${JSON.stringify(found)}\n`);
    else for (const fact of found) call.terminal.out(`${fact.kind}\t${fact.value}\t${fact.text}\n`);
    return 0;
  },
};
