// Who else is at a record's texts: people who typed into it, or saved at the desk, minutes ago. Of their words nothing is
// shown.
import { and, desc, eq, gt, like, ne } from 'drizzle-orm';
import type { Actor } from '../../../platform/auth.ts';
import type { Db } from '../../../platform/db/index.ts';
import { personNames } from '../../people/index.ts';
import { type RecordsContext, recordDrafts, typingOn, WORKING_MINUTES } from '../../records/index.ts';
import { textRevisions, texts } from '../../texts/index.ts';
import type { DeskEditor } from './model.ts';

interface Trace extends Pick<DeskEditor, 'field'> {
  readonly person: string;
  readonly at: Date;
}

/** Each once, by the last that they did. */
export async function editorsOf(
  db: Db,
  context: RecordsContext,
  recordId: string,
  language: string,
): Promise<DeskEditor[]> {
  const { actor } = context;
  const since = new Date(Date.now() - WORKING_MINUTES * 60_000);
  const here = typingOn(context, recordId).map(
    ({ person, at, field, language: its }): Trace => ({ person, at, field: its === language ? field : null }),
  );
  const traces = (
    await Promise.all([
      typed(db, actor, recordId, language, since),
      saved(db, actor, recordId, language, since),
      here,
    ])
  ).flat();
  const latest = new Map<string, Trace>();
  for (const trace of traces) {
    const known = latest.get(trace.person);
    if (known === undefined || known.at < trace.at) latest.set(trace.person, trace);
  }
  const names = await personNames(db, [...latest.keys()]);
  return [...latest.values()].map(({ person, at, field }) => ({
    name: names.get(person) ?? null,
    at: at.toISOString(),
    field,
  }));
}

/** In the form of the record, and not saved. */
async function typed(
  db: Db,
  actor: Actor,
  recordId: string,
  language: string,
  since: Date,
): Promise<Trace[]> {
  const { person, savedAt, content } = recordDrafts;
  const rows = await db
    .selectDistinctOn([person], { person, at: savedAt, content })
    .from(recordDrafts)
    .where(
      and(
        eq(recordDrafts.recordId, recordId),
        gt(savedAt, since),
        actor.kind === 'person' ? ne(person, actor.id) : undefined,
      ),
    )
    .orderBy(person, desc(savedAt));
  return rows.map(row => ({ person: row.person, at: row.at, field: fieldIn(row.content, language) }));
}

/** At the desk, where what is typed is saved by itself. */
async function saved(
  db: Db,
  actor: Actor,
  recordId: string,
  language: string,
  since: Date,
): Promise<Trace[]> {
  const { actor: person, at, textId } = textRevisions;
  const rows = await db
    .selectDistinctOn([person], { person, at, field: texts.field, language: texts.language })
    .from(textRevisions)
    .innerJoin(texts, eq(texts.id, textId))
    .where(
      and(
        eq(texts.ownerId, recordId),
        gt(at, since),
        // Not the command line, nor a machine.
        like(person, '%-%'),
        actor.kind === 'person' ? ne(person, actor.id) : undefined,
      ),
    )
    .orderBy(person, desc(at));
  return rows.map(row => ({
    person: row.person,
    at: row.at,
    field: row.language === language ? row.field : null,
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
