// The page of one partner: names, regions, departments, and what other slices know of it.
import type { ReactElement } from 'react';
import { inPlace } from '../../document/web/inline.tsx';
import { renderFact } from '../../facts/index.ts';
import { languageName } from '../../platform/i18n/index.ts';
import { isLanguage } from '../../platform/languages.ts';
import type { Page, PageContext } from '../../platform/registry.ts';
import {
  Breadcrumbs,
  EmptyState,
  Facts,
  LocalWords,
  PageHead,
  Section,
  Sources,
  Table,
  Time,
} from '../../ui/components/index.ts';
import { langOf, recordWords, sourceItems } from '../texts/index.ts';
import { isoCountry, type OrganisationView, roleKey } from './model.ts';
import { getOrganisation } from './queries.ts';

interface PartProps {
  readonly partner: OrganisationView;
  readonly context: PageContext;
}

const seatOf = ({ partner, context }: PartProps) =>
  partner.seat ? recordWords(partner.seat.place, context.language) : null;

function AboutPartner(props: PartProps): ReactElement {
  const { partner, context } = props;
  const { t } = context;
  const website =
    partner.website === null ? null : (
      <a href={partner.website}>{partner.website.replace(/^https?:\/\//, '')}</a>
    );
  return (
    <Section title={t('organisations.facts')} id="facts">
      <Facts
        items={[
          { label: t('organisations.role'), value: t(roleKey(partner)) },
          { label: t('organisations.ownName'), value: <LocalWords text={ownName(partner, context)} /> },
          { label: t('organisations.country'), value: partner.countryName },
          { label: t('organisations.seat'), value: seatOf(props) },
          { label: t('organisations.website'), value: website },
        ]}
      />
    </Section>
  );
}

/** Its own name as words on this page: `own` tells of the page's language, not of the owner's. */
const ownName = (partner: OrganisationView, { language }: PageContext) => ({
  ...partner.ownName,
  own: partner.ownName.language === language,
});

function Regions({ partner, context }: PartProps): ReactElement {
  const { t, language } = context;
  const notes = partner.regions.flatMap(region =>
    region.note === null ? [] : [{ nuts: region.nuts, note: region.note }],
  );
  return (
    <Section title={t('organisations.regions')} id="regions">
      {partner.regions.length === 0 ? (
        <EmptyState>{t('organisations.regionsEmpty')}</EmptyState>
      ) : (
        <Table
          caption={<span className="visually-hidden">{t('organisations.regions')}</span>}
          head={[t('organisations.nutsCode'), t('organisations.region'), t('organisations.nutsVersion')]}
          rows={partner.regions.map(region => [
            region.nuts,
            <LocalWords key={region.nuts} text={region.name} />,
            region.version,
          ])}
        />
      )}
      {notes.map(({ nuts, note }) => (
        <p key={nuts} className="note">
          {nuts}: {recordWords(note, language)}
        </p>
      ))}
    </Section>
  );
}

/** Since when and until when, as far as it is on record. */
function validity({ t, language }: PageContext, from: string | null, until: string | null): string | null {
  const date = (value: string) => renderFact({ kind: 'date', value }, language);
  const parts = [
    ...(from === null ? [] : [t('organisations.validFrom', { date: date(from) })]),
    ...(until === null ? [] : [t('organisations.validUntil', { date: date(until) })]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

function Names({ partner, context }: PartProps): ReactElement {
  const { t, language } = context;
  const rows = partner.names.map(({ language: code, name, from, until }) => [
    languageName(code, language),
    <span key={code} lang={code === language ? undefined : code}>
      {name}
    </span>,
    validity(context, from, until) ?? t('organisations.validAlways'),
  ]);
  return (
    <Section title={t('organisations.names')} id="names">
      <Table
        caption={<span className="visually-hidden">{t('organisations.names')}</span>}
        head={[t('organisations.language'), t('organisations.name'), t('organisations.valid')]}
        rows={rows}
      />
      <p className="note">{t('organisations.namesNote')}</p>
    </Section>
  );
}

/** When a department's name is known to have been in use. */
function departmentTime(department: OrganisationView['departments'][number], context: PageContext) {
  const { t, language } = context;
  if (department.knownOn !== null) {
    const date = renderFact({ kind: 'date', value: department.knownOn }, language);
    return <Time value={department.knownOn}>{t('organisations.departmentKnown', { date })}</Time>;
  }
  return validity(context, department.from, department.until) ?? t('organisations.departmentUndated');
}

function Departments({ partner, context }: PartProps): ReactElement | null {
  const { t, language } = context;
  if (partner.departments.length === 0) return null;
  return (
    <Section title={t('organisations.departments')} id="departments">
      <ul className="department-list">
        {partner.departments.map(department => (
          <li key={department.name.text}>
            <strong>
              <LocalWords text={department.name} />
            </strong>
            <span>{departmentTime(department, context)}</span>
            {department.note !== null && (
              <span className="note">{recordWords(department.note, language)}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What other slices know of this partner, in their positions. */
async function relatedSections(context: PageContext, slug: string) {
  const sections = context.registry.all('related').filter(section => section.to === 'organisation');
  sections.sort((a, b) => a.position - b.position);
  const loaded = await Promise.all(sections.map(section => section.load(context, slug)));
  return inPlace(loaded);
}

const organisationData = (partner: OrganisationView, { site, language }: PageContext): object => ({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  '@id': `${site}/${language}/partners/${partner.slug}`,
  name: partner.ownName.text,
  alternateName: [...new Set(partner.names.map(({ name }) => name))].filter(
    name => name !== partner.ownName.text,
  ),
  url: partner.website ?? `${site}/${language}/partners/${partner.slug}`,
  address: {
    '@type': 'PostalAddress',
    ...(partner.seat ? { addressLocality: partner.seat.place } : {}),
    addressCountry: isoCountry(partner.country),
  },
});

export async function partnerPage(context: PageContext): Promise<Page | null> {
  const { db, language, t, today } = context;
  const partner = await getOrganisation(db, language, context.params.slug ?? '', { on: today });
  if (!partner) return null;
  const own = ownName(partner, context);
  return {
    title: partner.name.text,
    description: `${partner.name.text}: ${t(roleKey(partner))}, ${partner.countryName}`,
    jsonLd: organisationData(partner, context),
    body: (
      <>
        <Breadcrumbs
          label={t('ui.breadcrumbs')}
          items={[{ href: `/${language}/partners`, label: t('organisations.title') }]}
          current={<LocalWords text={partner.name} />}
        />
        <PageHead
          kicker={`${t(roleKey(partner))} · ${partner.countryName}`}
          title={partner.name.text}
          lang={langOf(partner.name)}
        >
          {own.text !== partner.name.text && isLanguage(own.language) && (
            <p className="lead" lang={own.language}>
              {own.text}
            </p>
          )}
        </PageHead>
        <AboutPartner partner={partner} context={context} />
        <Regions partner={partner} context={context} />
        <Names partner={partner} context={context} />
        <Departments partner={partner} context={context} />
        {await relatedSections(context, partner.slug)}
        <Sources title={t('organisations.sources')} items={sourceItems(partner.sources, language)} />
      </>
    ),
  };
}
