// The web application: pages, files and API of all slices behind one router.
import { createHash } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { sql } from 'drizzle-orm';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { renderToStaticMarkup } from 'react-dom/server';
import { today } from '../clock.ts';
import { publicUrl } from '../config.ts';
import { type ErrorKind, invalid, messageOf, SeconError } from '../errors.ts';
import { negotiate, translator } from '../i18n/index.ts';
import { isLanguage, LANGUAGES, type Language } from '../languages.ts';
import type { ApiApp, FileRoute, Page, PageContext, PageRoute, Registry } from '../registry.ts';
import { VERSION } from '../root.ts';
import type { Services } from '../services.ts';
import { type AdminFiles, mountAdmin } from './admin.ts';
import { admission } from './admission.ts';
import { issuesOf } from './issues.ts';
import { encoded, KeptPages, type PageBody } from './kept-pages.ts';
import { requestId, securityHeaders } from './security.ts';
import type { Frame, FrameProject, NavItem, Shell } from './shell.ts';
import { mountStoredFiles } from './stored-files.ts';

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

export interface Web {
  readonly app: OpenAPIHono;
  readonly kept: KeptPages;
}

const STATUS: Record<ErrorKind, 400 | 401 | 403 | 404 | 409 | 429 | 500> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  limited: 429,
  broken: 500,
};

const HTML = 'text/html; charset=utf-8';
const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** @param admin absent: served without it */
export function createWeb(services: Services, registry: Registry, theme: Theme, admin?: AdminFiles): Web {
  const { config, log } = services;
  const site = publicUrl(config);
  const headers = securityHeaders(site.startsWith('https:'));
  const kept = new KeptPages(headers);
  const app = new OpenAPIHono();
  const style = styleAsset(theme);
  const maker = pageMaker(services, registry, theme, site, style.path);

  app.use(async (c, next) => {
    const begun = performance.now();
    const id = requestId();
    await next();
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    c.res.headers.set('x-request-id', id);
    // The path only: a query may hold what somebody typed.
    const ms = Math.round(performance.now() - begun);
    log.debug('http', { id, method: c.req.method, path: c.req.path, status: c.res.status, ms });
  });
  // No text in the database holds the character zero, and asking for one would break the question.
  app.use(async (c, next) => {
    if (c.req.url.includes('%00')) throw invalid('http.zero', 'an address holds no character zero');
    await next();
  });

  app.get('/healthz', c => c.text('ok'));
  app.get('/readyz', async c => {
    try {
      await services.database.db.execute(sql`select 1`);
      return c.text('ready');
    } catch (error) {
      log.error('readyz', { reason: messageOf(error) });
      return c.text('the database does not answer', 503);
    }
  });
  app.get('/robots.txt', c => c.text(`User-agent: *\nAllow: /\nSitemap: ${site}/sitemap.xml\n`));
  app.get('/sitemap.xml', async c => {
    const make = async (): Promise<PageBody> => ({
      type: 'application/xml; charset=utf-8',
      content: utf8(await theme.sitemap(maker.context(c, 'en'))),
    });
    return sendKept(c, await kept.get(c.req.path, make), maker);
  });
  app.get(style.path, c =>
    c.body(style.content, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    }),
  );
  mountApi(app, services, registry);
  mountStoredFiles(app, services, registry);
  const acronym = async (c: Context) =>
    ((await theme.frameProject(maker.context(c, 'en'))) ?? NO_PROJECT).acronym;
  if (admin) mountAdmin(app, admin, acronym, log);

  app.get('/', c => {
    c.header('vary', 'accept-language');
    return c.redirect(`/${negotiate(c.req.header('accept-language'), LANGUAGES)}`, 302);
  });
  for (const route of registry.all('files')) mountFile(app, kept, maker, route);
  for (const route of registry.all('pages')) mountPage(app, kept, maker, route);
  app.get('/:language{[a-z]{2}}/', c => c.redirect(`/${c.req.param('language')}`, 301));

  app.notFound(c => maker.error(c, 'missing'));
  app.onError((error, c) => {
    const kind = kindOf(error);
    if (kind === 'broken') log.error('http.broken', { path: c.req.path, reason: messageOf(error) });
    return maker.error(c, kind, error);
  });
  return { app, kept };
}

/** The router's own refusals (a body that is no JSON) are the caller's fault, not ours. */
function kindOf(error: Error): ErrorKind {
  if (error instanceof SeconError) return error.kind;
  return error instanceof HTTPException && error.status < 500 ? 'invalid' : 'broken';
}

