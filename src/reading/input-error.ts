// What is wrong with a file that was handed in, in one line for the person who handed it in.

/** The input cannot be used; the message is one line and names the file. */
export class InputError extends Error {
  readonly file: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = 'InputError';
    this.file = file;
  }
}
