// Public pages of the good practices, and those of a partner.
import type { ReactElement } from 'react';
import { plainText } from '../../document/index.ts';
import type { Page, PageContext, PageRoute, RelatedSection } from '../../platform/registry.ts';
import {
  Badge,
  Breadcrumbs,
  Card,
  CardGrid,
  EmptyState,
  Facts,
  LocalWords,
  PageHead,
  Section,
  Sources,
} from '../../ui/components/index.ts';
import { cardPicture, pictureData, RecordPicture, sharedPicture } from '../library/index.ts';
import { langOf, RichText, resolvedText, sourceItems } from '../texts/index.ts';
import { countsTowardsTarget, type PracticeView, stateKey } from './model.ts';
import { getPractice, listPractices, practiceSlugs } from './queries.ts';

interface CardsProps {
  readonly practices: readonly PracticeView[];
  readonly context: PageContext;
}

function PracticeCards({ practices, context }: CardsProps): ReactElement {
  const { t, language } = context;
  return (
    <CardGrid>
      {practices.map(practice => (
        <Card
          key={practice.slug}
          href={`/${language}/practices/${practice.slug}`}
          title={practice.name.text}
          titleLang={langOf(practice.name)}
          picture={cardPicture(practice.picture)}
          kicker={practice.organisation.countryName}
          meta={
            practice.state === null ? (
              t('practices.stateNotOnRecord')
            ) : (
              <Badge>{t(stateKey(practice.state))}</Badge>
            )
          }
        >
          {practice.place === null ? undefined : <p lang={langOf(practice.name)}>{practice.place}</p>}
        </Card>
      ))}
    </CardGrid>
  );
}

const partnerLink = (practice: PracticeView, language: string): ReactElement => (
  <a href={`/${language}/partners/${practice.organisation.slug}`} lang={langOf(practice.organisation.name)}>
    {practice.organisation.name.text}
  </a>
);

async function practicesPage(context: PageContext): Promise<Page> {
  const { db, t, language } = context;
  const all = await listPractices(db, language);
  const validated = all.filter(practice => countsTowardsTarget(practice.state)).length;
  return {
    title: t('practices.title'),
    description: t('practices.description'),
    body: (
      <>
        <PageHead title={t('practices.title')} lead={t('practices.lead')}>
          <p>{t('practices.onRecord', { named: all.length })}</p>
          {all.length > 0 && <p>{t('practices.counting', { validated })}</p>}
        </PageHead>
        {all.length === 0 && <EmptyState>{t('practices.empty')}</EmptyState>}
        {[...Map.groupBy(all, practice => practice.organisation.slug)].map(([partner, own]) => (
          <Section key={partner} title={own[0] && partnerLink(own[0], language)} id={partner}>
            <PracticeCards practices={own} context={context} />
          </Section>
        ))}
      </>
    ),
  };
}

async function practicePage(context: PageContext): Promise<Page | null> {
  const { db, t, language } = context;
  const practice = await getPractice(db, language, context.params.slug ?? '');
  if (!practice) return null;
  const summary = await resolvedText(context, practice.summary);
  const whose = `${t('practices.kind')} · ${practice.organisation.name.text}, ${practice.organisation.countryName}`;
  const place = practice.place === null ? null : <span lang={langOf(practice.name)}>{practice.place}</span>;
  return {
    title: practice.name.text,
    description: summary ? plainText(summary.doc) : whose,
    ...sharedPicture(practice.picture),
    ...(practice.picture
      ? { jsonLd: { '@context': 'https://schema.org', ...pictureData(practice.picture, context.site) } }
      : {}),
    body: (
      <>
        <Breadcrumbs
          label={t('ui.breadcrumbs')}
          items={[{ href: `/${language}/practices`, label: t('practices.title') }]}
          current={<LocalWords text={practice.name} />}
        />
        <PageHead kicker={t('practices.kind')} title={practice.name.text} lang={langOf(practice.name)} />
        <RecordPicture picture={practice.picture} reader={context} />
        <Section title={t('practices.summary')} id="summary">
          {summary ? (
            <RichText text={summary} reader={context} />
          ) : (
            <EmptyState>{t('practices.summaryEmpty')}</EmptyState>
          )}
        </Section>
        <Section title={t('practices.facts')} id="facts">
          <Facts
            items={[
              { label: t('practices.partner'), value: partnerLink(practice, language) },
              { label: t('practices.country'), value: practice.organisation.countryName },
              { label: t('practices.place'), value: place },
              {
                label: t('practices.state'),
                value: practice.state === null ? t('practices.stateUnknown') : t(stateKey(practice.state)),
              },
            ]}
          />
        </Section>
        {practice.sources.length === 0 ? (
          <p className="note">{t('practices.sourcesEmpty')}</p>
        ) : (
          <Sources title={t('practices.sources')} items={sourceItems(practice.sources, language)} />
        )}
      </>
    ),
  };
}

export const pages: PageRoute[] = [
  { path: '/practices', nav: { label: 'practices.nav', position: 4 }, load: practicesPage },
  {
    path: '/practices/:slug',
    load: practicePage,
    paths: async db => (await practiceSlugs(db)).map(slug => `/practices/${slug}`),
  },
];

export const related: RelatedSection[] = [
  {
    to: 'organisation',
    position: 2,
    load: async (context, slug) => {
      const practices = await listPractices(context.db, context.language, slug);
      if (practices.length === 0) return null;
      return (
        <Section title={context.t('practices.related')} id="practices">
          <PracticeCards practices={practices} context={context} />
        </Section>
      );
    },
  },
];
