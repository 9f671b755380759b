// What was typed at the desk, kept in this browser until the server has it: by person and text, so that nobody finds another's.

/** The words somebody typed into a text, and the version they typed into. */
export interface TextCopy {
  readonly body: string;
  readonly seen: string | null;
  /** Of the last key, by this computer's clock; ISO 8601. */
  readonly at: string;
}

/** Of one record in one language; by its fields. */
export interface TextCopies {
  read(field: string): TextCopy | null;
  /** @returns false where the browser keeps nothing, or has no room */
  write(field: string, copy: TextCopy): boolean;
  remove(field: string): void;
  /** The field that the browser keeps under this key; null: another's. */
  fieldOf(key: string): string | null;
}

const PREFIX = 'secon.text';

/** @param storage null where the browser forbids it */
export function textCopies(
  storage: Storage | null,
  person: string,
  place: { readonly kind: string; readonly id: string; readonly language: string },
): TextCopies {
  const own = `${PREFIX}.${person}.${place.kind}.${place.id}.${place.language}.`;
  return {
    read: field => attempt(() => parsed(storage?.getItem(own + field))) ?? null,
    write: (field, copy) =>
      attempt(() => {
        storage?.setItem(own + field, JSON.stringify(copy));
        return storage !== null;
      }) ?? false,
    remove: field => void attempt(() => storage?.removeItem(own + field)),
    fieldOf: key => (key.startsWith(own) ? key.slice(own.length) : null),
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
function parsed(text: string | null | undefined): TextCopy | null {
  if (!text) return null;
  const copy = JSON.parse(text) as Partial<TextCopy> | null;
  const isWhole = typeof copy?.body === 'string' && typeof copy.at === 'string';
  return isWhole ? { body: copy.body ?? '', at: copy.at ?? '', seen: copy.seen ?? null } : null;
}
