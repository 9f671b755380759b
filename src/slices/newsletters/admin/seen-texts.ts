// Which versions of the texts somebody has before them: what they approve is that, not what was saved since.
import type { RecordView } from '../../records/admin/index.ts';
import { blocksOf } from './blocks.ts';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** Twelve hexadecimal digits of SHA-256 over state and words, as the server makes them; null: there is no text. */
export async function textVersion(
  text: { readonly state: string; readonly body: string } | undefined,
): Promise<string | null> {
  if (text === undefined) return null;
  const bytes = new TextEncoder().encode(`${text.state}\n${text.body}`);
  return hex(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 12);
}

/** @returns by block */
export async function seenTexts(
  { fields, texts }: Pick<RecordView, 'fields' | 'texts'>,
  language: string,
): Promise<Readonly<Record<string, string | null>>> {
  const versions = blocksOf(fields).map(
    async ({ id }) => [id, await textVersion(texts[id]?.[language])] as const,
  );
  return Object.fromEntries(await Promise.all(versions));
}
