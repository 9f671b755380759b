// The listening socket: kept pages first, the router for the rest; stops without cutting anybody off.
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { SeconError } from '../errors.ts';
import type { Web } from './app.ts';

export interface Listening {
  readonly port: number;
  /** Takes no new connections, lets the answers under way finish, closes idle ones. */
  stop(): Promise<void>;
}

/** @throws SeconError conflict when the port is taken */
export async function listen(web: Web, host: string, port: number): Promise<Listening> {
  const route = getRequestListener(web.app.fetch);
  const server = createServer((request, response) => {
    if (!web.kept.answer(request, response)) void route(request, response);
  });
  server.keepAliveTimeout = 65_000;
  // A photograph over a slow line takes minutes; its head does not.
  server.requestTimeout = 300_000;
  server.headersTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : port, stop: () => stop(server) };
}

function cannotListen(error: Error & { code?: string }, host: string, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new SeconError(
    'conflict',
    'http.port-taken',
    { port },
    `port ${port} on ${host} is taken by another program; stop that one, or set PORT to another number`,
  );
}

const stop = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  });
