// The list of partners: a map of their seats, and the same by country in words.
import { collator } from '../../platform/i18n/index.ts';
import type { Page, PageContext } from '../../platform/registry.ts';
import { Badge, EmptyState, PageHead, Section } from '../../ui/components/index.ts';
import { EuropeMap } from '../../ui/map/europe-map.tsx';
import { langOf } from '../texts/index.ts';
import { type OrganisationView, roleKey } from './model.ts';
import { listOrganisations } from './queries.ts';

interface CountryGroup {
  readonly code: string;
  readonly name: string;
  readonly partners: readonly OrganisationView[];
}

/** By country, in the order in which readers of the language expect the countries. */
function byCountry(partners: readonly OrganisationView[], { language }: PageContext): CountryGroup[] {
  const groups = [...Map.groupBy(partners, partner => partner.country)];
  const order = collator(language);
  return groups
    .map(([code, own]) => ({ code, name: own[0]?.countryName ?? code, partners: own }))
    .sort((a, b) => order.compare(a.name, b.name));
}

const pathOf = ({ language }: PageContext, partner: OrganisationView): string =>
  `/${language}/partners/${partner.slug}`;

function PartnersMap({
  partners,
  context,
}: {
  readonly partners: readonly OrganisationView[];
  readonly context: PageContext;
}) {
  const marks = partners.flatMap(partner =>
    partner.seat
      ? [
          {
            number: partner.position,
            longitude: partner.seat.longitude,
            latitude: partner.seat.latitude,
            name: partner.name.text,
            ...(partner.name.own ? {} : { nameLanguage: partner.name.language }),
            href: pathOf(context, partner),
            highlighted: partner.role === 'lead',
          },
        ]
      : [],
  );
  return (
    <EuropeMap
      countries={byCountry(partners, context)}
      marks={marks}
      label={context.t('organisations.mapLabel')}
    />
  );
}

function CountryList({
  partners,
  context,
}: {
  readonly partners: readonly OrganisationView[];
  readonly context: PageContext;
}) {
  const { t } = context;
  return (
    <ul className="country-list">
      {byCountry(partners, context).map(group => (
        <li key={group.code}>
          <h3>{group.name}</h3>
          <ul>
            {group.partners.map(partner => (
              <li key={partner.slug}>
                <span
                  className={partner.role === 'lead' ? 'map-number map-number-lead' : 'map-number'}
                  aria-hidden="true"
                >
                  {partner.position}
                </span>
                <span>
                  <a href={pathOf(context, partner)} lang={langOf(partner.name)}>
                    {partner.name.text}
                  </a>
                  {partner.role !== null && partner.role !== 'partner' && (
                    <Badge>{t(roleKey(partner))}</Badge>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Stakeholders({
  organisations,
  context,
}: {
  readonly organisations: readonly OrganisationView[];
  readonly context: PageContext;
}) {
  if (organisations.length === 0) return null;
  return (
    <Section title={context.t('organisations.stakeholders')}>
      <ul>
        {organisations.map(one => (
          <li key={one.slug}>
            <a href={pathOf(context, one)} lang={langOf(one.name)}>
              {one.name.text}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export async function partnersPage(context: PageContext): Promise<Page> {
  const { db, language, t, today } = context;
  const all = await listOrganisations(db, language, { on: today });
  const partners = all.filter(one => one.kind === 'partner');
  const countries = new Set(partners.map(partner => partner.country)).size;
  const lead =
    partners.length === 0 ? undefined : t('organisations.lead', { partners: partners.length, countries });
  return {
    title: t('organisations.title'),
    description: t('organisations.description'),
    body: (
      <>
        <PageHead title={t('organisations.title')} lead={lead} />
        {partners.length === 0 ? (
          <EmptyState>{t('organisations.empty')}</EmptyState>
        ) : (
          <div className="map-and-list">
            <div className="map-side">
              <PartnersMap partners={partners} context={context} />
              <p className="map-note">{t('organisations.mapNote')}</p>
            </div>
            <Section title={t('organisations.byCountry')} id="countries">
              <CountryList partners={partners} context={context} />
            </Section>
          </div>
        )}
        <Stakeholders organisations={all.filter(one => one.kind === 'stakeholder')} context={context} />
      </>
    ),
  };
}
