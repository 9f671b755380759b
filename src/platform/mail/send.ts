// Sending mails over SMTP, a job each. Without SMTP they are kept, and their links go to the log of the machine's owner.

import { publicUrl, type SmtpSettings } from '../config.ts';
import { messageOf, SeconError } from '../errors.ts';
import type { JobHandler, Slice } from '../registry.ts';
import type { Services } from '../services.ts';
import { MAIL_WRITTEN, markFailed, markKept, markSent, pruneMails, unsentMail } from './outgoing.ts';

type Unsent = NonNullable<Awaited<ReturnType<typeof unsentMail>>>;

const sendMail: JobHandler = {
  name: 'mail.send',
  expireInSeconds: 120,
  async run(services, _registry, payload) {
    const { database, config } = services;
    const now = new Date();
    await database.transact(tx => pruneMails(tx, now));
    const found = await unsentMail(database.db, String(payload.mail));
    if (!found) return;
    if (config.smtp) await send(services, config.smtp, found);
    else await keep(services, found, now);
  },
};

/** What a slice contributes so that mails are sent. */
export const mailSending: Required<Pick<Slice, 'outbox' | 'jobs'>> = {
  outbox: [{ topic: MAIL_WRITTEN, job: sendMail.name }],
  jobs: [sendMail],
};

async function keep({ database, log }: Services, { id, kind, link }: Unsent, now: Date): Promise<void> {
  await database.transact(tx => markKept(tx, id, now));
  // Nobody's name or address; but the link, or a house on a laptop could not be entered.
  log.warn('mail.kept', { mail: id, kind, link, reason: 'SECON_SMTP_URL is not set' });
}

async function send(services: Services, smtp: SmtpSettings, found: Unsent): Promise<void> {
  const { database } = services;
  try {
    await overSmtp(services, smtp, found);
  } catch (error) {
    const reason = messageOf(error);
    await database.transact(tx => markFailed(tx, found.id, reason));
    // A mail server's own words may hold the recipient's address, which does not belong in a log.
    throw new SeconError(
      'broken',
      'mail.failed',
      { mail: found.id },
      `mail ${found.id} was not sent: ${codeOf(error)}`,
    );
  }
  await database.transact(tx => markSent(tx, found.id, new Date()));
}

const codeOf = (error: unknown): string => {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code, responseCode].filter(part => part !== undefined).join(' ') || 'unknown error';
};

/** A server that says nothing is given up, well before the job counts as dead. */
const SILENCE_MS = '20000';

async function overSmtp({ config }: Services, smtp: SmtpSettings, found: Unsent): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const url = new URL(smtp.url);
  for (const wait of ['connectionTimeout', 'greetingTimeout', 'socketTimeout'])
    if (!url.searchParams.has(wait)) url.searchParams.set(wait, SILENCE_MS);
  const transport = createTransport(url.href);
  try {
    await transport.sendMail({
      from: smtp.from,
      to: found.recipient ?? '',
      subject: found.subject ?? '',
      text: found.text ?? '',
      html: found.html ?? '',
      // The same each time: a mail sent twice, because the process died in between, is known to be one.
      messageId: `<${found.id}@${new URL(publicUrl(config)).hostname}>`,
      date: found.createdAt,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': found.language },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}
