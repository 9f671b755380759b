// Aligned segments: one unit of meaning in several languages.

import { isLanguage } from '../../platform/languages.ts';

export interface Segment {
  readonly id: string;
  /** Texts by language, the source first where the format tells it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads a file piece by piece: answers the segments that are complete. Throws InputError where it is damaged. */
export interface SegmentReader {
  read(piece: string): Segment[];
  /** What the file's end completes. */
  end(): Segment[];
}

/** `pt-PT`, `EN_gb` → `pt`, `en`; null for what is no language we know. */
export const languageCode = (tag: string | undefined): string | null => {
  const known = tag === undefined ? null : codes.get(tag);
  if (known !== undefined) return known;
  const code = codeOf(tag);
  if (tag !== undefined && codes.size < 1000) codes.set(tag, code);
  return code;
};

const codes = new Map<string, string | null>();

const codeOf = (tag: string | undefined): string | null => {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return isLanguage(code) ? code : null;
};

/** Texts of the known languages that say anything. */
export const textsOf = (
  pairs: readonly (readonly [string | undefined, string])[],
): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const [tag, text] of pairs) {
    const code = languageCode(tag);
    if (code !== null && text.trim() !== '' && !texts.has(code)) texts.set(code, text);
  }
  return texts;
};
