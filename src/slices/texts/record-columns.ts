// The columns that every table of records begins with.
import { jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { z } from 'zod';

export const recordColumns = () => ({
  id: uuid('id').primaryKey(),
  /** The record's permanent public name: in addresses, references and content files. */
  slug: text('slug').notNull().unique(),
  /** Language in which the record was first written. */
  source: text('source').notNull().default('en'),
  /** The public pages its facts were read on. */
  sources: jsonb('sources').$type<string[]>().notNull().default([]),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

/** Shapes that many kinds of records share in their content files. */
export const slugShape = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens');
export const dayShape = z.iso.date('a day, such as 2023-11-13');
export const monthOrDayShape = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date, such as 2024-03 or 2024-03-31');
export const countryShape = z.string().regex(/^[A-Z]{2}$/, 'a country code of two capitals, such as BG');
export const languageShape = z.string().regex(/^[a-z]{2}$/, 'a language code, such as el');
export const sourcesShape = z.array(z.string().min(1)).default([]);
export const addressShape = z.url({ protocol: /^https?$/, error: 'a web address, such as https://example.eu' });
