// What keeps an edition back, in words: English for the command line, the reader's language elsewhere.
import { translator } from '../../../platform/i18n/index.ts';
import type { Problem } from './check.ts';
import type { Reason } from './reason.ts';

/** One clause that says what is wrong, in English. */
export const reasonWords = ({ code, params }: Reason): string =>
  translator('en')(`newsletters.problem.${code}`, params);

/** Edition, block and reason in one English line, as far as they are known. */
export function problemWords(problem: Problem): string {
  const { language, block } = problem;
  const place = [
    ...(language === null ? [] : [`edition ${language}`]),
    ...(block === null ? [] : [`block ${block}`]),
  ];
  return `${place.length === 0 ? 'the issue' : place.join(', ')}: ${reasonWords(problem)}`;
}
