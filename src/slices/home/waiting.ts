// What waits for somebody: each kind of work asks for the right to it, and is told only to those who have it.
import { renderFact } from '../../facts/index.ts';
import { type ActorReach, may, type PersonActor } from '../../platform/auth.ts';
import { today as dayOf } from '../../platform/clock.ts';
import type { Language } from '../../platform/languages.ts';
import type { ApiContext } from '../../platform/registry.ts';
import type { WaitingAccounts } from '../people/index.ts';
import type { RecordKind } from '../records/index.ts';
import type { LocalText } from '../texts/model.ts';
import { nextText } from '../translation/index.ts';
import { WAITING_KINDS, type Waiting, type WaitingKind, type WaitingRecord } from './model.ts';
import {
  eventsWithoutPlace,
  eventsWithoutSummary,
  submittedPractices,
  undeliveredMails,
  unsavedDrafts,
} from './queries.ts';
import { type Named, pathOf, type RecordName } from './titles.ts';

export interface WaitingContext extends ApiContext {
  readonly actor: PersonActor;
  /** Those that the person may read. */
  readonly kinds: readonly RecordKind[];
  /** Only of somebody who may see all accounts. */
  readonly accounts: WaitingAccounts | null;
  /** Null before a project is on record. */
  readonly project: { readonly approved: string | null } | null;
}

/** A record that waits, to be named together with all the others; or one that is not there yet and names itself. */
interface Found extends Partial<RecordName> {
  readonly title?: LocalText;
  /** Where it is dealt with, where that is not the record's own screen. */
  readonly path?: string;
  readonly due?: string;
  readonly languages?: readonly string[];
}

/** Work that was found, its records not yet named. */
export interface Work {
  readonly kind: WaitingKind;
  readonly count: number;
  readonly path: string | null;
  readonly due?: string | null;
  readonly records?: readonly Found[];
}

type Source = (context: WaitingContext) => Promise<readonly Work[]>;

const drafts: Source = async ({ db, actor, registry, language }) => {
  const { total, first } = await unsavedDrafts(db, actor.id);
  const records = first.flatMap(({ id, kind: name, recordId, content }): Found[] => {
    const kind = registry.all('records').find(known => known.name === name);
    if (!kind) return [];
    if (recordId !== null) return [{ record: kind.record, key: recordId }];
    const path = `${pathOf(kind, 'new')}?draft=${id}`;
    return [{ title: draftTitle(content ?? {}, language), path }];
  });
  return [{ kind: 'draft', count: total, path: null, records }];
};