function styleAsset(theme: Theme): { path: string; content: string } {
  const content = theme.stylesheet();
  const digest = shortDigest(content);
  return { path: `/assets/site-${digest}.css`, content };
}

type Maker = ReturnType<typeof pageMaker>;

/** Makes page contexts, whole pages and error pages. */
function pageMaker(services: Services, registry: Registry, theme: Theme, site: string, stylesheet: string) {
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

const NO_PROJECT: FrameProject = {
  acronym: 'SECON',
  title: '',
  programme: '',
  website: '',
  funding: '',
  disclaimer: '',
};

function mountPage(app: OpenAPIHono, kept: KeptPages, maker: Maker, route: PageRoute): void {
  app.get(`/:language{[a-z]{2}}${route.path}`, async c => {
    const language = c.req.param('language');
    if (!isLanguage(language)) return maker.error(c, 'missing');
    const path = c.req.path.slice(language.length + 1);
    const make = () => maker.page(route, maker.context(c, language), path);
    if (route.keep === false) {
      const page = await make();
      if (!page) return maker.error(c, 'missing');
      return c.body(Buffer.from(page.content), 200, {
        'content-type': page.type,
        'cache-control': 'no-store',
      });
    }
    return sendKept(c, await kept.get(c.req.path, make), maker);
  });
}

function mountFile(app: OpenAPIHono, kept: KeptPages, maker: Maker, route: FileRoute): void {
  app.get(`/:language{[a-z]{2}}${route.path}`, async c => {
    const language = c.req.param('language');
    if (!isLanguage(language)) return maker.error(c, 'missing');
    const make = async (): Promise<PageBody | null> => {
      const content = await route.load(maker.context(c, language));
      return content === null
        ? null
        : { type: route.type, content: typeof content === 'string' ? utf8(content) : content };
    };
    return sendKept(c, await kept.get(c.req.path, make), maker);
  });
}

/** The router's own way to a kept page: the first time, and for addresses with a query. */
async function sendKept(
  c: Context,
  page: Awaited<ReturnType<KeptPages['get']>>,
  maker: Maker,
): Promise<Response> {
  if (!page) return maker.error(c, 'missing');
  const headers = { etag: page.etag, vary: 'accept-encoding', 'cache-control': 'no-cache' };
  if (c.req.header('if-none-match') === page.etag) return c.body(null, 304, headers);
  const { body, encoding } = encoded(page, c.req.header('accept-encoding') ?? '');
  return c.body(new Uint8Array(body), 200, {
    ...headers,
    'content-type': page.type,
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
}

function mountApi(app: OpenAPIHono, services: Services, registry: Registry): void {
  const hono = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const issue = result.error.issues[0];
      const message = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`;
      const issues = issuesOf(result.error, (result as { data?: unknown }).data);
      return c.json({ error: { kind: 'invalid', code: 'api.invalid', message, issues } }, 400);
    },
  });
  const api: ApiApp = {
    hono,
    context: language => ({
      db: services.database.db,
      language,
      t: translator(language),
      today: services.config.today ?? today(services.clock),
      registry,
      services,
    }),
  };
  hono.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'secon.session_token',
    description: 'Set by signing in; `__Secure-secon.session_token` where the site is https',
  });
  hono.use(admission(services.config, registry.identify(services)));
  for (const slice of registry.slices) slice.api?.(api);
  hono.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'SECON',
      version: VERSION,
      description:
        'The public record of the project: partners, events, practices, instruments, indicators, newsletters. Below /v1, what the admin works with; x-verb names the right that a call needs, /v1/roles who has it.',
    },
    servers: [{ url: `${publicUrl(services.config)}/api` }],
  });
  app.route('/api', hono);
}

/** What a form needs to say it in its reader's words. */
const toldOf = ({ params, issues }: SeconError) => ({
  ...(Object.keys(params).length > 0 ? { params } : {}),
  ...(issues.length > 0 ? { issues } : {}),
});

function apiError(c: Context, kind: ErrorKind, error?: Error): Response {
  const code = error instanceof SeconError ? error.code : `api.${kind}`;
  // What broke inside is for the log, not for the outside.
  const message =
    kind === 'broken'
      ? 'something broke on our side'
      : error
        ? messageOf(error)
        : 'there is nothing at this address';
  const told = error instanceof SeconError ? toldOf(error) : {};
  return c.json({ error: { kind, code, message, ...told } }, STATUS[kind]);
}
