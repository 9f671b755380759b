// People: who they are, how they sign in, what they are members of, who was invited.
// The tables from `user` to `passkey` are shaped by better-auth, which reads and writes them.
import { boolean, index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../platform/languages.ts';
import type { Role } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** The one row that says who somebody is. Everything else holds its id, and keeps it when this row is erased. */
export const person = pgTable('person', {
  id: uuid('id').primaryKey(),
  /** Null once erased. */
  name: text('name'),
  /** Of the mails they get and of their screens. */
  language: text('language').$type<Language>().notNull().default('en'),
  createdAt: moment('created_at').notNull().defaultNow(),
  erasedAt: moment('erased_at'),
});

/** What a person is in the project, from when until when. It ends, it is never deleted: authorship stays. */
export const membership = pgTable(
  'membership',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    role: text('role').$type<Role>().notNull(),
    /** Null: the whole project. Organisations come after people, so there is no foreign key. */
    organisationId: uuid('organisation_id'),
    languages: jsonb('languages').$type<Language[]>().notNull().default([]),
    from: moment('from').notNull().defaultNow(),
    until: moment('until'),
  },
  table => [index('membership_person').on(table.personId), index('membership_role').on(table.role)],
);

export const invitation = pgTable(
  'invitation',
  {
    id: uuid('id').primaryKey(),
    /** Null: the first coordinator, who says it on accepting; or erased. */
    email: text('email'),
    role: text('role').$type<Role>().notNull(),
    organisationId: uuid('organisation_id'),
    languages: jsonb('languages').$type<Language[]>().notNull().default([]),
    /** The language the invitation is written in. */
    language: text('language').$type<Language>().notNull(),
    /** SHA-256 of the token in the link; the token itself is nowhere. */
    tokenHash: text('token_hash').notNull().unique(),
    /** As in the audit trail: a person's id, or `system`. */
    invitedBy: text('invited_by').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    acceptedAt: moment('accepted_at'),
    acceptedBy: uuid('accepted_by').references(() => person.id),
    withdrawnAt: moment('withdrawn_at'),
  },
  table => [index('invitation_email').on(table.email)],
);

/** The account of a person: gone when the person is erased. */
export const user = pgTable('user', {
  id: uuid('id')
    .primaryKey()
    .references(() => person.id),
  /** better-auth wants one; it stays empty, the name is in `person`. */
  name: text('name').notNull().default(''),
  /** In lower case. */
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

const ofUser = () =>
  uuid('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });

export const session = pgTable(
  'session',
  {
    id: uuid('id').primaryKey(),
    userId: ofUser(),
    token: text('token').notNull().unique(),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  table => [index('session_user').on(table.userId)],
);

/** A way to sign in: the provider `credential` is the password. */
export const account = pgTable(
  'account',
  {
    id: uuid('id').primaryKey(),
    userId: ofUser(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    /** argon2id, as PHC string. */
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  table => [
    index('account_user').on(table.userId),
    unique('account_provider').on(table.providerId, table.accountId),
  ],
);

/** Short-lived proofs: sign-in links, password resets, second factors under way. Identifiers are hashed. */
export const verification = pgTable(
  'verification',
  {
    id: uuid('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  table => [index('verification_identifier').on(table.identifier)],
);

export const twoFactor = pgTable(
  'two_factor',
  {
    id: uuid('id').primaryKey(),
    userId: ofUser(),
    /** Both encrypted with the house's secret. */
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean('verified').notNull().default(true),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: moment('locked_until'),
  },
  table => [index('two_factor_user').on(table.userId)],
);

export const passkey = pgTable(
  'passkey',
  {
    id: uuid('id').primaryKey(),
    userId: ofUser(),
    name: text('name'),
    publicKey: text('public_key').notNull(),
    credentialID: text('credential_id').notNull().unique(),
    counter: integer('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: boolean('backed_up').notNull(),
    transports: text('transports'),
    aaguid: text('aaguid'),
    createdAt: moment('created_at').defaultNow(),
  },
  table => [index('passkey_user').on(table.userId)],
);

/** How often something was tried lately, by address or by account. Keys are hashed: an address says who somebody is. */
export const rateLimit = pgTable('rate_limit', {
  key: text('key').primaryKey(),
  count: integer('count').notNull(),
  /** When the window ends and counting begins anew. */
  until: moment('until').notNull(),
});
