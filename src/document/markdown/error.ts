// What can be wrong in a text of the content files, and where.

/** A text that is not in the content format; `line` counts from 1 in the file the text stands in. */
export class MarkdownError extends Error {
  readonly line: number;
  readonly problem: string;

  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.name = 'MarkdownError';
    this.line = line;
    this.problem = problem;
  }
}
