// The home page: what the project is, who takes part, what is new.
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { plainText } from '../../document/index.ts';
import { collator } from '../../platform/i18n/index.ts';
import type { Page, PageContext } from '../../platform/registry.ts';
import { KeyFigure, KeyFigures, PageHead, Prose, Section } from '../../ui/components/index.ts';
import { EuropeMap } from '../../ui/map/europe-map.tsx';
import { listOrganisations, type OrganisationView } from '../organisations/index.ts';
import { getProject, hasProject, type ProjectView, projectRow } from '../project/index.ts';

interface Consortium {
  readonly partners: readonly OrganisationView[];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
}

async function consortium({ db, language, today }: PageContext): Promise<Consortium> {
  const all = await listOrganisations(db, language, { on: today });
  const partners = all.filter(organisation => organisation.kind === 'partner');
  const names = new Map(partners.map(partner => [partner.country, partner.countryName]));
  const order = collator(language);
  const countries = [...names]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => order.compare(a.name, b.name));
  return { partners, countries };
}

/** Counted from the record, each leading to what was counted. */
async function Figures({
  context,
  members,
}: {
  context: PageContext;
  members: Consortium;
}): Promise<ReactElement> {
  const { db, language, t } = context;
  const here = (path: string): string => `/${language}${path}`;
  const languages = (await projectRow(db)).languages.length;
  const figures = [
    { count: members.partners.length, key: 'partnersCounted', href: here('/partners') },
    { count: members.countries.length, key: 'countriesCounted', href: here('/partners') },
    { count: languages, key: 'languagesCounted' },
  ].filter(({ count }) => count > 0);
  return (
    <KeyFigures>
      {figures.map(({ count, key, href }) => (
        <KeyFigure key={key} figure={count} label={t(`site.${key}`, { count })} href={href} />
      ))}
    </KeyFigures>
  );
}

function PartnersMap({ context, members }: { context: PageContext; members: Consortium }): ReactElement {
  const marks = members.partners.flatMap((partner, index) =>
    partner.seat
      ? [
          {
            ...partner.seat,
            number: index + 1,
            name: partner.name.text,
            href: '',
            highlighted: partner.role === 'lead',
          },
        ]
      : [],
  );
  return (
    <figure className="hero-map">
      <EuropeMap plain countries={members.countries} marks={marks} label={context.t('site.mapOfPartners')} />
    </figure>
  );
}

async function hero(context: PageContext, project: ProjectView): Promise<ReactElement> {
  const members = await consortium(context);
  return (
    <div className="hero">
      <div className="wrap">
        <PageHead
          kicker={`${project.acronym} · ${project.programme}`}
          title={project.title.text}
          lang={project.title.own ? undefined : project.title.language}
        >
          {project.summary && <Prose lead text={project.summary} />}
          <p>
            <a className="more" href={`/${context.language}/about`}>
              {context.t('site.moreAbout')}
            </a>
          </p>
        </PageHead>
        {await Figures({ context, members })}
        {members.partners.length > 0 && <PartnersMap context={context} members={members} />}
      </div>
    </div>
  );
}

/** What the slices have to show, in their positions. */
async function tiles(context: PageContext): Promise<ReactNode[]> {
  const offered = [...context.registry.all('home')].sort((a, b) => a.position - b.position);
  const loaded = await Promise.all(
    offered.map(async ({ position, load }, index) => ({
      key: `${position}-${index}`,
      node: await load(context),
    })),
  );
  return loaded
    .filter(({ node }) => node !== null)
    .map(({ key, node }) => <Fragment key={key}>{node}</Fragment>);
}

const structured = (project: ProjectView, { site, language }: PageContext): object => ({
  '@context': 'https://schema.org',
  '@type': 'ResearchProject',
  '@id': `${site}/${language}`,
  name: project.acronym,
  alternateName: project.title.text,
  identifier: project.number,
  url: `${site}/${language}`,
  sameAs: project.website,
  foundingDate: project.start,
  dissolutionDate: project.end,
  funding: {
    '@type': 'Grant',
    name: project.programme,
    funder: { '@type': 'Organization', name: 'European Union' },
  },
});

/** @returns a page that says only its name before anything is loaded */
export async function homePage(context: PageContext): Promise<Page> {
  const { db, t } = context;
  if (!(await hasProject(db))) return { title: 'SECON', description: '', body: <PageHead title="SECON" /> };
  const project = await getProject(context);
  return {
    title: `${project.acronym}: ${project.title.text}`,
    description: project.summary ? plainText(project.summary.doc) : project.title.text,
    jsonLd: structured(project, context),
    body: (
      <>
        {await hero(context, project)}
        {await tiles(context)}
        {project.objectives && (
          <Section
            title={t('site.whatItWorksFor')}
            more={{ href: `/${context.language}/about`, label: t('site.moreAbout') }}
          >
            <div className="statements">
              <Prose text={project.objectives} />
            </div>
          </Section>
        )}
      </>
    ),
  };
}
