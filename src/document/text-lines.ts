// Lines of plain text: how wide they are to the eye, and where they may be broken.

const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])/u;
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]+$/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const graphemeWidth = (grapheme: string): number => {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
};

/** Columns a text takes on a screen of equal widths: an accent typed apart counts nothing, a wide sign two. */
export const displayWidth = (text: string): number =>
  [...graphemes.segment(text)].reduce((sum, { segment }) => sum + graphemeWidth(segment), 0);

/**
 * Breaks a text at its spaces (never at a no-break space) into lines of at most `width` columns; a word that is longer,
 * as an address may be, stands alone on a line that is too long rather than be broken. Line feeds stay.
 */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap(paragraph => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/ +/).filter(part => part !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && displayWidth(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });

/** A text with a line of signs below it, as wide as its widest line. */
export const underlined = (lines: readonly string[], sign: string): readonly string[] => [
  ...lines,
  sign.repeat(Math.max(1, ...lines.map(displayWidth))),
];

/** Lines behind a prefix; the lines after the first behind another of the same width. */
export const prefixed = (
  lines: readonly string[],
  first: string,
  rest = ' '.repeat(first.length),
): readonly string[] => lines.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd());
