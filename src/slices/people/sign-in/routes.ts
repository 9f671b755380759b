// Signing in and out: better-auth behind a door of ours, which checks shapes, counts attempts and says errors our way.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { audit } from '../../../platform/audit.ts';
import { type Actor, authorise } from '../../../platform/auth.ts';
import { runOutside } from '../../../platform/db/guard.ts';
import { type ErrorKind, messageOf, SeconError } from '../../../platform/errors.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { errorShape, z } from '../../../platform/http/api.ts';
import { CLIENT_HEADER } from '../../../platform/http/client-address.ts';
import { SESSION } from '../../../platform/http/guard.ts';
import { assertSameOrigin } from '../../../platform/http/same-origin.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';
import { type Asked, ENDPOINTS, type Endpoint } from './endpoints.ts';
import { authOf } from './identify.ts';
import { addressKey, countAttempt, forgive, type Limit } from './limits.ts';

export function signInApi(app: ApiApp): void {
  const { services } = app.context('en');
  for (const endpoint of ENDPOINTS) {
    app.hono.openapi(routeOf(endpoint), (async (c: Context) => {
      const asked = readAsked(c, endpoint);
      await admit(c, services, endpoint, asked);
      return c.json(await answer(c, services, endpoint, asked), 200);
    }) as never);
  }
}

const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

function routeOf({ method, path, summary, body, query, answer: shape, signedIn }: Endpoint) {
  return createRoute({
    method,
    path: `/auth${path}`,
    tags: ['sign-in'],
    summary,
    ...(signedIn ? { security: SESSION } : {}),
    request: {
      ...(body ? { body: { content: json(body), required: true } } : {}),
      ...(query ? { query } : {}),
    },
    responses: {
      200: { description: 'Done', content: json(shape) },
      400: { description: 'Not as expected', content: json(errorShape) },
      401: { description: signedIn ? 'Nobody is signed in' : 'Refused', content: json(errorShape) },
      403: { description: 'Asked from another site', content: json(errorShape) },
      429: { description: 'Tried too often', content: json(errorShape) },
    },
  });
}

const readAsked = (c: Context, { body, query }: Endpoint): Asked => ({
  body: body ? c.req.valid('json' as never) : {},
  query: query ? c.req.valid('query' as never) : {},
  headers: c.req.raw.headers,
});

/** Who is counted; undefined where there is nobody to count. */
function whoOf(c: Context, { by }: Limit, { body }: Asked): string | undefined {
  if (by === 'address') return addressKey(c.req.header(CLIENT_HEADER) ?? null);
  if (by === 'email') return String(body.email).toLowerCase();
  const actor = actorOf(c);
  return actor.kind === 'person' ? actor.id : undefined;
}

/** @throws SeconError forbidden, unauthenticated, limited */
async function admit(c: Context, services: Services, endpoint: Endpoint, asked: Asked): Promise<void> {
  if (endpoint.changes) assertSameOrigin(c.req.raw.headers, services.config.url);
  if (endpoint.signedIn && actorOf(c).kind !== 'person') authorise(actorOf(c), endpoint.path);
  for (const limit of endpoint.limits) {
    const who = whoOf(c, limit, asked);
    if (who !== undefined) await countAttempt(services.database.db, endpoint.path, limit, who);
  }
}

async function answer(c: Context, services: Services, endpoint: Endpoint, asked: Asked): Promise<unknown> {
  const auth = await authOf(services);
  if (endpoint.later) {
    void runOutside(() => endpoint.call(auth, asked)).catch(error =>
      services.log.error('sign-in.later', { path: endpoint.path, reason: messageOf(error) }),
    );
    return {};
  }
  const response = await endpoint.call(auth, asked);
  for (const cookie of response.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
  if (!response.ok) throw await refusal(response);
  await noted(services, actorOf(c), endpoint);
  for (const limit of endpoint.limits) {
    const who = limit.by === 'address' ? undefined : whoOf(c, limit, asked);
    if (who !== undefined) await forgive(services.database.db, endpoint.path, limit.by, who);
  }
  return endpoint.answer.parse(await response.json());
}

async function noted(services: Services, actor: Actor, { audited }: Endpoint): Promise<void> {
  if (!audited || actor.kind !== 'person') return;
  const [verb, after] = audited;
  await services.database.transact(tx => audit(tx, actor, [{ verb, subject: `person:${actor.id}`, after }]));
}

const KINDS: Readonly<Record<number, ErrorKind>> = {
  302: 'unauthenticated',
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  422: 'invalid',
  429: 'limited',
};

const refusalShape = z.object({ code: z.string().optional(), message: z.string().optional() });

/** What was given did not verify: the caller's fault, though better-auth calls it its own. */
const CALLERS_FAULT = new Set(['FAILED_TO_VERIFY_REGISTRATION']);

/** better-auth's refusals in our own shape. A link that is not valid it answers by sending on, the reason in the address. */
async function refusal(response: Response): Promise<SeconError> {
  const location = response.headers.get('location');
  const sent = location === null ? null : new URL(location, 'http://localhost').searchParams.get('error');
  const { code, message } = sent
    ? { code: sent, message: 'this link is not valid any more' }
    : refusalShape.catch({}).parse(await response.json().catch(() => ({})));
  const kind = code && CALLERS_FAULT.has(code) ? 'invalid' : (KINDS[response.status] ?? 'broken');
  const name = (code ?? 'refused').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return new SeconError(kind, `people.${name}`, {}, message ?? 'this was refused');
}
