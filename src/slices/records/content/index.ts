// How a kind of record is kept in the content folder: its YAML against its table, its texts beside it.
import type { ContentKind } from '../../../platform/registry.ts';
import { exportRecords } from './export.ts';
import type { Layout, RecordContent } from './kind.ts';
import { readRecords, upsert } from './load-records.ts';
import { addCounts, loadTexts } from './load-texts.ts';

export type { RecordContent } from './kind.ts';

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
      const records = readRecords(
        kind,
        layout,
        files.filter(file => isRecord(file.path)),
      );
      const { rows, count } = await upsert(tx, kind, records, context);
      if (kind.texts === undefined) return count;
      const textFiles = files.filter(file => isText(file.path));
      return addCounts(count, await loadTexts(tx, kind, layout, rows, textFiles, context));
    },
    export: (db, context) => exportRecords(db, kind, layout, context),
    ...(kind.finish ? { finish: kind.finish } : {}),
  };
}

const recordPath = (kind: RecordContent, layout: Layout): ((path: string) => boolean) => {
  if (layout !== 'folder') return path => path === `${kind.name}.yaml`;
  const pattern = new RegExp(`^${kind.name}/[^/]+\\.yaml$`);
  return path => pattern.test(path);
};
