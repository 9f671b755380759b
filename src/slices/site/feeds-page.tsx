// The ways to follow the project by machine: feeds, calendar, open interface.
import type { Page, PageContext } from '../../platform/registry.ts';
import { PageHead, Section, Table } from '../../ui/components/index.ts';

const FEEDS = [
  { path: '/feed.atom', label: 'site.atom', format: 'Atom 1.0' },
  { path: '/feed.rss', label: 'site.rss', format: 'RSS 2.0' },
  { path: '/feed.json', label: 'site.jsonFeed', format: 'JSON Feed 1.1' },
  { path: '/events/calendar.ics', label: 'site.calendar', format: 'iCalendar' },
] as const;

export async function feedsPage({ t, language, registry }: PageContext): Promise<Page> {
  const served = new Set(registry.all('files').map(file => file.path));
  return {
    title: t('site.feedsTitle'),
    description: t('site.feedsDescription'),
    body: (
      <>
        <PageHead title={t('site.feedsTitle')} lead={t('site.feedsDescription')} />
        <Section title={t('site.feedsNews')} id="feeds">
          <Table
            caption={t('site.feedsNewsText')}
            head={[t('site.feedColumn'), t('site.formatColumn')]}
            rows={FEEDS.filter(({ path }) => served.has(path)).map(({ path, label, format }) => [
              <a key={path} href={`/${language}${path}`}>
                {t(label)}
              </a>,
              format,
            ])}
          />
        </Section>
        <Section title={t('site.feedsData')} id="data">
          <p className="measure">{t('site.feedsDataText')}</p>
          <p>
            <a href="/api/openapi.json">{t('site.api')}</a>
          </p>
        </Section>
      </>
    ),
  };
}
