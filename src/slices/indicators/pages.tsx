// The public page of the indicators, and the targets on the home page.
import type { ReactElement } from 'react';
import { renderFact } from '../../facts/index.ts';
import type { HomeTile, Page, PageContext, PageRoute } from '../../platform/registry.ts';
import {
  Badge,
  EmptyState,
  KeyFigure,
  KeyFigures,
  LocalWords,
  PageHead,
  Section,
  Time,
} from '../../ui/components/index.ts';
import { langOf, type ResolvedText, RichText, resolvedText } from '../texts/index.ts';
import type { IndicatorView } from './model.ts';
import { listIndicators } from './queries.ts';

interface PartProps {
  readonly indicator: IndicatorView;
  readonly context: PageContext;
}

/** One mark for each unit of the target, those that the record proves filled. For the eye alone: the figures say it. */
function Units({ indicator }: { readonly indicator: IndicatorView }): ReactElement {
  const proven = indicator.achieved ?? 0;
  const total = Math.max(indicator.target, proven);
  return (
    <div className="units" aria-hidden="true">
      {Array.from({ length: total }, (_, unit) => unit).map(unit => (
        <span key={unit} className={unit < proven ? 'unit unit-proven' : 'unit'} />
      ))}
    </div>
  );
}

/** The figure of today, opening to what it counts; where nothing is recorded, that. */
function Achieved({ indicator, context }: PartProps): ReactElement {
  const { t, language } = context;
  if (indicator.achieved === null) {
    return (
      <div className="indicator-figure">
        <p className="figure figure-none">{t('indicators.achievedNone')}</p>
        <p className="figure-label">{t('indicators.achieved')}</p>
        <p className="note">{t('indicators.achievedNoneNote')}</p>
      </div>
    );
  }
  return (
    <div className="indicator-figure">
      <p className="figure figure-proven">{indicator.achieved}</p>
      <p className="figure-label">{t('indicators.achieved')}</p>
      <details className="evidence">
        <summary>{t('indicators.evidence', { count: indicator.evidence.length })}</summary>
        <ol>
          {indicator.evidence.map(({ title, path }) => (
            <li key={path}>
              <a href={`/${language}${path}`} lang={langOf(title)}>
                {title.text}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function Indicator({
  indicator,
  definition,
  context,
}: PartProps & { readonly definition: ResolvedText | null }): ReactElement {
  const { t } = context;
  return (
    <Section title={<LocalWords text={indicator.title} />} id={indicator.slug}>
      <p className="indicator-kind">
        <Badge>{t(indicator.kind === 'output' ? 'indicators.output' : 'indicators.result')}</Badge>
        {indicator.code !== null && (
          <span className="note">
            {t('indicators.code')}: {indicator.code}
          </span>
        )}
      </p>
      <div className="indicator-figures">
        <div className="indicator-figure">
          <p className="figure figure-target">{indicator.target}</p>
          <p className="figure-label">{t('indicators.target')}</p>
        </div>
        <Achieved indicator={indicator} context={context} />
      </div>
      <Units indicator={indicator} />
      {definition && (
        <div className="indicator-definition">
          <h3>{t('indicators.definition')}</h3>
          <RichText text={definition} reader={context} />
        </div>
      )}
    </Section>
  );
}

async function indicatorsPage(context: PageContext): Promise<Page> {
  const { t, language, today } = context;
  const all = await listIndicators(context);
  const defined = await Promise.all(
    all.map(async indicator => ({
      indicator,
      definition: await resolvedText(context, indicator.definition),
    })),
  );
  const date = renderFact({ kind: 'date', value: today }, language);
  return {
    title: t('indicators.title'),
    description: t('indicators.description'),
    body: (
      <>
        <PageHead title={t('indicators.title')} lead={t('indicators.lead')}>
          <p>
            <Time value={today}>{t('indicators.asOf', { date })}</Time>
          </p>
        </PageHead>
        {all.length === 0 && <EmptyState>{t('indicators.empty')}</EmptyState>}
        {defined.map(({ indicator, definition }) => (
          <Indicator key={indicator.slug} indicator={indicator} definition={definition} context={context} />
        ))}
      </>
    ),
  };
}

export const pages: PageRoute[] = [
  { path: '/indicators', nav: { label: 'indicators.nav', position: 6 }, load: indicatorsPage },
];

/** The targets, and nothing but targets: what is proven has its own page. */
async function targetsTile(context: PageContext): Promise<ReactElement | null> {
  const { t, language } = context;
  const all = await listIndicators(context);
  if (all.length === 0) return null;
  return (
    <Section
      title={t('indicators.homeTitle')}
      more={{ href: `/${language}/indicators`, label: t('indicators.homeMore') }}
    >
      <p className="note">{t('indicators.homeNote')}</p>
      <KeyFigures>
        {all.map(indicator => (
          <KeyFigure
            key={indicator.slug}
            figure={indicator.target}
            label={<LocalWords text={indicator.title} />}
            href={`/${language}/indicators#${indicator.slug}`}
          />
        ))}
      </KeyFigures>
    </Section>
  );
}

export const home: HomeTile[] = [{ position: 20, load: targetsTile }];
