// Serves the admin: one page for all its addresses, which loads the bundle, and the files of the bundle.
// Nothing is read before somebody comes; what was read stays in memory, compressed.
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { messageOf } from '../errors.ts';
import { negotiate, readMessages } from '../i18n/index.ts';
import { LANGUAGES, type Language } from '../languages.ts';
import type { Log } from '../log.ts';
import { encoded, type PressedPage, press } from './kept-pages.ts';
import { adminSecurity } from './security.ts';

export interface AdminFiles {
  /** Holds `manifest.json` and what it names. */
  readonly folder: string;
  /** Address of the icon, which may be a `data:` one. */
  readonly icon: string;
}

interface Manifest {
  readonly entry: string;
  /** What the entry imports. */
  readonly chunks: readonly string[];
  readonly styles: string;
}

interface Loaded {
  readonly manifest: Manifest;
  /** Addresses of the messages of each language. */
  readonly messages: Readonly<Record<Language, string>>;
  readonly files: Map<string, PressedPage>;
}

const ASSETS = '/admin/assets';
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
/** `admin-VBLJAFSG.js`: nothing else in the folder goes out, and nothing beside it. */
const BUNDLED = /^[\w-]+-[A-Z0-9]{8}\.\w+$/;
/** As described in the API's description. */
const SESSION_COOKIE = /(^|;\s*)(__Secure-)?secon\.session_token=/;
/** Sent once to each browser and made once a process: worth some more work than a page is. */
const BROTLI = 9;

/** @param project the acronym of the project, for heads and titles */
export function mountAdmin(
  app: OpenAPIHono,
  { folder, icon }: AdminFiles,
  project: (c: Context) => Promise<string>,
  log: Log,
): void {
  let loading: Promise<Loaded> | undefined;
  const loaded = async (): Promise<Loaded> => {
    loading ??= load(folder);
    return loading.catch(error => {
      loading = undefined;
      throw error;
    });
  };

  app.get(`${ASSETS}/*`, async c => {
    const file = await fileNamed(folder, await loaded(), c.req.path.slice(ASSETS.length + 1));
    return file ? sendFile(c, file) : c.notFound();
  });

  const page = async (c: Context): Promise<Response> => {
    const language = negotiate(c.req.header('accept-language'), LANGUAGES);
    c.header('vary', 'accept-language');
    c.header('cache-control', 'no-store');
    try {
      const nonce = randomBytes(16).toString('base64');
      const session = SESSION_COOKIE.test(c.req.header('cookie') ?? '');
      const html = pageHtml(await loaded(), { language, nonce, icon, session, project: await project(c) });
      c.header('content-security-policy', adminSecurity(nonce));
      return c.html(html);
    } catch (error) {
      log.error('http.admin', { reason: messageOf(error) });
      return c.text('The admin cannot be shown at the moment. Please try again later.', 503);
    }
  };
  app.get('/admin', page);
  app.get('/admin/*', page);
}

async function load(folder: string): Promise<Loaded> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const files = new Map<string, PressedPage>();
  const english = readMessages('en');
  const addresses = LANGUAGES.map(async language => {
    // What nobody has translated yet is said in English rather than as a key.
    const messages = Object.fromEntries([...english, ...readMessages(language)]);
    const content = new TextEncoder().encode(JSON.stringify(messages));
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const name = `messages-${language}-${digest}.json`;
    files.set(name, await press({ type: 'application/json', content }, BROTLI));
    return [language, `${ASSETS}/${name}`] as const;
  });
  const messages = Object.fromEntries(await Promise.all(addresses)) as Record<Language, string>;
  return { manifest, messages, files };
}

/** @returns null for what is no script or sheet of the bundle */
async function fileNamed(folder: string, { files }: Loaded, name: string): Promise<PressedPage | null> {
  const known = files.get(name);
  if (known) return known;
  const type = BUNDLED.test(name) && TYPES[name.split('.').at(-1) ?? ''];
  const content = type && (await readFile(join(folder, name)).catch(() => null));
  if (!type || !content) return null;
  const file = await press({ type, content }, BROTLI);
  files.set(name, file);
  return file;
}

function sendFile(c: Context, file: PressedPage): Response {
  const { body, encoding } = encoded(file, c.req.header('accept-encoding') ?? '');
  return c.body(new Uint8Array(body), 200, {
    'content-type': file.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A word of the page in the reader's language, in English until it is translated. */
const word = (key: string, language: Language): string =>
  readMessages(language).get(key) ?? readMessages('en').get(key) ?? '';

interface PageParts {
  readonly language: Language;
  readonly nonce: string;
  readonly icon: string;
  /** Whether the browser has a cookie of a session, which scripts do not see: else nobody need be asked. */
  readonly session: boolean;
  readonly project: string;
}

function pageHtml(
  { manifest, messages }: Loaded,
  { language, nonce, icon, session, project }: PageParts,
): string {
  const preloads = manifest.chunks.map(chunk => `<link rel="modulepreload" href="${ASSETS}/${chunk}">`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(project)}</title>
<meta name="application-name" content="${escaped(project)}">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta property="csp-nonce" nonce="${nonce}">
<meta name="secon-messages" content="${escaped(JSON.stringify(messages))}">
${session ? '<meta name="secon-session" content="possible">\n' : ''}<link rel="icon" type="image/svg+xml" href="${escaped(icon)}">
<link rel="stylesheet" href="${ASSETS}/${manifest.styles}">
<link rel="preload" as="fetch" crossorigin href="${messages[language]}">
${preloads.join('\n')}
<script type="module" src="${ASSETS}/${manifest.entry}"></script>
</head>
<body>
<div id="admin"></div>
<noscript><p>${escaped(word('admin.noScript', language))}</p></noscript>
</body>
</html>
`;
}
