// The embedded database seen from the main thread: the three calls that Drizzle and the job queue make of PGlite.
import { Worker } from 'node:worker_threads';
import type { QueryOptions, Results } from '@electric-sql/pglite';
import { threadFile } from '../root.ts';
import type { Reply, Request, SqlFailure, Statement } from './pglite-protocol.ts';

class SqlError extends Error {
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  readonly detail: string | undefined;
  readonly table: string | undefined;
  constructor(failure: SqlFailure) {
    super(failure.message);
    this.name = 'SqlError';
    this.code = failure.code;
    this.constraint = failure.constraint;
    this.detail = failure.detail;
    this.table = failure.table;
  }
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

type RequestBody = Request extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never;

/** What runs statements: the connection itself, or one transaction of it. */
export interface SqlHandle {
  query(sql: string, params?: unknown[], options?: QueryOptions): Promise<Results>;
  exec(sql: string): Promise<Results[]>;
}

export class PgliteClient implements SqlHandle {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ends = new Map<number, (failure: SqlFailure | null) => void>();
  #nextId = 1;
  #dead: Error | null = null;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (reply: Reply) => this.#receive(reply));
    worker.on('error', error => this.#die(error as Error));
    worker.on('exit', () => this.#die(new Error('the embedded database has stopped')));
  }

  /** Opens the database in its own thread. @throws when the folder is not a database or is damaged */
  static async open(dataDir: string): Promise<PgliteClient> {
    const worker = new Worker(threadFile(import.meta.url, 'pglite-thread.ts', 'db-thread.js'), {
      workerData: { dataDir },
    });
    const reply = await new Promise<Reply>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (first: Reply) => {
        // Only this one: taking all listeners off a worker would also stop its port.
        worker.off('error', reject);
        resolve(first);
      });
    });
    if (reply.type === 'failed') throw new SqlError(reply.failure);
    return new PgliteClient(worker);
  }

  query(sql: string, params?: unknown[], options?: QueryOptions): Promise<Results> {
    return this.#statement('query', sql, undefined, params, options) as Promise<Results>;
  }

  exec(sql: string): Promise<Results[]> {
    return this.#statement('exec', sql, undefined) as Promise<Results[]>;
  }

  async transaction<T>(work: (tx: SqlHandle & { rollback(): Promise<void> }) => Promise<T>): Promise<T> {
    const id = this.#nextId++;
    const ended = new Promise<SqlFailure | null>(resolve => this.#ends.set(id, resolve));
    await this.#send(id, { op: 'begin' });
    const handle = {
      query: (sql: string, params?: unknown[], options?: QueryOptions) =>
        this.#statement('query', sql, id, params, options) as Promise<Results>,
      exec: (sql: string) => this.#statement('exec', sql, id) as Promise<Results[]>,
      rollback: () => Promise.reject(new Error('rollback')),
    };
    let result: T;
    try {
      result = await work(handle);
    } catch (error) {
      this.#post(id, { op: 'rollback', tx: id });
      await ended;
      throw error;
    }
    this.#post(id, { op: 'commit', tx: id });
    const failure = await ended;
    if (failure) throw new SqlError(failure);
    return result;
  }

  async close(): Promise<void> {
    if (this.#dead) return;
    await this.#request({ op: 'close' });
    this.#dead = new Error('the embedded database is closed');
    await this.#worker.terminate();
  }

  #statement(
    op: Statement['op'],
    sql: string,
    tx: number | undefined,
    params?: unknown[],
    options?: QueryOptions,
  ): Promise<Results | Results[]> {
    return this.#request({
      op,
      sql,
      ...(tx === undefined ? {} : { tx }),
      ...(params === undefined ? {} : { params }),
      // Parsers are functions and stay in the thread; only the row mode travels.
      ...(options?.rowMode === undefined ? {} : { rowMode: options.rowMode }),
    });
  }

  #request<T>(body: RequestBody): Promise<T> {
    return this.#send(this.#nextId++, body);
  }

  #send<T>(id: number, body: RequestBody): Promise<T> {
    if (this.#dead) return Promise.reject(this.#dead);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: never) => void, reject });
      this.#post(id, body);
    });
  }

  #post(id: number, body: RequestBody): void {
    this.#worker.postMessage({ id, ...body });
  }

  #receive(reply: Reply): void {
    if (reply.type === 'ready' || reply.type === 'failed') return;
    if (reply.type === 'ended') {
      // A begin that failed has nobody but its first waiter to tell.
      this.#settle(reply.id, waiting => waiting.reject(new SqlError(reply.failure ?? { message: 'ended' })));
      this.#ends.get(reply.id)?.(reply.failure);
      this.#ends.delete(reply.id);
      return;
    }
    if (reply.type === 'error') {
      this.#settle(reply.id, waiting => waiting.reject(new SqlError(reply.failure)));
      return;
    }
    const value = reply.type === 'result' ? reply.result : undefined;
    this.#settle(reply.id, waiting => waiting.resolve(value as never));
  }

  #settle(id: number, how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    how(waiting);
  }

  #die(error: Error): void {
    this.#dead ??= error;
    for (const id of [...this.#waiting.keys()]) this.#settle(id, waiting => waiting.reject(error));
    for (const [id, ended] of this.#ends) ended({ message: error.message, code: `lost-${id}` });
    this.#ends.clear();
  }
}
