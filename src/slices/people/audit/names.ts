// What the ids in a page of the trail are called now. The trail itself holds no names: somebody who was erased has none.
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { titledRecords } from '../../../platform/record-titles.ts';
import type { Registry } from '../../../platform/registry.ts';
import { personNames } from '../queries.ts';
import type { TrailEntry } from './trail.ts';

export interface Called {
  readonly text: string;
  /** Null for a person's name. */
  readonly language: string | null;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Entries about people hold ids of organisations; those about records hold permanent names. */
const idsIn = ({ verb, before, after }: TrailEntry): string[] =>
  verb.startsWith('people.') ? (JSON.stringify([before, after]).match(UUID) ?? []) : [];

const isRecord = ({ record }: TrailEntry): boolean => !/^(person|invitation):/.test(record);

/**
 * @param also an id to name besides, as that of a filter
 * @returns names of persons and organisations by id, titles of records by `event:haskovo-2023`
 */
export async function trailNames(
  db: Db,
  registry: Registry,
  entries: readonly TrailEntry[],
  language: Language,
  also: readonly string[] = [],
): Promise<Record<string, Called>> {
  const ids = [...entries.flatMap(idsIn), ...also];
  const subjects = entries.flatMap(({ record }) => /^person:(.+)/.exec(record)?.[1] ?? []);
  const names: Record<string, Called> = {};
  for (const [id, text] of await personNames(db, [...ids, ...subjects])) names[id] = { text, language: null };
  for (const { id, title } of await titledRecords(db, registry, 'organisation', ids, language))
    names[id] = title;
  for (const [record, slugs] of recordsOf(entries))
    for (const { slug, title } of await titledRecords(db, registry, record, [...slugs], language))
      names[`${record}:${slug}`] = title;
  return names;
}

/** Permanent names by kind of record: `newsletter:2/el` is of the newsletter `2`. */
function recordsOf(entries: readonly TrailEntry[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { record } of entries.filter(isRecord)) {
    const [kind = '', rest = ''] = record.split(':', 2);
    const slugs = found.get(kind) ?? new Set();
    found.set(kind, slugs.add(rest.split('/', 1)[0] ?? rest));
  }
  return found;
}
