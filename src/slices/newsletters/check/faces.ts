// What only the made page and mail can tell: whether the emblem is there, whether the mail is too large, whether they can be made.
import { emblemAddress, renderEmail, renderPage } from '../../../document/index.ts';
import type { EditionView } from '../../../document/model.ts';
import { messageOf } from '../../../platform/errors.ts';
import { type Reason, reason } from '../compose/reason.ts';
import { KnownOf } from './known.ts';

/** Beyond this the mail of Google hides the rest behind a link: 102 kB, as measured by those who send much. */
export const MOST_MAIL = 102 * 1024;

export interface FaceFinding extends Reason {
  readonly severity: 'error' | 'warning';
}

const known = new KnownOf<readonly FaceFinding[]>();

/** Making a mail is most of a check's work, and between two checks most editions stay as they are. */
export const faceFindings = (view: EditionView): Promise<readonly FaceFinding[]> =>
  known.of(view, () => nextTurn().then(() => made(view)));

/** Mails are made in one go each: others are answered between two of them. */
const nextTurn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

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
