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
import { type BoardLine, hasState, statesAt } from './lines.ts';
import { type Need, type NeedsOf, needsBook, rightsBook } from './needs.ts';
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
  const needs = await needsBook(db, actor, ofPartner, languages);
  const lines = ofPartner.filter(
    line => hasState(line, query.need) && (!query.mine || firstOf(needs(line)) !== undefined),
  );
  const [partners, records] = await Promise.all([
    partnerCounts(context, lines),
    shownRecords(context, lines.slice(query.offset, query.offset + query.limit), languages),
  ]);
  const counts = countsByLanguage(lines, languages);
  return {
    languages: languages.map((language, at) => ({ language, counts: counts[at] ?? noCounts() })),
    partners,
    total: lines.length,
    records,
    next: placeOf(firstNeed(lines, needs)),
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
  const needs = await needsBook(db, actor, lines, languages);
  const rank = rankOf(lines, languages);
  const at = after === null ? -1 : rank(after);
  let [waiting, first, found]: [number, Need | null, Need | null] = [0, null, null];
  for (const line of lines)
    for (const need of needs(line)) {
      waiting++;
      // Once the one after is found, the others are counted only.
      const place = found === null ? rank(placeIn(need)) : at;
      if (place === at) continue;
      first ??= need;
      if (place > at) found ??= need;
    }
  const next = found ?? first;
  return { next: next && { ...placeIn(next), why: next.why }, waiting };
}

const firstOf = <T>(all: Generator<T>): T | undefined => {
  for (const one of all) return one;
  return undefined;
};

function firstNeed(lines: readonly BoardLine[], needs: NeedsOf): Need | undefined {
  for (const line of lines) {
    const need = firstOf(needs(line));
    if (need) return need;
  }
  return undefined;
}

async function lookedAt(context: DeskContext, { kind, languages, search }: Partial<BoardQuery>) {
  const { services, registry } = context;
  const { db } = services.database;
  const kinds = readableKinds(context).filter(({ name }) => kind === undefined || name === kind);
  const [reading, all, named] = await Promise.all([
    boardReading(services, registry),
    projectLanguages(db, registry),
    search === undefined ? null : recordsNamed(db, kinds, search),
  ]);
  const looked = languages ? all.filter(language => languages.includes(language)) : all;
  const lines = reading
    .lines(looked)
    .filter(({ entry }) => kinds.includes(entry.kind) && (named?.has(entry.row.id) ?? true));
  return { lines, languages: looked };
}

/** @returns an id that no record has for a name that no organisation bears */
const organisationId = async (db: Db, registry: Registry, slug: string): Promise<string> =>
  (await registry.directory('organisation').idsOf(db, [slug])).get(slug) ?? '';

const noCounts = (): Record<CellState, number> =>
  Object.fromEntries(CELL_STATES.map(state => [state, 0])) as Record<CellState, number>;

function counted(lines: readonly BoardLine[]): Counts {
  const counts = noCounts();
  for (const { fields } of lines)
    for (const { states } of fields) for (const state of states) if (state !== null) counts[state]++;
  return counts;
}

/** In the order of the languages. */
function countsByLanguage(lines: readonly BoardLine[], languages: readonly Language[]): readonly Counts[] {
  const all = languages.map(noCounts);
  for (const { fields } of lines)
    for (const { states } of fields)
      for (let at = 0; at < states.length; at++) {
        const [state, counts] = [states[at], all[at]];
        if (state && counts) counts[state]++;
      }
  return all;
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
