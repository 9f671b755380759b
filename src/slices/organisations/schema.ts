// Organisations with their names, and the statistical regions they stand for.
import { type AnyPgColumn, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../platform/db/record-columns.ts';

/** A name in one language; `from` and `until` are EDTF dates, absent when not known or not limited. */
export interface DatedName {
  readonly language: string;
  readonly name: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** A part of an organisation under its own name, which may change while the project runs. */
export interface Department {
  readonly id: string;
  readonly names: readonly DatedName[];
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** A day or month on which this name is known to have been in use. */
  readonly known_on?: string | undefined;
  readonly note?: string | undefined;
}

export interface Seat {
  readonly place: string;
  readonly latitude: number;
  readonly longitude: number;
}

export const regions = pgTable('regions', {
  ...recordColumns(),
  /** NUTS code; only with its version does it name a territory. */
  nuts: text('nuts').notNull(),
  version: text('version').notNull(),
  country: text('country').notNull(),
  names: jsonb('names').$type<DatedName[]>().notNull(),
  note: text('note'),
});

export const organisations = pgTable('organisations', {
  ...recordColumns(),
  kind: text('kind').$type<'partner' | 'stakeholder'>().notNull(),
  role: text('role').$type<'lead' | 'research' | 'partner'>(),
  /** The partner through whom a stakeholder takes part, and whose editors keep its record. */
  partnerId: uuid('partner_id').references((): AnyPgColumn => organisations.id),
  position: integer('position').notNull().default(0),
  /** ISO 3166, with the EU's EL for Greece. */
  country: text('country').notNull(),
  /** The organisation's own language, and all it publishes in. */
  language: text('language').notNull(),
  languages: jsonb('languages').$type<string[]>().notNull().default([]),
  /** Permanent names of its regions. */
  regions: jsonb('regions').$type<string[]>().notNull().default([]),
  names: jsonb('names').$type<DatedName[]>().notNull(),
  departments: jsonb('departments').$type<Department[]>().notNull().default([]),
  seat: jsonb('seat').$type<Seat>(),
  website: text('website'),
});
