// An issue's texts by language and block, parsed, before their facts are resolved.
import { factRefs, parseMarkdown } from '../../../document/index.ts';
import type { Doc } from '../../../document/model.ts';
import type { TextRow } from '../../texts/index.ts';

/** One block in one language, before its facts are resolved. */
export interface SourceBlock {
  readonly row: TextRow;
  readonly doc: Doc;
  readonly refs: readonly string[];
}

/** Blocks by language, then by block id. */
export type Sources = ReadonlyMap<string, ReadonlyMap<string, SourceBlock>>;

export function readSources(rows: readonly TextRow[]): Sources {
  const sources = new Map<string, Map<string, SourceBlock>>();
  for (const row of rows) {
    const doc = parseMarkdown(row.body);
    const blocks = sources.get(row.language) ?? new Map<string, SourceBlock>();
    blocks.set(row.field, { row, doc, refs: factRefs(doc) });
    sources.set(row.language, blocks);
  }
  return sources;
}
