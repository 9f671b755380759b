// What a backup archive looks like: a gzipped tar of rows as NDJSON, of files, and of a manifest that comes last.
import { z } from 'zod';

export const MANIFEST = 'manifest.json';

export const manifestShape = z.object({
  format: z.literal('secon-backup-1'),
  /** Newest migration the rows are shaped by. */
  migration: z.string(),
  made: z.string(),
  /** Rows of each table. */
  tables: z.record(z.string(), z.number()),
  /** SHA-256 of each file by its key. */
  files: z.record(z.string(), z.string()),
});
export type Manifest = z.output<typeof manifestShape>;

export const rowsPath = (table: string, part: number): string =>
  `tables/${table}/${String(part).padStart(6, '0')}.ndjson`;

export const tableOf = (path: string): string | undefined =>
  /^tables\/([a-z0-9_]+)\/\d+\.ndjson$/.exec(path)?.[1];

export const filePath = (key: string): string => `files/${key}`;

export const keyOf = (path: string): string | undefined =>
  path.startsWith('files/') ? path.slice('files/'.length) : undefined;
