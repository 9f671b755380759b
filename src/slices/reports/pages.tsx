// Public pages of the reports; their list stands in the library.
import type { ReactElement } from 'react';
import { plainText } from '../../document/index.ts';
import { languageName } from '../../platform/i18n/index.ts';
import type { Page, PageContext, PageRoute, RelatedSection } from '../../platform/registry.ts';
import {
  Breadcrumbs,
  Card,
  CardGrid,
  EmptyState,
  Facts,
  LocalWords,
  PageHead,
  Section,
  Sources,
  Time,
} from '../../ui/components/index.ts';
import { langOf, RichText, resolvedText, sourceItems } from '../texts/index.ts';
import type { ReportView } from './model.ts';
import { getReport, listReports, reportSlugs } from './queries.ts';

interface PartProps {
  readonly report: ReportView;
  readonly context: PageContext;
}

/** When it was published; where no document is on record, that. */
const publishedOf = ({ report, context }: PartProps) =>
  report.published === null ? (
    context.t('reports.publishedNot')
  ) : (
    <Time value={report.published}>{report.publishedText}</Time>
  );

function ReportCards({
  reports,
  context,
}: {
  readonly reports: readonly ReportView[];
  readonly context: PageContext;
}): ReactElement {
  return (
    <CardGrid>
      {reports.map(report => (
        <Card
          key={report.slug}
          href={`/${context.language}/reports/${report.slug}`}
          title={report.title.text}
          titleLang={langOf(report.title)}
          meta={publishedOf({ report, context })}
        />
      ))}
    </CardGrid>
  );
}

function Document({ report, context }: PartProps): ReactElement {
  const { t, language } = context;
  if (report.url === null) return <EmptyState>{t('reports.documentEmpty')}</EmptyState>;
  return (
    <>
      <p>
        <a className="button" href={report.url} hrefLang={report.language ?? undefined}>
          {t('reports.open')}
        </a>
      </p>
      {report.language !== null && (
        <p className="note">
          {t('reports.language')}: {languageName(report.language, language)}
        </p>
      )}
    </>
  );
}

const leadLink = ({ report, context }: PartProps) =>
  report.lead && (
    <a href={`/${context.language}/partners/${report.lead.slug}`} lang={langOf(report.lead.name)}>
      {report.lead.name.text}
    </a>
  );

const reportData = ({ report, context }: PartProps): object => ({
  '@context': 'https://schema.org',
  '@type': 'Report',
  '@id': `${context.site}/${context.language}/reports/${report.slug}`,
  name: report.title.text,
  ...(report.published === null ? {} : { datePublished: report.published }),
  ...(report.language === null ? {} : { inLanguage: report.language }),
  ...(report.url === null ? {} : { url: report.url }),
});

async function reportPage(context: PageContext): Promise<Page | null> {
  const { db, t, language } = context;
  const report = await getReport(db, language, context.params.slug ?? '');
  if (!report) return null;
  const summary = await resolvedText(context, report.summary);
  const part = { report, context };
  return {
    title: report.title.text,
    description: summary ? plainText(summary.doc) : t('reports.description'),
    jsonLd: reportData(part),
    body: (
      <>
        <Breadcrumbs
          label={t('ui.breadcrumbs')}
          items={[{ href: `/${language}/library`, label: t('reports.library') }]}
          current={<LocalWords text={report.title} />}
        />
        <PageHead kicker={t('reports.kind')} title={report.title.text} lang={langOf(report.title)} />
        <Section title={t('reports.summary')} id="summary">
          {summary ? (
            <RichText text={summary} reader={context} />
          ) : (
            <EmptyState>{t('reports.summaryEmpty')}</EmptyState>
          )}
        </Section>
        <Section title={t('reports.document')} id="document">
          <Document {...part} />
        </Section>
        <Section title={t('reports.facts')} id="facts">
          <Facts
            items={[
              { label: t('reports.published'), value: publishedOf(part) },
              { label: t('reports.lead'), value: leadLink(part) },
            ]}
          />
        </Section>
        {report.sources.length === 0 ? (
          <p className="note">{t('reports.sourcesEmpty')}</p>
        ) : (
          <Sources title={t('reports.sources')} items={sourceItems(report.sources, language)} />
        )}
      </>
    ),
  };
}

export const pages: PageRoute[] = [
  {
    path: '/reports/:slug',
    load: reportPage,
    paths: async db => (await reportSlugs(db)).map(slug => `/reports/${slug}`),
  },
];

/** The list, as a part of the library. */
async function inLibrary(context: PageContext): Promise<ReactElement> {
  const reports = await listReports(context.db, context.language);
  return (
    <Section title={context.t('reports.title')} id="reports">
      {reports.length === 0 ? (
        <EmptyState>{context.t('reports.empty')}</EmptyState>
      ) : (
        <ReportCards reports={reports} context={context} />
      )}
    </Section>
  );
}

export const related: RelatedSection[] = [
  { to: 'library', position: 1, load: inLibrary },
  {
    to: 'organisation',
    position: 4,
    load: async (context, slug) => {
      const own = (await listReports(context.db, context.language)).filter(
        report => report.lead?.slug === slug,
      );
      if (own.length === 0) return null;
      return (
        <Section title={context.t('reports.related')} id="reports">
          <ReportCards reports={own} context={context} />
        </Section>
      );
    },
  },
];
