// How a report is shown on a screen: how wide, and in colour or not.

import type { Mark } from '../passages.ts';

export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const COLUMNS = 80;

const hasColour = (output: Output, env: Readonly<Record<string, string | undefined>>): boolean => {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return output.isTTY === true && env.TERM !== 'dumb';
};

/**
 * What a stream can show: colour only on a terminal and without NO_COLOR (no-color.org); FORCE_COLOR decides over both.
 * @param env the process's environment; COLUMNS tells the width where the stream does not
 */
export const screenOf = (output: Output, env: Readonly<Record<string, string | undefined>>): Screen => {
  const told = Number(env.COLUMNS);
  const columns = output.columns ?? (Number.isInteger(told) && told > 0 ? told : COLUMNS);
  return { width: Math.min(Math.max(columns, 40), 160), colour: hasColour(output, env) };
};

const CODES = {
  error: ['1;31', '22;39'],
  warning: ['1;33', '22;39'],
  review: ['1;36', '22;39'],
  good: ['1;32', '22;39'],
  strong: ['1', '22'],
  quiet: ['2', '22'],
  mark: ['1;4;35', '22;24;39'],
} as const;
export type Tone = keyof typeof CODES;

/** Colours a text, or leaves it as it is. */
export const painter =
  (screen: Screen) =>
  (tone: Tone, text: string): string =>
    screen.colour && text !== '' ? `\u001b[${CODES[tone][0]}m${text}\u001b[${CODES[tone][1]}m` : text;

/** Without colour marked words stand between »…«: the marks become part of the text. */
export const withQuotes = (text: string, marks: readonly Mark[]): string =>
  marks.reduceRight(
    (changed, { start, end }) =>
      `${changed.slice(0, start)}»${changed.slice(start, end)}«${changed.slice(end)}`,
    text,
  );

/** In colour marked words are also bold and underlined. */
export const withColour = (
  text: string,
  marks: readonly Mark[],
  paint: ReturnType<typeof painter>,
): string => {
  let painted = '';
  let at = 0;
  for (const { start, end } of marks) {
    painted += text.slice(at, start) + paint('mark', text.slice(start, end));
    at = end;
  }
  return painted + text.slice(at);
};
