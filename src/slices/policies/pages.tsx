// Public pages of the policy instruments, and those of a partner.
import type { ReactElement } from 'react';
import type { Page, PageContext, PageRoute, RelatedSection } from '../../platform/registry.ts';
import {
  Badge,
  Breadcrumbs,
  Card,
  CardGrid,
  EmptyState,
  Facts,
  KeyFigure,
  KeyFigures,
  LocalWords,
  PageHead,
  Section,
  Sources,
} from '../../ui/components/index.ts';
import { listOrganisations, type OrganisationView } from '../organisations/index.ts';
import { langOf, RichText, resolvedText, sourceItems } from '../texts/index.ts';
import type { PolicyView } from './model.ts';
import { getPolicy, listPolicies, policySlugs } from './queries.ts';

interface CardsProps {
  readonly policies: readonly PolicyView[];
  readonly context: PageContext;
}

function PolicyCards({ policies, context }: CardsProps): ReactElement {
  const { t, language } = context;
  return (
    <CardGrid>
      {policies.map(policy => (
        <Card
          key={policy.slug}
          href={`/${language}/policies/${policy.slug}`}
          title={policy.name.text}
          titleLang={langOf(policy.name)}
          kicker={policy.organisation.countryName}
          meta={
            policy.certainty === 'inferred' ? <Badge tone="note">{t('policies.inferred')}</Badge> : undefined
          }
        >
          <p>
            <LocalWords text={policy.organisation.name} />
          </p>
        </Card>
      ))}
    </CardGrid>
  );
}

/** The fact that says how many instruments the project has set out to address. */
const TARGET = 'indicator:instruments-addressed.target';

/** @returns null when no target is on record */
async function targetOf({ db, registry, today }: PageContext): Promise<number | null> {
  const fact = (await registry.resolveFacts(db, [TARGET], today)).get(TARGET);
  return fact ? Number(fact.value) : null;
}

function Counted({
  target,
  named,
  context,
}: {
  readonly target: number | null;
  readonly named: number;
  readonly context: PageContext;
}) {
  const { t } = context;
  return (
    <div className="counted">
      <KeyFigures>
        {target !== null && <KeyFigure figure={target} label={t('policies.addressed')} />}
        <KeyFigure figure={named} label={t('policies.named')} />
      </KeyFigures>
      {target !== null && (
        <p className="note">{t('policies.namedNote', { missing: Math.max(0, target - named) })}</p>
      )}
    </div>
  );
}

function WithoutInstrument({
  partners,
  context,
}: {
  readonly partners: readonly OrganisationView[];
  readonly context: PageContext;
}) {
  if (partners.length === 0) return null;
  return (
    <Section title={context.t('policies.unknownPartners')} id="not-named">
      <ul>
        {partners.map(partner => (
          <li key={partner.slug}>
            <a href={`/${context.language}/partners/${partner.slug}`} lang={langOf(partner.name)}>
              {partner.name.text}
            </a>
            {`, ${partner.countryName}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function policiesPage(context: PageContext): Promise<Page> {
  const { db, t, language } = context;
  const all = await listPolicies(db, language);
  const withOne = new Set(all.map(policy => policy.organisation.slug));
  const partners = (await listOrganisations(db, language)).filter(
    one => one.kind === 'partner' && !withOne.has(one.slug),
  );
  return {
    title: t('policies.title'),
    description: t('policies.description'),
    body: (
      <>
        <PageHead title={t('policies.title')} lead={t('policies.lead')} />
        <Counted target={await targetOf(context)} named={all.length} context={context} />
        <Section title={t('policies.named')} id="named">
          {all.length === 0 ? (
            <EmptyState>{t('policies.empty')}</EmptyState>
          ) : (
            <PolicyCards policies={all} context={context} />
          )}
        </Section>
        <WithoutInstrument partners={partners} context={context} />
      </>
    ),
  };
}

function Certainty({
  policy,
  context,
}: {
  readonly policy: PolicyView;
  readonly context: PageContext;
}): ReactElement {
  const { t } = context;
  if (policy.certainty === 'stated') return <>{t('policies.stated')}</>;
  return (
    <>
      <Badge tone="note">{t('policies.inferred')}</Badge> {t('policies.inferredNote')}
    </>
  );
}

async function policyPage(context: PageContext): Promise<Page | null> {
  const { db, t, language } = context;
  const policy = await getPolicy(db, language, context.params.slug ?? '');
  if (!policy) return null;
  const part = await resolvedText(context, policy.part);
  const { organisation } = policy;
  return {
    title: policy.name.text,
    description: `${t('policies.kind')} · ${organisation.name.text}, ${organisation.countryName}`,
    body: (
      <>
        <Breadcrumbs
          label={t('ui.breadcrumbs')}
          items={[{ href: `/${language}/policies`, label: t('policies.title') }]}
          current={<LocalWords text={policy.name} />}
        />
        <PageHead kicker={t('policies.kind')} title={policy.name.text} lang={langOf(policy.name)} />
        <Section title={t('policies.facts')} id="facts">
          <Facts
            items={[
              {
                label: t('policies.partner'),
                value: (
                  <a href={`/${language}/partners/${organisation.slug}`} lang={langOf(organisation.name)}>
                    {organisation.name.text}
                  </a>
                ),
              },
              { label: t('policies.country'), value: organisation.countryName },
              { label: t('policies.certainty'), value: <Certainty policy={policy} context={context} /> },
            ]}
          />
        </Section>
        <Section title={t('policies.part')} id="part">
          {part ? (
            <RichText text={part} reader={context} />
          ) : (
            <EmptyState>{t('policies.partEmpty')}</EmptyState>
          )}
        </Section>
        <Section title={t('policies.improvement')} id="improvement">
          <EmptyState>{t('policies.improvementEmpty')}</EmptyState>
        </Section>
        {policy.sources.length === 0 ? (
          <p className="note">{t('policies.sourcesEmpty')}</p>
        ) : (
          <Sources title={t('policies.sources')} items={sourceItems(policy.sources, language)} />
        )}
      </>
    ),
  };
}

export const pages: PageRoute[] = [
  { path: '/policies', nav: { label: 'policies.nav', position: 5 }, load: policiesPage },
  {
    path: '/policies/:slug',
    load: policyPage,
    paths: async db => (await policySlugs(db)).map(slug => `/policies/${slug}`),
  },
];

export const related: RelatedSection[] = [
  {
    to: 'organisation',
    position: 3,
    load: async (context, slug) => {
      const policies = await listPolicies(context.db, context.language, slug);
      if (policies.length === 0) return null;
      return (
        <Section title={context.t('policies.related')} id="policies">
          <PolicyCards policies={policies} context={context} />
        </Section>
      );
    },
  },
];
