// A text as plain words, its facts written out: for feeds, calendars, the API and search engines.
import { plainText } from '../../document/index.ts';
import type { LocalText } from './model.ts';
import { resolvedText } from './resolved.ts';

/** @throws UnknownFactError when the text names a fact that is not on record */
export async function plainWords(
  context: Parameters<typeof resolvedText>[0],
  text: LocalText | null,
): Promise<LocalText | null> {
  const resolved = await resolvedText(context, text);
  return resolved && { text: plainText(resolved.doc), language: resolved.language, own: resolved.own };
}
