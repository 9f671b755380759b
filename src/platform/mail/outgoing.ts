// A mail is a row, written in the transaction of the verb that wants it sent; a job sends it after the commit.
import { desc, eq, lt } from 'drizzle-orm';
import { uuidv7 } from '../clock.ts';
import type { Db } from '../db/index.ts';
import type { Language } from '../languages.ts';
import { announce } from '../outbox.ts';
import { mail } from './schema.ts';

export interface OutgoingMail {
  readonly kind: string;
  readonly language: Language;
  /** One address. */
  readonly recipient: string;
  readonly subject: string;
  /** The whole mail in plain text, with its link. */
  readonly text: string;
  readonly html: string;
  readonly link: string;
}

export const MAIL_WRITTEN = 'mail.written';

const KEEP_DAYS = 30;

/** @returns the mail's id */
export async function writeMail(tx: Db, outgoing: OutgoingMail): Promise<string> {
  const id = uuidv7();
  await tx.insert(mail).values({ id, ...outgoing });
  await announce(tx, MAIL_WRITTEN, { mail: id });
  return id;
}

export type MailState = 'waiting' | 'kept' | 'failed' | 'sent';

export interface MailView {
  readonly id: string;
  readonly kind: string;
  readonly language: Language;
  readonly state: MailState;
  readonly recipient: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly link: string | null;
  readonly created: Date;
  readonly sent: Date | null;
  readonly failure: string | null;
}

type MailRow = typeof mail.$inferSelect;

function stateOf(row: MailRow): MailState {
  if (row.sentAt) return 'sent';
  if (row.keptAt) return 'kept';
  return row.failure === null ? 'waiting' : 'failed';
}

/** The newest mails first. */
export async function listMails(db: Db, limit: number): Promise<MailView[]> {
  const rows = await db.select().from(mail).orderBy(desc(mail.id)).limit(limit);
  return rows.map(row => ({
    id: row.id,
    kind: row.kind,
    language: row.language,
    state: stateOf(row),
    recipient: row.recipient,
    subject: row.subject,
    text: row.text,
    link: row.link,
    created: row.createdAt,
    sent: row.sentAt,
    failure: row.failure,
  }));
}

/** Tries again to send a mail that was kept or failed. @returns false when there is no such mail, or it was sent */
export async function sendAgain(tx: Db, id: string): Promise<boolean> {
  const found = await tx
    .update(mail)
    .set({ keptAt: null, failure: null })
    .where(eq(mail.id, id))
    .returning({ sentAt: mail.sentAt });
  if (found.length === 0 || found[0]?.sentAt) return false;
  await announce(tx, MAIL_WRITTEN, { mail: id });
  return true;
}

/** Mails to an address that is to be forgotten. */
export async function forgetMails(tx: Db, recipient: string): Promise<void> {
  await tx.delete(mail).where(eq(mail.recipient, recipient));
}

/** Mails that nobody needs any more, whether they were sent or not: their links have long expired. */
export async function pruneMails(tx: Db, now: Date): Promise<void> {
  await tx.delete(mail).where(lt(mail.createdAt, new Date(now.getTime() - KEEP_DAYS * 86_400_000)));
}

/** @returns null when there is no such mail, or it was sent */
export async function unsentMail(db: Db, id: string): Promise<MailRow | null> {
  const [row] = await db.select().from(mail).where(eq(mail.id, id));
  return row && row.sentAt === null ? row : null;
}

/** What was said, and to whom, goes as soon as it was sent. */
export async function markSent(tx: Db, id: string, now: Date): Promise<void> {
  const gone = { recipient: null, subject: null, text: null, html: null, link: null };
  await tx
    .update(mail)
    .set({ ...gone, sentAt: now, keptAt: null, failure: null })
    .where(eq(mail.id, id));
}

export async function markKept(tx: Db, id: string, now: Date): Promise<void> {
  await tx.update(mail).set({ keptAt: now }).where(eq(mail.id, id));
}

export async function markFailed(tx: Db, id: string, failure: string): Promise<void> {
  await tx.update(mail).set({ failure }).where(eq(mail.id, id));
}
