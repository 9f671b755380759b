// trial:axe: every public page in every language through axe, at the rules of WCAG 2.2 AA, in Debian's Chromium.
// Languages may be named: `npm run trial:axe -- en el bg`. The journeys of CI take those three.
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium } from '@playwright/test';
import { isLanguage, LANGUAGES } from '../src/platform/languages.ts';
import { CHROMIUM } from '../tests/browser/chromium.ts';
import { scratch } from './harness/record.ts';
import { result } from './harness/report.ts';
import { serve } from './harness/secon.ts';

const TABS = 2;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const named = process.argv.slice(2).filter(isLanguage);
const languages = named.length > 0 ? named : LANGUAGES;
const { folder, remove } = scratch('trial-axe');
const server = await serve('start', { SECON_DATA: folder });
const sitemap = await (await fetch(`${server.url}/sitemap.xml`)).text();
const all = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
const paths = [...new Set(all)].filter(path =>
  languages.some(language => path === `/${language}` || path.startsWith(`/${language}/`)),
);
paths.push(
  ...languages.map(language => `/${language}/no-such-page`),
  ...languages.map(language => `/${language}/search?q=a`),
);

const browser = await chromium.launch(CHROMIUM);
let violations = 0;
const queue = [...new Set(paths)];
const total = queue.length;

async function work(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    await page.goto(server.url + path);
    const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    violations += found.violations.length;
    for (const { id, nodes } of found.violations)
      console.log(`${path}: ${id}: ${nodes[0]?.html.slice(0, 200)}`);
  }
}

const schemes = ['light', 'dark'] as const;
await Promise.all(
  Array.from({ length: TABS }, async (_, index) =>
    // Narrow and light, wide and dark: each page is seen in one of them, chance decides which.
    work(
      await browser.newContext({
        colorScheme: schemes[index % 2] ?? 'light',
        viewport: { width: index % 2 ? 1440 : 360, height: 900 },
      }),
    ),
  ),
);
await browser.close();
await server.stop();
remove();
if (violations > 0 || total === 0) process.exitCode = 1;
result('axe', { pages: total, languages: languages.length, violations });
