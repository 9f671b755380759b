// What each indicator counts, as queries over the record. Where the record holds nothing of a kind, the answer is
// null: not zero, since nobody has looked yet.
import { type EventContext, isHeld, learningEvents, listEvents } from '../events/index.ts';
import { listOrganisations } from '../organisations/index.ts';
import { listPolicies } from '../policies/index.ts';
import { countsTowardsTarget, listPractices } from '../practices/index.ts';
import type { IndicatorView, Measure } from './model.ts';

type Evidence = IndicatorView['evidence'];

/** @returns what counts as of today, each with its public page */
export type Count = (context: EventContext) => Promise<Evidence>;

const organisationsCooperating: Count = async ({ db, language }) =>
  (await listOrganisations(db, language)).map(o => ({ title: o.name, path: `/partners/${o.slug}` }));

/** An instrument that is only inferred is no proof. */
const instrumentsAddressed: Count = async ({ db, language }) =>
  (await listPolicies(db, language))
    .filter(p => p.certainty === 'stated')
    .map(p => ({ title: p.name, path: `/policies/${p.slug}` }));

const learningEventsHeld: Count = async context => {
  const learning = new Set((await learningEvents(context.db)).filter(e => e.learning).map(e => e.slug));
  const held = (await listEvents(context)).filter(e => learning.has(e.slug) && isHeld(e.end, context.today));
  return held.map(e => ({ title: e.title, path: `/events/${e.slug}` }));
};

const practicesValidated: Count = async ({ db, language }) =>
  (await listPractices(db, language))
    .filter(p => countsTowardsTarget(p.state))
    .map(p => ({ title: p.name, path: `/practices/${p.slug}` }));

/** No record of its kind exists yet: capacity statements and improvements come with their own evidence. */
const nothingRecorded: Count = async () => [];

export const COUNTS: Readonly<Record<Measure, Count>> = {
  organisations: organisationsCooperating,
  policies: instrumentsAddressed,
  events: learningEventsHeld,
  practices: practicesValidated,
  capacity: nothingRecorded,
  improvements: nothingRecorded,
};
