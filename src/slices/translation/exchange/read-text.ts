// One text of a file that came back, held against the record: which words it was made from, what it makes of them.
import { eq } from 'drizzle-orm';
import { canonical, fingerprint, parseMarkdown, writeMarkdown } from '../../../document/index.ts';
import type { Doc } from '../../../document/model.ts';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import { isLanguage, type Language } from '../../../platform/languages.ts';
import type { RecordsContext } from '../../records/index.ts';
import { type TextRow, type TextState, textRevisions, textVersion } from '../../texts/index.ts';
import { type TranslatedRecord, translatedRecord } from '../places.ts';
import { type ReadText, type Refusal, sameLanguage, type TextReference, unitName } from './file.ts';
import { readUnits, sameDoc, UnitFaults, unitsOf } from './units.ts';

/** What a file asks for one text. */
export interface AskedText {
  readonly reference: TextReference;
  readonly record: TranslatedRecord;
  readonly language: Language;
  /** As it stands. */
  readonly target: TextRow | null;
  /** Its words as they are to be, in the content format. */
  readonly body: string;
  readonly words: 'same' | 'changed';
  /** What the file says of it; null: nothing. */
  readonly state: TextState | null;
  /** The file asks for nothing else than what it was made from. */
  readonly idle: boolean;
  /** Some of its blocks have no words. */
  readonly incomplete: boolean;
  /** Fingerprint of the words it was translated from, where these have changed since; else null. */
  readonly outdatedSource: string | null;
}

/** A text that cannot be taken in, for these reasons. */
export class RefusedText extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ unit, code }) => `${unit}: ${code}`).join('; '));
    this.refusals = refusals;
  }
}

const refused = (read: ReadText, code: string, params: Refusal['params'] = {}): RefusedText =>
  new RefusedText([{ unit: unitName(read.reference), line: read.line, code, params }]);

/** Records that were read already: a file holds many texts of one. */
export type KnownRecords = Map<string, Promise<TranslatedRecord>>;

/**
 * @param project whose texts are taken in
 * @returns null for a text that has no words in the file
 * @throws RefusedText
 */
export async function askedText(
  tx: Db,
  context: RecordsContext,
  project: string,
  read: ReadText,
  records: KnownRecords,
): Promise<AskedText | null> {
  const { reference } = read;
  if (reference.project !== project) throw refused(read, 'other-project', { project: reference.project });
  assertTags(read);
  const record = await recordOf(tx, context, read, records);
  const language = languageOf(read, record);
  const basis = await basisOf(tx, read, record, language);
  const made = wordsOf(read, parseMarkdown(basis.from.body), basis.seen && parseMarkdown(basis.seen.body));
  if (made === null) return null;
  const state = stateOf(read);
  const { target } = basis;
  const idle = isIdle(made.doc, state, basis.seen);
  const same = target !== null && sameDoc(made.doc, parseMarkdown(target.body));
  const stands = textVersion(target) === reference.seen;
  if (!stands && !idle && !same) throw refused(read, 'changed-since');
  return {
    reference,
    record,
    language,
    target,
    body: same ? target.body : writeMarkdown(made.doc),
    words: same ? 'same' : 'changed',
    state,
    // Words that are there already came with this very file, or with somebody's own hands: their state is theirs.
    idle: idle || (same && !stands),
    incomplete: made.incomplete,
    outdatedSource: basis.outdated,
  };
}

interface Basis {
  readonly target: TextRow | null;
  /** Both sides as they were when the file was made. */
  readonly from: Kept;
  readonly seen: Kept | null;
  /** Fingerprint of the source then, where it is another today. */
  readonly outdated: string | null;
}

