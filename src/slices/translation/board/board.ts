// The language board: records by languages, how far each text is, counted by language and by partner.
import { today as dayOf } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { titledRecords } from '../../../platform/record-titles.ts';
import type { Registry } from '../../../platform/registry.ts';

import type { LocalText } from '../../texts/index.ts';
import type { DeskContext } from '../desk/view.ts';
import { CELL_STATES, type CellState, leastOf, type TextPlace } from '../model.ts';
import { projectLanguages, readableKinds } from '../places.ts';
import { type Need, type NeedReason, needsOf, rightsBook, wantedFields } from './needs.ts';
import { type BoardEntry, boardEntries } from './records.ts';
import { type BoardTexts, boardTexts, stateOf } from './states.ts';

/** Texts by state. */
export type Counts = Record<CellState, number>;

export interface BoardCell {
  /** The least of its texts. */
  readonly state: CellState;
  /** Texts that are approved, of those that the source has. */
  readonly done: number;
  readonly of: number;
  readonly rights: 'edit' | 'approve' | null;
}

export interface BoardRecord {
  readonly kind: string;
  readonly id: string;
  readonly title: LocalText;
  readonly source: string;
  /** Permanent name of whose it is. */
  readonly organisation: string | null;
  readonly cells: Readonly<Record<string, BoardCell>>;
}

export interface Board {
  readonly languages: readonly { readonly language: Language; readonly counts: Counts }[];
  readonly partners: readonly {
    readonly organisation: { readonly id: string; readonly name: LocalText };
    readonly counts: Counts;
  }[];
  readonly total: number;
  readonly records: readonly BoardRecord[];
  readonly next: TextPlace | null;
}

