// The texts of one record as somebody saved them: who may write which, in which state; then kept as files' texts are.
import { and, eq, inArray } from 'drizzle-orm';
import { factRefs, MarkdownError, parseMarkdown } from '../../../document/index.ts';
import type { Actor } from '../../../platform/auth.ts';
import { today } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Issue } from '../../../platform/errors.ts';
import { isLanguage, type Language } from '../../../platform/languages.ts';
import { bindTexts, storeTexts, type TextRow, type TextState, texts } from '../../texts/index.ts';
import type { RecordKind, Row } from '../kind.ts';
import { LONGEST_TEXT } from '../model.ts';
import { authoriseAny, mayAny, type RecordsContext } from './context.ts';

export interface TextInput {
  readonly body: string;
  readonly state: TextState;
}

/** By field and language; null, or nothing but spaces: the text is to be gone. */
export type TextsInput = Readonly<Record<string, Readonly<Record<string, TextInput | null>>>>;

export interface TextChange {
  readonly field: string;
  readonly language: Language;
  readonly body: string;
  readonly state: TextState;
  /** Null: there is none yet. */
  readonly before: TextRow | null;
}

/**
 * What really changes: what is sent as it was is left alone. Unknown fields and languages come back as issues.
 * @param allowed names of the record's texts, see `textFields`
 */
export function textChanges(
  allowed: readonly string[],
  input: TextsInput,
  existing: readonly TextRow[],
): { changes: TextChange[]; issues: Issue[] } {
  const changes: TextChange[] = [];
  const issues: Issue[] = [];
  for (const [field, language, text] of places(input)) {
    const path = `texts.${field}.${language}`;
    const before = existing.find(row => row.field === field && row.language === language) ?? null;
    const body = text?.body.replaceAll('\r\n', '\n').trim() ?? '';
    // A text that the record no longer names can still be taken away.
    const isNamed = allowed.includes(field) || (before !== null && body === '');
    if (!isNamed) issues.push({ path, code: 'unknown-field' });
    else if (!isLanguage(language)) issues.push({ path, code: 'not-a-language' });
    else {
      const change = { field, language, body, state: text?.state ?? 'draft', before };
      if (isChange(change)) changes.push(change);
    }
  }
  return { changes, issues };
}

const places = (input: TextsInput): [string, string, TextInput | null][] =>
  Object.entries(input).flatMap(([field, languages]) =>
    Object.entries(languages).map(([language, text]): [string, string, TextInput | null] => [
      field,
      language,
      text,
    ]),
  );

const isChange = ({ body, state, before }: TextChange): boolean =>
  before === null ? body !== '' : body !== before.body || state !== before.state;

/** Whoever may edit a record writes its words in the language it was first written in; others need the right to texts. */
export function authoriseTexts(
  { actor }: RecordsContext,
  changes: readonly TextChange[],
  record: { readonly owners: readonly string[]; readonly source: string; readonly editor: boolean },
): void {
  const { owners, source, editor } = record;
  for (const { language, state, body, before } of changes) {
    if (!(editor && language === source)) authoriseAny(actor, 'texts.edit', owners, { language });
    // Other words are another text: who may not approve it, cannot leave it approved. Who may review takes it back.
    const reached = body === '' ? undefined : state;
    if (reached === 'approved') authoriseAny(actor, 'texts.approve', owners, { language });
    else if (isPublic(reached) || isPublic(before?.state)) authoriseReview(actor, owners, language);
  }
}

const isPublic = (state: TextState | undefined): boolean => state === 'reviewed' || state === 'approved';

function authoriseReview(actor: Actor, owners: readonly string[], language: Language): void {
  if (!mayAny(actor, 'texts.approve', owners, { language }))
    authoriseAny(actor, 'texts.review', owners, { language });
}

/** Faults in the words themselves: too long, Markdown that cannot be read, facts that are not on record. */
export async function textIssues(
  tx: Db,
  { registry, services }: RecordsContext,
  changes: readonly TextChange[],
  limits: Readonly<Record<string, number>>,
): Promise<Issue[]> {
  const read = changes.map(change => readText(change, limits[change.field] ?? LONGEST_TEXT));
  const refs = new Set(read.flatMap(text => text.refs));
  const known = refs.size === 0 ? null : await registry.resolveFacts(tx, refs, today(services.clock));
  return read.flatMap(text => [
    ...text.issues,
    ...text.refs
      .filter(ref => !known?.has(ref))
      .map(fact => ({ path: text.path, code: 'unknown-fact', params: { fact } })),
  ]);
}

interface ReadText {
  readonly path: string;
  readonly refs: readonly string[];
  readonly issues: readonly Issue[];
}

function readText({ field, language, body }: TextChange, most: number): ReadText {
  const path = `texts.${field}.${language}`;
  const faulty = (code: string, params: Issue['params'] = {}): ReadText => ({
    path,
    refs: [],
    issues: [{ path, code, params }],
  });
  if (body.length > most) return faulty('too-long', { most });
  if (body.includes('\0') || !body.isWellFormed()) return faulty('malformed');
  try {
    return { path, refs: [...factRefs(parseMarkdown(body))], issues: [] };
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    return faulty('not-markdown', { line: error.line, reason: error.problem });
  }
}

/** Keeps the changes, each with its revision; spans that are bound for the first time take their facts' values of today. */
export async function keepTexts(
  tx: Db,
  context: RecordsContext,
  kind: RecordKind,
  row: Row,
  changes: readonly TextChange[],
  existing: readonly TextRow[],
): Promise<void> {
  const gone = changes.flatMap(({ body, before }) => (body === '' && before ? [before.id] : []));
  if (gone.length > 0)
    await tx.delete(texts).where(and(eq(texts.owner, kind.record), inArray(texts.id, gone)));
  const kept = changes.filter(({ body }) => body !== '');
  if (kept.length === 0) return;
  const files = [...Map.groupBy(kept, ({ language }) => language)].map(([language, own]) => ({
    path: `${kind.name}/${row.slug}/${language}.md`,
    language,
    texts: own.map(({ field, body, state }) => ({ field, body, state, basedOn: null, line: 1 })),
  }));
  const owner = { owner: kind.record, id: row.id, source: row.source };
  await storeTexts(tx, context.actor, owner, files, existing);
  await bindTexts(tx, context.registry, today(context.services.clock), row.id);
}
