// How a kind of record is kept in the content folder: its YAML against its table, its texts beside it.
import type { Db } from '../../../platform/db/index.ts';
import type { ContentKind } from '../../../platform/registry.ts';
import { textsOf } from '../../texts/index.ts';
import type { Layout, RecordContent, Row } from '../kind.ts';
import { type RecordState, replaceRevisions } from '../revisions.ts';
import { exportRecords } from './export.ts';
import { readRecords, upsert } from './load-records.ts';
import { addCounts, loadTexts } from './load-texts.ts';

export function recordContent(kind: RecordContent): ContentKind {
  const layout = kind.layout ?? 'folder';
  const isRecord = recordPath(kind, layout);
  const textPattern = new RegExp(
    layout === 'single' ? `^${kind.name}/[^/]+\\.md$` : `^${kind.name}/[^/]+/[^/]+\\.md$`,
  );
  const isText = (path: string): boolean => kind.texts !== undefined && textPattern.test(path);
  return {
    name: kind.name,
    owns: path => isRecord(path) || isText(path),
    load: async (tx, files, context) => {
      const recordFiles = files.filter(file => isRecord(file.path));
      const textFiles = files.filter(file => isText(file.path));
      const before = await everyState(tx, kind);
      const existing = before.map(({ row }) => row);
      const records = readRecords(kind, layout, recordFiles);
      const stored = await upsert(tx, kind, records, existing, context);
      const known = new Map(before.map(({ row, texts }) => [row.id, texts]));
      const texts = await loadTexts(tx, kind, layout, stored.rows, known, textFiles, context);
      const touched = before.filter(({ row }) => stored.changed.has(row.id) || texts.changed.has(row.id));
      await replaceRevisions(tx, context.actor, kind, touched);
      return addCounts(stored.count, texts.count);
    },
    export: (db, context) => exportRecords(db, kind, layout, context),
  };
}

async function everyState(db: Db, kind: RecordContent): Promise<RecordState[]> {
  const rows = (await db.select().from(kind.table)) as Row[];
  const ids = rows.map(({ id }) => id);
  const texts = Map.groupBy(await textsOf(db, kind.record, ids), text => text.ownerId);
  return rows.map(row => ({ row, texts: texts.get(row.id) ?? [] }));
}

const recordPath = (kind: RecordContent, layout: Layout): ((path: string) => boolean) => {
  if (layout !== 'folder') return path => path === `${kind.name}.yaml`;
  const pattern = new RegExp(`^${kind.name}/[^/]+\\.yaml$`);
  return path => pattern.test(path);
};
