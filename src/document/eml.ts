// The edition as a mail file that any mail program opens: text and HTML beside each other, the emblem as a part of its own.

import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { emblemPng } from './email/emblem-png.ts';
import { emblemAddress } from './email/index.tsx';
import type { EditionView } from './model.ts';
import { publishedDay } from './published.ts';
import { renderText } from './text.ts';

/** Nine in the morning, universal time, of the day of publishing: the same whenever the file is made. */
const HOUR = 9;

/** The host that the message is from: the site's own, without a port. */
const hostOf = (view: EditionView): string => new URL(view.addresses.page).hostname;

/**
 * @param html what `renderEmail` made of the same edition
 * @returns the bytes of a file that is the same each time: its date, its name and its boundaries derive from the issue
 */
export async function renderEml(view: EditionView, html: string): Promise<Uint8Array> {
  const host = hostOf(view);
  const [year, month, day] = publishedDay(view);
  const name = `newsletter-${view.number}.${view.language}`;
  const emblem = `emblem.${name}@${host}`;
  const mail = new MailComposer({
    from: { name: view.project.acronym, address: `newsletter@${host}` },
    subject: view.title,
    date: new Date(Date.UTC(year, month - 1, day, HOUR)),
    messageId: `<${name}@${host}>`,
    headers: { 'Content-Language': view.language },
    text: renderText(view),
    html: html.replaceAll(emblemAddress(), `cid:${emblem}`),
    attachments: [
      {
        filename: 'emblem.png',
        content: emblemPng(),
        contentType: 'image/png',
        cid: emblem,
        contentDisposition: 'inline',
      },
    ],
    baseBoundary: `secon-${name}`,
    newline: '\r\n',
  } as ConstructorParameters<typeof MailComposer>[0]);
  return new Uint8Array(await mail.compile().build());
}
