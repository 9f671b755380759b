// One save, from the press of the button until it is known what became of it: tried again while nobody answers.
import { ApiError } from '../../../../admin/api/index.ts';
import { changedTexts } from '../content.ts';
import type { Content } from '../form-model.ts';
import type { RecordCalls, RecordView } from '../record-api.ts';

export interface Save {
  /** Permanent name; null: the record is made. */
  readonly id: string | null;
  readonly version: number | null;
  readonly base: Content;
  readonly content: Content;
  readonly draft: string;
  /** I may write its texts and nothing else. */
  readonly textsOnly: boolean;
}

export type Saved =
  | { readonly kind: 'saved'; readonly view: RecordView }
  /** Somebody saved since, or this very save arrived and its answer was lost. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly error: ApiError }
  /** The person did not want to wait any more. */
  | { readonly kind: 'stopped' };

const WAITS_MS = [1000, 2000, 4000, 8000, 15_000];
const LONGEST_WAIT_MS = 30_000;

/** Resolves after a while, at once when the signal says so. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * Sends the same save until somebody answers: the server makes no second record of a draft and no second version of a
 * version, so that a try too many does no harm.
 * @param onWaiting nobody answered, for the how manieth time
 * @param signal gives up
 */
export async function save(
  calls: RecordCalls,
  wanted: Save,
  onWaiting: (tries: number) => void,
  signal: AbortSignal,
): Promise<Saved> {
  for (let tries = 0; !signal.aborted; tries++) {
    const saved = await attempt(calls, wanted, tries);
    if (saved !== null) return saved;
    onWaiting(tries + 1);
    await pause(WAITS_MS[tries] ?? LONGEST_WAIT_MS, signal);
  }
  return { kind: 'stopped' };
}

/** @returns null where it may be tried again */
async function attempt(calls: RecordCalls, wanted: Save, tries: number): Promise<Saved | null> {
  try {
    return { kind: 'saved', view: await send(calls, wanted) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'records.changed') return { kind: 'changed' };
    // Something broke on the server: it may be this very record that breaks it.
    const mayPass = error.kind === 'offline' || (error.kind === 'broken' && tries < 2);
    return mayPass ? null : { kind: 'refused', error };
  }
}

function send(calls: RecordCalls, wanted: Save): Promise<RecordView> {
  const { id, version, base, content, draft, textsOnly } = wanted;
  const texts = changedTexts(base.texts, content.texts);
  const { fields } = content;
  if (id === null || version === null) return calls.create({ draft, fields, texts });
  if (textsOnly) return calls.changeTexts(id, { version, texts, draft });
  return calls.change(id, { version, fields, texts, draft });
}
