// Public pages of the newsletters: the list, each issue as it was published, the latest on the home page.
import type { ReactElement } from 'react';
import type { EditionView } from '../../document/model.ts';
import { EditionArticle } from '../../document/web/article.tsx';
import { renderFact } from '../../facts/index.ts';
import { LANGUAGE, LANGUAGES, type Language } from '../../platform/languages.ts';
import type { HomeTile, Page, PageContext, PageRoute } from '../../platform/registry.ts';
import {
  Breadcrumbs,
  Card,
  CardGrid,
  EmptyState,
  PageHead,
  Section,
  Time,
} from '../../ui/components/index.ts';
import { editionHistory } from './archive/queries.ts';
import type { IssueListItem } from './model.ts';
import { editionLanguages, getPublishedEdition, listIssues } from './queries.ts';
import { projectLanguages } from './service/publish.ts';

interface IssueProps {
  readonly issue: IssueListItem;
  readonly context: PageContext;
}

/** An issue that has no edition in the reader's language shows its title in another, marked, and says so. */
function IssueCard({ issue, context }: IssueProps): ReactElement {
  const { t, language } = context;
  const own = issue.titleLanguage === language;
  return (
    <Card
      href={`/${language}/newsletters/${issue.slug}`}
      title={issue.title}
      titleLang={own ? undefined : issue.titleLanguage}
      kicker={t('newsletters.issue', { number: issue.number })}
      meta={<Time value={issue.published}>{issue.publishedText}</Time>}
    >
      {own ? undefined : <p>{t('newsletters.listNotHere')}</p>}
    </Card>
  );
}

async function newslettersPage(context: PageContext): Promise<Page> {
  const { db, t, language } = context;
  const issues = await listIssues(db, language);
  return {
    title: t('newsletters.title'),
    description: t('newsletters.description'),
    body: (
      <>
        <PageHead title={t('newsletters.title')} lead={t('newsletters.lead')} />
        {issues.length === 0 ? (
          <EmptyState>{t('newsletters.empty')}</EmptyState>
        ) : (
          <Section title={t('newsletters.issues')} id="issues">
            <CardGrid>
              {issues.map(issue => (
                <IssueCard key={issue.slug} issue={issue} context={context} />
              ))}
            </CardGrid>
          </Section>
        )}
      </>
    ),
  };
}

interface LanguageLinksProps {
  readonly slug: string;
  readonly languages: readonly Language[];
  readonly current?: Language;
}

/** Each language under its own name. */
const LanguageLinks = ({ slug, languages, current }: LanguageLinksProps): ReactElement => (
  <ul className="language-links">
    {LANGUAGES.filter(code => languages.includes(code)).map(code => (
      <li key={code}>
        <a
          href={`/${code}/newsletters/${slug}`}
          lang={code}
          hrefLang={code}
          aria-current={code === current ? 'true' : undefined}
        >
          {LANGUAGE[code].name}
        </a>
      </li>
    ))}
  </ul>
);

interface EditionProps {
  readonly slug: string;
  readonly view: EditionView;
  readonly languages: readonly Language[];
  readonly context: PageContext;
}

/** The files of the edition, above it. */
function IssueFiles({ slug, context }: EditionProps): ReactElement {
  const { t, language } = context;
  const file = (name: string): string => `/${language}/newsletters/${slug}/${name}`;
  return (
    <p className="issue-tools">
      <span>{t('newsletters.downloads')}</span>
      <a href={file('issue.pdf')} type="application/pdf">
        {t('newsletters.downloadPdf')}
      </a>
      <a href={file('issue.txt')} type="text/plain">
        {t('newsletters.downloadText')}
      </a>
    </p>
  );
}

