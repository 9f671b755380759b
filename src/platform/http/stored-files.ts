// Files of records, below /files: bytes that never change at their address, and that no browser takes for a page.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Registry } from '../registry.ts';
import type { Services } from '../services.ts';

/** Opened by itself, a file runs nothing, asks for nothing and has no part in this site. */
export const STORED_FILE_HEADERS = {
  'content-disposition': 'inline',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
} as const;

const FOR_EVERYBODY = {
  'cache-control': 'public, max-age=31536000, immutable',
  // Newsletters are read at other sites' addresses, with our pictures in them.
  'cross-origin-resource-policy': 'cross-origin',
} as const;

export function mountStoredFiles(app: OpenAPIHono, services: Services, registry: Registry): void {
  for (const route of registry.all('stored'))
    app.get(`/files${route.path}`, async (c, next) => {
      const file = await route.load(services, c.req.param() as Record<string, string>);
      if (!file) return next();
      // A new object of these bytes alone: the store may give a view into a larger one.
      return c.body(new Uint8Array(file.content), 200, {
        ...STORED_FILE_HEADERS,
        ...FOR_EVERYBODY,
        'content-type': file.type,
      });
    });
}
