// The first screen in one read: what waits for me, where the project stands, what comes next, what was changed.
import { renderFact } from '../../facts/index.ts';
import { type Actor, authorise, may, type PersonActor } from '../../platform/auth.ts';
import { SeconError } from '../../platform/errors.ts';
import type { ApiContext } from '../../platform/registry.ts';
import { datesOf } from '../events/index.ts';
import { indicatorTallies, type Tally } from '../indicators/index.ts';
import { accountsWaiting, personNames, type WaitingAccounts } from '../people/index.ts';
import { daysBetween, type ObligationView, obligationViews } from '../project/index.ts';
import { type RecordKind, textIn } from '../records/index.ts';
import { wordsOf } from '../texts/index.ts';
import {
  type Beginning,
  FIRST_STEPS,
  type HomeChange,
  type HomeEvent,
  type HomeIndicator,
  type HomeView,
  OVERDUE_DAYS,
} from './model.ts';
import { type ChangeRow, kindsInUse, latestChanges, nextEvents, theProject } from './queries.ts';
import { type Named, namedRecords } from './titles.ts';
import { recordsOf, shownWork, workFor } from './waiting.ts';

const EVENTS = 3;
const OBLIGATIONS = 5;
const CHANGES = 10;
/** Read for those: who saves a record five times in a row changed it once, an issue goes out in eleven languages. */
const CHANGES_READ = 100;
const SOON_MS = 3 * 86_400_000;

type HomeContext = ApiContext & { readonly actor: PersonActor; readonly kinds: readonly RecordKind[] };

/**
 * Everything is as of the context's day and in its language.
 * @throws SeconError unauthenticated, forbidden to who is a member of nothing
 */
export async function homeOf(api: ApiContext, actor: Actor): Promise<HomeView> {
  authorise(actor, 'project.read');
  if (actor.kind !== 'person')
    throw new SeconError('forbidden', 'auth.forbidden', {}, 'the home screen is a person’s');
  const { db, registry, language, today } = api;
  const kinds = registry.all('records').filter(({ name }) => may(actor, `${name}.read`));
  const context: HomeContext = { ...api, actor, kinds };
  const [project, accounts] = await Promise.all([theProject(db), ownAccounts(context)]);
  const [work, tallies, eventRows, changeRows, beginning] = await Promise.all([
    workFor({ ...context, project, accounts }),
    may(actor, 'indicators.read') ? indicatorTallies(db, today) : [],
    may(actor, 'events.read') ? nextEvents(db, today, EVENTS) : [],
    latestChanges(
      db,
      kinds.map(({ record }) => record),
      CHANGES_READ,
    ),
    beginningOf(context, accounts),
  ]);
  const changes = withoutRepeats(changeRows).slice(0, CHANGES);
  const [named, names, events] = await Promise.all([
    namedRecords(
      db,
      registry,
      [
        ...recordsOf(work),
        ...tallies.map(({ slug }) => ({ record: 'indicator', key: slug })),
        ...eventRows.map(({ slug }) => ({ record: 'event', key: slug })),
        ...changes.map(({ subject }) => subjectOf(subject)),
      ],
      language,
    ),
    personNames(
      db,
      changes.map(({ actor: who }) => who),
    ),
    eventsWithPlaces(context, eventRows),
  ]);
  return {
    today,
    project: project?.acronym ?? null,
    beginning,
    waiting: shownWork(work, named, language),
    indicators: tallies.map(tally => shownIndicator(tally, named, context)),
    events: events.map(event => event(named)),
    obligations: project ? nearObligations(obligationViews(project, api)) : [],
    changes: changes.flatMap(change => shownChange(change, named, names, kinds)),
  };
}

/** Statements about accounts are asked only for those who look after them. */
const ownAccounts = async ({ db, actor }: HomeContext): Promise<WaitingAccounts | null> => {
  if (!may(actor, 'people.edit') && !may(actor, 'people.invite')) return null;
  const now = new Date();
  return accountsWaiting(db, actor.id, now, new Date(now.getTime() + SOON_MS));
};

