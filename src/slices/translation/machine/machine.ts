// A machine that translates, whoever runs it: what it is given, what it answers, how it fails.
import type { Language } from '../../../platform/languages.ts';
import type { Dialect } from './markup.ts';

export const MACHINE_NAMES = ['etranslation', 'deepl', 'libretranslate'] as const;
export type MachineName = (typeof MACHINE_NAMES)[number];

export interface MachineInput {
  readonly source: Language;
  readonly target: Language;
  /** Blocks of one text in the machine's dialect. */
  readonly blocks: readonly string[];
  /** Names this text where the answer comes later; nobody can guess it. */
  readonly token: string;
}

export type MachineAnswer =
  | { readonly kind: 'now'; readonly blocks: readonly string[] }
  /** It will be brought; `id` is what the machine calls it. */
  | { readonly kind: 'later'; readonly id: string };

export interface Machine {
  readonly name: MachineName;
  /** What people call it. */
  readonly title: string;
  readonly dialect: Dialect;
  /** @throws MachineError */
  translate(input: MachineInput): Promise<MachineAnswer>;
}

/**
 * `limit` asked too often · `quota` used up · `key` it does not know us · `away` it does not answer, or is broken ·
 * `slow` it takes too long · `long` the text is too long for it · `language` it does not know · `refused` for a reason of
 * its own, which is the message · `answer` not understood
 */
export type MachineProblem =
  | 'limit'
  | 'quota'
  | 'key'
  | 'away'
  | 'slow'
  | 'long'
  | 'language'
  | 'refused'
  | 'answer';

const PASSING: readonly MachineProblem[] = ['limit', 'away', 'slow'];

export class MachineError extends Error {
  readonly problem: MachineProblem;

  constructor(problem: MachineProblem, message: string) {
    super(message);
    this.name = 'MachineError';
    this.problem = problem;
  }

  /** It may go well a little later. */
  get passes(): boolean {
    return PASSING.includes(this.problem);
  }
}
