// Public pages made whole: the frame around what a slice shows, and the pages for what goes wrong.
import type { Context } from 'hono';
import { renderToStaticMarkup } from 'react-dom/server';
import { today } from '../clock.ts';
import { type ErrorKind, messageOf } from '../errors.ts';
import { negotiate, translator } from '../i18n/index.ts';
import { isLanguage, LANGUAGES, type Language } from '../languages.ts';
import type { Page, PageContext, PageRoute, Registry } from '../registry.ts';
import type { Services } from '../services.ts';
import type { PageBody } from './kept-pages.ts';
import { apiError, STATUS } from './refusal.ts';
import type { Frame, FrameProject, NavItem, Shell } from './shell.ts';

const HTML = 'text/html; charset=utf-8';
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The frame and the pages for what goes wrong: the site slice gives them. */
export interface Theme {
  readonly shell: Shell;
  readonly stylesheet: () => string;
  /** The inside of an error page, in the reader's language. */
  errorPage(kind: ErrorKind, frame: Omit<Frame, 'status'>): Page;
  /** What the frame says about the project. @returns null before anything is loaded */
  frameProject(context: PageContext): Promise<FrameProject | null>;
  /** Every page with its languages, for search engines (sitemaps.org). */
  sitemap(context: PageContext): Promise<string>;
}

export type Maker = ReturnType<typeof pageMaker>;

/** Makes page contexts, whole pages and error pages. */
export function pageMaker(
  services: Services,
  registry: Registry,
  theme: Theme,
  site: string,
  stylesheet: string,
) {
  const routes = registry.all('pages').filter(route => route.nav !== undefined);
  const navigation = routes.sort((a, b) => (a.nav?.position ?? 0) - (b.nav?.position ?? 0));

  const context = (c: Context, language: Language): PageContext => ({
    db: services.database.db,
    language,
    t: translator(language),
    today: services.config.today ?? today(services.clock),
    params: c.req.param() as Record<string, string>,
    query: c.req.query(),
    site,
    registry,
    services,
  });

  const frame = async (ctx: PageContext, path: string): Promise<Omit<Frame, 'status'>> => ({
    language: ctx.language,
    t: ctx.t,
    path,
    site,
    stylesheet,
    nav: navigation.map((route): NavItem => {
      const href = `/${ctx.language}${route.path}`;
      return {
        href,
        label: ctx.t(route.nav?.label ?? ''),
        current: path === route.path || path.startsWith(`${route.path}/`),
      };
    }),
    project: (await theme.frameProject(ctx)) ?? NO_PROJECT,
  });

  const html = (page: Page, whole: Frame): Uint8Array =>
    utf8(`<!doctype html>${renderToStaticMarkup(theme.shell(page, whole))}`);

  return {
    context,
    async page(route: PageRoute, ctx: PageContext, path: string): Promise<PageBody | null> {
      const page = await route.load(ctx);
      // What is kept is for everybody: it knows nothing of one reader's query.
      const query = route.keep === false ? { query: queryOf(ctx) } : {};
      return (
        page && { type: HTML, content: html(page, { ...(await frame(ctx, path)), ...query, status: 200 }) }
      );
    },
    /** In the language of the address, else in the reader's. */
    async error(c: Context, kind: ErrorKind, error?: Error): Promise<Response> {
      if (c.req.path.startsWith('/api/')) return apiError(c, kind, error);
      const code = c.req.path.split('/')[1] ?? '';
      const language = isLanguage(code) ? code : negotiate(c.req.header('accept-language'), LANGUAGES);
      const path = isLanguage(code) ? c.req.path.slice(code.length + 1) : c.req.path;
      try {
        const inside = await frame(context(c, language), path);
        const body = html(theme.errorPage(kind, inside), { ...inside, status: STATUS[kind] });
        return c.body(Buffer.from(body), STATUS[kind], { 'content-type': HTML, 'cache-control': 'no-store' });
      } catch (second) {
        // The error page needs the database too; without one a plain line must do.
        services.log.error('http.error-page', { reason: messageOf(second) });
        return c.text('This page cannot be shown at the moment. Please try again later.', 500);
      }
    },
  };
}

const queryOf = ({ query }: PageContext): string => {
  const text = new URLSearchParams(query).toString();
  return text === '' ? '' : `?${text}`;
};

export const NO_PROJECT: FrameProject = {
  acronym: 'SECON',
  title: '',
  programme: '',
  website: '',
  funding: '',
  disclaimer: '',
};
