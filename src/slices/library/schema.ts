// Documents and pictures of the project.
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../platform/db/record-columns.ts';

export const libraryItems = pgTable('library_items', {
  ...recordColumns(),
  kind: text('kind').$type<'document' | 'picture'>().notNull(),
  /** Where it can be read, when it is kept elsewhere. */
  url: text('url'),
  /** Key in the file store, when it is kept here. */
  file: text('file'),
  sha256: text('sha256'),
  /** Media type of the file: `image/webp`. */
  type: text('type'),
  bytes: integer('bytes'),
  /** Of a picture, in pixels. */
  width: integer('width'),
  height: integer('height'),
  language: text('language'),
  /** EDTF: `2024-03`. */
  published: text('published'),
  licence: text('licence'),
  author: text('author'),
  /** What the people on a picture agreed to, and where that is kept. */
  consent: text('consent'),
  /** Permanent name of the organisation it came from, whose editors keep it. */
  organisation: text('organisation'),
});
