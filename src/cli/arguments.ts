// Reading what was typed: options and arguments against what a verb takes.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { invalid, messageOf, type SeconError } from '../platform/errors.ts';
import type { Call, Terminal, Verb } from './verb.ts';

const usageError = (verb: Verb, message: string): SeconError =>
  invalid('cli.usage', `${message}; usage: secon ${verb.name} ${verb.usage}`.trimEnd());

/** @throws SeconError invalid: an unknown option, a missing or superfluous argument */
export function readCall(verb: Verb, argv: readonly string[], terminal: Terminal): Call {
  const { values, positionals } = parse(verb, argv);
  const [least, most] = verb.positionals;
  if (positionals.length < least) throw usageError(verb, 'something is missing');
  if (positionals.length > most) throw usageError(verb, `"${positionals[most]}" is too much`);
  return { values, positionals, terminal, path: typed => resolve(terminal.cwd, typed) };
}

function parse(verb: Verb, argv: readonly string[]): Pick<Call, 'values' | 'positionals'> {
  try {
    const parsed = parseArgs({
      args: [...argv],
      options: { ...verb.options },
      allowPositionals: true,
      strict: true,
    });
    return { values: parsed.values as Call['values'], positionals: parsed.positionals };
  } catch (error) {
    throw usageError(verb, messageOf(error).replace(/\. To specify.*$/, ''));
  }
}

/** A value of `--format`. @throws SeconError invalid */
export function formatOf<T extends string>(call: Call, formats: readonly [T, ...T[]]): T {
  const given = call.values.format ?? formats[0];
  const found = formats.find(format => format === given);
  if (!found)
    throw invalid('cli.format', `--format ${String(given)} is not known; expected ${formats.join(', ')}`);
  return found;
}

/** A whole number above zero. @throws SeconError invalid */
export function numberOf(text: string, what: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw invalid('cli.number', `${what}: "${text}" is no number such as 2`);
  return Number(text);
}