async function basisOf(tx: Db, read: ReadText, record: TranslatedRecord, language: Language): Promise<Basis> {
  const { reference } = read;
  const own = record.texts.filter(({ field }) => field === reference.field);
  const source = own.find(text => text.language === record.source);
  const target = own.find(text => text.language === language) ?? null;
  const from = await bodyAt(tx, source, reference.from);
  if (!source || from === null) throw refused(read, 'source-unknown');
  const seen = reference.seen === null ? null : await bodyAt(tx, target, reference.seen);
  // What was taken away since cannot be told from what was never there.
  if (reference.seen !== null && seen === null) throw refused(read, 'changed-since');
  const print = fingerprint(parseMarkdown(from.body));
  return { target, from, seen, outdated: print === source.fingerprint ? null : print };
}

const isIdle = (doc: Doc, state: TextState | null, seen: Kept | null): boolean =>
  seen !== null && sameDoc(doc, parseMarkdown(seen.body)) && (state === null || state === seen.state);

/** The languages that a tool wrote into the file. */
function assertTags(read: ReadText): void {
  const { tags, reference } = read;
  if (!tags) return;
  for (const [tag, language] of [
    [tags.source, reference.source],
    [tags.target, reference.language],
  ] as const)
    if (tag !== undefined && !sameLanguage(tag, language))
      throw refused(read, 'other-language', { language: tag, expected: language });
}

async function recordOf(
  tx: Db,
  context: RecordsContext,
  read: ReadText,
  records: KnownRecords,
): Promise<TranslatedRecord> {
  const { kind, id, field } = read.reference;
  try {
    const key = `${kind} ${id}`;
    const found = records.get(key) ?? translatedRecord(tx, context, kind, id);
    records.set(key, found);
    const record = await found;
    if (record.row.archivedAt !== null) throw refused(read, 'record-archived');
    if (!record.fields.includes(field)) throw refused(read, 'text-unknown', { field });
    return record;
  } catch (error) {
    if (!(error instanceof SeconError)) throw error;
    if (error.kind === 'missing') throw refused(read, 'record-unknown', { id });
    if (error.kind === 'forbidden') throw refused(read, 'no-right');
    throw error;
  }
}

function languageOf(read: ReadText, { source }: TranslatedRecord): Language {
  const { reference } = read;
  if (!isLanguage(reference.language))
    throw refused(read, 'other-language', { language: reference.language, expected: '' });
  if (reference.source !== source || reference.language === source)
    throw refused(read, 'other-source', { language: reference.source, expected: source });
  return reference.language;
}

type Kept = Pick<TextRow, 'body' | 'state'>;

/** A text as it was at a version. @returns null where it never was */
async function bodyAt(tx: Db, text: TextRow | null | undefined, version: string): Promise<Kept | null> {
  if (!text) return null;
  if (textVersion(text) === version) return text;
  const revisions = await tx
    .select({ body: textRevisions.body, state: textRevisions.state })
    .from(textRevisions)
    .where(eq(textRevisions.textId, text.id));
  return revisions.find(revision => textVersion(revision) === version) ?? null;
}

function wordsOf(
  read: ReadText,
  source: Doc,
  target: Doc | null,
): { readonly doc: Doc; readonly incomplete: boolean } | null {
  try {
    const { doc, incomplete, empty } = readUnits(unitsOf(canonical(source), target), read.units);
    return empty ? null : { doc, incomplete };
  } catch (error) {
    if (!(error instanceof UnitFaults)) throw error;
    throw new RefusedText(
      error.faults.map(({ number, line, code, params }) => ({
        unit: unitName(read.reference, number),
        line: line ?? read.line,
        code,
        params,
      })),
    );
  }
}

const RANK: readonly TextState[] = ['machine', 'draft', 'reviewed', 'approved'];

export const isAbove = (a: TextState, b: TextState): boolean => RANK.indexOf(a) > RANK.indexOf(b);

/** The least state of its translated units. */
function stateOf({ units }: ReadText): TextState | null {
  const said = units.filter(({ target }) => (target ?? []).length > 0).map(({ state }) => state);
  return RANK.find(state => said.includes(state)) ?? null;
}
