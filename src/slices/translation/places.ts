// Where texts stand: the kinds of record that have any, one of them with its texts, the languages it is to be in.
import { authorise, may } from '../../platform/auth.ts';
import type { Db } from '../../platform/db/index.ts';
import { SeconError } from '../../platform/errors.ts';
import { isLanguage, LANGUAGES, type Language } from '../../platform/languages.ts';
import type { Registry } from '../../platform/registry.ts';
import {
  mayAny,
  type RecordKind,
  type RecordsContext,
  type Row,
  rowBySlug,
  textFields,
} from '../records/index.ts';
import { type TextRow, textsOf } from '../texts/index.ts';

/** Kinds whose records have texts, in the slices' order. */
export const translatedKinds = (registry: Registry): RecordKind[] =>
  registry.all('records').filter(({ texts }) => texts !== undefined);

/** @throws SeconError missing */
export function translatedKind(registry: Registry, name: string): RecordKind {
  const kind = translatedKinds(registry).find(known => known.name === name);
  if (!kind)
    throw new SeconError('missing', 'translation.no-kind', { kind: name }, `no "${name}" have texts`);
  return kind;
}

/** A record and all its texts that it names. */
export interface TranslatedRecord {
  readonly kind: RecordKind;
  readonly row: Row;
  readonly source: Language;
  /** Names of its texts, in their order. */
  readonly fields: readonly string[];
  readonly texts: readonly TextRow[];
}

/**
 * @param name the kind: `events`
 * @param slug the record's permanent name
 * @param languages only its texts in these are read; absent: all
 * @throws SeconError missing, unauthenticated, forbidden
 */
export async function translatedRecord(
  db: Db,
  { actor, registry }: Pick<RecordsContext, 'actor' | 'registry'>,
  name: string,
  slug: string,
  languages?: readonly string[],
): Promise<TranslatedRecord> {
  const kind = translatedKind(registry, name);
  authorise(actor, `${kind.name}.read`);
  const row = await rowBySlug(db, kind, slug);
  const fields = textFields(kind, row);
  const all = await textsOf(db, kind.record, [row.id], undefined, languages);
  const texts = all.filter(({ field }) => fields.includes(field));
  return { kind, row, source: isLanguage(row.source) ? row.source : 'en', fields, texts };
}

/** @throws SeconError missing, for a field that the record does not have */
export function assertField({ kind, row, fields }: TranslatedRecord, field: string): void {
  if (!fields.includes(field))
    throw new SeconError(
      'missing',
      'translation.no-text',
      { field },
      `${kind.record} "${row.slug}" has no text "${field}"`,
    );
}

/** What somebody may do with texts in one language of a record. */
export interface TextRights {
  readonly edit: boolean;
  /** Give or take back a reviewed word. */
  readonly review: boolean;
  readonly approve: boolean;
}

/** @param owners ids of the organisations that the record belongs to */
export function textRights(
  actor: RecordsContext['actor'],
  kind: RecordKind,
  owners: readonly string[],
  source: string,
  language: Language,
): TextRights {
  const reaches = (verb: string): boolean => mayAny(actor, verb, owners, { language });
  const approve = reaches('texts.approve');
  const edit = reaches('texts.edit') || (language === source && mayAny(actor, `${kind.name}.edit`, owners));
  return { edit, review: approve || reaches('texts.review'), approve };
}

/** The project's languages, in the platform's order; all of them before there is a project. */
export async function projectLanguages(db: Db, registry: Registry): Promise<readonly Language[]> {
  const kind = registry.all('records').find(({ record }) => record === 'project');
  const [project] = kind ? ((await db.select().from(kind.table).limit(1)) as Row[]) : [];
  const named = Array.isArray(project?.languages) ? (project.languages as readonly string[]) : [];
  return named.length === 0 ? LANGUAGES : LANGUAGES.filter(language => named.includes(language));
}

/** Kinds that somebody may read. */
export const readableKinds = ({
  actor,
  registry,
}: Pick<RecordsContext, 'actor' | 'registry'>): RecordKind[] =>
  translatedKinds(registry).filter(({ name }) => may(actor, `${name}.read`));
