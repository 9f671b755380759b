// What only the made page and mail can tell: whether the emblem is there, whether the mail is too large, whether they can be made.
import { createHash } from 'node:crypto';
import { emblemAddress, renderEmail, renderPage } from '../../../document/index.ts';
import type { EditionView } from '../../../document/model.ts';
import { messageOf } from '../../../platform/errors.ts';
import { type Reason, reason } from '../compose/reason.ts';

/** Beyond this the mail of Google hides the rest behind a link: 102 kB, as measured by those who send much. */
export const MOST_MAIL = 102 * 1024;

export interface FaceFinding extends Reason {
  readonly severity: 'error' | 'warning';
}

/** Making a mail is most of a check's work, and between two checks most editions stay as they are. */
const known = new Map<string, readonly FaceFinding[]>();
/** Every edition of some issues that are being worked on. */
const MOST_KNOWN = 100;

export async function faceFindings(view: EditionView): Promise<readonly FaceFinding[]> {
  const key = createHash('sha256').update(JSON.stringify(view)).digest('hex');
  const before = known.get(key);
  if (before) return before;
  const found = await made(view);
  const [oldest] = known.keys();
  if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  known.set(key, found);
  return found;
}

async function made(view: EditionView): Promise<FaceFinding[]> {
  try {
    const page = renderPage(view);
    const mail = await renderEmail(view);
    // The emblem goes out as a part of its own, not within the markup.
    const bytes = Buffer.byteLength(mail.replaceAll(await emblemAddress(), ''));
    return [
      ...(page.includes('<svg') ? [] : [{ severity: 'error' as const, ...reason('no-emblem') }]),
      ...(bytes > MOST_MAIL
        ? [{ severity: 'warning' as const, ...reason('mail-large', { bytes, most: MOST_MAIL }) }]
        : []),
    ];
  } catch (error) {
    return [{ severity: 'error', ...reason('face', { reason: messageOf(error) }) }];
  }
}
