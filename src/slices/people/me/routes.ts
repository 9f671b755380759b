// One's own account in the interface: /api/v1/me.
import { createRoute } from '@hono/zod-openapi';
import type { Actor } from '../../../platform/auth.ts';
import { actorOf, identityOf } from '../../../platform/http/admission.ts';
import { json, refusals, z } from '../../../platform/http/api.ts';
import { SESSION } from '../../../platform/http/guard.ts';
import type { ApiApp, ApiContext } from '../../../platform/registry.ts';
import { organisationNames, shownMembership } from '../membership-names.ts';
import { rightsOf, VERBS } from '../permissions.ts';
import { membershipsOf } from '../queries.ts';
import { idParam, languageShape, membershipShape, moment, nameShape } from '../shapes.ts';
import {
  changeOwnAccount,
  endOtherSessions,
  endOwnSession,
  type OwnAccount,
  ownAccount,
  ownSessions,
  signedInPerson,
} from './account.ts';

const rightShape = z
  .object({
    verb: z.enum(VERBS as [string, ...string[]]),
    everywhere: z.boolean(),
    organisations: z.array(z.string()).openapi({ description: 'Whose records it reaches' }),
    languages: z.array(languageShape).readonly().openapi({ description: 'Whose texts it reaches' }),
  })
  .openapi('Right');

const meShape = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    email: z.string(),
    language: languageShape,
    twoFactor: z.boolean(),
    memberships: z.array(membershipShape),
    rights: z.array(rightShape),
  })
  .openapi('Me');

const sessionShape = z
  .object({
    id: z.string(),
    current: z.boolean(),
    created: moment,
    used: moment,
    expires: moment,
    address: z.string().nullable(),
    program: z.string().nullable(),
  })
  .openapi('Session');

const tags = ['me'];

const showMe = createRoute({
  method: 'get',
  path: '/v1/me',
  tags,
  security: SESSION,
  summary: 'Who I am, what I am a member of, what I may',
  responses: { 200: { description: 'Me', content: json(meShape) }, ...refusals(401) },
});

const changeMe = createRoute({
  method: 'patch',
  path: '/v1/me',
  tags,
  security: SESSION,
  summary: 'Change my name or my language',
  request: {
    body: {
      required: true,
      content: json(z.strictObject({ name: nameShape.optional(), language: languageShape.optional() })),
    },
  },
  responses: { 200: { description: 'Me', content: json(meShape) }, ...refusals(400, 401, 403) },
});

const listSessions = createRoute({
  method: 'get',
  path: '/v1/me/sessions',
  tags,
  security: SESSION,
  summary: 'Where I am signed in',
  responses: { 200: { description: 'My sessions', content: json(z.array(sessionShape)) }, ...refusals(401) },
});

const endSession = createRoute({
  method: 'delete',
  path: '/v1/me/sessions/{id}',
  tags,
  security: SESSION,
  summary: 'Sign out there',
  request: { params: idParam },
  responses: { 204: { description: 'Ended' }, ...refusals(400, 401, 403, 404) },
});

const endSessions = createRoute({
  method: 'delete',
  path: '/v1/me/sessions',
  tags,
  security: SESSION,
  summary: 'Sign out everywhere but here',
  responses: { 204: { description: 'Ended' }, ...refusals(401, 403) },
});

export function meApi(app: ApiApp): void {
  const context = app.context('en');
  const { services } = context;
  app.hono.openapi(showMe, async c => {
    const actor = actorOf(c);
    return c.json(await shownMe(context, actor, await ownAccount(context.db, signedInPerson(actor))), 200);
  });
  app.hono.openapi(changeMe, async c => {
    const actor = actorOf(c);
    return c.json(
      await shownMe(context, actor, await changeOwnAccount(services, actor, c.req.valid('json'))),
      200,
    );
  });
  app.hono.openapi(listSessions, async c => {
    const { session } = identityOf(c);
    const sessions = await ownSessions(context.db, actorOf(c));
    return c.json(
      sessions.map(({ id, created, used, expires, ...rest }) => ({
        id,
        current: id === session,
        created: created.toISOString(),
        used: used.toISOString(),
        expires: expires.toISOString(),
        ...rest,
      })),
      200,
    );
  });
  app.hono.openapi(endSession, async c => {
    await endOwnSession(services, actorOf(c), c.req.valid('param').id);
    return c.body(null, 204);
  });
  app.hono.openapi(endSessions, async c => {
    await endOtherSessions(services, actorOf(c), identityOf(c).session ?? '');
    return c.body(null, 204);
  });
}

async function shownMe({ db, registry }: ApiContext, actor: Actor, account: OwnAccount) {
  const me = signedInPerson(actor);
  const memberships = (await membershipsOf(db, [me.id], { activeAt: new Date() })).get(me.id) ?? [];
  const names = await organisationNames(
    db,
    registry,
    memberships.map(({ organisation }) => organisation),
    account.language,
  );
  const rights = rightsOf(memberships).map(right => ({
    ...right,
    organisations: right.organisations.map(id => names.get(id)?.slug ?? id),
  }));
  return { ...account, memberships: memberships.map(held => shownMembership(held, names)), rights };
}
