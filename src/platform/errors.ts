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

/**
 * @example throw new SeconError('missing', 'events.unknown', { slug }, `there is no event "${slug}"`);
 * `code` is owned by the slice that throws; `message` is one clear English line for logs and the command line;
 * a page or a form shows the message of the code in the reader's language instead.
 */
export class SeconError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly params: ErrorParams;

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

/** One line for a person, whatever was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n', 1)[0] ?? error.name) : String(error);
