// The right that a route asks for, written beside it: shown in the API's description, and asked before anything of the
// request is read. The verb behind the route asks again, for the record it is done to.
import type { MiddlewareHandler } from 'hono';
import { authoriseSomewhere } from '../auth.ts';
import { actorOf } from './admission.ts';

const requires =
  (verb: string): MiddlewareHandler =>
  async (c, next) => {
    authoriseSomewhere(actorOf(c), verb);
    await next();
  };

/** Spread into `createRoute({…})`. @param verb `people.invite` */
export const guarded = (verb: string) => ({
  'x-verb': verb,
  middleware: [requires(verb)] as MiddlewareHandler[],
});
