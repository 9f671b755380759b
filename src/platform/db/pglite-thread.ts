// The embedded PostgreSQL's own thread: a long statement must not keep the server from answering.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type Results, type Transaction } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Reply, Request, SqlFailure, Statement } from './pglite-protocol.ts';

/** A transaction without a word for this long was lost by its caller; the one connection must not wait for ever. */
const IDLE_LIMIT_MS = 120_000;

// Dates and timestamps stay text, as Drizzle expects them on both engines; int8 is text as with node-postgres.
const asText = (value: string): string => value;
const TEXT_TYPES = [1082, 1114, 1184, 1186, 1115, 1182, 1185, 1187, 1231];
const parsers = { 20: asText };
const queryParsers = { ...parsers, ...Object.fromEntries(TEXT_TYPES.map(oid => [oid, asText])) };

interface OpenTransaction {
  readonly tx: Transaction;
  readonly commit: () => void;
  readonly abort: (reason: Error) => void;
  timer: NodeJS.Timeout;
}

if (!parentPort) throw new Error('this file runs as a worker thread');
const port = parentPort;
const post = (reply: Reply): void => port.postMessage(reply);

const failureOf = (error: unknown): SqlFailure => {
  const e = error as Partial<SqlFailure> & { message?: string };
  return {
    message: e.message ?? String(error),
    ...(e.code === undefined ? {} : { code: e.code }),
    ...(e.constraint === undefined ? {} : { constraint: e.constraint }),
    ...(e.detail === undefined ? {} : { detail: e.detail }),
    ...(e.table === undefined ? {} : { table: e.table }),
  };
};

const open = new Map<number, OpenTransaction>();
// One outer call at a time: a failed multi-statement `exec` must be rolled back before the next caller gets the connection.
let turn: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
};

const run = (on: PGlite | Transaction, statement: Statement): Promise<Results | Results[]> =>
  statement.op === 'exec'
    ? on.exec(statement.sql)
    : on.query<Record<string, unknown>>(statement.sql, statement.params, {
        parsers: queryParsers,
        ...(statement.rowMode === undefined ? {} : { rowMode: statement.rowMode }),
      });

async function runOutside(db: PGlite, statement: Statement) {
  try {
    return await run(db, statement);
  } catch (error) {
    if (statement.op === 'exec') await db.exec('rollback');
    throw error;
  }
}

function begin(db: PGlite, id: number): void {
  const whole = inTurn(() =>
    db.transaction(
      tx =>
        new Promise<void>((commit, abort) => {
          const timer = setTimeout(() => abort(new Error('transaction abandoned')), IDLE_LIMIT_MS);
          open.set(id, { tx, commit, abort, timer });
          post({ type: 'began', id });
        }),
    ),
  );
  whole.then(
    () => end(id, null),
    error => end(id, failureOf(error)),
  );
}

function end(id: number, failure: SqlFailure | null): void {
  clearTimeout(open.get(id)?.timer);
  open.delete(id);
  post({ type: 'ended', id, failure });
}

function transactionOf(id: number): OpenTransaction {
  const found = open.get(id);
  if (!found) throw new Error('this transaction has ended');
  found.timer.refresh();
  return found;
}

async function answer(db: PGlite, request: Request): Promise<void> {
  switch (request.op) {
    case 'begin':
      return begin(db, request.id);
    case 'commit':
      return transactionOf(request.tx).commit();
    case 'rollback':
      return transactionOf(request.tx).abort(new Error('rollback'));
    case 'close':
      await inTurn(() => db.close());
      return post({ type: 'result', id: request.id, result: null });
    default: {
      const result = await (request.tx === undefined
        ? inTurn(() => runOutside(db, request))
        : run(transactionOf(request.tx).tx, request));
      post({ type: 'result', id: request.id, result });
    }
  }
}

try {
  const { dataDir } = workerData as { dataDir: string };
  const db = await PGlite.create({ dataDir, parsers, extensions: { pg_trgm, unaccent } });
  port.on('message', (request: Request) => {
    answer(db, request).catch(error => post({ type: 'error', id: request.id, failure: failureOf(error) }));
  });
  post({ type: 'ready' });
} catch (error) {
  post({ type: 'failed', failure: failureOf(error) });
}
