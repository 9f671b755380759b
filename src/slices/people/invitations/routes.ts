// Invitations in the interface: /api/v1/invitations.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Actor, authorisedReach } from '../../../platform/auth.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, languageQuery, refusals, typedText, z } from '../../../platform/http/api.ts';
import { CLIENT_HEADER } from '../../../platform/http/client-address.ts';
import { guarded } from '../../../platform/http/guard.ts';
import type { Language } from '../../../platform/languages.ts';
import type { ApiApp, ApiContext } from '../../../platform/registry.ts';
import { listInvitations } from '../listing.ts';
import { organisationNames, shownOrganisation } from '../membership-names.ts';
import { ROLES, usualLanguages } from '../model.ts';
import { accountByEmail } from '../queries.ts';
import { acceptInvitation, invitationByToken } from '../service/accept.ts';
import { organisationId, type PeopleContext } from '../service/context.ts';
import { type Invited, invite, resendInvitation, withdrawInvitation } from '../service/invite.ts';
import {
  emailShape,
  idParam,
  languageShape,
  moment,
  nameShape,
  organisationShape,
  organisationTitleShape,
  postShape,
} from '../shapes.ts';
import { addressKey, countAttempt } from '../sign-in/limits.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../sign-in/password.ts';

const invitationFields = {
  email: z.string().nullable().openapi({ description: 'Null once the person is erased' }),
  role: z.enum(ROLES),
  organisation: organisationShape,
  organisationTitle: organisationTitleShape,
  languages: z.array(languageShape).readonly(),
  language: languageShape.openapi({ description: 'Of the mail' }),
  expires: moment,
};

const invitationShape = z
  .object({
    id: z.string(),
    ...invitationFields,
    created: moment,
    state: z.enum(['open', 'expired', 'accepted', 'withdrawn']),
  })
  .openapi('Invitation');

const invitedShape = z
  .object({
    id: z.string(),
    expires: moment,
    link: z
      .string()
      .nullable()
      .openapi({ description: 'To hand over yourself; only where no mail can be sent' }),
  })
  .openapi('Invited');

const tokenShape = typedText(200).openapi({ description: 'What stands behind the # of the link' });
const tags = ['invitations'];

const list = createRoute({
  method: 'get',
  path: '/v1/invitations',
  tags,
  summary: 'Invitations, the newest first',
  ...guarded('people.read'),
  request: { query: languageQuery },
  responses: {
    200: { description: 'The invitations', content: json(z.array(invitationShape)) },
    ...refusals(400, 401, 403),
  },
});

const create = createRoute({
  method: 'post',
  path: '/v1/invitations',
  tags,
  summary: 'Invite somebody by e-mail; an earlier invitation to the same post no longer counts',
  ...guarded('people.invite'),
  request: {
    body: {
      required: true,
      content: json(
        postShape
          .extend({
            email: emailShape,
            language: languageShape.default('en'),
            languages: postShape.shape.languages.removeDefault().optional(),
          })
          .openapi('NewInvitation'),
      ),
    },
  },
  responses: {
    201: { description: 'Invited', content: json(invitedShape) },
    ...refusals(400, 401, 403, 409),
  },
});

const resend = createRoute({
  method: 'post',
  path: '/v1/invitations/{id}/resend',
  tags,
  summary: 'Send it anew with a new link; the one before no longer works',
  ...guarded('people.invite'),
  request: { params: idParam },
  responses: { 200: { description: 'Sent', content: json(invitedShape) }, ...refusals(400, 401, 403, 404) },
});

const withdraw = createRoute({
  method: 'delete',
  path: '/v1/invitations/{id}',
  tags,
  summary: 'Take it back: the link no longer works',
  ...guarded('people.invite'),
  request: { params: idParam },
  responses: { 204: { description: 'Taken back' }, ...refusals(400, 401, 403, 404) },
});

