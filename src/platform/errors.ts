// The one error class. Its kind decides what may be done about it; only platform/http turns kinds into statuses.

/** A closed list: what went wrong, seen from the caller. */
export const ERROR_KINDS = [
  'invalid', // the input is not what it should be
  'unauthenticated', // nobody is signed in
  'forbidden', // somebody is, but may not
  'missing', // there is no such thing
  'conflict', // somebody else changed it, or it is in use
  'limited', // too much, too often
  'broken', // our fault, or that of something we depend on
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

export type ErrorParams = Readonly<Record<string, string | number>>;

/** What is wrong with one part of an input. */
export interface Issue {
  /** Where, by names and places from the outside in: `fields.names.0.name`. */
  readonly path: string;
  /** `too-long`; each form says it in its reader's words. */
  readonly code: string;
  readonly params?: ErrorParams;
}

/**
 * @example throw new SeconError('missing', 'events.unknown', { slug }, `there is no event "${slug}"`);
 * `code` is owned by the slice that throws; `message` is one clear English line for logs and the command line;
 * a page or a form shows the message of the code in the reader's language instead.
 */
export class SeconError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly params: ErrorParams;
  /** Everything that is wrong with the input, where more than one line is of use. */
  readonly issues: readonly Issue[] = [];

  constructor(kind: ErrorKind, code: string, params: ErrorParams, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SeconError';
    this.kind = kind;
    this.code = code;
    this.params = params;
  }
}

/** Bad input, in one line: what and where. */
export const invalid = (code: string, message: string, params: ErrorParams = {}): SeconError =>
  new SeconError('invalid', code, params, message);

/** An input with faults in some of its parts: all of them are told at once. */
export class InvalidParts extends SeconError {
  override readonly issues: readonly Issue[];

  constructor(code: string, issues: readonly Issue[]) {
    super('invalid', code, {}, issues.map(lineOf).join('; '));
    this.issues = issues;
  }
}

const lineOf = ({ path, code, params = {} }: Issue): string => {
  const told = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return `${path}: ${code}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
};

/** One line for a person, whatever was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n', 1)[0] ?? error.name) : String(error);
