// What was typed before and not saved: on the server, in this browser, or in both; the later of the two goes on.
import type { TextChanges } from '../content.ts';
import type { Fields } from '../form-model.ts';
import type { KeptDraft } from '../record-api.ts';
import type { LocalCopy } from './local-copies.ts';

/** What was typed, wherever it was kept. */
export interface Unsaved {
  readonly draft: string;
  readonly base: number | null;
  readonly at: string;
  readonly where: 'server' | 'computer';
  readonly fields: Fields;
  readonly texts: TextChanges;
  /** When the server last kept that draft; null: it has none. */
  readonly since: string | null;
}

export interface Found {
  readonly latest: Unsaved | null;
  /** Typed on another computer, or here before that: the person may want it instead. */
  readonly other: Unsaved | null;
}

const ofServer = ({ id, base, saved, fields, texts }: KeptDraft): Unsaved => ({
  draft: id,
  base,
  at: saved,
  where: 'server',
  fields,
  texts: texts as TextChanges,
  since: saved,
});

const ofBrowser = ({ draft, base, at, fields, texts, since }: LocalCopy): Unsaved => ({
  draft,
  base,
  at,
  where: 'computer',
  fields,
  texts,
  since,
});

/**
 * A copy in this browser is what the server had not got yet, so it is the later one; unless the draft there was kept
 * after the one that the copy goes on from: then it was typed elsewhere, and the clocks decide which goes on.
 */
export function foundOf(server: KeptDraft | null, local: LocalCopy | null): Found {
  if (local === null) return { latest: server && ofServer(server), other: null };
  const here = ofBrowser(local);
  if (server === null) return { latest: { ...here, since: null }, other: null };
  const there = ofServer(server);
  if (server.id === local.draft && (server.saved === local.since || server.saved <= local.at))
    return { latest: { ...here, since: server.saved }, other: null };
  return server.saved > local.at ? { latest: there, other: here } : { latest: here, other: there };
}
