// Keeping texts: every change leaves a revision, every text knows what it was translated from and what it is bound to.
import { eq } from 'drizzle-orm';
import { fingerprint, parseMarkdown, writeMarkdown } from '../../document/index.ts';
import type { Doc } from '../../document/model.ts';
import { type Actor, actorId } from '../../platform/auth.ts';
import { uuidv7 } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/index.ts';
import { invalid, messageOf } from '../../platform/errors.ts';
import { boundRefs, withBoundValues } from './bound.ts';
import type { TextRow } from './queries.ts';
import { textRevisions, texts } from './schema.ts';
import type { NamedText, TextFile } from './text-file.ts';

/** A record whose texts are kept. */
export interface TextOwner {
  /** The word for the record: `event`. */
  readonly owner: string;
  readonly id: string;
  /** The language the record was first written in. */
  readonly source: string;
}

export interface TextCount {
  added: number;
  changed: number;
  unchanged: number;
}

interface ParsedText extends NamedText {
  readonly language: string;
  readonly doc: Doc;
  readonly print: string;
}

/** @throws SeconError invalid: `events/x/el.md:12: …` */
function parseTexts(file: TextFile): ParsedText[] {
  return file.texts.map(text => {
    try {
      const doc = parseMarkdown(text.body);
      return {
        ...text,
        body: plainBody(text.body, doc),
        language: file.language,
        doc,
        print: fingerprint(doc),
      };
    } catch (error) {
      const line = text.line - 1 + ((error as { line?: number }).line ?? 1);
      throw invalid('texts.markdown', `${file.path}:${line}: ${messageOf(error).replace(/^line \d+: /, '')}`);
    }
  });
}

/** The Markdown as it is stored: old values of bound facts stand in a column of their own, not in the text. */
const plainBody = (body: string, doc: Doc): string =>
  boundRefs(doc).some(bound => bound.value !== undefined)
    ? writeMarkdown(withBoundValues(doc, new Map()))
    : body;

const placeOf = (text: { field: string; language: string }): string => `${text.language} ${text.field}`;

/**
 * Stores the texts of one record from its files. A text whose words did not change keeps what it was based on;
 * a new one counts as translated from the source of today, unless the file says otherwise.
 * The values of bound facts are filled in later, when every record is there.
 */
export async function storeTexts(
  tx: Db,
  actor: Actor,
  owner: TextOwner,
  files: readonly TextFile[],
  existing: readonly TextRow[],
): Promise<TextCount> {
  const parsed = files.flatMap(parseTexts);
  const known = new Map(existing.map(row => [placeOf(row), row]));
  const sources = new Map(
    parsed.filter(text => text.language === owner.source).map(text => [text.field, text.print]),
  );
  const sourceOf = (field: string): string | null =>
    sources.get(field) ?? known.get(`${owner.source} ${field}`)?.fingerprint ?? null;
  const count: TextCount = { added: 0, changed: 0, unchanged: 0 };
  const fresh: (typeof texts.$inferInsert)[] = [];
  for (const text of parsed) {
    const row = known.get(placeOf(text));
    const values = valuesOf(text, row, text.language === owner.source ? null : sourceOf(text.field));
    if (!row) {
      fresh.push({
        id: uuidv7(),
        owner: owner.owner,
        ownerId: owner.id,
        field: text.field,
        language: text.language,
        ...values,
      });
      count.added++;
    } else if (isSame(row, values)) {
      count.unchanged++;
    } else {
      await tx
        .update(texts)
        .set({ ...values, updatedAt: new Date() })
        .where(eq(texts.id, row.id));
      await keepRevision(tx, actor, row.id, values);
      count.changed++;
    }
  }
  if (fresh.length > 0) {
    await tx.insert(texts).values(fresh);
    await tx.insert(textRevisions).values(fresh.map(row => revisionOf(actor, row.id, row)));
  }
  return count;
}

type Values = ReturnType<typeof valuesOf>;

/** What the file leaves open of the bound values is no change. */
const isSame = (row: TextRow, { body, state, basedOn, bound }: Values): boolean =>
  row.body === body &&
  row.state === state &&
  row.basedOn === basedOn &&
  Object.entries(bound).every(([ref, value]) => row.bound[ref] === value);

/** @param source fingerprint of the source text of today; null when the text is the source */
function valuesOf(text: ParsedText, row: TextRow | undefined, source: string | null) {
  const same = row?.body === text.body ? row : undefined;
  return {
    body: text.body,
    state: text.state,
    basedOn: source === null ? null : (text.basedOn ?? (same ? same.basedOn : source)),
    fingerprint: text.print,
    bound: carriedBound(text.doc, same),
  };
}

/** What the file says a span was bound to, else what is stored for the same words; the rest is settled at the end of a load. */
function carriedBound(doc: Doc, row: TextRow | undefined): Record<string, string> {
  const bound: Record<string, string> = {};
  for (const { ref, value } of boundRefs(doc)) {
    const carried = value ?? row?.bound[ref];
    if (carried !== undefined) bound[ref] = carried;
  }
  return bound;
}

type Kept = Pick<typeof texts.$inferInsert, 'body' | 'state' | 'basedOn' | 'bound'>;

const revisionOf = (actor: Actor, textId: string, kept: Kept) => ({
  id: uuidv7(),
  textId,
  body: kept.body,
  state: kept.state,
  basedOn: kept.basedOn ?? null,
  bound: kept.bound ?? {},
  actor: actorId(actor),
});

async function keepRevision(tx: Db, actor: Actor, textId: string, kept: Kept): Promise<void> {
  await tx.insert(textRevisions).values(revisionOf(actor, textId, kept));
}

/**
 * Words that still fit: from now on they count as made from the source of today and as bound to the facts of today.
 * It leaves a revision of the same words in the same state, which is how it is known from a change of state.
 * The values of bound facts are filled in by `bindTexts`.
 * @param basedOn fingerprint of the source text of today; null when the text is the source, or there is none
 */
export async function confirmText(
  tx: Db,
  actor: Actor,
  textId: string,
  basedOn: string | null,
): Promise<void> {
  const [row] = await tx
    .update(texts)
    .set({ basedOn, bound: {}, updatedAt: new Date() })
    .where(eq(texts.id, textId))
    .returning();
  if (row) await keepRevision(tx, actor, textId, row);
}
