// People in the interface of the admin, /api/v1: who may what.
import { createRoute } from '@hono/zod-openapi';
import { languageQuery, z } from '../../platform/http/api.ts';
import { smallBody } from '../../platform/http/guard.ts';
import type { ApiApp } from '../../platform/registry.ts';
import { auditApi } from './audit/routes.ts';
import { invitationsApi } from './invitations/routes.ts';
import { meApi } from './me/routes.ts';
import { membersApi } from './members/routes.ts';
import { ROLE_KEYS, ROLES } from './model.ts';
import { outboxApi } from './outbox/routes.ts';
import { REACHES, reachOf, VERBS } from './permissions.ts';
import { oidcApi } from './sign-in/oidc/routes.ts';
import { signInApi } from './sign-in/routes.ts';
import { waysApi } from './sign-in/ways/routes.ts';

const rolesShape = z
  .object({
    roles: z.array(z.object({ id: z.enum(ROLES), name: z.string() })),
    verbs: z.array(
      z.object({
        id: z.string().openapi({ example: 'events.edit' }),
        reach: z.record(z.enum(ROLES), z.enum(REACHES)).openapi({
          description:
            'How far each role’s right goes: everywhere, the own organisation’s records, the own languages, either of these, nowhere',
        }),
      }),
    ),
  })
  .openapi('Roles');

const rolesRoute = createRoute({
  method: 'get',
  path: '/v1/roles',
  tags: ['people'],
  summary: 'Who may what: every verb against every role',
  request: { query: languageQuery },
  responses: { 200: { description: 'The table', content: { 'application/json': { schema: rolesShape } } } },
});

export function api(app: ApiApp): void {
  for (const path of ['/auth/*', '/v1/me/*', '/v1/people/*', '/v1/invitations/*'])
    app.hono.use(path, smallBody());
  signInApi(app);
  oidcApi(app);
  waysApi(app);
  meApi(app);
  membersApi(app);
  invitationsApi(app);
  outboxApi(app);
  auditApi(app);
  app.hono.openapi(rolesRoute, c => {
    const { t } = app.context(c.req.valid('query').language);
    const roles = ROLES.map(id => ({ id, name: t(ROLE_KEYS[id]) }));
    const reach = (verb: string) => Object.fromEntries(ROLES.map(role => [role, reachOf(role, verb)]));
    return c.json({ roles, verbs: VERBS.map(id => ({ id, reach: reach(id) })) } as never, 200);
  });
}
