// Serves the gallery of the admin's components, bundled for the test alone, under the admin's content security policy.
import { globSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { tokensCss } from '../../src/ui/stylesheet.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'";
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/gallery.css"></head>
<body><div id="gallery"></div><script type="module" src="/gallery.js"></script></body></html>`;

async function script(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

const sheet = (sheets: readonly string[]): string =>
  tokensCss() +
  [...globSync('src/admin/style/*.css').sort(), ...sheets].map(file => readFileSync(file, 'utf8')).join('\n');

/**
 * @param entry what is shown; the kit unless told
 * @param sheets its own styles, after the admin's
 * @returns its address on the loopback, and what ends it
 */
export async function serveGallery(
  entry = 'src/admin/kit/gallery/main.tsx',
  sheets: readonly string[] = ['src/admin/kit/gallery/gallery.css'],
): Promise<{ url: string; stop(): void }> {
  const files = new Map([
    ['/', { type: 'text/html', body: PAGE }],
    ['/gallery.js', { type: 'text/javascript', body: await script(entry) }],
    ['/gallery.css', { type: 'text/css', body: sheet(sheets) }],
  ]);
  const answer = (path: string, response: ServerResponse): void => {
    const file = files.get(path);
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('content-type', `${file?.type ?? 'text/plain'}; charset=utf-8`);
    response.statusCode = file === undefined ? 404 : 200;
    response.end(file?.body);
  };
  const server = createServer((request, response) => answer(request.url?.split('?')[0] ?? '/', response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
