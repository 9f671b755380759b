// Reading events, and the facts that texts may name of them.
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { renderFact } from '../../facts/index.ts';
import type { RecordFact } from '../../facts/model.ts';
import { anyOf } from '../../platform/db/any-of.ts';
import type { Db } from '../../platform/db/index.ts';
import { inSight } from '../../platform/db/record-columns.ts';
import { countryName, type Translate, translator } from '../../platform/i18n/index.ts';
import { LANGUAGES, type Language } from '../../platform/languages.ts';
import type { FactSource, Turn } from '../../platform/registry.ts';
import { type LibraryRow, libraryItems, type PictureShelf, pictureShelf } from '../library/index.ts';
import { nameIn, organisations } from '../organisations/index.ts';
import type { ReadContext } from '../project/index.ts';
import { type RecordKind, textIn } from '../records/index.ts';
import {
  type LocalText,
  resolvedText,
  type TextShelf,
  textShelf,
  type Words,
  wordsOf,
} from '../texts/index.ts';
import { type EventView, isHeld } from './model.ts';
import { events } from './schema.ts';

type EventRow = typeof events.$inferSelect;
type OrganisationRow = typeof organisations.$inferSelect;
interface JoinedRow {
  readonly event: EventRow;
  readonly organisation: OrganisationRow | null;
  readonly picture: LibraryRow | null;
}

export type EventContext = ReadContext & { readonly t: Translate };

const joined = (db: Db) =>
  db
    .select({ event: events, organisation: organisations, picture: libraryItems })
    .from(events)
    .leftJoin(organisations, eq(events.organisationId, organisations.id))
    .leftJoin(libraryItems, eq(events.pictureId, libraryItems.id));

/** Latest first. */
export async function listEvents(context: EventContext): Promise<EventView[]> {
  return views(
    context,
    await joined(context.db).where(inSight(events)).orderBy(desc(events.start), asc(events.slug)),
  );
}

export async function getEvent(context: EventContext, slug: string): Promise<EventView | null> {
  return (
    (await views(context, await joined(context.db).where(and(eq(events.slug, slug), inSight(events)))))[0] ??
    null
  );
}

/** Events of one partner: its stakeholder group's meetings. */
export async function listEventsOf(context: EventContext, organisation: string): Promise<EventView[]> {
  const rows = joined(context.db)
    .where(and(eq(organisations.slug, organisation), inSight(events)))
    .orderBy(desc(events.start));
  return views(context, await rows);
}

/** Days and kind of every event, for counting. */
export async function learningEvents(
  db: Db,
): Promise<{ id: string; slug: string; end: string; learning: boolean }[]> {
  const rows = await db.select().from(events).where(inSight(events)).orderBy(asc(events.start));
  return rows.map(row => ({ id: row.id, slug: row.slug, end: row.end ?? row.start, learning: row.learning }));
}

export const datesOf = (row: { readonly start: string; readonly end: string | null }): string =>
  row.end === null || row.end === row.start ? row.start : `${row.start}/${row.end}`;

async function views(context: EventContext, rows: readonly JoinedRow[]): Promise<EventView[]> {
  const shelf = await textShelf(
    context.db,
    'event',
    rows.map(row => row.event),
    context.language,
  );
  const pictures = await pictureShelf(
    context.db,
    rows.map(row => row.picture),
    context.language,
  );
  return Promise.all(rows.map(row => view(context, row, shelf, pictures)));
}

async function view(
  context: EventContext,
  { event, organisation, picture }: JoinedRow,
  shelf: TextShelf,
  pictures: PictureShelf,
): Promise<EventView> {
  const { language, today } = context;
  const end = event.end ?? event.start;
  const owner = organisation && {
    slug: organisation.slug,
    name: nameIn(organisation.names, language, organisation.language, end),
  };
  const place = shelf.find(event.id, 'place');
  return {
    slug: event.slug,
    type: event.type,
    ordinal: event.ordinal,
    title: shelf.find(event.id, 'title') ?? composedTitle(context.t, language, event, owner?.name ?? place),
    start: event.start,
    end,
    dates: renderFact({ kind: 'date', value: datesOf(event) }, language),
    place,
    country: event.country,
    countryName: event.country && countryName(event.country, language),
    mode: event.mode,
    studyVisit: event.studyVisit,
    steeringGroup: event.steeringGroup,
    theme: shelf.find(event.id, 'theme'),
    summary: await resolvedText(context, shelf.find(event.id, 'summary')),
    held: isHeld(end, today),
    organisation: owner,
    picture: pictures.find(picture),
    sources: event.sources,
    learning: event.learning,
    changed: event.updatedAt,
  };
}

