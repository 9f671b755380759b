// Records and their texts back into files, so that loading them gives the same again.
import { asc } from 'drizzle-orm';
import { parseMarkdown, writeMarkdown } from '../../../document/index.ts';
import { today } from '../../../platform/clock.ts';
import { type ContentFile, writeYaml } from '../../../platform/content/index.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { LoadContext } from '../../../platform/registry.ts';
import { boundRefs, type TextRow, textsOf, withBoundValues, writeTextFile } from '../../texts/index.ts';
import { fieldsOf, type Layout, type RecordContent, type Row, readLookups } from '../kind.ts';

export async function exportRecords(
  db: Db,
  kind: RecordContent,
  layout: Layout,
  context: LoadContext,
): Promise<ContentFile[]> {
  const rows = (await db.select().from(kind.table).orderBy(asc(kind.table.slug))) as Row[];
  if (rows.length === 0) return [];
  const lookups = await readLookups(db, kind);
  const records: Record<string, unknown>[] = rows.map(row => ({
    ...fieldsOf(kind, row, lookups),
    ...(row.archivedAt ? { archived: row.archivedAt.toISOString() } : {}),
  }));
  const files: ContentFile[] =
    layout === 'folder'
      ? records.map(data => ({ path: `${kind.name}/${data.id}.yaml`, text: writeYaml(data) }))
      : [{ path: `${kind.name}.yaml`, text: writeYaml(layout === 'list' ? records : records[0]) }];
  return kind.texts === undefined
    ? files
    : [...files, ...(await exportTexts(db, kind, layout, rows, context))];
}

async function exportTexts(
  db: Db,
  kind: RecordContent,
  layout: Layout,
  rows: readonly Row[],
  context: LoadContext,
): Promise<ContentFile[]> {
  const all = Map.groupBy(
    await textsOf(
      db,
      kind.record,
      rows.map(row => row.id),
    ),
    row => row.ownerId,
  );
  const current = await valuesBoundNow(db, [...all.values()].flat(), context);
  return rows.flatMap(row => {
    const byLanguage = Map.groupBy(all.get(row.id) ?? [], text => text.language);
    const sources = new Map(
      byLanguage.get(String(row.source ?? 'en'))?.map(text => [text.field, text.fingerprint]),
    );
    return [...byLanguage].map(([language, own]) => {
      const folder = layout === 'single' ? kind.name : `${kind.name}/${row.slug}`;
      const ordered = inFieldOrder(kind, row, own).map(text => ({
        field: text.field,
        state: text.state,
        basedOn: text.basedOn === (sources.get(text.field) ?? null) ? null : text.basedOn,
        body: bodyWithOldValues(text, current),
      }));
      return writeTextFile(`${folder}/${language}.md`, language as Language, ordered);
    });
  });
}

/** Texts in the order the kind names them, or in that of the record's own blocks. */
function inFieldOrder(kind: RecordContent, row: Row, own: readonly TextRow[]): TextRow[] {
  const blocks = (row.blocks as { id: string }[] | undefined)?.map(block => block.id) ?? [];
  const order: readonly string[] = kind.texts === 'any' ? blocks : (kind.texts ?? []);
  const rank = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...own].sort((a, b) => rank(a.field) - rank(b.field) || (a.field < b.field ? -1 : 1));
}

async function valuesBoundNow(
  db: Db,
  rows: readonly TextRow[],
  context: LoadContext,
): Promise<ReadonlyMap<string, string>> {
  const refs = new Set(rows.flatMap(row => Object.keys(row.bound)));
  if (refs.size === 0) return new Map();
  const facts = await context.registry.resolveFacts(db, refs, today(context.services.clock));
  return new Map([...facts].map(([ref, fact]) => [ref, fact.value]));
}

/** The text's Markdown, with the old value written into each span whose fact has moved on. */
function bodyWithOldValues(text: TextRow, current: ReadonlyMap<string, string>): string {
  const old = Object.entries(text.bound).filter(([ref, value]) => current.get(ref) !== value);
  if (old.length === 0) return text.body;
  const doc = parseMarkdown(text.body);
  return boundRefs(doc).length === 0 ? text.body : writeMarkdown(withBoundValues(doc, new Map(old)));
}
