// Every screen of the admin in every state that somebody may see it in: as it is, while it loads, when the server fails,
// when nothing is found, when a form is wrong, and before anybody signed in.
import type { BrowserContext, Page } from '@playwright/test';
import type { Language } from '../../src/platform/languages.ts';
import { RECORD_KINDS } from '../../src/slices/records/model.ts';
import { failing, waiting } from './answers.ts';
import type { MadeTexts } from './made-texts.ts';
import { textStates } from './text-states.ts';

export interface AdminState {
  readonly name: string;
  readonly path: string;
  /** Made before the screen is gone to. @returns what takes it back */
  prepare?(page: Page): Promise<() => Promise<void>>;
  /** Done once it is there. */
  reach?(page: Page): Promise<void>;
  /** Nobody is signed in. */
  readonly stranger?: true;
  /** Something is asked for without end: the screen is looked at as soon as it says something. */
  readonly waits?: true;
}

const LISTED = RECORD_KINDS.filter(kind => kind !== 'project');

const submitted = (page: Page): Promise<void> =>
  page.locator('main form button[type=submit], main .k-form-actions button').first().click();

/** The screens there are, with one record of each kind. @param records permanent names by kind */
export function adminStates(
  records: ReadonlyMap<string, string>,
  person: string,
  texts: MadeTexts,
): AdminState[] {
  const plain = [
    '',
    '/project',
    '/people',
    '/people/invite',
    `/people/${person}`,
    '/roles',
    '/outbox',
    '/audit',
    '/account',
    '/nowhere',
  ];
  const kinds = LISTED.flatMap(kind => {
    const id = records.get(kind);
    return [
      `/${kind}`,
      `/${kind}/new`,
      ...(id === undefined ? [] : [`/${kind}/${id}`, `/${kind}/${id}/revisions`]),
    ];
  });
  const open = ['/sign-in', '/password', '/password#wrong', '/invitation#wrong', '/sign-in/link#wrong'];
  return [
    ...[...plain, ...kinds].map(path => ({ name: path || '/', path: `/admin${path}` })),
    ...textStates(texts),
    ...open.map(path => ({ name: path, path: `/admin${path}`, stranger: true as const })),
    { name: '/events that fail', path: '/admin/events', prepare: failing('events') },
    { name: '/events that are loading', path: '/admin/events', prepare: waiting('events'), waits: true },
    { name: '/events of which none is found', path: '/admin/events?search=zzzzzz' },
    { name: '/events/new with faults', path: '/admin/events/new', reach: submitted },
    { name: '/people/invite with faults', path: '/admin/people/invite', reach: submitted },
    { name: '/sign-in with faults', path: '/admin/sign-in', reach: submitted, stranger: true },
  ];
}

const SAYS = 'main :is(h1, [role=alert], [aria-busy=true])';
/** What stands in the place of a whole screen. */
const WAITS = `${SAYS}, main [role=progressbar]`;

/** Goes to a screen and waits until it says something. */
export async function showState(page: Page, url: string, state: AdminState): Promise<() => Promise<void>> {
  const undo = await state.prepare?.(page);
  await page.goto('about:blank');
  await page.goto(url + state.path);
  await page
    .locator(state.waits ? WAITS : SAYS)
    .first()
    .waitFor();
  // What is still being fetched when the heading stands.
  await page.waitForLoadState(state.waits ? 'load' : 'networkidle');
  await state.reach?.(page);
  return undo ?? (() => Promise.resolve());
}

/** The language of whoever is signed in, which the admin speaks. */
export async function speak(context: BrowserContext, url: string, language: Language): Promise<void> {
  const answer = await context.request.patch(`${url}/api/v1/me`, {
    data: { language },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`the language was not changed: ${await answer.text()}`);
}

/** One record of each kind, and who is signed in. */
export async function oneOfEach(
  context: BrowserContext,
  url: string,
): Promise<{ records: Map<string, string>; person: string }> {
  const records = new Map<string, string>();
  for (const kind of LISTED) {
    const answer = await context.request.get(`${url}/api/v1/${kind}?limit=1`);
    const { records: found } = (await answer.json()) as { records: { id: string }[] };
    if (found[0]) records.set(kind, found[0].id);
  }
  const me = (await (await context.request.get(`${url}/api/v1/me`)).json()) as { id: string };
  return { records, person: me.id };
}
