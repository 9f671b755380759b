// Rights in the reader's words: of which part of the record, what may be done with it, how far.
import type { Translate } from '../../../../admin/i18n/index.ts';
import type { Reach, Roles } from '../asked.ts';

type Verbs = Roles['verbs'];

export interface VerbGroup {
  /** `events` */
  readonly slice: string;
  readonly verbs: Verbs;
}

const sliceOf = (verb: string): string => verb.slice(0, verb.indexOf('.'));

/** By slice, in the order of the table; what nobody may from a screen is left out. */
export function groupsOf(verbs: Verbs): VerbGroup[] {
  const held = verbs.filter(({ reach }) => Object.values(reach).some(far => far !== '-'));
  return Array.from(
    Map.groupBy(held, ({ id }) => sliceOf(id)),
    ([slice, own]) => ({ slice, verbs: own }),
  );
}

/** `events` -> "Events" */
export const sliceWords = (t: Translate, slice: string): string =>
  t.has(`people.slice.${slice}`) ? t(`people.slice.${slice}`) : slice;

/** `events.edit` -> "Change" */
export function verbWords(t: Translate, verb: string): string {
  const act = verb.slice(verb.indexOf('.') + 1);
  const key = [`people.verb.${verb}`, `people.verb.${act}`].find(t.has);
  return key === undefined ? act : t(key);
}

const REACH_KEYS: Readonly<Record<Reach, string>> = {
  all: 'people.reach.all',
  org: 'people.reach.org',
  lang: 'people.reach.lang',
  either: 'people.reach.either',
  '-': 'people.reach.none',
};

export const reachWords = (t: Translate, reach: Reach): string => t(REACH_KEYS[reach]);
