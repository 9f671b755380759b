// Who acts, and whether they may. Default is no.
import { SeconError } from './errors.ts';

/** `system` is the command line and the jobs: whoever may use them owns the machine. */
export type Actor = { readonly kind: 'system' } | { readonly kind: 'public' };

export const SYSTEM: Actor = { kind: 'system' };
export const PUBLIC: Actor = { kind: 'public' };

/** As written to the audit trail: an id, never a name. */
export const actorId = (actor: Actor): string => actor.kind;

/**
 * Asked first by every verb that writes.
 * @param verb `newsletters.publish`
 * @throws SeconError unauthenticated
 */
export function authorise(actor: Actor, verb: string): void {
  if (actor.kind === 'system') return;
  throw new SeconError(
    'unauthenticated',
    'auth.sign-in',
    { verb },
    `${verb} needs somebody who is signed in`,
  );
}
