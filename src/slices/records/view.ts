// One record as those who work on it see it: its fields and texts, who else is at it, and what I may do.
import { today } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/index.ts';
import { LANGUAGES, type Language } from '../../platform/languages.ts';
import { personNames } from '../people/index.ts';
import { authorships, staleMarks, type TextRow, type TextState, textsOf } from '../texts/index.ts';
import { type DraftRow, draftOn, othersOn } from './drafts/service.ts';
import { fieldsOf, lookupsOf, type RecordKind, type Row } from './kind.ts';
import type { Fields } from './model.ts';
import { mayAny, ownersOf, type RecordsContext, rowBySlug } from './service/context.ts';
import type { Who } from './service/history.ts';
import { approvesOwn } from './service/own-words.ts';

export interface TextView {
  readonly body: string;
  readonly state: TextState;
  /** Out of date: its source has changed, or a fact it is bound to; or what it speaks of as to come was held. */
  readonly stale: boolean;
  /** I wrote these words, and somebody else is to approve them. */
  readonly own: boolean;
}

export interface RecordRights {
  readonly edit: boolean;
  readonly archive: boolean;
  readonly restore: boolean;
  /** Languages in which I may write, take back or give a reviewed word, or an approved one. */
  readonly texts: readonly Language[];
  readonly review: readonly Language[];
  readonly approve: readonly Language[];
  /** Of these, those in which I approve words of my own, too: nobody else could. */
  readonly approveOwn: readonly Language[];
}

export interface RecordView {
  readonly id: string;
  readonly version: number;
  readonly fields: Fields;
  readonly texts: Readonly<Record<string, Readonly<Record<string, TextView>>>>;
  readonly archived: Date | null;
  readonly created: Date;
  readonly changed: Date;
  readonly changedBy: Who;
  /** What I typed into it and did not save. */
  readonly draft: DraftRow | null;
  /** Others who typed into it within the last minutes. */
  readonly editors: readonly { readonly name: string | null; readonly at: Date }[];
  readonly rights: RecordRights;
  readonly limits: Readonly<Record<string, number>>;
  /** Its public page, below the language; null: it has none, or none yet. */
  readonly address: string | null;
}

/** @throws SeconError missing */
export async function recordView(
  context: RecordsContext,
  kind: RecordKind,
  slug: string,
): Promise<RecordView> {
  const { actor, services } = context;
  const { db } = services.database;
  const row = await rowBySlug(db, kind, slug);
  const texts = await textsOf(db, kind.record, [row.id]);
  const day = kind.asOf?.(row) ?? today(services.clock);
  const stale = await staleMarks({ db, registry: context.registry, today: day }, texts, () => row.source);
  const lookups = await lookupsOf(db, kind, { rows: [row] });
  const others = await othersOn(db, context, row.id);
  const names = await personNames(db, [row.updatedBy, ...others.map(({ person }) => person)]);
  const rights = await rightsTo(db, context, kind, row);
  return {
    id: row.slug,
    version: row.revision,
    fields: fieldsOf(kind, row, lookups),
    texts: textViews(texts, stale, await ownWords(db, context, texts, rights)),
    archived: row.archivedAt,
    created: row.createdAt,
    changed: row.updatedAt,
    changedBy: { id: row.updatedBy, name: names.get(row.updatedBy) ?? null },
    draft: actor.kind === 'person' ? await draftOn(db, actor.id, row.id) : null,
    editors: others.map(({ person, at }) => ({ name: names.get(person) ?? null, at })),
    rights,
    limits: (await kind.limits?.(db)) ?? {},
    address: row.archivedAt === null ? (kind.address?.(row) ?? null) : null,
  };
}

function textViews(
  rows: readonly TextRow[],
  stale: ReadonlyMap<string, unknown>,
  own: ReadonlySet<string>,
): Record<string, Record<string, TextView>> {
  const views: Record<string, Record<string, TextView>> = {};
  for (const { id, field, language, body, state } of rows) {
    const languages = views[field] ?? {};
    views[field] = languages;
    languages[language] = { body, state, stale: stale.has(id), own: own.has(id) };
  }
  return views;
}

/** Ids of texts that I could approve if I had not written them. */
async function ownWords(
  db: Db,
  { actor }: RecordsContext,
  texts: readonly TextRow[],
  { approve, approveOwn }: RecordRights,
): Promise<ReadonlySet<string>> {
  const asked = approve.filter(language => !approveOwn.includes(language)) as readonly string[];
  const open = texts.filter(({ language, state }) => asked.includes(language) && state !== 'approved');
  const authors = await authorships(
    db,
    open.map(({ id }) => id),
  );
  const isMine = (id: string): boolean =>
    actor.kind === 'person' && authors.get(id)?.author.actor === actor.id;
  return new Set(open.flatMap(({ id }) => (isMine(id) ? [id] : [])));
}

/** What I may do with a record; asked again by each verb. */
export async function rightsTo(
  db: Db,
  context: RecordsContext,
  kind: RecordKind,
  row: Row,
): Promise<RecordRights> {
  const { actor } = context;
  const owners = await ownersOf(db, context, kind, row, 'edit');
  const keepers = await ownersOf(db, context, kind, row, 'archive');
  const edit = mayAny(actor, `${kind.name}.edit`, owners);
  const spoken = (verb: string): Language[] =>
    LANGUAGES.filter(language => mayAny(actor, verb, owners, { language }));
  const own = LANGUAGES.filter(language => edit && language === row.source);
  const approve = spoken('texts.approve');
  return {
    edit,
    archive: mayAny(actor, `${kind.name}.archive`, keepers),
    restore: mayAny(actor, `${kind.name}.restore`, keepers),
    texts: [...new Set([...own, ...spoken('texts.edit')])],
    review: spoken('texts.review'),
    approve,
    approveOwn: await approvesOwn(db, actor, owners, approve),
  };
}
