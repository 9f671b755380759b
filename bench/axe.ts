// trial:axe: every public page and every screen of the admin, in every language, through axe at the rules of WCAG 2.2 AA,
// in Debian's Chromium; and whether any is wider than its window. Languages may be named: `npm run trial:axe -- en el bg`.
// CI takes those three. So may parts of addresses, which are then all that is looked at: `npm run trial:axe -- en /desk/`.
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { isLanguage, LANGUAGES } from '../src/platform/languages.ts';
import { fits, violations } from '../tests/browser/accessible.ts';
import { CHROMIUM } from '../tests/browser/chromium.ts';
import { join, signedIn } from '../tests/browser/signed-in.ts';
import { type AdminState, adminStates, oneOfEach, showState, speak } from './harness/admin-screens.ts';
import { type MadeTexts, makeTexts } from './harness/made-texts.ts';
import { scratch } from './harness/record.ts';
import { result } from './harness/report.ts';
import { serve } from './harness/secon.ts';
import { issuePages } from './harness/text-states.ts';

/** Narrow and light, wide and dark: what is seen in one of them today is seen in the other by the next language. */
const LOOKS: readonly BrowserContextOptions[] = [
  { colorScheme: 'light', viewport: { width: 360, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
];

const named = process.argv.slice(2).filter(isLanguage);
const languages = named.length > 0 ? named : LANGUAGES;
const parts = process.argv.slice(2).filter(part => part.startsWith('/'));
const isAsked = (address: string): boolean =>
  parts.length === 0 || parts.some(part => address.includes(part));
const { folder, remove } = scratch('trial-axe');
const env = { SECON_DATA: folder };
const server = await serve('start', env);
const browser = await chromium.launch(CHROMIUM);
let seen = 0;
let faults = 0;

/** @param passing what is over in a moment: it has no heading yet */
async function look(page: Page, what: string, passing = false): Promise<void> {
  const all = await violations(page);
  const found = all.filter(fault => !(passing && fault.startsWith('page-has-heading-one')));
  if (!(await fits(page))) found.push('wider than its window');
  seen++;
  faults += found.length;
  for (const fault of found) console.log(`${what}: ${fault.slice(0, 200)}`);
}

async function publicPaths(made: MadeTexts): Promise<string[]> {
  const sitemap = await (await fetch(`${server.url}/sitemap.xml`)).text();
  const all = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const own = all.filter(path =>
    languages.some(language => path === `/${language}` || path.startsWith(`/${language}/`)),
  );
  const more = languages.flatMap(language => [
    `/${language}/no-such-page`,
    `/${language}/search?q=a`,
    ...issuePages(made, language),
  ]);
  return [...new Set([...own, ...more])].filter(isAsked);
}

async function lookAtPublicPages(made: MadeTexts): Promise<void> {
  const queue = await publicPaths(made);
  await Promise.all(
    LOOKS.map(async options => {
      const page = await (await browser.newContext(options)).newPage();
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        await page.goto(server.url + path);
        await look(page, path);
      }
    }),
  );
}

/** Before anybody else is there: who is alone approves their own words. */
async function prepareTexts(): Promise<{ email: string; made: MadeTexts }> {
  const email = await join(server, env, { role: 'coordinator' });
  const context = await signedIn(browser, server, email);
  const made = await makeTexts(context.request, server.url);
  await context.close();
  return { email, made };
}

interface Looking {
  readonly options: BrowserContextOptions;
  /** Each look has half of the screens of a language, and the other half of the next. */
  readonly turn: number;
  readonly email: string;
  readonly made: MadeTexts;
}

async function lookAtScreens({ options, turn, email, made }: Looking): Promise<void> {
  const context = await signedIn(browser, server, email, options);
  const { records, person } = await oneOfEach(context, server.url);
  const states = adminStates(records, person, made).filter(({ path }) => isAsked(path));
  for (const [index, language] of languages.entries()) {
    await speak(context, server.url, language);
    const stranger = await browser.newContext({ ...options, locale: language });
    const [inside, outside] = [await context.newPage(), await stranger.newPage()];
    const mine = states.filter((_, place) => (place + index) % LOOKS.length === turn);
    for (const state of mine) await lookAt(state, state.stranger ? outside : inside, language);
    await inside.close();
    await stranger.close();
  }
}

async function lookAt(state: AdminState, page: Page, language: string): Promise<void> {
  const undo = await showState(page, server.url, state);
  await look(page, `${language} ${state.name}`, state.waits);
  await undo();
}

const { email, made } = await prepareTexts();
await lookAtPublicPages(made);
await Promise.all(
  LOOKS.map(async (options, turn) => {
    const own = turn === 0 ? email : await join(server, env, { role: 'coordinator' });
    await lookAtScreens({ options, turn, email: own, made });
  }),
);
await browser.close();
await server.stop();
remove();
if (faults > 0 || seen === 0) process.exitCode = 1;
result('axe', { pages: seen, languages: languages.length, violations: faults });
