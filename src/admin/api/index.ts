// The way to the server: `ask`, its errors, who is signed in and what they may.
export { ask, type Method } from './ask.ts';
export { createClient } from './client.ts';
export { useConnected, watchNetwork } from './connection.ts';
export { ApiError, type Issue, isRefusal } from './error.ts';
export { errorWords, issueWords } from './error-words.ts';
export {
  type MayI,
  ME,
  type Me,
  mayIOf,
  type Right,
  type Scope,
  useMaybeMe,
  useMe,
  useRights,
} from './me.ts';
export { addPasskey, isDeclined, knowsPasskeys, type Passkey, signInWithPasskey } from './passkey.ts';
export { onSessionEnd, sessionRestored } from './session.ts';
export { sessionBegan } from './signed-in.ts';
