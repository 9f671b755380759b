// The desk: one record's texts in two languages, with all that whoever translates them has to know.
import { may } from '../../../platform/auth.ts';
import { today as dayOf } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { personNames } from '../../people/index.ts';
import { approvesOwn, mayAny, ownersOf, type RecordsContext } from '../../records/index.ts';
import {
  type Authorship,
  authorships,
  factViews,
  type StaleMark,
  staleMarks,
  type TextRow,
  textVersion,
} from '../../texts/index.ts';
import { type CellState, cellState, leastOf } from '../model.ts';
import { projectLanguages, type TranslatedRecord, textRights, translatedRecord } from '../places.ts';
import { editorsOf } from './editors.ts';
import type { DeskField, DeskTarget, DeskView, Who } from './model.ts';
import { sourceSince } from './since.ts';
import { wantedFacts } from './wanted-facts.ts';
import { decisionsOf, openComments } from './work.ts';

export interface DeskContext extends RecordsContext {
  /** Of titles and names. */
  readonly language: Language;
}

/**
 * @param kind `events`
 * @param id the record's permanent name
 * @throws SeconError missing, unauthenticated, forbidden
 */
export async function deskView(
  context: DeskContext,
  kind: string,
  id: string,
  language: Language,
): Promise<DeskView> {
  const { actor, services, registry } = context;
  const { db } = services.database;
  const record = await translatedRecord(db, context, kind, id);
  const { row, source } = record;
  const owners = await ownersOf(db, context, record.kind, row, 'edit');
  const day = asOf(context, record);
  const [marks, titles, languages, editors] = await Promise.all([
    staleMarks({ db, registry, today: day }, record.texts, () => source),
    record.kind.titles(db, [row], context.language),
    projectLanguages(db, registry),
    editorsOf(db, context, row.id, language),
  ]);
  const fields = await deskFields(db, record, language, marks);
  const rights = textRights(actor, record.kind, owners, source, language);
  const alone = rights.approve ? await approvesOwn(db, actor, owners, [language]) : [];
  const shown = record.texts.filter(text => text.language === language || text.language === source);
  const words = [...shown.map(({ body }) => body), ...fields.flatMap(({ since }) => since ?? [])];
  return {
    kind,
    id: row.slug,
    title: titles.get(row.id) ?? { text: row.slug, language: context.language, own: true },
    source,
    language,
    version: row.revision,
    address: row.archivedAt === null ? (record.kind.address?.(row) ?? null) : null,
    rights: {
      ...rights,
      approveOwn: alone.length > 0,
      machine: mayAny(actor, 'texts.translate', owners, { language }),
      comment: may(actor, 'comments.write'),
    },
    fields,
    facts: await factViews(
      { db, registry, today: day, language: context.language },
      wantedFacts(words),
      source === language ? [source] : [source, language],
    ),
    editors,
    languages: languages.map(code => ({ language: code, state: stateIn(record, code, marks) })),
  };
}

/** One field as `deskView` shows it. @throws SeconError as `deskView` */
export async function deskField(
  context: DeskContext,
  kind: string,
  id: string,
  language: Language,
  field: string,
): Promise<DeskField | null> {
  const { services, registry } = context;
  const { db } = services.database;
  const record = await translatedRecord(db, context, kind, id);
  const texts = record.texts.filter(text => text.field === field);
  const marks = await staleMarks({ db, registry, today: asOf(context, record) }, texts, () => record.source);
  const [found] = await deskFields(db, { ...record, texts, fields: [field] }, language, marks);
  return found ?? null;
}

/** The day a record's words are told as of. */
export const asOf = (
  { services }: Pick<RecordsContext, 'services'>,
  { kind, row }: Pick<TranslatedRecord, 'kind' | 'row'>,
): string => kind.asOf?.(row) ?? dayOf(services.clock);

type Marks = ReadonlyMap<string, readonly StaleMark[]>;

/** Fields that have words in either language; of the language it is written in, all of them. */
async function deskFields(
  db: Db,
  record: TranslatedRecord,
  language: Language,
  marks: Marks,
): Promise<DeskField[]> {
  const { kind, row, source, texts, fields } = record;
  const targets = texts.filter(text => text.language === language);
  const place = { owner: kind.record, ownerId: row.id, language };
  const [authors, limits, comments, decisions] = await Promise.all([
    authorships(
      db,
      targets.map(({ id }) => id),
    ),
    (kind.limits?.(db) ?? {}) as Promise<Readonly<Record<string, number>>>,
    openComments(db, place),
    decisionsOf(db, place),
  ]);
  const names = await personNames(
    db,
    [...authors.values()].flatMap(({ author, approved }) => [author.actor, approved?.actor ?? 'system']),
  );
  const shown = fields.flatMap(field => {
    const original = texts.find(text => text.field === field && text.language === source) ?? null;
    const target = targets.find(text => text.field === field) ?? null;
    return original || target || language === source ? [{ field, original, target }] : [];
  });
  return Promise.all(
    shown.map(async ({ field, original, target }): Promise<DeskField> => {
      const stale = (target && marks.get(target.id)) ?? [];
      const isBehind = stale.some(({ reason }) => reason === 'source');
      const block = blockOf(record, field);
      const label = labelOf(record, block);
      return {
        field,
        ...(label ? { label } : {}),
        about: block?.subject ?? `${kind.record}:${row.slug}`,
        most: limits[field] ?? null,
        source: original && {
          body: original.body,
          state: original.state,
          fingerprint: original.fingerprint,
        },
        target: target && targetView(target, authors.get(target.id), names),
        stale,
        since:
          isBehind && original && target?.basedOn ? await sourceSince(db, original.id, target.basedOn) : null,
        comments: comments.get(field) ?? 0,
        decisions: decisions.get(field) ?? [],
      };
    }),
  );
}

function targetView(
  text: TextRow,
  authorship: Authorship | undefined,
  names: ReadonlyMap<string, string>,
): DeskTarget {
  const who = (id: string): Who => ({ id, name: names.get(id) ?? null });
  const approved = authorship?.approved;
  return {
    body: text.body,
    state: text.state,
    version: textVersion(text) ?? '',
    basedOn: text.basedOn,
    changed: text.updatedAt.toISOString(),
    by: authorship ? who(authorship.author.actor) : null,
    approved: approved
      ? { by: who(approved.actor), at: approved.at.toISOString(), alone: authorship?.alone ?? false }
      : null,
  };
}

interface Block {
  readonly id: string;
  readonly type: string;
  readonly subject?: string;
}

/** The block of a record whose text it is, where the record itself names its texts. */
const blockOf = ({ kind, row }: TranslatedRecord, field: string): Block | undefined =>
  kind.texts === 'any' && Array.isArray(row.blocks)
    ? (row.blocks as Block[]).find(({ id }) => id === field)
    : undefined;

/** A block is called by its type. */
const labelOf = ({ kind }: TranslatedRecord, block: Block | undefined): DeskField['label'] =>
  block && { key: `${kind.name}.block.${block.type}`, params: {} };

/** The least of a record's texts in one language. */
function stateIn({ fields, texts, source }: TranslatedRecord, language: Language, marks: Marks): CellState {
  const states = fields.flatMap(field => {
    const inField = texts.filter(text => text.field === field);
    const own = inField.find(text => text.language === language);
    const isWanted = inField.some(text => text.language === source) || own !== undefined;
    if (!isWanted && !(language === source && inField.length > 0)) return [];
    return [cellState(own?.state ?? null, own !== undefined && marks.has(own.id))];
  });
  return leastOf(states);
}
