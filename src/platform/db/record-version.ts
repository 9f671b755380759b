// One number that every writing verb raises: by it a process sees that the record changed, whoever changed it.

import { sql } from 'drizzle-orm';
import { bigint, pgTable, text } from 'drizzle-orm/pg-core';
import type { Db } from './index.ts';

export const recordVersion = pgTable('record_version', {
  /** Always `record`: there is one row. */
  what: text('what').primaryKey(),
  version: bigint('version', { mode: 'number' }).notNull(),
});

/** Raised last in a transaction: its row is locked from here to the commit. */
export async function raiseVersion(tx: Db): Promise<void> {
  await tx
    .insert(recordVersion)
    .values({ what: 'record', version: 1 })
    .onConflictDoUpdate({ target: recordVersion.what, set: { version: sql`${recordVersion.version} + 1` } });
}

export async function currentVersion(db: Db): Promise<number> {
  const [row] = await db.select({ version: recordVersion.version }).from(recordVersion);
  return row?.version ?? 0;
}
