// Whether it is worth asking who is signed in: the page says whether it was asked for with a session's cookie, which no script sees.

let possible = (): boolean => document.querySelector('meta[name="secon-session"]') !== null;

/** Without a cookie nobody is signed in, and asking would only be refused. */
export const maySession = (): boolean => possible();

/** Told by whoever signs in. */
export function sessionBegan(): void {
  possible = () => true;
}
