// What an entry of the audit trail changed, field by field.

export interface Change {
  /** The field's key: `start`, `texts.summary.el`; '' where the whole was not a group of fields. */
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What the program keeps for itself and says nothing to a reader. */
const OWN = new Set([
  'id',
  'slug',
  'membership',
  'invitation',
  'revision',
  'createdAt',
  'updatedAt',
  'updatedBy',
  'position',
]);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && Object.keys(value).length === 0);

/** Equal to a reader, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (isNothing(a) && isNothing(b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (isGroup(a) && isGroup(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(key => same(a[key], b[key]));
  return a === b;
}

/** In the order of the fields; fields that did not change are left out. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const grouped = (isGroup(before) || isNothing(before)) && (isGroup(after) || isNothing(after));
  if (!grouped) return same(before, after) ? [] : [{ key: '', before, after }];
  const [old, now] = [isGroup(before) ? before : {}, isGroup(after) ? after : {}];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter(key => !OWN.has(key) && !same(old[key], now[key]))
    .map(key => ({ key, before: old[key], after: now[key] }));
}
