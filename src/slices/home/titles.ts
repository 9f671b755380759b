// What records are called, and where in the admin they are: of any kinds at once.
import type { Db } from '../../platform/db/index.ts';
import type { Language } from '../../platform/languages.ts';
import type { Registry } from '../../platform/registry.ts';
import { type RecordKind, titlesOf } from '../records/index.ts';
import type { LocalText } from '../texts/model.ts';

/** A record by its word and either of its names: `event`, and `haskovo-2023` or its id. */
export interface RecordName {
  readonly record: string;
  readonly key: string;
}

export interface NamedRecord {
  readonly title: LocalText;
  /** `/admin/events/haskovo-2023` */
  readonly path: string;
}

/** A look-up; records that are not there are not found. */
export type Named = (record: string, key: string) => NamedRecord | undefined;

/** The screen of a record; of some kinds there is only one, and so one screen. */
export const pathOf = ({ name, layout }: Pick<RecordKind, 'name' | 'layout'>, slug: string): string =>
  layout === 'single' ? `/admin/${name}` : `/admin/${name}/${slug}`;

export async function namedRecords(
  db: Db,
  registry: Registry,
  wanted: readonly RecordName[],
  language: Language,
): Promise<Named> {
  const kinds = new Map(registry.all('records').map(kind => [kind.record, kind]));
  const titles = await titlesOf(db, registry, wanted, language);
  return (record, key) => {
    const kind = kinds.get(record);
    const found = titles.get(`${record}:${key}`) ?? titles.get(key);
    return kind && found && { title: found.title, path: pathOf(kind, found.slug) };
  };
}
