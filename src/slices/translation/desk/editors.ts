// Who else is at a record's texts: people whose drafts of it are minutes old. Of their words nothing is shown.
import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Actor } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import { personNames } from '../../people/index.ts';
import { recordDrafts } from '../../records/index.ts';

export interface DeskEditor {
  readonly name: string | null;
  /** Of their last key. */
  readonly at: Date;
  /** The text they are at in this language; null: they are at another part of the record. */
  readonly field: string | null;
}

const WORKING_MINUTES = 10;

export async function editorsOf(
  db: Db,
  actor: Actor,
  recordId: string,
  language: string,
): Promise<DeskEditor[]> {
  const since = new Date(Date.now() - WORKING_MINUTES * 60_000);
  const rows = await db
    .selectDistinctOn([recordDrafts.person], {
      person: recordDrafts.person,
      at: recordDrafts.savedAt,
      content: recordDrafts.content,
    })
    .from(recordDrafts)
    .where(
      and(
        eq(recordDrafts.recordId, recordId),
        gt(recordDrafts.savedAt, since),
        actor.kind === 'person' ? ne(recordDrafts.person, actor.id) : undefined,
      ),
    )
    .orderBy(recordDrafts.person, desc(recordDrafts.savedAt));
  const names = await personNames(
    db,
    rows.map(({ person }) => person),
  );
  return rows.map(({ person, at, content }) => ({
    name: names.get(person) ?? null,
    at,
    field: fieldIn(content, language),
  }));
}

/** A draft can hold anything. */
function fieldIn(content: unknown, language: string): string | null {
  const texts = isObject(content) && isObject(content.texts) ? content.texts : {};
  const found = Object.entries(texts).find(([, languages]) => isObject(languages) && language in languages);
  return found?.[0] ?? null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
