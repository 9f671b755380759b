// Who is signed in, and what they may.
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Language } from '../../platform/languages.ts';
import type { Role } from '../../slices/people/model.ts';
import { ask } from './ask.ts';
import { ApiError } from './error.ts';
import { maySession } from './signed-in.ts';

export interface Right {
  readonly verb: string;
  readonly everywhere: boolean;
  /** Permanent names of the organisations whose records it reaches. */
  readonly organisations: readonly string[];
  /** Languages whose texts it reaches. */
  readonly languages: readonly Language[];
}

export interface Me {
  readonly id: string;
  readonly name: string | null;
  readonly email: string;
  readonly language: Language;
  readonly twoFactor: boolean;
  readonly memberships: readonly {
    readonly id: string;
    readonly role: Role;
    readonly organisation: string | null;
    readonly languages: readonly Language[];
    readonly from: string;
    readonly until: string | null;
  }[];
  readonly rights: readonly Right[];
}

const NOBODY = { kind: 'unauthenticated', code: 'auth.sign-in', message: 'nobody is signed in' } as const;

export const ME = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => {
    if (!maySession()) throw new ApiError(401, NOBODY);
    return ask<Me>('GET', '/v1/me', undefined, signal);
  },
  staleTime: 60_000,
});

/** Who is signed in; on screens inside the frame there is always somebody. */
export const useMe = (): Me => useSuspenseQuery(ME).data;

/** For what stands on screens with and without a session. @returns undefined where nobody is signed in */
export const useMaybeMe = (): Me | undefined => useQuery({ ...ME, enabled: false }).data;

/** What a verb is done to. */
export interface Scope {
  /** Permanent name. */
  readonly organisation?: string | null;
  readonly language?: Language;
}

/**
 * Whether to offer something; the server asks again.
 * @param scope absent: whether the right reaches anything at all, as for entries of the navigation
 */
export type MayI = (verb: string, scope?: Scope) => boolean;

export const mayIOf =
  (rights: readonly Right[]): MayI =>
  (verb, scope) => {
    const right = rights.find(held => held.verb === verb);
    if (!right) return false;
    if (right.everywhere || !scope) return true;
    const { organisation, language } = scope;
    return (
      (organisation != null && right.organisations.includes(organisation)) ||
      (language !== undefined && right.languages.includes(language))
    );
  };

export function useRights(): { readonly mayI: MayI } {
  const { rights } = useMe();
  return useMemo(() => ({ mayI: mayIOf(rights) }), [rights]);
}
