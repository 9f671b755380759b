// The language board: records by languages, how far each text is, counted by language and by partner.
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { titledRecords } from '../../../platform/record-titles.ts';
import type { Registry } from '../../../platform/registry.ts';

import type { LocalText } from '../../texts/index.ts';
import type { DeskContext } from '../desk/view.ts';
import {
  type Board,
  type BoardCell,
  type BoardRecord,
  CELL_STATES,
  type CellState,
  type Counts,
  leastOf,
  type NeedReason,
  type TextPlace,
} from '../model.ts';
import { projectLanguages, readableKinds, type TextRights } from '../places.ts';
import { allStates, type BoardLine, boardLines, statesAt } from './lines.ts';
import { type Need, needsOf, rightsBook } from './needs.ts';
import { boardReading } from './reading.ts';
import { recordsNamed } from './records.ts';

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

/**
 * Counts are of texts, over all records that the filters let through; archived records are in none.
 * @throws SeconError unauthenticated, forbidden
 */
export async function languageBoard(context: DeskContext, query: BoardQuery): Promise<Board> {
  const { actor, services, registry } = context;
  const { db } = services.database;
  const { lines: all, languages } = await lookedAt(context, query);
  const partner = query.partner === undefined ? null : await organisationId(db, registry, query.partner);
  const ofPartner = partner === null ? all : all.filter(({ entry }) => entry.owners.includes(partner));
  const needs = await needsOf(db, actor, ofPartner, languages);
  const needing = new Set(needs.map(({ entry }) => entry));
  const lines = ofPartner.filter(
    line => (!query.mine || needing.has(line.entry)) && isAsked(allStates(line), query.need),
  );
  const kept = new Set(lines.map(({ entry }) => entry));
  const [partners, records] = await Promise.all([
    partnerCounts(context, lines),
    shownRecords(context, lines.slice(query.offset, query.offset + query.limit), languages),
  ]);
  return {
    languages: languages.map((language, at) => ({ language, counts: counted(lines, at) })),
    partners,
    total: lines.length,
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
  const { lines, languages } = await lookedAt(context, {});
  const needs = await needsOf(db, actor, lines, languages);
  const rank = rankOf(lines, languages);
  const at = after === null ? -1 : rank(after);
  const others = needs.filter(need => rank(placeIn(need)) !== at);
  const found = others.find(need => rank(placeIn(need)) > at) ?? others[0];
  return { next: found ? { ...placeIn(found), why: found.why } : null, waiting: needs.length };
}

async function lookedAt(context: DeskContext, { kind, languages, search }: Partial<BoardQuery>) {
  const { services, registry } = context;
  const { db } = services.database;
  const kinds = readableKinds(context).filter(({ name }) => kind === undefined || name === kind);
  const [{ entries, texts }, all, named] = await Promise.all([
    boardReading(services, registry),
    projectLanguages(db, registry),
    search === undefined ? null : recordsNamed(db, kinds, search),
  ]);
  const seen = entries.filter(entry => kinds.includes(entry.kind) && (named?.has(entry.row.id) ?? true));
  const looked = languages ? all.filter(language => languages.includes(language)) : all;
  return { lines: boardLines(seen, texts, looked), languages: looked };
}

/** @returns an id that no record has for a name that no organisation bears */
const organisationId = async (db: Db, registry: Registry, slug: string): Promise<string> =>
  (await registry.directory('organisation').idsOf(db, [slug])).get(slug) ?? '';

const isAsked = (states: readonly CellState[], need: CellState | undefined): boolean =>
  states.length > 0 && (need === undefined || states.includes(need));

/** @param place of the language among those that are looked at; absent: of all */
function counted(lines: readonly BoardLine[], place?: number): Counts {
  const counts = Object.fromEntries(CELL_STATES.map(state => [state, 0])) as Record<CellState, number>;
  for (const { fields } of lines)
    for (const { states } of fields)
      for (const state of place === undefined ? states : [states[place] ?? null])
        if (state !== null) counts[state]++;
  return counts;
}

/** By the organisation that a record belongs to first. */
async function partnerCounts(
  { services, registry, language }: DeskContext,
  lines: readonly BoardLine[],
): Promise<Board['partners']> {
  const own = Map.groupBy(lines, ({ entry }) => entry.owners[0] ?? '');
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
      counts: counted(own.get(id) ?? []),
    }))
    .sort((a, b) => a.organisation.name.text.localeCompare(b.organisation.name.text, language));
}

async function shownRecords(
  { actor, services, registry, language: reader }: DeskContext,
  lines: readonly BoardLine[],
  languages: readonly Language[],
): Promise<BoardRecord[]> {
  const { db } = services.database;
  const titles = new Map<string, LocalText>();
  for (const [record, own] of Map.groupBy(lines, ({ entry }) => entry.kind.record)) {
    const ids = own.map(({ entry }) => entry.row.id);
    for (const { id, title } of await titledRecords(db, registry, record, ids, reader)) titles.set(id, title);
  }
  const owners = await registry.directory('organisation').slugsOf(
    db,
    lines.flatMap(({ entry }) => entry.owners.slice(0, 1)),
  );
  const rights = rightsBook(actor, languages);
  return lines.map(line => {
    const { entry } = line;
    const own = rights(entry);
    const cells = languages.map((language, at) => [language, cell(statesAt(line, at), own[at])] as const);
    return {
      kind: entry.kind.name,
      id: entry.row.slug,
      title: titles.get(entry.row.id) ?? { text: entry.row.slug, language: reader, own: true },
      source: entry.row.source,
      organisation: owners.get(entry.owners[0] ?? '') ?? null,
      cells: Object.fromEntries(cells),
    };
  });
}

const cell = (states: readonly CellState[], rights: TextRights | undefined): BoardCell => ({
  state: leastOf(states),
  done: states.filter(state => state === 'approved').length,
  of: states.length,
  rights: rights?.approve ? 'approve' : rights?.edit || rights?.review ? 'edit' : null,
});

const placeIn = ({ entry, field, language }: Need): TextPlace => ({
  kind: entry.kind.name,
  id: entry.row.slug,
  field,
  language,
});

const placeOf = (need: Need | undefined): TextPlace | null => (need ? placeIn(need) : null);

/** Where a text comes in the order of the board; before all for one that is not on it. */
function rankOf(lines: readonly BoardLine[], languages: readonly Language[]): (place: TextPlace) => number {
  const first = new Map<string, { readonly at: number; readonly fields: readonly string[] }>();
  let at = 0;
  for (const { entry } of lines) {
    const { kind, row, fields } = entry;
    first.set(`${kind.name}/${row.slug}`, { at, fields });
    at += fields.length * languages.length;
  }
  return ({ kind, id, field, language }) => {
    const line = first.get(`${kind}/${id}`);
    if (!line) return -1;
    const place = Math.max(0, line.fields.indexOf(field)) * languages.length;
    return line.at + place + Math.max(0, (languages as readonly string[]).indexOf(language));
  };
}
