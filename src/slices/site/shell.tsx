// The frame of every public page: head, emblem with the funding statement, navigation, languages, foot.
import type { ReactElement } from 'react';
import type { Frame, Shell } from '../../platform/http/shell.ts';
import { LANGUAGE, LANGUAGES, type Language } from '../../platform/languages.ts';
import type { Page } from '../../platform/registry.ts';
import { Emblem } from '../../ui/emblem.tsx';
import { COLOURS } from '../../ui/tokens.ts';
import { Foot } from './foot.tsx';

interface FrameProps {
  readonly frame: Frame;
}

interface PageProps extends FrameProps {
  readonly page: Page;
}

/** A plain blue field with a warm line, as no browser goes without an icon: the project may have no logo of its own. */
export const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' " +
  "rx='2' fill='%23003399'/%3E%3Crect x='3' y='11' width='10' height='2' fill='%23f0932b'/%3E%3C/svg%3E";

/** JSON in a script element: `<` could end the element early. */
const jsonLd = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const ogLocale = (language: Language): string => LANGUAGE[language].locale.replace('-', '_');

/** A page's address in a language, on this site. */
const hrefIn = (language: Language, frame: Frame): string => `/${language}${encodeURI(frame.path)}`;

/** The title as it stands in tabs and search results. */
const fullTitle = (page: Page, { project }: Frame): string =>
  page.title.includes(project.acronym) ? page.title : `${page.title} · ${project.acronym}`;

/** Addresses in other languages; an error has none. */
function Alternates({ page, frame }: PageProps): ReactElement | null {
  if (frame.status !== 200) return null;
  const languages = page.languages ?? LANGUAGES;
  const canonical = page.canonical ?? `${frame.site}${hrefIn(frame.language, frame)}`;
  const otherwise = languages.includes('en') ? 'en' : (languages[0] ?? frame.language);
  return (
    <>
      <link rel="canonical" href={canonical} />
      {languages.map(code => (
        <link key={code} rel="alternate" hrefLang={code} href={`${frame.site}${hrefIn(code, frame)}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${frame.site}${hrefIn(otherwise, frame)}`} />
      <meta property="og:url" content={canonical} />
    </>
  );
}

function Feeds({ page, frame }: PageProps): ReactElement {
  const { acronym } = frame.project;
  const own = [
    {
      type: 'application/atom+xml',
      title: frame.t('site.feedTitle', { acronym }),
      href: `/${frame.language}/feed.atom`,
    },
    {
      type: 'application/feed+json',
      title: frame.t('site.feedTitle', { acronym }),
      href: `/${frame.language}/feed.json`,
    },
  ];
  return (
    <>
      {[...own, ...(page.feeds ?? [])].map(feed => (
        <link key={feed.href} rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
      ))}
    </>
  );
}

/** What stands for the page where somebody shares it. */
const SharedPicture = ({ page: { image }, frame }: PageProps): ReactElement | null =>
  image ? (
    <>
      <meta property="og:image" content={`${frame.site}${image.path}`} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={image.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  ) : null;

const Head = ({ page, frame }: PageProps): ReactElement => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{fullTitle(page, frame)}</title>
    {page.description !== '' && <meta name="description" content={page.description} />}
    {frame.status !== 200 && <meta name="robots" content="noindex" />}
    <meta name="theme-color" content={COLOURS.light.paper} media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content={COLOURS.dark.paper} media="(prefers-color-scheme: dark)" />
    <link rel="icon" type="image/svg+xml" href={ICON} />
    <link rel="stylesheet" href={frame.stylesheet} />
    <Alternates page={page} frame={frame} />
    <Feeds page={page} frame={frame} />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content={frame.project.acronym} />
    <meta property="og:title" content={page.title} />
    {page.description !== '' && <meta property="og:description" content={page.description} />}
    <SharedPicture page={page} frame={frame} />
    <meta property="og:locale" content={ogLocale(frame.language)} />
    {page.jsonLd && (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a data block, not a script; its JSON is made safe above
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(page.jsonLd) }} />
    )}
  </head>
);

/** Leads to this very page in each language that has it. */
function Languages({ page, frame }: PageProps): ReactElement {
  const offered = page.languages ?? LANGUAGES;
  return (
    <details className="languages">
      <summary>
        <span className="visually-hidden">{frame.t('site.language')}: </span>
        {LANGUAGE[frame.language].name}
      </summary>
      <nav aria-label={frame.t('site.languages')}>
        <ul>
          {LANGUAGES.filter(code => offered.includes(code) || code === frame.language).map(code => (
            <li key={code}>
              <a
                href={`${hrefIn(code, frame)}${frame.query ?? ''}`}
                hrefLang={code}
                lang={code}
                aria-current={code === frame.language ? 'true' : undefined}
              >
                {LANGUAGE[code].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

const Band = ({ page, frame }: PageProps): ReactElement => (
  <div className="site-band">
    <div className="wrap">
      <p className="funding">
        <Emblem height={40} title={frame.t('site.emblem')} />
        <span>{frame.project.funding}</span>
      </p>
      <Languages page={page} frame={frame} />
    </div>
  </div>
);

const MENU = 'site-nav';

/** Beside the name, or behind a button in a narrow window: a popover, which browsers open and close without script. */
const Navigation = ({ frame }: FrameProps): ReactElement => (
  <div className="site-head">
    <div className="wrap">
      <a
        className="wordmark"
        href={`/${frame.language}`}
        aria-label={frame.t('site.homeOf', { acronym: frame.project.acronym })}
      >
        {frame.project.acronym}
      </a>
      <button className="menu-button" type="button" popoverTarget={MENU}>
        <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
          <path d="M1 1h14M1 6h14M1 11h14" />
        </svg>
        {frame.t('site.menu')}
      </button>
      <nav className="site-nav" id={MENU} popover="auto" aria-label={frame.t('site.navigation')}>
        <button className="menu-button" type="button" popoverTarget={MENU} popoverTargetAction="hide">
          {frame.t('site.close')}
        </button>
        <ul>
          {frame.nav.map(item => (
            <li key={item.href}>
              <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </div>
);

/** A whole page, ready to be written out. */
export const shell: Shell = (page, frame) => (
  <html lang={frame.language}>
    <Head page={page} frame={frame} />
    <body>
      <a className="skip" href="#content">
        {frame.t('site.skip')}
      </a>
      <header>
        <Band page={page} frame={frame} />
        <Navigation frame={frame} />
      </header>
      <main className="site-main" id="content" tabIndex={-1}>
        <div className="page">{page.body}</div>
      </main>
      <Foot frame={frame} />
    </body>
  </html>
);
