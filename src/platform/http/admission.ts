// What happens to every request for the API before any verb: where it comes from, and who asks, found out once.
import type { Context, MiddlewareHandler } from 'hono';
import type { Actor, Identify, Identity } from '../auth.ts';
import type { Config } from '../config.ts';
import { markClient } from './client-address.ts';
import { assertSameOrigin } from './same-origin.ts';

declare module 'hono' {
  interface ContextVariableMap {
    identity: Identity;
  }
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Answers for one person are for nobody's cache, neither the browser's nor a proxy's. */
const PERSONAL = /^\/api\/(v1|auth)\//;

export function admission(config: Config, identify: Identify): MiddlewareHandler {
  return async (c, next) => {
    markClient(c, config.trustProxy);
    if (!READING.has(c.req.method)) assertSameOrigin(c.req.raw.headers, config.url);
    const identity = await identify(c.req.raw.headers);
    c.set('identity', identity);
    // First, so that a cookie that the verb itself sets or takes away has the last word.
    for (const cookie of identity.cookies) c.header('set-cookie', cookie, { append: true });
    await next();
    if (identity.cookies.length > 0 || PERSONAL.test(c.req.path))
      c.res.headers.set('cache-control', 'no-store');
  };
}

/** Who asks, and in which session. */
export const identityOf = (c: Context): Identity => c.get('identity');

/** Who asks: the first argument of every verb. */
export const actorOf = (c: Context): Actor => identityOf(c).actor;
