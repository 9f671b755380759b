// What was typed, kept in this browser until the server has it: by person and record, so that nobody finds another's.
import type { RecordKindName } from '../../model.ts';
import type { DraftInput } from '../record-api.ts';

export interface LocalCopy extends DraftInput {
  /** Id of the draft it is to become on the server. */
  readonly draft: string;
  /** Of the last key, by this computer's clock. */
  readonly at: string;
  /** The draft that the server had before, by its moment: a later one there was typed elsewhere. */
  readonly since: string | null;
}

/** What it is a copy of: a record by its permanent name, or one to be by its draft. */
export interface CopyPlace {
  readonly kind: RecordKindName;
  readonly record: string | null;
  readonly draft: string;
}

export interface LocalCopies {
  read(place: CopyPlace): LocalCopy | null;
  /** @returns false where the browser keeps nothing, or has no room */
  write(copy: LocalCopy): boolean;
  remove(place: CopyPlace): void;
  /** Whether the browser keeps it under this key. */
  isKey(key: string, place: CopyPlace): boolean;
  /** Of records to be, the latest first. */
  unmade(kind: RecordKindName): LocalCopy[];
}

const PREFIX = 'secon.draft';

/** @param storage absent where the browser forbids it */
export function localCopies(storage: Storage | null, person: string): LocalCopies {
  const own = `${PREFIX}.${person}.`;
  const keyOf = ({ kind, record, draft }: CopyPlace): string =>
    `${own}${kind}.${record === null ? `new:${draft}` : record}`;
  return {
    read: place => attempt(() => parsed(storage?.getItem(keyOf(place)))) ?? null,
    write: copy =>
      attempt(() => {
        storage?.setItem(keyOf(copy), JSON.stringify(copy));
        return storage !== null;
      }) ?? false,
    remove: place => void attempt(() => storage?.removeItem(keyOf(place))),
    isKey: (key, place) => key === keyOf(place),
    unmade: kind =>
      attempt(() => {
        const keys = Object.keys(storage ?? {}).filter(key => key.startsWith(`${own}${kind}.new:`));
        const copies = keys.flatMap(key => parsed(storage?.getItem(key)) ?? []);
        return copies.sort((a, b) => b.at.localeCompare(a.at));
      }) ?? [],
  };
}

/** Storage that is forbidden or full throws. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Whatever stands there: older versions of the admin wrote it too. */
function parsed(text: string | null | undefined): LocalCopy | null {
  if (!text) return null;
  const copy = JSON.parse(text) as Partial<LocalCopy> | null;
  const whole =
    typeof copy?.draft === 'string' && typeof copy.at === 'string' && typeof copy.fields === 'object';
  return whole ? (copy as LocalCopy) : null;
}
