// What a refusal is to whoever asked: the one place that turns kinds of errors into statuses.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type ErrorKind, messageOf, SeconError } from '../errors.ts';

export const STATUS: Record<ErrorKind, 400 | 401 | 403 | 404 | 409 | 429 | 500> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  limited: 429,
  broken: 500,
};

/** The router's own refusals (a body that is no JSON) are the caller's fault, not ours. */
export function kindOf(error: Error): ErrorKind {
  if (error instanceof SeconError) return error.kind;
  return error instanceof HTTPException && error.status < 500 ? 'invalid' : 'broken';
}

/** What a form needs to say it in its reader's words. */
const toldOf = ({ params, issues }: SeconError) => ({
  ...(Object.keys(params).length > 0 ? { params } : {}),
  ...(issues.length > 0 ? { issues } : {}),
});

/** An error as the interface answers it. */
export function apiError(c: Context, kind: ErrorKind, error?: Error): Response {
  const code = error instanceof SeconError ? error.code : `api.${kind}`;
  // What broke inside is for the log, not for the outside.
  const message =
    kind === 'broken'
      ? 'something broke on our side'
      : error
        ? messageOf(error)
        : 'there is nothing at this address';
  const told = error instanceof SeconError ? toldOf(error) : {};
  return c.json({ error: { kind, code, message, ...told } }, STATUS[kind]);
}
