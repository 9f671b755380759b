// Bytes to text: byte-order marks, UTF-8, UTF-16 without a mark, else the old encodings of Europe, chosen by what reads best.

import { ALPHABETS, ANY_ALPHABET } from './alphabets.ts';
import { detectLanguage } from './language.ts';

/** Tried in this order; where two read equally well, the first. ISO 8859-1 is a part of Windows-1252. */
const CANDIDATES = [
  'windows-1252',
  'windows-1250',
  'windows-1257',
  'windows-1251',
  'windows-1253',
  'iso-8859-2',
  'iso-8859-15',
  'iso-8859-13',
  'iso-8859-7',
  'iso-8859-5',
  'iso-8859-16',
] as const;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

const byMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/** Bytes that no text in one-byte letters has, and one in two-byte letters is full of. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32);

const controlShare = (sample: Uint8Array): number =>
  sample.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0) / Math.max(1, sample.length);

/** Share of the letters of Europe, signs and white space in a text. */
const europeanShare = (text: string): number =>
  (text.match(/[\t\n\f\r -~\u00a0-\u017f\u0218-\u021b\u0370-\u045f\u1f00-\u1fff\u2000-\u206f\u20ac\u2022]/g)
    ?.length ?? 0) / Math.max(1, text.length);

const SURE = 0.95;

/** UTF-16 without a mark: full of bytes that are control signs, and of European letters when read by twos. */
const byTwos = (sample: Uint8Array): string | null => {
  if (controlShare(sample) < 0.1) return null;
  const whole = sample.subarray(0, sample.length & ~1);
  for (const encoding of ['utf-16le', 'utf-16be'])
    if (europeanShare(new TextDecoder(encoding).decode(whole)) > SURE) return encoding;
  return null;
};

/** No text in any encoding we read: a picture, a program, zeros. */
export const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 4000);
  return byMark(bytes) === null && controlShare(sample) > 0.05 && byTwos(sample) === null;
};

/** UTF-8, also where a few of its letters are broken: many whole ones stand beside them. Null when it is none. */
const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return UTF8.decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
    return whole > broken * 8 ? text : null;
  }
};

/** A decoder by the name a file gives; undefined for names nobody knows and for those that cannot be true of single bytes. */
const declaredDecoder = (declared: string | undefined) => {
  if (declared === undefined || /^utf-?(?:8|16|32)/i.test(declared)) return undefined;
  try {
    return new TextDecoder(declared);
  } catch {
    return undefined;
  }
};

/**
 * The text of a file's bytes.
 * @param declared an encoding named by the format (HTML, mail); trusted unless the bytes are plainly UTF-8 or UTF-16
 */
export const decode = (bytes: Uint8Array, declared?: string): string => {
  const encoding = byMark(bytes) ?? byTwos(bytes.subarray(0, 4000));
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  return (
    asUtf8(bytes) ??
    declaredDecoder(declared)?.decode(bytes) ??
    new TextDecoder(best(sampleOf(bytes))).decode(bytes)
  );
};

const SAMPLE = 12_000;

/** A piece that has letters beyond ASCII: those decide. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const first = Math.max(0, bytes.findIndex(byte => byte >= 0x80) - 400);
  return bytes.subarray(first, first + SAMPLE);
};

const TYPOGRAPHIC = new Set('„“”‘’‚–—…«»‹›•€£©®™§°·ªº¿¡\u00a0\u00ad');
/** A capital inside a word of small letters: the mark of a wrong code page. */
const MISPLACED = /\p{Ll}\p{Lu}/gu;
/** Latin letters beside Greek or Cyrillic ones. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Greek}\p{Script=Cyrillic}]|[\p{Script=Greek}\p{Script=Cyrillic}]\p{Script=Latin}/gu;
/** Signs that stand between words, not inside one. */
const INSIDE = /\p{L}[„“”…«»•€©®™§°¿¡]\p{L}/gu;

const points = (signs: ReadonlyMap<string, number>, alphabet: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const [sign, times] of signs) {
    const weight = alphabet.get(sign);
    if (weight !== undefined) sum += weight * times;
    else if (ANY_ALPHABET.has(sign)) sum -= times;
    else if (!TYPOGRAPHIC.has(sign)) sum -= 4 * times;
  }
  return sum;
};

/** What it is worth that the words, too, are of the language whose letters these are. */
const AGREES = 3;

/** How well a decoding reads: letters of one of our languages, at places where letters stand. */
const score = (text: string): number => {
  const signs = new Map<string, number>();
  for (const sign of text) if (sign > '\u007f') signs.set(sign, (signs.get(sign) ?? 0) + 1);
  const found = detectLanguage(text);
  const fits = [...ALPHABETS].map(
    ([language, alphabet]) => points(signs, alphabet) + (language === found ? AGREES : 0),
  );
  const faults = [MISPLACED, MIXED, INSIDE].reduce(
    (sum, pattern) => sum + (text.match(pattern)?.length ?? 0),
    0,
  );
  return Math.max(...fits) - 6 * faults;
};

const best = (sample: Uint8Array): string => {
  let winner: string = CANDIDATES[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of CANDIDATES) {
    const reached = score(new TextDecoder(encoding).decode(sample));
    if (reached > most) {
      most = reached;
      winner = encoding;
    }
  }
  return winner;
};
