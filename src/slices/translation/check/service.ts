// Checking a text as it is being typed, and letting a finding stand.
import { and, eq } from 'drizzle-orm';
import { factRefs, MarkdownError, parseMarkdown } from '../../../document/index.ts';
import type { Doc } from '../../../document/model.ts';
import { actorId, authorise } from '../../../platform/auth.ts';
import { uuidv7 } from '../../../platform/clock.ts';
import { invalid } from '../../../platform/errors.ts';
import { isLanguage } from '../../../platform/languages.ts';
import { noteTyping, ownersOf, type RecordsContext } from '../../records/index.ts';
import { asOf } from '../desk/view.ts';
import { readConcepts } from '../glossary/queries.ts';
import type { TextPlace } from '../model.ts';
import { assertField, type TranslatedRecord, textRights, translatedRecord } from '../places.ts';
import { textDecisions } from '../schema.ts';
import { checkText } from './check.ts';
import { digestsOf } from './digest.ts';
import type { CheckView, FindingView, TextFinding } from './model.ts';

const KINDS: Readonly<Record<TextFinding['code'], string>> = {
  'unknown-fact': 'fact',
  'fact-missing': 'fact',
  'fact-unbound': 'fact',
  'fact-added': 'fact',
  'words-untrue': 'fact',
  'words-stale': 'fact',
  'value-missing': 'value',
  'value-added': 'value',
  'value-changed': 'value',
  'range-to-pair': 'value',
  'tense-future': 'tense',
  'tense-past': 'tense',
  'link-missing': 'link',
  'link-added': 'link',
  'too-long': 'form',
  'heading-missing': 'form',
  'heading-empty': 'form',
  'blocks-differ': 'form',
  'same-words': 'words',
  'left-in-source': 'words',
  'mixed-scripts': 'words',
  'term-avoid': 'term',
  'term-missing': 'term',
};

/**
 * @param source the source's words as they stand at the desk; empty: there are none
 * @param target the words that are being typed
 * @throws SeconError missing, unauthenticated, forbidden; invalid for words that cannot be read
 */
export async function checkedText(
  context: RecordsContext,
  place: TextPlace,
  words: { readonly source: string; readonly target: string },
): Promise<CheckView> {
  const { services, registry } = context;
  const { db } = services.database;
  const record = await translatedRecord(db, context, place.kind, place.id, [place.language]);
  assertField(record, place.field);
  const saved = record.texts.find(text => text.field === place.field && text.language === place.language);
  if ((saved?.body ?? '').trim() !== words.target.trim()) noteTyping(context, record.row.id, place);
  const target = readWords(words.target, 'target');
  const source =
    place.language === record.source || words.source.trim() === '' ? null : readWords(words.source, 'source');
  const on = asOf(context, record);
  const refs = new Set([...factRefs(target), ...(source ? factRefs(source) : [])]);
  const [facts, limits, concepts, decided] = await Promise.all([
    registry.resolveFacts(db, refs, on),
    (record.kind.limits?.(db) ?? {}) as Promise<Readonly<Record<string, number>>>,
    source ? readConcepts(db) : [],
    decisionsAt(context, record, place),
  ]);
  const { findings, offers } = checkText({
    target: { language: place.language, doc: target, body: words.target },
    source: source && { language: record.source, doc: source },
    facts,
    bound: boundValues(record, place, words.target),
    on,
    most: limits[place.field] ?? null,
    concepts,
  });
  const digests = digestsOf(findings, target, source);
  const views = findings.map((finding, at): FindingView => {
    const digest = digests[at] ?? '';
    return { ...finding, digest, kind: KINDS[finding.code], decided: decided.has(digest) };
  });
  return { findings: [...new Map(views.map(view => [view.digest, view])).values()], offers };
}

function readWords(body: string, side: 'source' | 'target'): Doc {
  try {
    return parseMarkdown(body);
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    throw invalid('translation.not-markdown', `${side}: ${error.message}`, { line: error.line });
  }
}

/** Words that are being changed will be bound to the facts of the day on which they are saved. */
function boundValues(
  { texts }: TranslatedRecord,
  { field, language }: TextPlace,
  body: string,
): Readonly<Record<string, string>> {
  const kept = texts.find(text => text.field === field && text.language === language);
  return kept?.body === body ? kept.bound : {};
}

async function decisionsAt(
  { services }: RecordsContext,
  { kind, row }: TranslatedRecord,
  { field, language }: TextPlace,
): Promise<ReadonlySet<string>> {
  const rows = await services.database.db
    .select({ digest: textDecisions.digest })
    .from(textDecisions)
    .where(
      and(
        eq(textDecisions.owner, kind.record),
        eq(textDecisions.ownerId, row.id),
        eq(textDecisions.field, field),
        eq(textDecisions.language, language),
      ),
    );
  return new Set(rows.map(({ digest }) => digest));
}

/**
 * Lets a finding stand, or asks about it again. Twice is as once.
 * @throws SeconError missing, unauthenticated, forbidden to who may neither write nor review this text
 */
export async function decide(
  context: RecordsContext,
  place: TextPlace,
  digest: string,
  stands: boolean,
): Promise<void> {
  const { actor, services, registry } = context;
  const record = await translatedRecord(services.database.db, context, place.kind, place.id, []);
  assertField(record, place.field);
  const { kind, row, source } = record;
  const owners = await ownersOf(services.database.db, { registry }, kind, row, 'edit');
  const { language } = place;
  if (!isLanguage(language)) throw invalid('api.invalid', `"${language}" is none of the languages`);
  const rights = textRights(actor, kind, owners, source, language);
  if (!rights.edit && !rights.review) authorise(actor, 'texts.edit', { organisation: owners[0], language });
  const at = { owner: kind.record, ownerId: row.id, field: place.field, language, digest };
  // Nothing that is published changes, so the kept pages stay.
  await services.database.transact(async tx => {
    if (stands)
      await tx
        .insert(textDecisions)
        .values({ id: uuidv7(), ...at, by: actorId(actor) })
        .onConflictDoNothing();
    else
      await tx
        .delete(textDecisions)
        .where(
          and(
            eq(textDecisions.owner, at.owner),
            eq(textDecisions.ownerId, at.ownerId),
            eq(textDecisions.field, at.field),
            eq(textDecisions.language, at.language),
            eq(textDecisions.digest, at.digest),
          ),
        );
  });
}
