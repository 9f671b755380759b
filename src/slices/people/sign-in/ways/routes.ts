// How one may sign in to this house, and how oneself does.
import { createRoute } from '@hono/zod-openapi';
import { actorOf } from '../../../../platform/http/admission.ts';
import { json, refusals, z } from '../../../../platform/http/api.ts';
import { SESSION } from '../../../../platform/http/guard.ts';
import type { ApiApp } from '../../../../platform/registry.ts';
import { signedInPerson } from '../../me/account.ts';
import { idParam, moment } from '../../shapes.ts';
import { disconnect, isRemovable, ownWays, WAY_KINDS } from './ways.ts';

const houseWaysShape = z
  .object({
    password: z.boolean(),
    link: z.boolean().openapi({
      description:
        'By a link in a mail; where no mail server is set, the owner of the machine reads it in the log',
    }),
    passkey: z.boolean(),
    oidc: z
      .object({ name: z.string().openapi({ example: 'EU Login' }) })
      .nullable()
      .openapi({ description: 'By a provider of identities: what people call it; null where none is set' }),
  })
  .openapi('SignInWays');

const wayShape = z
  .object({
    id: z.string(),
    kind: z.enum(WAY_KINDS),
    name: z.string().nullable().openapi({ description: 'Of a passkey or a provider', example: 'EU Login' }),
    added: moment.nullable(),
    works: z.boolean().openapi({ description: 'False: the connection is with a provider no longer in use' }),
    removable: z.boolean().openapi({
      description:
        'Whether DELETE would take it away. Passkeys have an address of their own; a password stays',
    }),
  })
  .openapi('OwnSignInWay');

const houseWays = createRoute({
  method: 'get',
  path: '/v1/sign-in-ways',
  tags: ['sign-in'],
  summary: 'How one may sign in here',
  responses: { 200: { description: 'The ways', content: json(houseWaysShape) } },
});

const listOwn = createRoute({
  method: 'get',
  path: '/v1/me/sign-in-ways',
  tags: ['me'],
  security: SESSION,
  summary: 'How I sign in: password, passkeys, connections with a provider of identities',
  responses: { 200: { description: 'My ways', content: json(z.array(wayShape)) }, ...refusals(401) },
});

const removeOwn = createRoute({
  method: 'delete',
  path: '/v1/me/sign-in-ways/{id}',
  tags: ['me'],
  security: SESSION,
  summary: 'Take a connection with a provider of identities away; never what alone lets me in',
  request: { params: idParam },
  responses: { 204: { description: 'Gone' }, ...refusals(400, 401, 403, 404, 409) },
});

export function waysApi(app: ApiApp): void {
  const { services, db } = app.context('en');
  const { oidc } = services.config;
  app.hono.openapi(houseWays, c =>
    c.json({ password: true, link: true, passkey: true, oidc: oidc ? { name: oidc.name } : null }, 200),
  );
  app.hono.openapi(listOwn, async c => {
    const ways = await ownWays(db, signedInPerson(actorOf(c)), oidc);
    const shown = ways.map(way => ({
      ...way,
      added: way.added?.toISOString() ?? null,
      removable: isRemovable(way, ways),
    }));
    return c.json(shown, 200);
  });
  app.hono.openapi(removeOwn, async c => {
    await disconnect(services, signedInPerson(actorOf(c)), c.req.valid('param').id);
    return c.body(null, 204);
  });
}
