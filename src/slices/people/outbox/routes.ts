// Mails that were kept or failed, for whoever hands them on: /api/v1/outbox.
import { createRoute } from '@hono/zod-openapi';
import { authorise } from '../../../platform/auth.ts';
import { SeconError } from '../../../platform/errors.ts';
import { actorOf } from '../../../platform/http/admission.ts';
import { json, refusals, z } from '../../../platform/http/api.ts';
import { guarded } from '../../../platform/http/guard.ts';
import { listMails, type MailView, sendAgain } from '../../../platform/mail/index.ts';
import type { ApiApp } from '../../../platform/registry.ts';
import { idParam, languageShape, moment } from '../shapes.ts';

const mailShape = z
  .object({
    id: z.string(),
    kind: z.string().openapi({ example: 'invitation' }),
    language: languageShape,
    state: z
      .enum(['waiting', 'kept', 'failed', 'sent'])
      .openapi({ description: 'kept: there is no mail server; failed: it refused, or did not answer' }),
    recipient: z.string().nullable().openapi({ description: 'Null once sent' }),
    subject: z.string().nullable(),
    text: z.string().nullable(),
    link: z.string().nullable().openapi({
      description:
        'Of an invitation, to hand it over. Links to sign in are for their recipient: only the log holds them',
    }),
    created: moment,
    sent: moment.nullable(),
    failure: z.string().nullable(),
  })
  .openapi('Mail');

const tags = ['outbox'];

const list = createRoute({
  method: 'get',
  path: '/v1/outbox',
  tags,
  summary: 'Mails, the newest first',
  ...guarded('mails.deliver'),
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }) },
  responses: {
    200: {
      description: 'The mails, and whether there is a way to send them',
      content: json(
        z.object({
          sending: z.boolean().openapi({ description: 'False where no mail server is set: mails are kept' }),
          mails: z.array(mailShape),
        }),
      ),
    },
    ...refusals(400, 401, 403),
  },
});

const send = createRoute({
  method: 'post',
  path: '/v1/outbox/{id}/send',
  tags,
  summary: 'Try again to send a mail',
  ...guarded('mails.deliver'),
  request: { params: idParam },
  responses: { 202: { description: 'It will be tried' }, ...refusals(400, 401, 403, 404) },
});

/** Whoever holds an invitation may hand it on; a link to sign in would let them be somebody else. */
const HANDED_ON = new Set(['invitation']);

const shown = ({ created, sent, text, link, ...mail }: MailView) => {
  const open = HANDED_ON.has(mail.kind);
  return {
    ...mail,
    text: open ? text : null,
    link: open ? link : null,
    created: created.toISOString(),
    sent: sent?.toISOString() ?? null,
  };
};

export function outboxApi(app: ApiApp): void {
  const { db, services } = app.context('en');
  app.hono.openapi(list, async c => {
    authorise(actorOf(c), 'mails.deliver');
    const mails = await listMails(db, c.req.valid('query').limit);
    return c.json({ sending: services.config.smtp !== undefined, mails: mails.map(shown) }, 200);
  });
  app.hono.openapi(send, async c => {
    authorise(actorOf(c), 'mails.deliver');
    const { id } = c.req.valid('param');
    if (!(await services.change(tx => sendAgain(tx, id))))
      throw new SeconError('missing', 'mails.unknown', { id }, 'there is no such mail that was not sent');
    return c.body(null, 202);
  });
}
