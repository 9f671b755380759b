// Inviting: written down, mailed in the language of the invited, taken back, sent anew.
import { and, eq, gt, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { audit } from '../../../platform/audit.ts';
import { actorId, authorise } from '../../../platform/auth.ts';
import { uuidv7 } from '../../../platform/clock.ts';
import { publicUrl } from '../../../platform/config.ts';
import type { Db } from '../../../platform/db/index.ts';
import { invalid, SeconError } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';
import { writeMail } from '../../../platform/mail/index.ts';
import { invitationMail } from '../mails.ts';
import { assertPost, type Post, type Role } from '../model.ts';
import { accountByEmail } from '../queries.ts';
import { invitation } from '../schema.ts';
import { linkFor } from '../sign-in/links.ts';
import type { PeopleContext } from './context.ts';
import { assertNotHeld, samePost } from './held.ts';
import { hashOf, newToken } from './tokens.ts';

const DAY_MS = 86_400_000;
const VALID_DAYS = 14;

const emailShape = z.email().max(254);

export interface InvitationInput extends Post {
  readonly email: string;
  /** Of the mail, and of the screens at first. */
  readonly language: Language;
}

export interface Invited {
  readonly id: string;
  /** Whoever holds it may accept. */
  readonly link: string;
  readonly expires: Date;
}

export type InvitationRow = typeof invitation.$inferSelect;

/** Neither accepted nor taken back nor too old. */
export const isOpen = (now: Date) =>
  and(isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt), gt(invitation.expiresAt, now));

/** As the audit trail tells it: without the address, which is a person's. */
const told = ({ role, organisationId: organisation, languages, language }: InvitationRow) => ({
  role,
  organisation,
  languages,
  language,
});

/**
 * Invites somebody by e-mail. An earlier invitation to the same post no longer counts.
 * @throws SeconError forbidden; invalid when the post gives nothing; conflict when the person holds it already
 */
export async function invite(context: PeopleContext, input: InvitationInput): Promise<Invited> {
  const { actor, services } = context;
  authorise(actor, 'people.invite', { organisation: input.organisation });
  assertPost(input);
  if (!emailShape.safeParse(input.email).success)
    throw invalid('people.email', `"${input.email}" is no e-mail address`);
  const email = input.email.toLowerCase();
  const token = newToken();
  return services.change(async tx => {
    const account = await accountByEmail(tx, email);
    if (account) await assertNotHeld(tx, account.id, input);
    const now = new Date();
    await withdrawSame(tx, email, input, now);
    const row = {
      id: uuidv7(),
      email,
      role: input.role,
      organisationId: input.organisation,
      languages: [...input.languages],
      language: input.language,
      tokenHash: hashOf(token),
      invitedBy: actorId(actor),
      expiresAt: new Date(now.getTime() + VALID_DAYS * DAY_MS),
    };
    const [made] = await tx.insert(invitation).values(row).returning();
    const link = await mailInvitation(tx, context, { ...row, email }, token);
    if (made)
      await audit(tx, actor, [{ verb: 'people.invite', subject: `invitation:${row.id}`, after: told(made) }]);
    return { id: row.id, link, expires: row.expiresAt };
  });
}

interface Addressed {
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
  readonly expiresAt: Date;
}

/** @returns the link */
async function mailInvitation(
  tx: Db,
  { services }: PeopleContext,
  { email: recipient, role, language, expiresAt }: Addressed,
  token: string,
): Promise<string> {
  const site = publicUrl(services.config);
  const link = linkFor(site, 'invitation', token);
  await writeMail(tx, invitationMail({ language, recipient, link, site }, role, expiresAt));
  return link;
}

async function withdrawSame(tx: Db, email: string, post: Post, now: Date): Promise<void> {
  await tx
    .update(invitation)
    .set({ withdrawnAt: now })
    .where(and(eq(invitation.email, email), samePost(invitation, post), isOpen(now)));
}

async function openInvitation(tx: Db, id: string): Promise<InvitationRow & { email: string }> {
  const [row] = await tx
    .select()
    .from(invitation)
    .where(and(eq(invitation.id, id), isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt)))
    .for('update');
  if (!row || row.email === null)
    throw new SeconError('missing', 'people.no-invitation', { id }, 'there is no such open invitation');
  return { ...row, email: row.email };
}

/** Takes an invitation back: its link no longer works. @throws SeconError forbidden, missing */
export async function withdrawInvitation({ actor, services }: PeopleContext, id: string): Promise<void> {
  authorise(actor, 'people.invite');
  await services.change(async tx => {
    const row = await openInvitation(tx, id);
    await tx.update(invitation).set({ withdrawnAt: new Date() }).where(eq(invitation.id, id));
    await audit(tx, actor, [{ verb: 'people.withdraw', subject: `invitation:${id}`, before: told(row) }]);
  });
}

/** Sends an invitation anew, with a new link; the one before no longer works. @throws SeconError forbidden, missing */
export async function resendInvitation(context: PeopleContext, id: string): Promise<Invited> {
  const { actor, services } = context;
  authorise(actor, 'people.invite');
  const token = newToken();
  return services.change(async tx => {
    const row = await openInvitation(tx, id);
    const expires = new Date(Date.now() + VALID_DAYS * DAY_MS);
    await tx
      .update(invitation)
      .set({ tokenHash: hashOf(token), expiresAt: expires })
      .where(eq(invitation.id, id));
    const link = await mailInvitation(tx, context, { ...row, expiresAt: expires }, token);
    await audit(tx, actor, [{ verb: 'people.resend', subject: `invitation:${id}`, after: told(row) }]);
    return { id, link, expires };
  });
}

export interface InvitationView {
  readonly id: string;
  readonly email: string | null;
  readonly role: Role;
  readonly organisation: string | null;
  readonly languages: readonly Language[];
  readonly language: Language;
  readonly created: Date;
  readonly expires: Date;
  readonly state: 'open' | 'expired' | 'accepted' | 'withdrawn';
}

export function invitationState(row: InvitationRow, now: Date): InvitationView['state'] {
  if (row.acceptedAt) return 'accepted';
  if (row.withdrawnAt) return 'withdrawn';
  return row.expiresAt <= now ? 'expired' : 'open';
}
