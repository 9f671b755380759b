// Names of records of any kinds, for lists that hold some of each: what waits, what changed, what was not saved.
import type { Db } from '../../platform/db/index.ts';
import type { Language } from '../../platform/languages.ts';
import { titledRecords } from '../../platform/record-titles.ts';
import type { Registry } from '../../platform/registry.ts';
import type { LocalText } from '../texts/index.ts';
import type { DraftRow } from './drafts/service.ts';
import type { RecordKindName } from './model.ts';

export interface NamedRecord {
  readonly kind: RecordKindName;
  readonly slug: string;
  readonly title: LocalText;
}

/**
 * @param wanted permanent names or ids, by the word for the kind: `event`
 * @returns named records by `event:haskovo-2023` and by id; what is not on record is absent
 */
export async function titlesOf(
  db: Db,
  registry: Registry,
  wanted: readonly { readonly record: string; readonly key: string }[],
  language: Language,
): Promise<Map<string, NamedRecord>> {
  const named = new Map<string, NamedRecord>();
  const groups = Map.groupBy(wanted, ({ record }) => record);
  const kinds = registry.all('records').filter(({ record }) => groups.has(record));
  await Promise.all(
    kinds.map(async ({ record, name }) => {
      const keys = [...new Set(groups.get(record)?.map(({ key }) => key))];
      for (const { id, slug, title } of await titledRecords(db, registry, record, keys, language)) {
        const found = { kind: name as RecordKindName, slug, title };
        named.set(id, found).set(`${record}:${slug}`, found);
      }
    }),
  );
  return named;
}

/** By the draft's id; a record to be has no name yet. */
export async function namesOfDrafts(
  db: Db,
  registry: Registry,
  drafts: readonly DraftRow[],
  language: Language,
): Promise<Map<string, NamedRecord>> {
  const wanted = drafts.flatMap(({ kind: name, recordId }) => {
    const kind = registry.all('records').find(known => known.name === name);
    return kind && recordId ? [{ record: kind.record, key: recordId }] : [];
  });
  const named = await titlesOf(db, registry, wanted, language);
  return new Map(
    drafts.flatMap(({ id, recordId }) => {
      const found = recordId === null ? undefined : named.get(recordId);
      return found ? [[id, found] as const] : [];
    }),
  );
}