/** @returns null once every step is done, and to whoever does not lead the project */
async function beginningOf(
  { db, actor, kinds }: HomeContext,
  accounts: WaitingAccounts | null,
): Promise<Beginning[] | null> {
  if (!accounts || !may(actor, 'project.edit')) return null;
  const steps = new Set<string>(FIRST_STEPS);
  const done = await kindsInUse(
    db,
    kinds.filter(({ name }) => steps.has(name)),
  );
  if (!accounts.alone) done.add('people');
  if (FIRST_STEPS.every(step => done.has(step))) return null;
  return FIRST_STEPS.map(step => ({ step, done: done.has(step), path: pathOfStep[step] }));
}

const pathOfStep: Readonly<Record<(typeof FIRST_STEPS)[number], string>> = {
  project: '/admin/project',
  organisations: '/admin/organisations',
  people: '/admin/people/invite',
  indicators: '/admin/indicators',
  events: '/admin/events',
};

interface FoldedChange extends ChangeRow {
  readonly others: boolean;
}

/** Each change of one record by one person once, where its latest is; records loaded together once for all. */
function withoutRepeats(rows: readonly ChangeRow[]): FoldedChange[] {
  const latest = new Map<string, FoldedChange>();
  for (const row of rows) {
    const key = `${row.verb.endsWith('.load') ? '' : row.subject} ${row.actor} ${row.verb}`;
    const known = latest.get(key);
    latest.set(
      key,
      known ? { ...known, others: known.others || known.subject !== row.subject } : { ...row, others: false },
    );
  }
  return [...latest.values()];
}

const subjectOf = (subject: string) => {
  const colon = subject.indexOf(':');
  return { record: subject.slice(0, colon), key: subject.slice(colon + 1) };
};

function shownChange(
  { subject, at, actor, verb, others }: FoldedChange,
  named: Named,
  names: ReadonlyMap<string, string>,
  kinds: readonly RecordKind[],
): HomeChange[] {
  const { record, key } = subjectOf(subject);
  const kind = kinds.find(known => known.record === record);
  const found = named(record, key);
  if (!kind || !found) return [];
  const { title, path } = found;
  return [
    {
      kind: kind.name,
      id: key,
      title,
      at: at.toISOString(),
      by: names.get(actor) ?? null,
      verb,
      others,
      path,
    },
  ];
}

function shownIndicator(
  { slug, kind, target, achieved }: Tally,
  named: Named,
  { language }: HomeContext,
): HomeIndicator {
  const { title, path } = named('indicator', slug) ?? {
    title: { text: slug, language, own: true },
    path: `/admin/indicators/${slug}`,
  };
  return { id: slug, title, kind, target, achieved, path };
}

type EventRow = Awaited<ReturnType<typeof nextEvents>>[number];

/** @returns the events but for their titles, which are read with all the others */
async function eventsWithPlaces(
  { db, language, today }: HomeContext,
  rows: readonly EventRow[],
): Promise<((named: Named) => HomeEvent)[]> {
  const ids = rows.map(({ id }) => id);
  const words = await wordsOf(db, 'event', ids, ['place']);
  return rows.map(row => named => {
    const place = textIn(words(row.id, 'place'), row.source, language);
    const { title, path } = named('event', row.slug) ?? {
      title: { text: row.slug, language, own: true },
      path: `/admin/events/${row.slug}`,
    };
    return {
      id: row.slug,
      title,
      dates: renderFact({ kind: 'date', value: datesOf(row) }, language),
      start: row.start,
      end: row.end ?? row.start,
      days: daysBetween(today, row.start),
      place,
      missing: [
        ...(place === null && row.mode !== 'online' ? ['place' as const] : []),
        ...(row.mode === null ? ['mode' as const] : []),
      ],
      path,
    };
  });
}

/** The next few, and before them what was due within the last weeks: whether it was done nobody has written down. */
function nearObligations(all: readonly ObligationView[]): ObligationView[] {
  const within = (least: number, most: number) =>
    all.filter(({ days }) => days !== null && days >= least && days <= most);
  return [...within(-OVERDUE_DAYS, -1), ...within(0, Number.POSITIVE_INFINITY).slice(0, OBLIGATIONS)];
}
