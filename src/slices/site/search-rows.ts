// What can be found: a line for each record that has a page, in the reader's language.
import { plainText } from '../../document/index.ts';
import type { PageContext } from '../../platform/registry.ts';
import { listEvents } from '../events/index.ts';
import { listIndicators } from '../indicators/index.ts';
import { listLibrary } from '../library/index.ts';
import { getPublishedEdition, listIssues } from '../newsletters/index.ts';
import { listOrganisations } from '../organisations/index.ts';
import { listPolicies } from '../policies/index.ts';
import { listPractices } from '../practices/index.ts';
import { listReports } from '../reports/index.ts';
import { type LocalText, plainWords } from '../texts/index.ts';
import { editionWords } from './edition-words.ts';
import type { SearchRow } from './search.ts';

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(part => part !== null && part !== undefined && part !== '').join(' · ');

const titled = (title: LocalText): Pick<SearchRow, 'title' | 'titleLanguage'> => ({
  title: title.text,
  ...(title.own ? {} : { titleLanguage: title.language }),
});

async function organisationRows({ db, language, today }: PageContext): Promise<SearchRow[]> {
  return (await listOrganisations(db, language, { on: today })).map(one => ({
    kind: 'organisation',
    ...titled(one.name),
    text: joined([
      one.countryName,
      one.seat?.place,
      ...one.regions.map(region => `${region.name.text} (${region.nuts})`),
      // Under whatever name it is known, in whatever language.
      ...new Set(one.names.map(name => name.name).filter(name => name !== one.name.text)),
      ...one.departments.map(department => department.name.text),
    ]),
    path: `/partners/${one.slug}`,
  }));
}

async function eventRows(context: PageContext): Promise<SearchRow[]> {
  return (await listEvents(context)).map(event => ({
    kind: 'event',
    ...titled(event.title),
    text: joined([
      event.dates,
      event.place?.text,
      event.countryName,
      event.theme?.text,
      event.summary && plainText(event.summary.doc),
    ]),
    path: `/events/${event.slug}`,
  }));
}

async function practiceRows(context: PageContext): Promise<SearchRow[]> {
  const practices = await listPractices(context.db, context.language);
  return Promise.all(
    practices.map(async practice => ({
      kind: 'practice',
      ...titled(practice.name),
      text: joined([
        practice.organisation.name.text,
        practice.place,
        practice.organisation.countryName,
        (await plainWords(context, practice.summary))?.text,
      ]),
      path: `/practices/${practice.slug}`,
    })),
  );
}

async function policyRows({ db, language }: PageContext): Promise<SearchRow[]> {
  return (await listPolicies(db, language)).map(policy => ({
    kind: 'policy',
    ...titled(policy.name),
    text: joined([policy.organisation.name.text, policy.organisation.countryName, policy.part?.text]),
    path: `/policies/${policy.slug}`,
  }));
}

async function indicatorRows(context: PageContext): Promise<SearchRow[]> {
  const indicators = await listIndicators(context);
  return Promise.all(
    indicators.map(async indicator => ({
      kind: 'indicator',
      ...titled(indicator.title),
      text: joined([indicator.code, (await plainWords(context, indicator.definition))?.text]),
      path: '/indicators',
    })),
  );
}

async function reportRows(context: PageContext): Promise<SearchRow[]> {
  const reports = await listReports(context.db, context.language);
  return Promise.all(
    reports.map(async report => ({
      kind: 'report',
      ...titled(report.title),
      text: joined([
        report.publishedText,
        report.lead?.name.text,
        (await plainWords(context, report.summary))?.text,
      ]),
      path: `/reports/${report.slug}`,
    })),
  );
}

async function libraryRows({ db, language }: PageContext): Promise<SearchRow[]> {
  return (await listLibrary(db, language)).map(item => ({
    kind: 'library',
    ...titled(item.title),
    text: joined([item.publishedText, item.licence, item.alt?.text]),
    path: '/library',
  }));
}

async function newsletterRows({ db, language }: PageContext): Promise<SearchRow[]> {
  const issues = await listIssues(db, language);
  return Promise.all(
    issues.map(async issue => {
      const edition = await getPublishedEdition(db, issue.slug, issue.titleLanguage);
      return {
        kind: 'newsletter',
        title: issue.title,
        ...(issue.titleLanguage === language ? {} : { titleLanguage: issue.titleLanguage }),
        text: joined([issue.publishedText, edition && editionWords(edition)]),
        path: `/newsletters/${issue.slug}`,
      };
    }),
  );
}

const SOURCES = [
  newsletterRows,
  organisationRows,
  eventRows,
  practiceRows,
  policyRows,
  indicatorRows,
  reportRows,
  libraryRows,
] as const;

/** Lines of all records that have a page. */
export async function allSearchRows(context: PageContext): Promise<SearchRow[]> {
  return (await Promise.all(SOURCES.map(rows => rows(context)))).flat();
}
