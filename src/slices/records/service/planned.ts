// What a save is about to do: fields and texts against the kind's shape and rules, every fault told at once.
import type { Db } from '../../../platform/db/index.ts';
import { InvalidParts, type Issue } from '../../../platform/errors.ts';
import { isLanguage } from '../../../platform/languages.ts';
import { checkedFields } from '../issues.ts';
import { columnOf, lookupsOf, type RecordKind, type Row, rowOf, textFields } from '../kind.ts';
import type { Fields } from '../model.ts';
import type { RecordState } from '../revisions.ts';
import type { RecordsContext } from './context.ts';
import { type TextChange, type TextsInput, textChanges, textIssues } from './texts.ts';

export interface RecordInput {
  readonly fields: Fields;
  readonly texts: TextsInput;
}

/** What a save is about to do, checked as far as it can be without rights. */
export interface Plan {
  readonly values: Record<string, unknown>;
  readonly changes: readonly TextChange[];
}

/** @throws InvalidParts with every fault of the fields and texts */
export async function planned(
  tx: Db,
  context: RecordsContext,
  kind: RecordKind,
  before: RecordState | null,
  { fields, texts }: RecordInput,
  own: Pick<Row, 'id' | 'slug'>,
): Promise<Plan> {
  const issues: Issue[] = [];
  const limits = (await kind.limits?.(tx)) ?? {};
  const { data, issues: faults } = checkedFields(kind.shape, { ...fields, id: own.slug });
  issues.push(...faults);
  const unknown: Issue[] = [];
  const lookups = data && (await lookupsOf(tx, kind, { fields: [data] }));
  const values =
    lookups &&
    rowOf(kind, data, lookups, (key, id) => {
      unknown.push({ path: `fields.${key}`, code: 'unknown-record', params: { id } });
    });
  const after = values && ({ ...before?.row, ...own, ...values } as Row);
  // Of fields that cannot be read nobody knows which texts they name: the texts are asked about when the fields are right.
  const named = after || Array.isArray(kind.texts) ? textFields(kind, after) : Object.keys(texts);
  const { changes, issues: misplaced } = textChanges(named, texts, before?.texts ?? []);
  if (before && after) changes.push(...unnamedTexts(kind, before, after, changes));
  issues.push(...misplaced, ...(await textIssues(tx, context, changes, limits)));
  if (!after) throw new InvalidParts('records.invalid', issues);
  issues.push(...tooLong(data, before?.row ?? null, kind, limits));
  if (unknown.length > 0) throw new InvalidParts('records.invalid', [...issues, ...unknown]);
  issues.push(...((await kind.broken?.(tx, after)) ?? []));
  if (issues.length > 0) throw new InvalidParts('records.invalid', issues);
  return { values, changes };
}

/** Texts that the record itself named and names no more go with their names: the words of a block that is taken out. */
function unnamedTexts(
  kind: RecordKind,
  before: RecordState,
  after: Row,
  changes: readonly TextChange[],
): TextChange[] {
  if (!kind.fieldsOf) return [];
  const named = kind.fieldsOf(after);
  const gone = kind.fieldsOf(before.row).filter(field => !named.includes(field));
  return before.texts.flatMap((text): TextChange[] => {
    const { field, language } = text;
    const isTold = changes.some(change => change.field === field && change.language === language);
    if (!gone.includes(field) || isTold || !isLanguage(language)) return [];
    return [{ field, language, body: '', state: 'draft', before: text }];
  });
}

/** The programme's limits bind what is typed now; what was on record before them stays. */
function tooLong(
  data: Fields,
  before: Row | null,
  kind: RecordKind,
  limits: Readonly<Record<string, number>>,
): Issue[] {
  return Object.entries(limits).flatMap(([key, most]) => {
    const value = data[key];
    if (typeof value !== 'string' || value.length <= most || before?.[columnOf(kind, key)] === value)
      return [];
    return [{ path: `fields.${key}`, code: 'too-long', params: { most } }];
  });
}