/** The languages of the project in which this issue is not there, each under its own name. */
function AbsentLanguages({ absent, context }: { absent: readonly Language[]; context: PageContext }) {
  if (absent.length === 0) return null;
  return (
    <Section title={context.t('newsletters.absentTitle')} id="absent">
      <ul className="language-links">
        {absent.map(code => (
          <li key={code} lang={code}>
            {LANGUAGE[code].name}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface VersionsProps {
  readonly slug: string;
  readonly history: readonly { readonly version: number; readonly on: string }[];
  readonly context: PageContext;
}

/** What this edition said before it was corrected, for whoever wants to know. */
function Versions({ slug, history, context }: VersionsProps): ReactElement | null {
  const { t, language } = context;
  if (history.length < 2) return null;
  return (
    <Section title={t('newsletters.versionsTitle')} id="versions">
      <ul>
        {history.toReversed().map(({ version, on }, index) => {
          const file = `/${language}/newsletters/${slug}/versions/${version}/page.html`;
          const date = renderFact({ kind: 'date', value: on }, language);
          return (
            <li key={version}>
              <a href={file}>{t('newsletters.version', { number: version, date })}</a>
              {index === 0 ? ` (${t('newsletters.versionCurrent')})` : ''}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** @param changed the day of its latest version */
const articleData = ({ slug, view, context }: EditionProps, changed: string | undefined): object => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  '@id': `${context.site}/${context.language}/newsletters/${slug}`,
  headline: view.title,
  description: view.summary,
  datePublished: view.published.value,
  ...(changed === undefined ? {} : { dateModified: changed }),
  inLanguage: view.language,
  isPartOf: { '@type': 'PublicationIssue', issueNumber: view.number },
  publisher: { '@type': 'Organization', name: view.project.acronym, url: view.project.website },
});

/** Said in the reader's language: this issue is not there in it, and where it can be read. No other one is shown instead. */
function notInThisLanguage(issue: IssueListItem, context: PageContext): Page {
  const { t, language } = context;
  const title = t('newsletters.notHere', { number: issue.number });
  return {
    title,
    description: t('newsletters.notHereNote'),
    languages: issue.languages,
    body: (
      <>
        <Breadcrumbs
          label={t('ui.breadcrumbs')}
          items={[{ href: `/${language}/newsletters`, label: t('newsletters.title') }]}
          current={t('newsletters.issue', { number: issue.number })}
        />
        <PageHead title={title} lead={t('newsletters.notHereNote')}>
          <LanguageLinks slug={issue.slug} languages={issue.languages} />
        </PageHead>
      </>
    ),
  };
}

async function issuePage(context: PageContext): Promise<Page | null> {
  const { db, t, language } = context;
  const slug = context.params.slug ?? '';
  const view = await getPublishedEdition(db, slug, language);
  if (!view) {
    const issue = (await listIssues(db, language)).find(one => one.slug === slug);
    return issue ? notInThisLanguage(issue, context) : null;
  }
  const languages = await editionLanguages(db, slug);
  const absent = (await projectLanguages(db)).filter(code => !languages.includes(code));
  const history = await editionHistory(db, slug, language);
  const edition = { slug, view, languages, context };
  const feedTitle = `${view.masthead}: ${view.title}`;
  return {
    title: view.title,
    description: view.summary,
    languages,
    jsonLd: articleData(edition, history.at(-1)?.on),
    feeds: [
      {
        type: 'application/atom+xml',
        title: feedTitle,
        href: `/${language}/newsletters/${slug}/feed.xml`,
      },
      {
        type: 'application/feed+json',
        title: feedTitle,
        href: `/${language}/newsletters/${slug}/feed.json`,
      },
    ],
    body: (
      <>
        <Breadcrumbs
          label={t('ui.breadcrumbs')}
          items={[{ href: `/${language}/newsletters`, label: t('newsletters.title') }]}
          current={t('newsletters.issue', { number: view.number })}
        />
        <IssueFiles {...edition} />
        <EditionArticle view={view} />
        <Section title={t('newsletters.otherLanguages')} id="languages">
          <LanguageLinks slug={slug} languages={languages} current={language} />
        </Section>
        <AbsentLanguages absent={absent} context={context} />
        <Versions slug={slug} history={history} context={context} />
      </>
    ),
  };
}

export const pages: PageRoute[] = [
  { path: '/newsletters', nav: { label: 'newsletters.nav', position: 1 }, load: newslettersPage },
  {
    path: '/newsletters/:slug',
    load: issuePage,
    paths: async db => (await listIssues(db, 'en')).map(issue => `/newsletters/${issue.slug}`),
  },
];

async function latestTile(context: PageContext): Promise<ReactElement | null> {
  const { db, t, language } = context;
  const [latest] = await listIssues(db, language);
  if (!latest) return null;
  return (
    <Section
      title={t('newsletters.homeTitle')}
      more={{ href: `/${language}/newsletters`, label: t('newsletters.homeAll') }}
    >
      <CardGrid>
        <IssueCard issue={latest} context={context} />
      </CardGrid>
    </Section>
  );
}

export const home: HomeTile[] = [{ position: 10, load: latestTile }];
