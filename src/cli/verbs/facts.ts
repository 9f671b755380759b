// secon facts: what a text says, by value.
import type { Fact } from '../../facts/index.ts';
import { invalid } from '../../platform/errors.ts';
import { LANGUAGES } from '../../platform/languages.ts';
import { formatOf } from '../arguments.ts';
import { type Call, formatOption, type PlainVerb, type Terminal } from '../verb.ts';

/** The language the text is said to be in. @throws SeconError invalid where it is none that can be read */
async function languageOf(call: Call): Promise<string | undefined> {
  const { language } = call.values;
  if (typeof language !== 'string') return undefined;
  const { CLDR_LANGUAGES } = await import('../../facts/index.ts');
  const known: readonly string[] = [...LANGUAGES, ...CLDR_LANGUAGES];
  if (known.includes(language)) return language;
  throw invalid(
    'facts.language',
    `--language: "${language}" is no language that can be read; expected one of ${known.join(' ')}`,
  );
}

const AT_ONCE = 5000;

/** One JSON array, written in parts: the facts of a long text are many. */
async function writeJson(terminal: Terminal, found: readonly Fact[]): Promise<void> {
  for (let from = 0; from < found.length; from += AT_ONCE) {
    const part = JSON.stringify(found.slice(from, from + AT_ONCE)).slice(1, -1);
    await terminal.out(`${from === 0 ? '[' : ','}${part}`);
  }
  await terminal.out(found.length === 0 ? '[]\n' : ']\n');
}

export const facts: PlainVerb = {
  name: 'facts',
  summary: 'list the facts of a text',
  usage: 'FILE|- [--language LANG] [--segments] [--format json|text]',
  help: `
Lists the numbers, dates, amounts, addresses and names that a text says, each with its value and place (offsets in UTF-16
units of the extracted text). "-" reads standard input. With --segments, one JSON line for each segment and language.

  --language LANG  the language of the text; without it, it is detected among the project's: en el nl pl es de ro hu pt lv bg.
                   fr it sv da fi cs sk sl hr et lt mt ga can be read too, in digits and dates (docs/facts.md says how far)`,
  options: { ...formatOption, language: { type: 'string' }, segments: { type: 'boolean' } },
  positionals: [1, 1],
  needs: 'nothing',
  async run(call) {
    const [file = ''] = call.positionals;
    const path = file === '-' ? '-' : call.path(file);
    const language = await languageOf(call);
    if (call.values.segments === true) {
      const { factsOfSegments } = await import('../../checking/segments/index.ts');
      for await (const lines of factsOfSegments(path)) await call.terminal.out(lines);
      return 0;
    }
    const format = formatOf(call, ['json', 'text']);
    const { factsOf } = await import('../../checking/index.ts');
    const found = await factsOf(path, language === undefined ? {} : { language });
    if (format === 'json') await writeJson(call.terminal, found);
    else for (const fact of found) await call.terminal.out(`${fact.kind}\t${fact.value}\t${fact.text}\n`);
    return 0;
  },
};
