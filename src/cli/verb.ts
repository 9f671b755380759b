// What a verb of the `secon` command is.
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Config } from '../platform/config.ts';
import type { House } from '../server.ts';

/** Where a verb speaks: its own terminal, or one at the other end of the server's socket. */
export interface Terminal {
  /** Results: standard output. A large output is awaited, so that it does not pile up in memory. */
  out(text: string | Uint8Array): void | Promise<void>;
  /** Progress and complaints: standard error. */
  err(text: string): void;
  /** The folder that relative paths are relative to. */
  readonly cwd: string;
}

export interface Call {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  readonly terminal: Terminal;
  /** An absolute path for one that was typed. */
  path(typed: string): string;
}

interface VerbBase {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What follows the name: `DIR [--format json]`. */
  readonly usage: string;
  /** The rest of the help: what it does, what each option means. */
  readonly help: string;
  readonly options?: ParseArgsOptionsConfig;
  /** Least and most positional arguments. */
  readonly positionals: readonly [number, number];
}

/** Works on the record; while `secon start` holds the embedded database, runs inside that server. */
export interface RecordVerb extends VerbBase {
  readonly needs: 'record';
  /** @returns the exit code */
  run(call: Call, house: House): Promise<number>;
}

/** Needs no record: reads files, or runs the house itself. */
export interface PlainVerb extends VerbBase {
  readonly needs: 'nothing';
  run(call: Call, config: () => Config): Promise<number>;
}

export type Verb = RecordVerb | PlainVerb;

export const formatOption = { format: { type: 'string' } } as const;
