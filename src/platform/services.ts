// What verbs work with, made once at the composition root and passed as one argument.
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database, Db } from './db/index.ts';
import type { Files } from './files.ts';
import type { Log } from './log.ts';

export interface Services {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly database: Database;
  readonly files: Files;
  /**
   * One writing verb, one transaction. When it has committed, kept pages are dropped everywhere:
   * every process looks at the record's version, which this raises.
   */
  change<T>(work: (tx: Db) => Promise<T>): Promise<T>;
}
