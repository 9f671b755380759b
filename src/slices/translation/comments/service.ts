// What people say to each other about a text: written, settled, opened again, taken back.
import { and, asc, eq } from 'drizzle-orm';
import { audit } from '../../../platform/audit.ts';
import { type Actor, authorise, type PersonActor } from '../../../platform/auth.ts';
import { uuidv7 } from '../../../platform/clock.ts';
import { publicUrl } from '../../../platform/config.ts';
import type { Db } from '../../../platform/db/index.ts';
import { invalid, SeconError } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';
import { writeMail } from '../../../platform/mail/index.ts';
import { peopleWhoMay, personNames, type ReachablePerson } from '../../people/index.ts';
import type { RecordsContext } from '../../records/index.ts';
import { assertField, type TranslatedRecord, translatedRecord } from '../places.ts';
import { textComments } from '../schema.ts';
import { mentionMail } from './mail.ts';

export type CommentRow = typeof textComments.$inferSelect;

/** A text and what is said about it. */
export interface NewComment {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly language: Language;
  readonly body: string;
  /** Ids of people who get a mail. */
  readonly mentions: readonly string[];
}

/** Somebody; without a name once they were erased. */
export interface Named {
  readonly id: string;
  readonly name: string | null;
}

export interface CommentView {
  readonly id: string;
  readonly field: string;
  readonly language: string;
  readonly body: string;
  readonly author: Named;
  readonly mentions: readonly Named[];
  readonly created: Date;
  readonly resolved: { readonly at: Date; readonly by: Named | null } | null;
  /** Whoever asks wrote it, and may take it back. */
  readonly mine: boolean;
}

/** A record's comments are read whole; nobody reads further than this. */
const MOST_COMMENTS = 1000;

const isReadable = 'comments.read';

/** @throws SeconError unauthenticated, forbidden: comments are of somebody */
function writing(actor: Actor): PersonActor {
  authorise(actor, 'comments.write');
  if (actor.kind === 'person') return actor;
  throw new SeconError('forbidden', 'auth.forbidden', {}, 'a comment is a person’s');
}

async function viewsOf(db: Db, rows: readonly CommentRow[], actor: Actor): Promise<CommentView[]> {
  const people = rows.flatMap(({ author, mentions, resolvedBy }) => [author, ...mentions, resolvedBy ?? []]);
  const names = await personNames(db, people.flat());
  const named = (id: string): Named => ({ id, name: names.get(id) ?? null });
  return rows.map(row => ({
    id: row.id,
    field: row.field,
    language: row.language,
    body: row.body,
    author: named(row.author),
    mentions: row.mentions.map(named),
    created: row.createdAt,
    resolved: row.resolvedAt && { at: row.resolvedAt, by: row.resolvedBy ? named(row.resolvedBy) : null },
    mine: actor.kind === 'person' && actor.id === row.author,
  }));
}

/**
 * What was said about a record's texts, the oldest first.
 * @param language absent: about all languages
 * @throws SeconError missing, unauthenticated, forbidden
 */
export async function commentsOn(
  db: Db,
  context: RecordsContext,
  place: { readonly kind: string; readonly id: string; readonly language?: Language | undefined },
): Promise<CommentView[]> {
  authorise(context.actor, isReadable);
  const { kind, row } = await translatedRecord(db, context, place.kind, place.id);
  const rows = await db
    .select()
    .from(textComments)
    .where(
      and(
        eq(textComments.owner, kind.record),
        eq(textComments.ownerId, row.id),
        place.language && eq(textComments.language, place.language),
      ),
    )
    .orderBy(asc(textComments.createdAt), asc(textComments.id))
    .limit(MOST_COMMENTS);
  return viewsOf(db, rows, context.actor);
}

