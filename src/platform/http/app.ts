// The web application: pages, files and API of all slices behind one router.
import { createHash } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { sql } from 'drizzle-orm';
import type { Context } from 'hono';
import { publicUrl } from '../config.ts';
import { invalid, messageOf } from '../errors.ts';
import { negotiate } from '../i18n/index.ts';
import { isLanguage, LANGUAGES } from '../languages.ts';
import type { FileRoute, PageRoute, Registry } from '../registry.ts';
import type { Services } from '../services.ts';
import { type AdminFiles, mountAdmin } from './admin.ts';
import { encoded, KeptPages, type PageBody } from './kept-pages.ts';
import { mountApi } from './mount-api.ts';
import { type Maker, NO_PROJECT, pageMaker, type Theme, utf8 } from './pages.ts';
import { kindOf } from './refusal.ts';
import { requestId, securityHeaders } from './security.ts';
import { mountStoredFiles } from './stored-files.ts';

export interface Web {
  readonly app: OpenAPIHono;
  readonly kept: KeptPages;
}

const shortDigest = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

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

function styleAsset(theme: Theme): { path: string; content: string } {
  const content = theme.stylesheet();
  const digest = shortDigest(content);
  return { path: `/assets/site-${digest}.css`, content };
}

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
    if (route.keep === false) return sendFresh(c, await make(), maker, route.headers);
    return sendKept(c, await kept.get(c.req.path, make), maker);
  });
}

/** A file that is made for each who asks. */
async function sendFresh(
  c: Context,
  body: PageBody | null,
  maker: Maker,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  if (body === null) return maker.error(c, 'missing');
  const content = Buffer.from(body.content);
  const etag = `"${shortDigest(content)}"`;
  const sent = { etag, 'cache-control': 'no-cache', ...headers };
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, sent);
  return c.body(content, 200, { ...sent, 'content-type': body.type });
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
