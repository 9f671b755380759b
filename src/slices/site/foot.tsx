// The foot of every public page: who pays, who answers, and the ways on.
import type { ReactElement, ReactNode } from 'react';
import type { Frame } from '../../platform/http/shell.ts';
import { Emblem } from '../../ui/emblem.tsx';

interface Way {
  readonly href: string;
  readonly label: string;
  /** Media type, for what is no page. */
  readonly type?: string;
}

const Ways = ({ title, ways }: { readonly title: string; readonly ways: readonly Way[] }): ReactElement => (
  <nav aria-label={title}>
    <h2>{title}</h2>
    <ul>
      {ways.map(way => (
        <li key={way.href}>
          <a href={way.href} type={way.type}>
            {way.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

function Project({ frame }: { readonly frame: Frame }): ReactNode {
  const { project, t } = frame;
  return (
    <div className="foot-project">
      <p className="wordmark">{project.acronym}</p>
      {project.title !== '' && <p>{project.title}</p>}
      {project.programme !== '' && (
        <p>
          {t('site.programme')}: {project.programme}
        </p>
      )}
      {project.website !== '' && (
        <p>
          <a href={project.website}>{t('site.officialWebsite')}</a>
        </p>
      )}
    </div>
  );
}

/** Disclaimer, programme, official website, accessibility statement, feeds, interface. */
export function Foot({ frame }: { readonly frame: Frame }): ReactElement {
  const { language, t, project } = frame;
  const here = (path: string): string => `/${language}${path}`;
  return (
    <footer className="site-foot">
      <div className="wrap">
        <div className="foot-columns">
          <Project frame={frame} />
          <Ways
            title={t('site.footerSite')}
            ways={[...frame.nav, { href: here('/accessibility'), label: t('site.accessibility') }]}
          />
          <Ways
            title={t('site.footerData')}
            ways={[
              { href: here('/feeds'), label: t('site.feedsTitle') },
              { href: here('/feed.atom'), label: t('site.atom'), type: 'application/atom+xml' },
              { href: here('/feed.rss'), label: t('site.rss'), type: 'application/rss+xml' },
              { href: here('/feed.json'), label: t('site.jsonFeed'), type: 'application/feed+json' },
              { href: '/api/openapi.json', label: t('site.api'), type: 'application/json' },
              { href: '/sitemap.xml', label: t('site.sitemap'), type: 'application/xml' },
            ]}
          />
        </div>
        <div className="foot-legal">
          <p className="funding">
            <Emblem height={48} />
            <span>{project.funding}</span>
          </p>
          {project.disclaimer !== '' && (
            <p className="disclaimer">
              <strong>{t('site.disclaimer')}.</strong> {project.disclaimer}
            </p>
          )}
        </div>
      </div>
    </footer>
  );
}
