// Mails to single persons: kept until they are sent, and no longer than needed.
import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../languages.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

export const mail = pgTable(
  'mail',
  {
    id: uuid('id').primaryKey(),
    /** What it is for: `invitation`. */
    kind: text('kind').notNull(),
    language: text('language').$type<Language>().notNull(),
    /** From here to `link` null once sent: what was said, and to whom, is then nobody's business here. */
    recipient: text('recipient'),
    subject: text('subject'),
    text: text('text'),
    html: text('html'),
    /** The address the mail is about; who holds it may do what it is for. */
    link: text('link'),
    createdAt: moment('created_at').notNull().defaultNow(),
    /** When it was found that there is no way to send it. */
    keptAt: moment('kept_at'),
    sentAt: moment('sent_at'),
    /** Why the last attempt failed. */
    failure: text('failure'),
  },
  table => [index('mail_recipient').on(table.recipient), index('mail_created').on(table.createdAt)],
);