const look = createRoute({
  method: 'post',
  path: '/v1/invitations/look',
  tags,
  summary: 'What a link invites to, for whoever holds it',
  request: { body: { required: true, content: json(z.strictObject({ token: tokenShape })) } },
  responses: {
    200: {
      description: 'The invitation',
      content: json(
        z
          .object({
            ...invitationFields,
            account: z
              .boolean()
              .openapi({ description: 'Whether the invited has an account: then sign in first, and accept' }),
          })
          .openapi('OpenInvitation'),
      ),
    },
    ...refusals(400, 403, 404, 429),
  },
});

const accept = createRoute({
  method: 'post',
  path: '/v1/invitations/accept',
  tags,
  summary: 'Accept: whoever is signed in joins, else an account is made; sign in with it next',
  request: {
    body: {
      required: true,
      content: json(
        z
          .strictObject({
            token: tokenShape,
            name: nameShape.optional(),
            password: z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD).optional(),
            email: emailShape.optional().openapi({ description: 'Only where the invitation names none' }),
            language: languageShape
              .optional()
              .openapi({ description: 'Of a new account; absent: the invitation’s' }),
          })
          .openapi('Acceptance'),
      ),
    },
  },
  responses: {
    201: {
      description: 'Accepted',
      content: json(
        z
          .object({ person: z.string(), email: z.string().nullable(), newAccount: z.boolean() })
          .openapi('Accepted'),
      ),
    },
    ...refusals(400, 403, 404, 409, 429),
  },
});

export function invitationsApi(app: ApiApp): void {
  const context = app.context('en');
  const { db, registry, services } = context;
  const as = (actor: Actor): PeopleContext => ({ actor, services, registry });
  const invited = ({ id, link, expires }: Invited) => ({
    id,
    expires: expires.toISOString(),
    // Where mails go out the link is for the invited alone.
    link: services.config.smtp ? null : link,
  });

  app.hono.openapi(list, async c => {
    const found = await listInvitations(db, authorisedReach(actorOf(c), 'people.read'));
    return c.json(await shown(context, found, c.req.valid('query').language), 200);
  });
  app.hono.openapi(create, async c => {
    const { organisation, languages, ...rest } = c.req.valid('json');
    const input = {
      ...rest,
      languages: languages ?? usualLanguages(rest.role, rest.language),
      organisation: await organisationId(db, registry, organisation),
    };
    return c.json(invited(await invite(as(actorOf(c)), input)), 201);
  });
  app.hono.openapi(resend, async c =>
    c.json(invited(await resendInvitation(as(actorOf(c)), c.req.valid('param').id)), 200),
  );
  app.hono.openapi(withdraw, async c => {
    await withdrawInvitation(as(actorOf(c)), c.req.valid('param').id);
    return c.body(null, 204);
  });
  app.hono.openapi(look, async c => {
    await countHolder(c, context);
    const row = await invitationByToken(db, c.req.valid('json').token);
    const { email: address, role, languages, language, expiresAt: expires } = row;
    const names = await organisationNames(db, registry, [row.organisationId], language);
    const organisation = shownOrganisation(row.organisationId, names);
    const account = address !== null && (await accountByEmail(db, address)) !== null;
    const view = { email: address, role, ...organisation, languages, language, account };
    return c.json({ ...view, expires: expires.toISOString() }, 200);
  });
  app.hono.openapi(accept, async c => {
    await countHolder(c, context);
    return c.json(await acceptInvitation(as(actorOf(c)), c.req.valid('json')), 201);
  });
}

/** Tokens cannot be guessed; whoever tries is kept from asking the database for ever all the same. */
const countHolder = (c: Context, { db }: ApiContext): Promise<void> =>
  countAttempt(
    db,
    'invitation',
    { by: 'address', most: 30, seconds: 60 },
    addressKey(c.req.header(CLIENT_HEADER) ?? null),
  );

async function shown(
  { db, registry }: ApiContext,
  found: Awaited<ReturnType<typeof listInvitations>>,
  language: Language,
) {
  const names = await organisationNames(
    db,
    registry,
    found.map(({ organisation }) => organisation),
    language,
  );
  return found.map(({ organisation, created, expires, ...rest }) => ({
    ...rest,
    ...shownOrganisation(organisation, names),
    created: created.toISOString(),
    expires: expires.toISOString(),
  }));
}
