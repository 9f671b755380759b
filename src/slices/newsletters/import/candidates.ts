// The facts of the record that an imported text may be speaking of.

import type { RecordFact } from '../../../facts/model.ts';
import type { NameEntry } from '../../../facts/names.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Registry } from '../../../platform/registry.ts';
import { learningEvents } from '../../events/index.ts';
import { indicatorRefs } from '../../indicators/index.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { projectRow } from '../../project/index.ts';
import { listReports } from '../../reports/index.ts';

export interface Candidate {
  readonly ref: string;
  readonly fact: RecordFact;
}

export interface Candidates {
  /** Days, ordinals and addresses by what they belong to, in the record's order. */
  readonly events: readonly {
    readonly subject: string;
    readonly dates: Candidate;
    readonly ordinal: Candidate | null;
  }[];
  readonly reports: readonly { readonly subject: string; readonly url: Candidate }[];
  readonly website: Candidate | null;
  /** The indicators' targets, in their order: "9" is told from "9" by where it stands in the list. */
  readonly targets: readonly Candidate[];
  readonly partners: Candidate | null;
  readonly countries: Candidate | null;
  /** Names with the reference they are bound to. */
  readonly names: readonly NameEntry[];
  readonly facts: ReadonlyMap<string, RecordFact>;
}

export async function readCandidates(db: Db, registry: Registry, today: string): Promise<Candidates> {
  const project = `project:${(await projectRow(db)).slug}`;
  const events = (await learningEvents(db)).map(event => `event:${event.slug}`);
  const indicators = (await indicatorRefs(db)).map(slug => `indicator:${slug}`);
  const reports = (await listReports(db, 'en')).map(report => `report:${report.slug}`);
  const organisations = (await listOrganisations(db, 'en')).map(o => `organisation:${o.slug}`);
  const refs = [
    ...events.flatMap(subject => [
      `${subject}.dates`,
      `${subject}.ordinal`,
      `${subject}.place`,
      `${subject}.country`,
    ]),
    ...indicators.map(subject => `${subject}.target`),
    ...reports.map(subject => `${subject}.url`),
    ...organisations.map(subject => `${subject}.name`),
    ...['website', 'partners', 'countries', 'programme'].map(field => `${project}.${field}`),
  ];
  const facts = await registry.resolveFacts(db, refs, today);
  const find = (ref: string): Candidate | null => {
    const fact = facts.get(ref);
    return fact ? { ref, fact } : null;
  };
  const present = (refs: readonly string[]): Candidate[] =>
    refs.map(find).filter(candidate => candidate !== null);
  return {
    events: events.flatMap(subject => {
      const dates = find(`${subject}.dates`);
      return dates ? [{ subject, dates, ordinal: find(`${subject}.ordinal`) }] : [];
    }),
    reports: reports.flatMap(subject => {
      const url = find(`${subject}.url`);
      return url ? [{ subject, url }] : [];
    }),
    website: find(`${project}.website`),
    targets: present(indicators.map(subject => `${subject}.target`)),
    partners: find(`${project}.partners`),
    countries: find(`${project}.countries`),
    names: [...organisations.map(s => `${s}.name`), ...events.map(s => `${s}.place`)].flatMap(ref =>
      nameEntry(ref, facts),
    ),
    facts,
  };
}

function nameEntry(ref: string, facts: ReadonlyMap<string, RecordFact>): NameEntry[] {
  const fact = facts.get(ref);
  if (!fact) return [];
  const names = Object.entries(fact.names ?? { en: fact.value }).map(([language, name]) => ({
    language,
    name,
  }));
  return [{ ref, names }];
}
