// What the screens of people ask the API for, each under one key, so that what one has read the others have too.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../admin/api/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { LocalText } from '../../texts/model.ts';
import type { Role } from '../model.ts';

/** A role somewhere, as memberships and invitations have it. */
export interface ShownPost {
  readonly role: Role;
  /** Permanent name; null: the whole project. */
  readonly organisation: string | null;
  readonly organisationTitle: LocalText | null;
  readonly languages: readonly Language[];
}

export interface Membership extends ShownPost {
  readonly id: string;
  readonly from: string;
  /** Null: it goes on. */
  readonly until: string | null;
}

export interface Person {
  readonly id: string;
  /** Null once erased. */
  readonly name: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly twoFactor: boolean;
  readonly created: string;
  readonly erased: string | null;
  /** Also those that have ended. */
  readonly memberships: readonly Membership[];
}

export interface Invitation extends ShownPost {
  readonly id: string;
  /** Null once erased. */
  readonly email: string | null;
  /** Of the mail. */
  readonly language: Language;
  readonly created: string;
  readonly expires: string;
  readonly state: 'open' | 'expired' | 'accepted' | 'withdrawn';
}

/** What was made by inviting, or by sending it once more. */
export interface Invited {
  readonly id: string;
  readonly expires: string;
  /** To hand over; null where a mail is on its way. */
  readonly link: string | null;
}

export interface NewPost {
  readonly role: Role;
  readonly organisation: string | null;
  readonly languages: readonly Language[];
}

/** Parameters of an address, without those that are not set. */
export const queryOf = (given: Readonly<Record<string, string | number | undefined>>): string =>
  new URLSearchParams(
    Object.entries(given).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, String(value)]],
    ),
  ).toString();

/** Everything below it is asked anew after something was changed. */
export const PEOPLE = ['people'] as const;

export interface PeopleQuestion {
  readonly search: string | undefined;
  readonly role: string | undefined;
  readonly organisation: string | undefined;
  /** `true`: with access now, `false`: without. */
  readonly active: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** The page before stays until this one is there. */
export const peopleQuery = (question: PeopleQuestion, language: Language) => {
  const query = queryOf({ ...question, language });
  return queryOptions({
    queryKey: [...PEOPLE, 'list', query],
    queryFn: ({ signal }) =>
      ask<{ people: readonly Person[]; total: number }>('GET', `/v1/people?${query}`, undefined, signal),
    placeholderData: keepPreviousData,
  });
};

export const personQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: [...PEOPLE, 'person', id, language],
    queryFn: ({ signal }) =>
      ask<Person>('GET', `/v1/people/${encodeURIComponent(id)}?language=${language}`, undefined, signal),
  });

export const invitationsQuery = (language: Language) =>
  queryOptions({
    queryKey: [...PEOPLE, 'invitations', language],
    queryFn: ({ signal }) =>
      ask<readonly Invitation[]>('GET', `/v1/invitations?language=${language}`, undefined, signal),
  });

export type Reach = 'all' | 'org' | 'lang' | 'either' | '-';

export interface Roles {
  readonly roles: readonly { readonly id: Role; readonly name: string }[];
  readonly verbs: readonly { readonly id: string; readonly reach: Readonly<Record<Role, Reach>> }[];
}

/** It changes with a new edition of the program alone. */
export const rolesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['roles', language],
    queryFn: ({ signal }) => ask<Roles>('GET', `/v1/roles?language=${language}`, undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface Mail {
  readonly id: string;
  readonly kind: string;
  readonly language: Language;
  readonly state: 'waiting' | 'kept' | 'failed' | 'sent';
  /** Null once sent. */
  readonly recipient: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly link: string | null;
  readonly created: string;
  readonly sent: string | null;
  readonly failure: string | null;
}

export interface Outbox {
  /** False: no mail server is set, mails are kept. */
  readonly sending: boolean;
  readonly mails: readonly Mail[];
}

export const OUTBOX = ['outbox'] as const;

const MOST_MAILS = 500;
const LOOK_AGAIN_MS = 3000;

/** Looked at again while something is under way. */
export const outboxQuery = queryOptions({
  queryKey: OUTBOX,
  queryFn: ({ signal }) => ask<Outbox>('GET', `/v1/outbox?limit=${MOST_MAILS}`, undefined, signal),
  refetchInterval: ({ state }) =>
    state.data?.mails.some(mail => mail.state === 'waiting') ? LOOK_AGAIN_MS : false,
});

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  /** A person's id, `system` or `public`. */
  readonly actor: string;
  /** Null for who is no person, or was erased. */
  readonly name: string | null;
  /** `events.edit` */
  readonly verb: string;
  /** `event:haskovo-2023` */
  readonly record: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Names of persons and organisations by id, titles of records by `event:haskovo-2023`. */
export type Names = Readonly<
  Record<string, { readonly text: string; readonly language: string | null } | undefined>
>;

export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  readonly names: Names;
  readonly next: string | null;
}

/** Filters as the API takes them. */
export interface AuditQuestion {
  readonly person?: string | undefined;
  readonly record?: string | undefined;
  readonly verb?: string | undefined;
  /** Moments. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** @param limit entries a page */
export const auditQuery = (question: AuditQuestion, language: Language, limit: number) =>
  infiniteQueryOptions({
    queryKey: ['audit', question, language, limit],
    queryFn: ({ pageParam, signal }) =>
      ask<AuditPage>(
        'GET',
        `/v1/audit?${queryOf({ ...question, language, limit, after: pageParam })}`,
        undefined,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }: AuditPage) => next,
    placeholderData: keepPreviousData,
  });
