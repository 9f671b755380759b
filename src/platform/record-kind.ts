// A kind of record: where its things are, who may do what with it, how it is found. One description; its files in the
// content folder, its interface and its versions are made from it by the slice of records.
import type { SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { Actor } from './auth.ts';
import type { Db } from './db/index.ts';
import type { RecordDirectory } from './directory.ts';
import type { Issue } from './errors.ts';
import type { Language } from './languages.ts';

/** What every table of records has. */
export type RecordTable = PgTable & { id: AnyPgColumn; slug: AnyPgColumn };
export type Row = Record<string, unknown> & {
  id: string;
  slug: string;
  source: string;
  revision: number;
  createdAt: Date;
  updatedAt: Date;
  updatedBy: string;
  archivedAt: Date | null;
};

export type Layout = 'folder' | 'list' | 'single';

/** What is kept of a kind in the content folder. */
export interface RecordContent {
  /** For people, and the folder's name: `events`. */
  readonly name: string;
  /** The word for one of them, in references and as the owner of its texts: `event`. */
  readonly record: string;
  readonly table: RecordTable;
  /** The YAML's shape, its keys in snake_case; `id` is the record's permanent name. */
  readonly shape: z.ZodObject;
  /** `folder` (a file each), `list` (one file with all), or `single` (there is only one). */
  readonly layout?: Layout;
  /** Keys that name another record, with its table; stored as that record's id. */
  readonly references?: Readonly<Record<string, RecordTable>>;
  /** Names of its texts; absent: it has none. `any`: named by the record itself. */
  readonly texts?: readonly string[] | 'any';
  /** Of texts that the record itself names: their names, in its order. */
  fieldsOf?(row: Row): readonly string[];
  /** What the shape cannot say: every rule the record breaks. */
  broken?(db: Db, row: Row): Promise<readonly Issue[]> | readonly Issue[];
}

/** What else is known of a kind that people keep by forms. */
export interface RecordKind extends RecordContent {
  /** What a new one begins with. */
  readonly initial?: Readonly<Record<string, unknown>>;
  /** A new one's fields with what follows from the others of its kind: the next number. */
  begun?(db: Db, fields: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
  /** Keys that only those set who may create such records everywhere. */
  readonly reserved?: readonly string[];
  /** Keys whose values a list shows and sorts by. */
  readonly details: readonly string[];
  /** Keys a list can be narrowed by: closed lists and references. */
  readonly filters?: readonly string[];
  /** The list's usual order: a key, with `-` before it the other way round. */
  readonly sort: string;
  /** What each is called in lists, in the reader's language or openly in another, by id. */
  titles(db: Db, rows: readonly Row[], language: Language): Promise<ReadonlyMap<string, RecordTitle>>;
  /** What a list is sorted by when it is sorted by titles, where these are no texts and no column of names. */
  titleOrder?(language: Language): SQL;
  /** Texts in whose bodies a search looks; its name and columns are looked at besides. */
  readonly searched?: readonly string[];
  /** Columns of plain words in which a search looks. */
  readonly searchedColumns?: readonly string[];
  /** Ids of the organisations whose editors it belongs to, for one verb. Absent: it is nobody's own. */
  owners?(db: Db, row: Row, verb: RecordVerb, directory: Directories): Promise<readonly string[]>;
  /** What a change needs beside the right to edit. @throws SeconError forbidden */
  guard?(actor: Actor, before: Row | null, after: Row, owners: readonly string[]): void;
  /** Most characters of texts and fields by their names, as the project's rules say. */
  limits?(db: Db): Promise<Readonly<Record<string, number>>>;
  /** Another record that needs this one: `events/haskovo-2023`. Beside the references, which are asked by themselves. */
  neededBy?(db: Db, row: Row): Promise<string | null>;
  /** Below the language: its public page. */
  address?(row: Row): string | null;
  /** The day its words are told as of, `2024-04-24`, where that is not today: an issue's own. Null: today. */
  asOf?(row: Row): string | null;
}

/** Finds records of other kinds by their names. */
export type Directories = (record: string) => RecordDirectory;

/** In the reader's language, or openly in another. */
export interface RecordTitle {
  readonly text: string;
  readonly language: string;
  readonly own: boolean;
}

export type RecordVerb = 'create' | 'edit' | 'archive' | 'restore';