/** An event without a title of its own is named by what it is and whose: nothing derived is typed. */
function composedTitle(
  t: Translate,
  language: Language,
  event: EventRow,
  whose: LocalText | null,
): LocalText {
  const kind = t(
    event.type === 'interregional' ? 'events.composedInterregional' : 'events.composedStakeholder',
  );
  const title =
    event.ordinal === null ? kind : t('events.composedNumber', { title: kind, number: event.ordinal });
  return { text: whose ? t('events.composedOf', { title, whose: whose.text }) : title, language, own: true };
}

/** `event:haskovo-2023.dates` and its other fields. */
export const eventFacts: FactSource = {
  record: 'event',
  resolve: async (db, slugs) => {
    const rows = await db
      .select({ event: events, organisation: organisations })
      .from(events)
      .leftJoin(organisations, eq(events.organisationId, organisations.id))
      .where(anyOf(events.slug, slugs));
    const ids = rows.map(({ event }) => event.id);
    const words = await wordsOf(db, 'event', ids, ['place', 'title']);
    return new Map(rows.flatMap(row => factsOf(row, field => words(row.event.id, field))));
  },
};

function factsOf(
  { event, organisation }: Pick<JoinedRow, 'event' | 'organisation'>,
  names: (field: string) => Words,
): [string, RecordFact][] {
  const facts: [string, RecordFact][] = [];
  const put = (field: string, fact: RecordFact) => facts.push([`event:${event.slug}.${field}`, fact]);
  put('dates', { kind: 'date', value: datesOf(event) });
  put('start', { kind: 'date', value: event.start });
  put('end', { kind: 'date', value: event.end ?? event.start });
  if (event.ordinal !== null) put('ordinal', { kind: 'ordinal', value: String(event.ordinal) });
  const places = names('place');
  const place = places[event.source];
  if (place !== undefined) put('place', { kind: 'name', value: place, names: places });
  const written = names('title');
  const title = written[event.source];
  const titles = title === undefined ? composedTitles(event, organisation) : written;
  put('title', { kind: 'name', value: title ?? titles.en ?? event.slug, names: titles });
  const { country } = event;
  if (country !== null) {
    const countries = Object.fromEntries(LANGUAGES.map(code => [code, countryName(country, code)]));
    put('country', { kind: 'name', value: countryName(country, 'en'), names: countries });
  }
  return facts;
}

/** What events are called among those who work on them: one statement for the words of all, one for the hosts. */
export const eventTitles: RecordKind['titles'] = async (db, rows, language) => {
  const listed = rows as unknown as EventRow[];
  const ids = listed.map(({ id }) => id);
  const hostIds = listed.flatMap(({ organisationId }) => organisationId ?? []);
  const [words, hosts] = await Promise.all([
    wordsOf(db, 'event', ids, ['title', 'place']),
    hostIds.length === 0 ? [] : db.select().from(organisations).where(inArray(organisations.id, hostIds)),
  ]);
  return new Map(
    listed.map(row => {
      const title = textIn(words(row.id, 'title'), row.source, language);
      if (title) return [row.id, title];
      const host = hosts.find(({ id }) => id === row.organisationId);
      const whose = host
        ? nameIn(host.names, language, host.language)
        : textIn(words(row.id, 'place'), row.source, language);
      return [row.id, composedTitle(translator(language), language, row, whose)];
    }),
  );
};

const composedTitles = (event: EventRow, organisation: OrganisationRow | null): Record<string, string> =>
  Object.fromEntries(
    LANGUAGES.map(code => {
      const whose = organisation && nameIn(organisation.names, code, organisation.language);
      return [code, composedTitle(translator(code), code, event, whose).text];
    }),
  );

/** Events whose last day passed: from the day after it they are told as held. */
export async function eventTurns(db: Db, after: string, until: string): Promise<Turn[]> {
  const rows = await db
    .select({ slug: events.slug, start: events.start, end: events.end })
    .from(events)
    .where(inSight(events));
  return rows
    .map(({ slug, start, end }) => ({ record: `event:${slug}`, on: dayAfter(end ?? start) }))
    .filter(({ on }) => on > after && on <= until);
}

const DAY_MS = 86_400_000;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** Permanent names of all events. */
export async function eventSlugs(db: Db): Promise<string[]> {
  const rows = await db
    .select({ slug: events.slug })
    .from(events)
    .where(inSight(events))
    .orderBy(asc(events.slug));
  return rows.map(row => row.slug);
}
