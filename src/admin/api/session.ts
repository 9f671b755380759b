// The one event "the session has ended": whoever asked waits until the same person has signed in again.

/** Signs in again. Resolves when that is done; whoever leaves instead loads the page anew, and it never resolves. */
export type SignInAgain = () => Promise<void>;

let handler: SignInAgain | undefined;
let under: Promise<void> | undefined;

/** @returns takes the handler away again */
export function onSessionEnd(signInAgain: SignInAgain): () => void {
  handler = signInAgain;
  return () => {
    if (handler === signInAgain) handler = undefined;
  };
}

/** Many requests may find the session ended; there is one event. @returns undefined where nobody was signed in yet */
export function sessionRestored(): Promise<void> | undefined {
  if (!handler) return undefined;
  under ??= handler().finally(() => {
    under = undefined;
  });
  return under;
}
