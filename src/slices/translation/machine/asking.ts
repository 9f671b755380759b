// Asking a machine over the network: within a time, without following anywhere, its refusals in our words.
import { messageOf } from '../../../platform/errors.ts';
import { MachineError, type MachineProblem } from './machine.ts';

/** Milliseconds a machine has for a text. */
export const PATIENCE = 45_000;

/** Statuses of DeepL and LibreTranslate; 456 is DeepL's own for a quota that is used up. */
const PROBLEMS: Readonly<Record<number, MachineProblem>> = {
  401: 'key',
  403: 'key',
  413: 'long',
  414: 'long',
  429: 'limit',
  456: 'quota',
};

export const problemOf = (status: number): MachineProblem =>
  PROBLEMS[status] ?? (status >= 500 ? 'away' : 'answer');

/**
 * @returns the answer, whatever its status
 * @throws MachineError `slow`, `away`
 */
export async function sent(url: string, init: RequestInit, patience = PATIENCE): Promise<Response> {
  try {
    // A key is for the address it was given for, and no other.
    return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patience) });
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new MachineError(isLate ? 'slow' : 'away', `${new URL(url).host}: ${messageOf(error)}`);
  }
}

/** @throws MachineError for a status that is no success, and for what is no JSON */
export async function jsonOf(url: string, answer: Response): Promise<unknown> {
  const { host } = new URL(url);
  if (!answer.ok) throw new MachineError(problemOf(answer.status), `${host} answered ${answer.status}`);
  try {
    return await answer.json();
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new MachineError(isLate ? 'slow' : 'answer', `${host}: ${messageOf(error)}`);
  }
}
