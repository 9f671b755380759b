// What a character is, answered from a table that fills itself: the engine asks it of every character it reads.

export const CLASS = { other: 1, digit: 2, letter: 3, blank: 4, newline: 5, surrogate: 6 } as const;

/** Words are made of letters, their marks and the signs that stand for a word: №, §, °. */
const LETTER = /[\p{L}\p{M}№§°]/u;
const BLANKS = new Set([32, 9, 13, 0xa0, 0x202f, 0x2009, 0x200b, 0xfeff, 0xad]);

const classify = (code: number): number => {
  if (code >= 48 && code <= 57) return CLASS.digit;
  if (code === 10) return CLASS.newline;
  if (BLANKS.has(code)) return CLASS.blank;
  if (code >= 0xd800 && code <= 0xdbff) return CLASS.surrogate;
  return LETTER.test(String.fromCharCode(code)) ? CLASS.letter : CLASS.other;
};

const classes = new Uint8Array(0x10000);

/** The class of a UTF-16 unit; NaN, which is what stands behind a text's end, is `other`. */
export const classOf = (code: number): number => {
  const known = classes[code];
  if (known !== undefined && known !== 0) return known;
  if (known === undefined) return CLASS.other;
  const found = classify(code);
  classes[code] = found;
  return found;
};

export const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** Letters outside the first plane are rare: they are asked for one by one. */
export const isLetterPair = (text: string, at: number): boolean =>
  LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const lowers = new Uint16Array(0x10000);

/** A UTF-16 unit in lower case; units whose lower case is longer stay as they are. */
export const lowered = (code: number): number => {
  const known = lowers[code];
  if (known !== undefined && known !== 0) return known;
  const lower = String.fromCharCode(code).toLowerCase();
  const found = lower.length === 1 ? lower.charCodeAt(0) : code;
  lowers[code] = found;
  return found;
};
