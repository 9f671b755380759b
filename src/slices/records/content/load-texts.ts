// The texts beside records: read, held against what the kind allows, stored.
import type { ContentFile } from '../../../platform/content/index.ts';
import type { Db } from '../../../platform/db/index.ts';
import { invalid } from '../../../platform/errors.ts';
import type { LoadContext, LoadCount } from '../../../platform/registry.ts';
import { parseTextFile, storeTexts, type TextRow } from '../../texts/index.ts';
import type { Layout, RecordContent, Row } from '../kind.ts';

export interface LoadedTexts {
  /** Ids of the records that have a text that is new or otherwise. */
  readonly changed: ReadonlySet<string>;
  readonly count: LoadCount;
}

/** @param existing texts by the id of their record */
export async function loadTexts(
  tx: Db,
  kind: RecordContent,
  layout: Layout,
  rows: readonly Row[],
  existing: ReadonlyMap<string, readonly TextRow[]>,
  files: readonly ContentFile[],
  context: LoadContext,
): Promise<LoadedTexts> {
  const bySlug = new Map(rows.map(row => [row.slug, row]));
  const groups = Map.groupBy(files, file =>
    layout === 'single' ? (rows[0]?.slug ?? '') : (file.path.split('/')[1] ?? ''),
  );
  const changed = new Set<string>();
  let count: LoadCount = { added: 0, changed: 0, unchanged: 0 };
  for (const [slug, own] of groups) {
    const row = bySlug.get(slug);
    if (!row)
      throw invalid(
        'content.orphan',
        `${own[0]?.path}: there is no record ${kind.name}/${slug}.yaml for this text`,
      );
    const parsed = own.map(parseTextFile);
    for (const file of parsed) refuseUnknownTexts(file, kind.texts);
    const owner = { owner: kind.record, id: row.id, source: String(row.source ?? 'en') };
    const stored = await storeTexts(tx, context.actor, owner, parsed, existing.get(row.id) ?? []);
    if (stored.added + stored.changed > 0) changed.add(row.id);
    count = addCounts(count, stored);
  }
  return { changed, count };
}

function refuseUnknownTexts(
  file: ReturnType<typeof parseTextFile>,
  allowed: RecordContent['texts'] = [],
): void {
  if (allowed === 'any') return;
  const unknown = file.texts.find(text => !allowed.includes(text.field));
  if (unknown)
    throw invalid(
      'content.unknown-text',
      `${file.path}:${unknown.line}: no text "${unknown.field}" here; expected ${allowed.join(', ')}`,
    );
}

export const addCounts = (a: LoadCount, b: LoadCount): LoadCount => ({
  added: a.added + b.added,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
});
