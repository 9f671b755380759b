// The right that a route asks for, written beside it: shown in the API's description, and asked before anything of the
// request is read. The verb behind the route asks again, for the record it is done to.
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { authoriseSomewhere } from '../auth.ts';
import { invalid } from '../errors.ts';
import { actorOf } from './admission.ts';

const requires =
  (verb: string): MiddlewareHandler =>
  async (c, next) => {
    authoriseSomewhere(actorOf(c), verb);
    await next();
  };

/** For `createRoute({…})`: in the API's description, the route wants somebody who is signed in. */
export const SESSION = [{ session: [] }];

/** Spread into `createRoute({…})`. @param verb `people.invite` */
export const guarded = (verb: string) => ({
  'x-verb': verb,
  security: SESSION,
  middleware: [requires(verb)] as MiddlewareHandler[],
});

/** For routes that take no more than a few fields: a body is read whole before it is looked at. */
export const smallBody = (bytes = 64 * 1024): MiddlewareHandler =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw invalid('api.too-large', `a body of at most ${bytes} bytes is expected`);
    },
  });
