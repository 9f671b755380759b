// How a verb's failure is told: one clear line, and an exit code.
import { messageOf, SeconError } from '../platform/errors.ts';
import { InputError } from '../reading/input-error.ts';
import type { Terminal } from './verb.ts';

/** @returns 2 for bad input and refusals, 1 where the fault is ours or that of something we depend on */
export function failed(terminal: Terminal, error: unknown): number {
  terminal.err(`secon: ${messageOf(error)}\n`);
  if (error instanceof SeconError) return error.kind === 'broken' ? 1 : 2;
  return error instanceof InputError ? 2 : 1;
}
