// The `secon` command: finds the verb, runs it here or in the server that holds the record, answers with its exit code.
import { once } from 'node:events';
import { processConfig } from '../platform/config.ts';
import { VERSION } from '../platform/root.ts';
import { readCall } from './arguments.ts';
import { failed } from './failed.ts';
import type { Terminal, Verb } from './verb.ts';
import { VERBS } from './verbs/index.ts';

const helpOf = (verb: Verb): string => `usage: secon ${verb.name} ${verb.usage}\n\n${verb.help.trim()}\n`;

const overview = (): string => {
  const width = Math.max(...VERBS.map(verb => verb.name.length));
  const lines = VERBS.map(verb => `  ${verb.name.padEnd(width)}  ${verb.summary}`);
  return `SECON ${VERSION}: one record, and everything published from it.\n\nusage: secon VERB …\n\n${lines.join('\n')}\n\n"secon VERB --help" says more.\n`;
};

const processTerminal: Terminal = {
  out: text => (process.stdout.write(text) ? undefined : once(process.stdout, 'drain').then(() => undefined)),
  err: text => void process.stderr.write(text),
  cwd: process.cwd(),
};

/** @param argv what follows `secon`; sets the exit code: 0 done, 1 the verb's own no or a fault of ours, 2 bad input */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that stops reading, as `head` does, is no reason to complain.
  process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await run(argv, processTerminal);
}

async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return say(terminal, overview());
  if (name === '--version' || name === '-v') return say(terminal, `${VERSION}\n`);
  const verb = VERBS.find(candidate => candidate.name === name);
  if (!verb) return complain(terminal, `there is no verb "${name}"; "secon --help" lists them`);
  if (rest.includes('--help') || rest.includes('-h')) return say(terminal, helpOf(verb));
  try {
    const call = readCall(verb, rest, terminal);
    const config = () => processConfig(terminal.cwd);
    if (verb.needs === 'nothing') return await verb.run(call, config);
    // The house is loaded by the verbs that need it: help and refusals answer at once.
    const { runOnRecord } = await import('./on-record.ts');
    return await runOnRecord(verb, rest, call, config());
  } catch (error) {
    return failed(terminal, error);
  }
}

function say(terminal: Terminal, text: string): number {
  terminal.out(text);
  return 0;
}

function complain(terminal: Terminal, message: string): number {
  terminal.err(`secon: ${message}\n`);
  return 2;
}