/** Whom a comment may name: everybody who would be able to read it, but whoever asks. By name. */
export async function mentionable(db: Db, actor: Actor): Promise<readonly ReachablePerson[]> {
  authorise(actor, 'comments.write');
  const people = [...(await peopleWhoMay(db, isReadable)).values()];
  return people
    .filter(({ id }) => actor.kind !== 'person' || id !== actor.id)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Keeps a comment; those it names get a mail, in the same transaction. Nobody gets one for naming themselves.
 * @throws SeconError missing, unauthenticated, forbidden; invalid when somebody is named who cannot read it
 */
export async function writeComment(context: RecordsContext, comment: NewComment): Promise<CommentView> {
  const author = writing(context.actor);
  const { services } = context;
  const mentions = [...new Set(comment.mentions)];
  return services.database.transact(async tx => {
    const record = await translatedRecord(tx, context, comment.kind, comment.id);
    assertField(record, comment.field);
    const people = await peopleWhoMay(tx, isReadable);
    const unknown = mentions.find(id => !people.has(id));
    if (unknown !== undefined)
      throw invalid('translation.mention', 'somebody is named who cannot read comments', { id: unknown });
    const { field, language, body } = comment;
    const place = { owner: record.kind.record, ownerId: record.row.id, field, language };
    const [row] = await tx
      .insert(textComments)
      .values({ id: uuidv7(), ...place, author: author.id, mentions, body })
      .returning();
    const told = mentions.filter(id => id !== author.id).flatMap(id => people.get(id) ?? []);
    await tellThem(tx, context, record, comment, { author: author.id, told });
    const kept = row as CommentRow;
    await auditComment(tx, context.actor, 'write', `${place.owner}:${record.row.slug}`, kept);
    const [view] = await viewsOf(tx, [kept], context.actor);
    return view as CommentView;
  });
}

async function tellThem(
  tx: Db,
  { services }: RecordsContext,
  { kind, row }: TranslatedRecord,
  { field, language, body }: NewComment,
  { author, told }: { readonly author: string; readonly told: readonly ReachablePerson[] },
): Promise<void> {
  if (told.length === 0) return;
  const name = (await personNames(tx, [author])).get(author) ?? '';
  const site = publicUrl(services.config);
  const link = `${site}/admin/desk/${kind.name}/${encodeURIComponent(row.slug)}/${language}#${encodeURIComponent(field)}`;
  for (const to of told) {
    const titles = await kind.titles(tx, [row], to.language);
    const title = titles.get(row.id) ?? { text: row.slug, language: to.language, own: true };
    await writeMail(tx, mentionMail({ to, author: name, title, language, body, link, site }));
  }
}

type Act = 'write' | 'resolve' | 'reopen' | 'delete';

/** The trail says that somebody spoke, never what. */
const auditComment = (tx: Db, actor: Actor, act: Act, subject: string, row: CommentRow): Promise<void> => {
  const told = { comment: row.id, field: row.field, language: row.language };
  return audit(tx, actor, [
    { verb: `comments.${act}`, subject, ...(act === 'delete' ? { before: told } : { after: told }) },
  ]);
};

interface Held {
  readonly row: CommentRow;
  /** `event:haskovo-2023` */
  readonly subject: string;
}

/** A comment that whoever asks may read, held until the transaction ends. @throws SeconError missing, forbidden */
async function heldComment(tx: Db, { actor, registry }: RecordsContext, id: string): Promise<Held> {
  const [row] = await tx.select().from(textComments).where(eq(textComments.id, id)).for('update');
  const kind = registry.all('records').find(({ record }) => record === row?.owner);
  if (!row || !kind)
    throw new SeconError('missing', 'translation.no-comment', { id }, 'there is no such comment');
  authorise(actor, `${kind.name}.read`);
  const { table } = kind;
  const [record] = await tx.select({ slug: table.slug }).from(table).where(eq(table.id, row.ownerId));
  return { row, subject: `${kind.record}:${record?.slug ?? row.ownerId}` };
}

/**
 * Settles what a comment asked for, or opens it again; what is so already stays as it is.
 * @throws SeconError missing, unauthenticated, forbidden
 */
export async function settleComment(
  context: RecordsContext,
  id: string,
  act: 'resolve' | 'reopen',
): Promise<CommentView> {
  const actor = writing(context.actor);
  return context.services.database.transact(async tx => {
    const { row, subject } = await heldComment(tx, context, id);
    const settled =
      act === 'resolve'
        ? { resolvedAt: new Date(), resolvedBy: actor.id }
        : { resolvedAt: null, resolvedBy: null };
    const isSo = (row.resolvedAt !== null) === (act === 'resolve');
    if (!isSo) {
      await tx.update(textComments).set(settled).where(eq(textComments.id, id));
      await auditComment(tx, actor, act, subject, row);
    }
    const [view] = await viewsOf(tx, [isSo ? row : { ...row, ...settled }], actor);
    return view as CommentView;
  });
}

/** Takes one's own words back. @throws SeconError missing, unauthenticated, forbidden for another's */
export async function deleteComment(context: RecordsContext, id: string): Promise<void> {
  const actor = writing(context.actor);
  await context.services.database.transact(async tx => {
    const { row, subject } = await heldComment(tx, context, id);
    if (row.author !== actor.id)
      throw new SeconError('forbidden', 'translation.not-yours', {}, 'this comment is somebody else’s');
    await tx.delete(textComments).where(eq(textComments.id, id));
    await auditComment(tx, actor, 'delete', subject, row);
  });
}