export interface BoardQuery {
  readonly kind?: string | undefined;
  /** Permanent name of an organisation. */
  readonly partner?: string | undefined;
  /** Only records with such a text in one of the languages. */
  readonly need?: CellState | undefined;
  /** Those that are looked at; absent: all of the project. */
  readonly languages?: readonly Language[] | undefined;
  readonly search?: string | undefined;
  /** Only records with a text that needs me. */
  readonly mine: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** A record and its texts, in the languages that are looked at. */
interface Line {
  readonly entry: BoardEntry;
  readonly states: Readonly<Partial<Record<Language, readonly CellState[]>>>;
}

/**
 * Counts are of texts, over all records that the filters let through; archived records are in none.
 * @throws SeconError unauthenticated, forbidden
 */
export async function languageBoard(context: DeskContext, query: BoardQuery): Promise<Board> {
  const { actor, services, registry } = context;
  const { db } = services.database;
  const looked = await lookedAt(context, query);
  const { languages, texts } = looked;
  const partner = query.partner === undefined ? null : await organisationId(db, registry, query.partner);
  const ofPartner =
    partner === null ? looked.entries : looked.entries.filter(({ owners }) => owners.includes(partner));
  const needs = await needsOf(db, actor, ofPartner, texts, languages);
  const needing = new Set(needs.map(({ entry }) => entry));
  const rows = ofPartner
    .filter(entry => !query.mine || needing.has(entry))
    .map(entry => ({ entry, states: statesIn(entry, texts, languages) }))
    .filter(({ states }) => isAsked(Object.values(states).flat(), query.need));
  const shown = rows.slice(query.offset, query.offset + query.limit);
  const kept = new Set(rows.map(({ entry }) => entry));
  const [partners, records] = await Promise.all([
    partnerCounts(context, rows),
    shownRecords(context, shown, languages),
  ]);
  return {
    languages: languages.map(language => ({
      language,
      counts: counted(rows.flatMap(({ states }) => states[language] ?? [])),
    })),
    partners,
    total: rows.length,
    records,
    next: placeOf(needs.find(({ entry }) => kept.has(entry))),
  };
}

export interface NextText {
  readonly next: (TextPlace & { readonly why: NeedReason }) | null;
  /** Texts that need me. */
  readonly waiting: number;
}

/**
 * The next text that needs whoever asks; after the last one comes the first.
 * @param after the text they are at
 */
export async function nextText(context: DeskContext, after: TextPlace | null): Promise<NextText> {
  const { actor, services } = context;
  const { db } = services.database;
  const { entries, texts, languages } = await lookedAt(context, {});
  const needs = await needsOf(db, actor, entries, texts, languages);
  const rank = rankOf(entries, languages);
  const at = after === null ? -1 : rank(after);
  const others = needs.filter(need => rank(placeIn(need)) !== at);
  const found = others.find(need => rank(placeIn(need)) > at) ?? others[0];
  return { next: found ? { ...placeIn(found), why: found.why } : null, waiting: needs.length };
}

async function lookedAt(context: DeskContext, { kind, languages, search }: Partial<BoardQuery>) {
  const { services, registry } = context;
  const { db } = services.database;
  const kinds = readableKinds(context).filter(({ name }) => kind === undefined || name === kind);
  const [entries, all] = await Promise.all([
    boardEntries(db, registry, kinds, search),
    projectLanguages(db, registry),
  ]);
  const texts = await boardTexts({ db, registry, today: dayOf(services.clock) }, entries);
  return {
    // A record without any words has nothing to translate.
    entries: entries.filter(({ row }) => texts.has(row.id)),
    texts,
    languages: languages ? all.filter(language => languages.includes(language)) : all,
  };
}

/** @returns an id that no record has for a name that no organisation bears */
const organisationId = async (db: Db, registry: Registry, slug: string): Promise<string> =>
  (await registry.directory('organisation').idsOf(db, [slug])).get(slug) ?? '';

const statesIn = (entry: BoardEntry, texts: BoardTexts, languages: readonly Language[]): Line['states'] => {
  const own = texts.get(entry.row.id);
  return Object.fromEntries(
    languages.map(language => [
      language,
      wantedFields(entry, own, language, languages).map(field => stateOf(own, field, language)),
    ]),
  );
};

const isAsked = (states: readonly CellState[], need: CellState | undefined): boolean =>
  states.length > 0 && (need === undefined || states.includes(need));

function counted(states: readonly CellState[]): Counts {
  const counts = Object.fromEntries(CELL_STATES.map(state => [state, 0])) as Counts;
  for (const state of states) counts[state]++;
  return counts;
}

/** By the organisation that a record belongs to first. */
async function partnerCounts(
  { services, registry, language }: DeskContext,
  rows: readonly Line[],
): Promise<Board['partners']> {
  const own = Map.groupBy(rows, ({ entry }) => entry.owners[0] ?? '');
  own.delete('');
  const named = await titledRecords(
    services.database.db,
    registry,
    'organisation',
    [...own.keys()],
    language,
  );
  return named
    .map(({ id, slug, title }) => ({
      organisation: { id: slug, name: title },
      counts: counted((own.get(id) ?? []).flatMap(({ states }) => Object.values(states).flat())),
    }))
    .sort((a, b) => a.organisation.name.text.localeCompare(b.organisation.name.text, language));
}

async function shownRecords(
  { actor, services, registry, language: reader }: DeskContext,
  rows: readonly Line[],
  languages: readonly Language[],
): Promise<BoardRecord[]> {
  const { db } = services.database;
  const titles = new Map<string, LocalText>();
  for (const [record, own] of Map.groupBy(rows, ({ entry }) => entry.kind.record)) {
    const ids = own.map(({ entry }) => entry.row.id);
    for (const { id, title } of await titledRecords(db, registry, record, ids, reader)) titles.set(id, title);
  }
  const owners = await registry.directory('organisation').slugsOf(
    db,
    rows.flatMap(({ entry }) => entry.owners.slice(0, 1)),
  );
  const rights = rightsBook(actor);
  return rows.map(({ entry, states }) => ({
    kind: entry.kind.name,
    id: entry.row.slug,
    title: titles.get(entry.row.id) ?? { text: entry.row.slug, language: reader, own: true },
    source: entry.row.source,
    organisation: owners.get(entry.owners[0] ?? '') ?? null,
    cells: Object.fromEntries(
      languages.map(language => {
        const own = states[language] ?? [];
        const { edit, review, approve } = rights(entry, language);
        return [
          language,
          {
            state: leastOf(own),
            done: own.filter(state => state === 'approved').length,
            of: own.length,
            rights: approve ? 'approve' : edit || review ? 'edit' : null,
          },
        ];
      }),
    ),
  }));
}

const placeIn = ({ entry, field, language }: Need): TextPlace => ({
  kind: entry.kind.name,
  id: entry.row.slug,
  field,
  language,
});

const placeOf = (need: Need | undefined): TextPlace | null => (need ? placeIn(need) : null);

/** Where a text comes in the order of the board; before all for one that is not on it. */
function rankOf(
  entries: readonly BoardEntry[],
  languages: readonly Language[],
): (place: TextPlace) => number {
  const first = new Map<string, { readonly at: number; readonly fields: readonly string[] }>();
  let at = 0;
  for (const { kind, row, fields } of entries) {
    first.set(`${kind.name}/${row.slug}`, { at, fields });
    at += fields.length * languages.length;
  }
  return ({ kind, id, field, language }) => {
    const entry = first.get(`${kind}/${id}`);
    if (!entry) return -1;
    const place = Math.max(0, entry.fields.indexOf(field)) * languages.length;
    return entry.at + place + Math.max(0, (languages as readonly string[]).indexOf(language));
  };
}
