// `secon/facts` in a browser: the built file, loaded as a module by a blank page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, isStale } from '../../scripts/build.mjs';
import { ROOT } from '../../src/platform/root.ts';

const HOST = 'https://page.example';

test.beforeAll(async () => {
  if (isStale()) await build();
});

test('a blank page finds and compares facts, and asks for nothing but the file', async ({ page }) => {
  const library = readFileSync(join(ROOT, 'dist', 'facts.js'), 'utf8');
  const asked: string[] = [];
  const broken: string[] = [];
  page.on('pageerror', error => broken.push(error.message));
  await page.route('**/*', route => {
    const url = route.request().url();
    asked.push(url);
    if (url === `${HOST}/facts.js`) return route.fulfill({ contentType: 'text/javascript', body: library });
    if (url === `${HOST}/`)
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>-</title>' });
    return route.abort();
  });
  await page.goto(`${HOST}/`);
  const said = await page.evaluate<{
    facts: unknown[];
    french: unknown[];
    findings: unknown[];
  }>(`(async () => {
    const { compare, extract } = await import('/facts.js');
    const editions = [
      { language: 'en', text: '# Sample letter\\n\\nThe workshop is on 16-18 April 2031 for 43 people.' },
      { language: 'el', text: '# Δείγμα\\n\\nΤο εργαστήριο γίνεται στις 16 και 18 Απριλίου 2031 για 43 άτομα.' },
    ];
    return {
      facts: extract('Семинарът е на 5 май 2031 г. за тридесет души.', 'bg'),
      french: extract('Le 5 mars 2031, 1 200,50 euros', 'fr'),
      findings: compare(editions).findings,
    };
  })()`);
  expect(said.facts).toMatchObject([
    { kind: 'date', value: '2031-05-05' },
    { kind: 'number', value: '30', text: 'тридесет' },
  ]);
  expect(said.french).toMatchObject([
    { kind: 'date', value: '2031-03-05' },
    { kind: 'money', value: 'EUR 1200.5' },
  ]);
  expect(said.findings).toMatchObject([{ kind: 'range-to-pair', language: 'el', section: 's1', line: 3 }]);
  expect(broken).toEqual([]);
  expect(asked.filter(url => !url.endsWith('/favicon.ico'))).toEqual([`${HOST}/`, `${HOST}/facts.js`]);
});
