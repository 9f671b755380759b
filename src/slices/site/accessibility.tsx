// The accessibility statement (Directive (EU) 2016/2102, in the shape of Decision (EU) 2018/1523).
import type { ReactElement } from 'react';
import { renderFact } from '../../facts/index.ts';
import type { Page, PageContext } from '../../platform/registry.ts';
import { PageHead, Section, Time } from '../../ui/components/index.ts';
import { getProject, hasProject } from '../project/index.ts';

/** The day of the last review; it is due every year. */
const PREPARED = '2026-11-21';

const DIRECTIVE = 'https://eur-lex.europa.eu/eli/dir/2016/2102/oj';

const DONE = ['Script', 'Keyboard', 'Zoom', 'Contrast', 'Language', 'Pdf'] as const;
const LIMITS = ['Linked', 'Texts', 'People'] as const;

const List = ({ items }: { readonly items: readonly string[] }): ReactElement => (
  <div className="prose">
    <ul>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </div>
);

export async function accessibilityPage(context: PageContext): Promise<Page> {
  const { db, t, language } = context;
  const website = (await hasProject(db)) ? (await getProject(context)).website : null;
  const prepared = renderFact({ kind: 'date', value: PREPARED }, language);
  return {
    title: t('site.accessTitle'),
    description: t('site.accessDescription'),
    body: (
      <>
        <PageHead title={t('site.accessTitle')} lead={t('site.accessLead')} />
        <Section title={t('site.accessStatus')} id="conformance">
          <p className="measure">{t('site.accessStatusText')}</p>
        </Section>
        <Section title={t('site.accessDone')} id="done">
          <List items={DONE.map(name => t(`site.accessDone${name}`))} />
        </Section>
        <Section title={t('site.accessLimits')} id="limits">
          <List items={LIMITS.map(name => t(`site.accessLimits${name}`))} />
        </Section>
        <Section title={t('site.accessMethod')} id="method">
          <p className="measure">{t('site.accessMethodText')}</p>
          <p className="hint">
            <Time value={PREPARED}>{t('site.accessPrepared', { date: prepared })}</Time>
          </p>
        </Section>
        <Section title={t('site.accessFeedback')} id="feedback">
          <p className="measure">{t('site.accessFeedbackText')}</p>
          {website !== null && (
            <p>
              <a href={website}>{t('site.officialWebsite')}</a>
            </p>
          )}
        </Section>
        <Section title={t('site.accessEnforcement')} id="enforcement">
          <p className="measure">{t('site.accessEnforcementText')}</p>
          <p>
            <a href={DIRECTIVE}>{t('site.accessEnforcementLink')}</a>
          </p>
        </Section>
      </>
    ),
  };
}
