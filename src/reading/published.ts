// The date an edition gives itself: a masthead line that is a date and little else.

import { extract } from '../facts/index.ts';

const HEAD_LINES = 14;
const FOOT_LINES = 3;
const LONGEST = 80;

/** `2024-04-24`, or null where no line near the top or at the very end is a date by itself (a weekday or a place beside it). */
export const publishedIn = (text: string, language: string): string | null => {
  const lines = text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '');
  for (const line of [...lines.slice(0, HEAD_LINES), ...lines.slice(-FOOT_LINES)]) {
    if (line.length > LONGEST) continue;
    const dates = extract(line, language).filter(fact => fact.kind === 'date');
    const [date] = dates;
    if (date === undefined || dates.length !== 1 || !/^\d{4}-\d{2}-\d{2}$/.test(date.value)) continue;
    if (standsApart(line.slice(0, date.start), line.slice(date.end))) return date.value;
  }
  return null;
};

const wordCount = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/** Beside the date a weekday, a place, "Issue 2 |"; an event's line has more. */
const standsApart = (before: string, after: string): boolean => {
  const numbered = /[|·•]\s*$/.test(before) || /#\s?\d+/.test(before);
  return wordCount(after) <= 1 && wordCount(before) <= (numbered ? 5 : 2);
};
