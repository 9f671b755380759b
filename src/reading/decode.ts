// Bytes to text: byte-order marks, UTF-8, else the old encodings of Europe, chosen by what the letters look like.

const UTF8 = new TextDecoder('utf-8', { fatal: true });

const LEGACY = ['windows-1252', 'windows-1250', 'windows-1253', 'windows-1251', 'windows-1257'] as const;

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

const SCRIPTS: readonly RegExp[] = [
  /[\p{Script=Greek}]/gu,
  /[\p{Script=Cyrillic}]/gu,
  /[A-Za-z\u00c0-\u024f]/g,
];
/** Letters of our languages that are not plain: a good decoding has these and few other strange signs. */
const OURS = /[áéíóúàâãçêõäöüßñąćęłńśźżőűășțşţāčēģīķļņšūžèëïôÁÉÍÓÚÀÂÃÇÊÕÄÖÜÑĄĆĘŁŃŚŹŻŐŰĂȘȚŞŢĀČĒĢĪĶĻŅŠŪŽ]/g;
const STRANGE = /[\u0080-\u009f¤¦¨¯±²³µ¶¸¹¾×÷ÐðÞþƒˆ¬¢¥\ufffd]/g;
/** An accented or foreign capital inside a lower-case word: the mark of a wrong code page. */
const MISPLACED = /\p{Ll}[\p{Lu}]\p{Ll}?/gu;

const score = (text: string): number => {
  const counts = SCRIPTS.map(script => text.match(script)?.length ?? 0);
  const letters = counts.reduce((a, b) => a + b, 0);
  const purity = letters === 0 ? 0 : Math.max(...counts) / letters;
  const strange = (text.match(STRANGE)?.length ?? 0) + (text.match(MISPLACED)?.length ?? 0) * 2;
  const ours = (counts[2] ?? 0) === Math.max(...counts) ? (text.match(OURS)?.length ?? 0) : 0;
  return purity * 10 + (ours - strange * 3) / Math.max(1, text.length / 100);
};

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
  let chosen: string = LEGACY[0];
  let highest = Number.NEGATIVE_INFINITY;
  for (const encoding of LEGACY) {
    const points = score(new TextDecoder(encoding).decode(sample));
    if (points > highest) {
      highest = points;
      chosen = encoding;
    }
  }
  return chosen;
};
