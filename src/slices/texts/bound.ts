// Bound spans: the facts that a writer's own words are tied to, and the values they had.
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { parseMarkdown } from '../../document/index.ts';
import type { Doc, Inline, ListItem, Mark, Node } from '../../document/model.ts';
import type { Db } from '../../platform/db/index.ts';
import type { Registry } from '../../platform/registry.ts';
import { textRevisions, texts } from './schema.ts';

export interface BoundRef {
  readonly ref: string;
  /** As the text itself says it; absent: as stored, or as of now. */
  readonly value?: string;
}

function* inlineOf(nodes: readonly (Node | ListItem | Inline)[]): Generator<Inline> {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'fact' || node.type === 'hardBreak') yield node;
    else yield* inlineOf(node.content ?? []);
  }
}

/** The facts a document's spans are bound to, each once, in order. */
export function boundRefs(doc: Doc): BoundRef[] {
  const found = new Map<string, BoundRef>();
  for (const node of inlineOf(doc.content)) {
    if (node.type === 'hardBreak') continue;
    for (const mark of node.marks ?? []) {
      if (mark.type === 'bound' && !found.has(mark.attrs.ref)) found.set(mark.attrs.ref, mark.attrs);
    }
  }
  return [...found.values()];
}

/** Each run of words that is bound to one fact. */
export function boundSpans(doc: Doc): { readonly ref: string; readonly words: string }[] {
  const spans: { ref: string; words: string }[] = [];
  let open: string | null = null;
  for (const node of inlineOf(doc.content)) {
    const mark = node.type === 'hardBreak' ? undefined : node.marks?.find(m => m.type === 'bound');
    const ref: string | null = mark?.type === 'bound' ? mark.attrs.ref : null;
    const words = node.type === 'text' ? node.text : '';
    const last = spans.at(-1);
    if (ref !== null && ref === open && last) last.words += words;
    else if (ref !== null) spans.push({ ref, words });
    open = ref;
  }
  return spans;
}

/** The document with these values written into its spans; spans of other facts lose theirs. */
export function withBoundValues(doc: Doc, values: ReadonlyMap<string, string>): Doc {
  const markOf = (mark: Mark): Mark => {
    if (mark.type !== 'bound') return mark;
    const value = values.get(mark.attrs.ref);
    return {
      type: 'bound',
      attrs: value === undefined ? { ref: mark.attrs.ref } : { ref: mark.attrs.ref, value },
    };
  };
  const change = <T extends Node | ListItem | Inline>(node: T): T => {
    if ('marks' in node && node.marks) return { ...node, marks: node.marks.map(markOf) };
    return 'content' in node && node.content ? { ...node, content: node.content.map(change) } : node;
  };
  return change(doc as never) as Doc;
}

const BOUND = '%](fact:%';

/**
 * Binds every span that has no value yet to its fact's value of today.
 * Run at the end of a load, when every record that a text may speak of is there; and when one record's texts were saved.
 * @param ownerId looks at the texts of this record alone; absent: at all there are
 */
export async function bindNewSpans(
  tx: Db,
  registry: Registry,
  today: string,
  ownerId?: string,
): Promise<void> {
  const rows = await tx
    .select({ id: texts.id, body: texts.body, bound: texts.bound })
    .from(texts)
    .where(
      and(sql`${texts.body} like ${BOUND}`, ownerId === undefined ? undefined : eq(texts.ownerId, ownerId)),
    );
  const open = rows
    .map(row => ({
      ...row,
      refs: boundRefs(parseMarkdown(row.body)).filter(bound => row.bound[bound.ref] === undefined),
    }))
    .filter(row => row.refs.length > 0);
  if (open.length === 0) return;
  const facts = await registry.resolveFacts(
    tx,
    new Set(open.flatMap(row => row.refs.map(bound => bound.ref))),
    today,
  );
  const updates = open.map(row => {
    const fresh = row.refs.flatMap(({ ref }) => {
      const fact = facts.get(ref);
      return fact ? [[ref, fact.value]] : [];
    });
    return { id: row.id, bound: { ...row.bound, ...Object.fromEntries(fresh) } };
  });
  await writeBound(tx, updates);
}

/** Into each text and its latest revision, which is the same text. */
async function writeBound(
  tx: Db,
  updates: readonly { id: string; bound: Record<string, string> }[],
): Promise<void> {
  if (updates.length === 0) return;
  const cases = sql.join(
    updates.map(row => sql`when ${row.id}::uuid then ${JSON.stringify(row.bound)}::jsonb`),
    sql` `,
  );
  const ids = updates.map(row => row.id);
  await tx
    .update(texts)
    .set({ bound: sql`case ${texts.id} ${cases} end` })
    .where(inArray(texts.id, ids));
  const latest = tx
    .selectDistinctOn([textRevisions.textId], { id: textRevisions.id })
    .from(textRevisions)
    .where(inArray(textRevisions.textId, ids))
    .orderBy(textRevisions.textId, desc(textRevisions.id));
  await tx
    .update(textRevisions)
    .set({ bound: sql`${texts.bound}` })
    .from(texts)
    .where(and(eq(texts.id, textRevisions.textId), inArray(textRevisions.id, latest)));
}
