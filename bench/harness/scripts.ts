// How large the scripts are that a browser fetches.
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';

/** Bytes after gzip of all scripts that a first load of an address fetched, what it asks for later included. @param until a selector of what comes last */
export async function scriptBytes(context: BrowserContext, path: string, until = 'main h1'): Promise<number> {
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', response => {
    const type = response.headers()['content-type'] ?? '';
    if (type.startsWith('text/javascript')) bodies.push(response.body());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.locator(until).first().waitFor();
  return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
}
