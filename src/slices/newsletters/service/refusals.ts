// Why an issue does not go out: every reason at once, each at its place.
import { type InvalidParts, SeconError } from '../../../platform/errors.ts';
import type { Problem } from '../compose/check.ts';
import type { IssueRow } from '../compose/compose.ts';
import { problemWords } from '../compose/problem-words.ts';

/** What keeps an issue back: in one English line, and part by part, as codes that forms say in their reader's words. */
export class NotPublishable extends SeconError {
  override readonly issues: InvalidParts['issues'];
  readonly problems: readonly Problem[];

  constructor(number: number, problems: readonly Problem[]) {
    const lines = problems.map(problemWords);
    const more = lines.length > 1 ? ` (and ${lines.length - 1} more)` : '';
    super(
      'invalid',
      'newsletters.not-publishable',
      { number, problems: lines.join('\n') },
      `newsletter ${number} is not published: ${lines[0]}${more}`,
    );
    this.problems = problems;
    this.issues = problems.map(({ language, block, code, params }) => ({
      path: ['editions', language ?? '*', block ?? '*'].join('.'),
      code,
      params,
    }));
  }
}

/** @throws NotPublishable when there is any problem */
export function refuse(issue: Pick<IssueRow, 'number'>, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new NotPublishable(issue.number, problems);
}
