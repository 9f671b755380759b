// People in the interface: /api/v1/people, who they are and what they are members of.
import { createRoute } from '@hono/zod-openapi';
import { authorisedReach } from '../../../platform/auth.ts';
import { SeconError } from '../../../platform/errors.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, languageQuery, refusals, typedText, z } from '../../../platform/http/api.ts';
import { guarded } from '../../../platform/http/guard.ts';
import type { Language } from '../../../platform/languages.ts';
import type { ApiApp, ApiContext } from '../../../platform/registry.ts';
import { getPerson, listPeople, type PersonView } from '../listing.ts';
import { organisationNames, shownMembership } from '../membership-names.ts';
import { ROLES } from '../model.ts';
import { organisationId } from '../service/context.ts';
import { addMembership, endAccess, endMembership, erasePerson } from '../service/memberships.ts';
import { idParam, idShape, languageShape, membershipShape, moment, postShape } from '../shapes.ts';

const personShape = z
  .object({
    id: z.string(),
    name: z.string().nullable().openapi({ description: 'Null once erased' }),
    email: z.string().nullable(),
    language: languageShape,
    twoFactor: z.boolean(),
    created: moment,
    erased: moment.nullable(),
    memberships: z.array(membershipShape).openapi({ description: 'Also those that have ended' }),
  })
  .openapi('Person');

const tags = ['people'];

const list = createRoute({
  method: 'get',
  path: '/v1/people',
  tags,
  summary: 'People, by name; those of the own organisation for whoever may see no more',
  ...guarded('people.read'),
  request: {
    query: languageQuery.extend({
      search: typedText(200).optional(),
      role: z.enum(ROLES).optional(),
      organisation: typedText(200).optional(),
      active: z.enum(['true', 'false']).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    }),
  },
  responses: {
    200: {
      description: 'A page of people, and how many there are',
      content: json(z.object({ people: z.array(personShape), total: z.number().int() })),
    },
    ...refusals(400, 401, 403),
  },
});

const one = createRoute({
  method: 'get',
  path: '/v1/people/{id}',
  tags,
  summary: 'One person',
  ...guarded('people.read'),
  request: { params: idParam, query: languageQuery },
  responses: {
    200: { description: 'The person', content: json(personShape) },
    ...refusals(400, 401, 403, 404),
  },
});

const erase = createRoute({
  method: 'delete',
  path: '/v1/people/{id}',
  tags,
  summary: 'Forget who somebody was: name, address, ways to sign in. What they did keeps their id',
  ...guarded('people.erase'),
  request: { params: idParam },
  responses: { 204: { description: 'Erased' }, ...refusals(400, 401, 403, 404, 409) },
});

const leave = createRoute({
  method: 'post',
  path: '/v1/people/{id}/end',
  tags,
  summary: 'Somebody leaves the project: every membership ends, every session too',
  ...guarded('people.end'),
  request: { params: idParam, query: languageQuery },
  responses: {
    200: { description: 'The person', content: json(personShape) },
    ...refusals(400, 401, 403, 404, 409),
  },
});

const add = createRoute({
  method: 'post',
  path: '/v1/people/{id}/memberships',
  tags,
  summary: 'Make somebody a member in another role',
  ...guarded('people.edit'),
  request: { params: idParam, query: languageQuery, body: { required: true, content: json(postShape) } },
  responses: {
    201: { description: 'The person', content: json(personShape) },
    ...refusals(400, 401, 403, 404, 409),
  },
});

const end = createRoute({
  method: 'delete',
  path: '/v1/people/{id}/memberships/{membership}',
  tags,
  summary: 'End one membership now; the person is signed out everywhere',
  ...guarded('people.end'),
  request: { params: z.object({ id: idShape, membership: idShape }), query: languageQuery },
  responses: {
    200: { description: 'The person', content: json(personShape) },
    ...refusals(400, 401, 403, 404, 409),
  },
});

export function membersApi(app: ApiApp): void {
  const context = app.context('en');
  const { db, registry, services } = context;
  const everybody = { everywhere: true, organisations: [] };
  const fresh = async (id: string, language: Language) =>
    shownPerson(context, await getPerson(db, everybody, id), id, language);

  app.hono.openapi(list, async c => {
    const reach = authorisedReach(actorOf(c), 'people.read');
    const { organisation, active, language, ...rest } = c.req.valid('query');
    const filter = {
      ...rest,
      active: active && active === 'true',
      organisation: (await organisationId(db, registry, organisation ?? null)) ?? undefined,
    };
    const { people, total } = await listPeople(db, reach, filter);
    return c.json({ people: await shownPeople(context, people, language), total }, 200);
  });
  app.hono.openapi(one, async c => {
    const { id } = c.req.valid('param');
    const reach = authorisedReach(actorOf(c), 'people.read');
    const { language } = c.req.valid('query');
    return c.json(await shownPerson(context, await getPerson(db, reach, id), id, language), 200);
  });
  app.hono.openapi(erase, async c => {
    await erasePerson({ actor: actorOf(c), services, registry }, c.req.valid('param').id);
    return c.body(null, 204);
  });
  app.hono.openapi(leave, async c => {
    const { id } = c.req.valid('param');
    await endAccess({ actor: actorOf(c), services, registry }, id);
    return c.json(await fresh(id, c.req.valid('query').language), 200);
  });
  app.hono.openapi(add, async c => {
    const { id } = c.req.valid('param');
    const { role, organisation, languages } = c.req.valid('json');
    const post = { role, languages, organisation: await organisationId(db, registry, organisation) };
    await addMembership({ actor: actorOf(c), services, registry }, id, post);
    return c.json(await fresh(id, c.req.valid('query').language), 201);
  });
  app.hono.openapi(end, async c => {
    const { id, membership } = c.req.valid('param');
    await endMembership({ actor: actorOf(c), services, registry }, id, membership);
    return c.json(await fresh(id, c.req.valid('query').language), 200);
  });
}

async function shownPeople({ db, registry }: ApiContext, people: readonly PersonView[], language: Language) {
  const held = people.flatMap(({ memberships }) => memberships.map(({ organisation }) => organisation));
  const names = await organisationNames(db, registry, held, language);
  return people.map(({ created, erased, memberships, ...rest }) => ({
    ...rest,
    created: created.toISOString(),
    erased: erased?.toISOString() ?? null,
    memberships: memberships.map(membership => shownMembership(membership, names)),
  }));
}

/** @throws SeconError missing */
async function shownPerson(context: ApiContext, found: PersonView | null, id: string, language: Language) {
  const [shown] = found ? await shownPeople(context, [found], language) : [];
  if (!shown) throw new SeconError('missing', 'people.unknown', { id }, 'there is no such person');
  return shown;
}
