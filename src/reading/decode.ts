// Bytes to text: byte-order marks, UTF-8, else the old encodings of Europe, chosen by what the letters look like.

const UTF8 = new TextDecoder('utf-8', { fatal: true });

const LATIN = ['windows-1252', 'windows-1250', 'windows-1257'] as const;

const byMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/** UTF-16 without a mark: every other byte of Latin text is zero. */
const byZeros = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] === 0) {
      if (i % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  const half = sample.length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.3 && odd < half * 0.05 ? 'utf-16be' : null;
};

/** Letters of our languages that are not plain: a good decoding has these and few other strange signs. */
const OURS = /[áéíóúàâãçêõäöüßñąćęłńśźżőűășțşţāčēģīķļņšūžèëïôÁÉÍÓÚÀÂÃÇÊÕÄÖÜÑĄĆĘŁŃŚŹŻŐŰĂȘȚŞŢĀČĒĢĪĶĻŅŠŪŽ]/g;
const STRANGE = /[\u0080-\u009f¤¦¨¯±²³µ¶¸¹¾×÷ÐðÞþƒˆ¬¢¥\ufffd]/g;
/** An accented or foreign capital inside a lower-case word: the mark of a wrong code page. */
const MISPLACED = /\p{Ll}[\p{Lu}]\p{Ll}?/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const score = (text: string): number =>
  count(text, OURS) - 3 * count(text, STRANGE) - 6 * count(text, MISPLACED);

/** How often bytes of a set stand in the sample. */
const share = (sample: Uint8Array, wanted: readonly number[]): number =>
  sample.reduce((sum, byte) => sum + (wanted.includes(byte) ? 1 : 0), 0);

// The commonest vowels: а о и in Windows-1251, α ο ι in Windows-1253 (and ISO 8859-7).
const CYRILLIC_VOWELS = [0xe0, 0xee, 0xe8];
const GREEK_VOWELS = [0xe1, 0xef, 0xe9];

const SAMPLE = 20_000;

/** The text of a file's bytes; `declared` is an encoding named by the format (HTML, mail), trusted when it is known. */
export const decode = (bytes: Uint8Array, declared?: string): string => {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) {
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      // An encoding nobody knows: find out ourselves.
    }
  }
  try {
    return UTF8.decode(bytes);
  } catch {
    return new TextDecoder(best(bytes.subarray(0, SAMPLE))).decode(bytes);
  }
};

const best = (sample: Uint8Array): string => {
  const high = sample.reduce((sum, byte) => sum + (byte >= 0xc0 ? 1 : 0), 0);
  const plain = sample.reduce(
    (sum, byte) => sum + ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a ? 1 : 0),
    0,
  );
  // Latin languages write most letters plain; Greek and Bulgarian hardly any.
  if (high > plain)
    return share(sample, CYRILLIC_VOWELS) > share(sample, GREEK_VOWELS) ? 'windows-1251' : 'windows-1253';
  const scores = LATIN.map(encoding => ({
    encoding,
    points: score(new TextDecoder(encoding).decode(sample)),
  }));
  return scores.sort((a, b) => b.points - a.points)[0]?.encoding ?? LATIN[0];
};
