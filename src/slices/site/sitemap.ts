// The sitemap: every page in every language that has it, each with its alternates.
import { translator } from '../../platform/i18n/index.ts';
import { LANGUAGES, type Language } from '../../platform/languages.ts';
import type { PageContext, PageRoute } from '../../platform/registry.ts';
import { xml } from './xml.ts';

export interface SitemapPage {
  /** Below `/{language}`. */
  readonly path: string;
  readonly languages: readonly Language[];
}

/** The values that a path gives to a route's parameters. @example ('/events/:slug', '/events/kalamata-2023') */
function parameters(route: string, path: string): Record<string, string> {
  const values = path.split('/');
  return Object.fromEntries(
    route
      .split('/')
      .flatMap((part, index) => (part.startsWith(':') ? [[part.slice(1), values[index] ?? '']] : [])),
  );
}

/** Asks the page itself, as only it knows; a page that is in no language is not listed. */
async function languagesOf(
  route: PageRoute,
  path: string,
  context: PageContext,
): Promise<readonly Language[]> {
  const params = parameters(route.path, path);
  for (const language of LANGUAGES) {
    const page = await route.load({ ...context, params, language, t: translator(language) });
    if (page) return page.languages ?? LANGUAGES;
  }
  return [];
}

/** Pages that are kept; what is made for each reader anew, such as a search, is for no index. */
export async function sitemapPages(context: PageContext): Promise<SitemapPage[]> {
  const pages: SitemapPage[] = [];
  for (const route of context.registry.all('pages')) {
    if (route.keep === false) continue;
    for (const path of (await route.paths?.(context.db)) ?? [route.path]) {
      const languages = route.path.includes(':') ? await languagesOf(route, path, context) : LANGUAGES;
      pages.push({ path, languages });
    }
  }
  return pages;
}

function entries({ path, languages }: SitemapPage, site: string): string {
  const address = (language: Language): string => xml(encodeURI(`${site}/${language}${path}`));
  const alternates = languages
    .map(language => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`)
    .join('');
  return languages.map(language => `<url><loc>${address(language)}</loc>${alternates}</url>\n`).join('');
}

/** @param site the public address without a trailing slash */
export const writeSitemap = (pages: readonly SitemapPage[], site: string): string =>
  '<?xml version="1.0" encoding="utf-8"?>\n' +
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
  `${pages.map(page => entries(page, site)).join('')}</urlset>\n`;

export const sitemapXml = async (context: PageContext): Promise<string> =>
  writeSitemap(await sitemapPages(context), context.site);
