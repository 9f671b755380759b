// Who acts, and whether they may. Default is no. The platform knows no role: what a person may is asked of the person.
import { SeconError } from './errors.ts';
import type { Language } from './languages.ts';

/** What a verb is done to, as far as rights depend on it. */
export interface Scope {
  /** Id of the organisation that the record belongs to. */
  readonly organisation?: string | null | undefined;
  /** Language of the text. */
  readonly language?: Language | null | undefined;
}

/** Somebody who is signed in. */
export interface PersonActor {
  readonly kind: 'person';
  readonly id: string;
  /** @param scope absent: asks for the right everywhere, not for a right somewhere */
  may(verb: string, scope?: Scope): boolean;
  /** Whether a right reaches anything at all: a record, a text, some time. */
  anywhere(verb: string): boolean;
  /** Ids of the organisations whose records a right reaches that does not reach everywhere. */
  organisations(verb: string): readonly string[];
}

/** `system` is the command line and the jobs: whoever may use them owns the machine. */
export type Actor = { readonly kind: 'system' } | { readonly kind: 'public' } | PersonActor;

export const SYSTEM: Actor = { kind: 'system' };
export const PUBLIC: Actor = { kind: 'public' };

/** Who asks in one request. */
export interface Identity {
  readonly actor: Actor;
  /** Id of the session; null when nobody is signed in. */
  readonly session: string | null;
  /** Set-Cookie lines that go with the answer. */
  readonly cookies: readonly string[];
}

/** Finds out who asks from a request's headers. */
export type Identify = (headers: Headers) => Promise<Identity>;

export const NOBODY: Identity = { actor: PUBLIC, session: null, cookies: [] };

/** As written to the audit trail: an id, never a name. */
export const actorId = (actor: Actor): string => (actor.kind === 'person' ? actor.id : actor.kind);

/** Whether somebody may do something, where a refusal is no error: to show a button, to leave rows out of a list. */
export function may(actor: Actor, verb: string, scope?: Scope): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'person' && actor.may(verb, scope);
}

/**
 * Asked before anything else of a request is looked at; the verb asks again, for what it is done to.
 * @throws SeconError unauthenticated, or forbidden when the right reaches nothing at all
 */
export function authoriseSomewhere(actor: Actor, verb: string): void {
  if (actor.kind !== 'person' || !actor.anywhere(verb)) authorise(actor, verb);
}

/** How far somebody's right goes: for lists that show a part to some. */
export interface ActorReach {
  readonly everywhere: boolean;
  /** Ids; empty when the right goes everywhere. */
  readonly organisations: readonly string[];
}

/**
 * Asked first by every list that not everybody may see.
 * @throws SeconError unauthenticated, or forbidden when the right reaches nothing at all
 */
export function authorisedReach(actor: Actor, verb: string): ActorReach {
  if (may(actor, verb)) return { everywhere: true, organisations: [] };
  const organisations = actor.kind === 'person' ? actor.organisations(verb) : [];
  if (organisations.length === 0) authorise(actor, verb);
  return { everywhere: false, organisations };
}

/**
 * Asked first by every verb that writes.
 * @param verb `newsletters.publish`
 * @param scope what it is done to: the organisation of the record, the language of the text
 * @throws SeconError unauthenticated when nobody is signed in, forbidden when somebody is who may not
 */
export function authorise(actor: Actor, verb: string, scope?: Scope): void {
  if (may(actor, verb, scope)) return;
  if (actor.kind !== 'person')
    throw new SeconError(
      'unauthenticated',
      'auth.sign-in',
      { verb },
      `${verb} needs somebody who is signed in`,
    );
  throw new SeconError('forbidden', 'auth.forbidden', { verb }, `${verb} is not among your rights here`);
}
