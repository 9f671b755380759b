// Numbers between people and JSON.
import { LANGUAGE, type Language } from '../../../../../platform/languages.ts';

const WHOLE = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?\d*[.,]?\d+[.,]?$|^[+-]?\d+[.,]$/;

/**
 * @param text "1 914", "40,5", "40.5": spaces between digits mean nothing, and no thousands are set apart by points,
 *   because nobody could tell them from decimals
 * @returns undefined for nothing; what is no number stays as it was typed, so that it is kept and can be told
 */
export function readNumber(text: string, decimal: boolean): number | string | undefined {
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  if (bare === '') return undefined;
  if (!(decimal ? DECIMAL : WHOLE).test(bare)) return text;
  const number = Number(bare.replace(',', '.'));
  return Number.isFinite(number) ? number : text;
}

/** Without thousands set apart: it is going to be edited. */
export function writtenNumber(value: unknown, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  const { locale } = LANGUAGE[language];
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(value);
}