/** What somebody began to call a new record; empty when they have not yet. A draft can hold anything. */
function draftTitle(content: Readonly<Record<string, unknown>>, language: Language): LocalText {
  const fields = (content.fields ?? {}) as Record<string, unknown>;
  const titles = ((content.texts ?? {}) as Record<string, unknown>).title ?? {};
  const bodies = Object.entries(titles as Record<string, { body?: unknown } | null>);
  const [own, ...others] = [...bodies].sort(([a], [b]) => Number(b === language) - Number(a === language));
  const [named] = Array.isArray(fields.names) ? (fields.names as { name?: unknown }[]) : [];
  for (const [code, text] of own ? [own, ...others] : [])
    if (isWord(text?.body)) return { text: text.body, language: code, own: code === language };
  const word = [fields.name, fields.acronym, named?.name].find(isWord) ?? '';
  return { text: word, language, own: true };
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const mails: Source = async ({ db, actor }) => {
  if (!may(actor, 'mails.deliver')) return [];
  const { count } = await undeliveredMails(db);
  return [{ kind: 'mail', count, path: '/admin/outbox' }];
};

const invitations: Source = async ({ actor, accounts }) => {
  if (!accounts || !may(actor, 'people.invite')) return [];
  const { ending, ended } = accounts;
  const due = ending.first && dayOf({ now: () => ending.first as Date });
  return [
    { kind: 'invitation-ended', count: ended, path: '/admin/people?tab=invitations' },
    { kind: 'invitation-ending', count: ending.count, path: '/admin/people?tab=invitations', due },
  ];
};

const handedIn: Source = async ({ db, actor }) => {
  if (!actor.anywhere('practices.review') && !actor.anywhere('practices.approve')) return [];
  const { total, first } = await submittedPractices(db);
  const records = first.map(({ slug }) => ({ record: 'practice', key: slug }));
  return [{ kind: 'practice', count: total, path: '/admin/practices?state=submitted', records }];
};

/** Texts to translate, to bring up to date, to review or to approve, by my rights; the way leads to the next one. */
const toTranslate: Source = async ({ services, registry, actor, language, kinds }) => {
  if (!actor.anywhere('texts.edit')) return [];
  const { next, waiting } = await nextText({ services, registry, actor, language }, null);
  const kind = kinds.find(({ name }) => name === next?.kind);
  if (next === null || kind === undefined) return [];
  const path = `/admin/desk/${next.kind}/${encodeURIComponent(next.id)}/${next.language}#${next.field}`;
  const record = { record: kind.record, key: next.id, languages: [next.language], path };
  return [{ kind: 'text', count: waiting, path: '/admin/board?mine=true', records: [record] }];
};

/** How far a right goes, of somebody who has it somewhere. */
const reachOf = (actor: PersonActor, verb: string): ActorReach =>
  may(actor, verb)
    ? { everywhere: true, organisations: [] }
    : { everywhere: false, organisations: actor.organisations(verb) };

const unfinishedEvents: Source = async ({ db, actor, today }) => {
  if (!actor.anywhere('events.edit')) return [];
  const reach = reachOf(actor, 'events.edit');
  const [places, summaries] = await Promise.all([
    eventsWithoutPlace(db, today, reach),
    eventsWithoutSummary(db, today, reach),
  ]);
  const records = (found: typeof places): Found[] =>
    found.first.map(({ slug, start }) => ({ record: 'event', key: slug, due: start }));
  const path = '/admin/events';
  const due = places.first[0]?.start ?? null;
  return [
    { kind: 'event-place', count: places.total, path, due, records: records(places) },
    { kind: 'event-summary', count: summaries.total, path, records: records(summaries) },
  ];
};

const approval: Source = async ({ actor, project }) => {
  const isMissing = project !== null && project.approved === null && may(actor, 'project.edit');
  return isMissing ? [{ kind: 'approval', count: 1, path: '/admin/project' }] : [];
};

/** Whoever can let others in keeps two keys. */
const secondFactor: Source = async ({ actor, accounts }) => {
  const isMissing = accounts !== null && !accounts.twoFactor && may(actor, 'people.edit');
  return isMissing ? [{ kind: 'second-factor', count: 1, path: '/admin/account' }] : [];
};

const SOURCES: readonly Source[] = [
  drafts,
  mails,
  invitations,
  handedIn,
  toTranslate,
  unfinishedEvents,
  approval,
  secondFactor,
];

/** All work that there is, the most urgent kind first. */
export async function workFor(context: WaitingContext): Promise<Work[]> {
  const all = (await Promise.all(SOURCES.map(source => source(context)))).flat();
  return all
    .filter(({ count }) => count > 0)
    .sort((a, b) => WAITING_KINDS.indexOf(a.kind) - WAITING_KINDS.indexOf(b.kind));
}

/** The records that have to be named before the work can be shown. */
export const recordsOf = (work: readonly Work[]): RecordName[] =>
  work
    .flatMap(({ records = [] }) => records)
    .flatMap(({ record, key }) => (record !== undefined && key !== undefined ? [{ record, key }] : []));

export const shownWork = (work: readonly Work[], named: Named, language: Language): Waiting[] =>
  work.map(({ kind, count, path, due = null, records = [] }) => ({
    kind,
    count,
    path,
    ...dueIn(due, language),
    records: records.flatMap(record => shownRecord(record, named, language)),
  }));

function shownRecord(found: Found, named: Named, language: Language): WaitingRecord[] {
  const { record = '', key = '', due = null, languages = [] } = found;
  const { title = found.title, path = undefined } = named(record, key) ?? {};
  const address = found.path ?? path;
  if (!title || address === undefined) return [];
  return [{ title, path: address, ...dueIn(due, language), languages }];
}

const dueIn = (due: string | null, language: Language) => ({
  due,
  dueText: due === null ? null : renderFact({ kind: 'date', value: due }, language),
});
