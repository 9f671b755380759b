// The screens of translating and composing, in every state that somebody may see them in.
import type { Page } from '@playwright/test';
import type { AdminState } from './admin-screens.ts';
import { changing, failing, waiting } from './answers.ts';
import type { MadeTexts } from './made-texts.ts';

const shown = (path: string): AdminState => ({ name: path, path: `/admin${path}` });
/** @param said where it is told: in a part of the screen, or by what stands in its place */
const fails = (path: string, asked: string, said = '[role=alert]'): AdminState => ({
  ...shown(path),
  name: `${path} that fails`,
  prepare: failing(asked),
  reach: page => page.locator(`main ${said}`).first().waitFor(),
});
const waits = (path: string, asked: string): AdminState => ({
  ...shown(path),
  name: `${path} that is loading`,
  prepare: waiting(asked),
  waits: true,
});

const board = (): AdminState[] => [
  shown('/board'),
  shown('/board?view=partners'),
  shown('/board?search=zzzzzz'),
  shown('/board?languages=el,bg&need=stale&mine=true'),
  {
    ...shown('/board'),
    name: '/board without records',
    prepare: changing('board', answer => ({ ...answer, records: [], total: 0, next: null })),
  },
  fails('/board', 'board'),
  waits('/board', 'board'),
];

/** Somebody else writes the title; what is typed here then is not taken. */
async function overtaken(page: Page, event: string): Promise<void> {
  const path = new URL(`/api/v1/desk/events/${event}/el`, page.url()).href;
  const { fields } = await (await page.request.get(path)).json();
  const { target } = (fields as { field: string; target: { version: string } | null }[]).find(
    ({ field }) => field === 'title',
  ) ?? { target: null };
  const title = page.locator('#text-title [contenteditable=true]');
  await title.click();
  await page.keyboard.press('End');
  await page.request.put(`${path}/title`, {
    data: { body: `Μια συνάντηση ${Date.now()}`, state: 'draft', seen: target?.version ?? null },
    headers: { origin: new URL(page.url()).origin },
  });
  await page.keyboard.type(' !');
  await page.locator('#text-title [role=alert], #text-title .desk-both').first().waitFor();
}

const desk = ({ event, issue }: MadeTexts): AdminState[] => {
  const path = `/desk/events/${event}/el`;
  const seen = (rights: object) => (answer: Record<string, unknown>) => ({
    ...answer,
    rights: { ...(answer.rights as object), ...rights },
  });
  return [
    shown(path),
    shown(`/desk/events/${event}/en`),
    shown(`/desk/events/${event}/bg`),
    shown(`/desk/newsletters/${issue}/bg`),
    {
      ...shown(path),
      name: `${path} for readers`,
      prepare: changing('desk/events', seen({ edit: false, review: false, approve: false, machine: false })),
    },
    { ...shown(path), name: `${path} overtaken`, reach: page => overtaken(page, event) },
    fails(path, 'desk/events', 'h1'),
    waits(path, 'desk/events'),
  ];
};

const put = (page: Page, name: string, content: Buffer): Promise<void> =>
  page
    .locator('main input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });

/** An event's file, changed by somebody's program. */
async function brought(page: Page, event: string, change: (file: string) => string): Promise<void> {
  const query = `kind=events&id=${event}&language=el&need=all`;
  const address = new URL(`/api/v1/exchange/xliff12?${query}`, page.url()).href;
  const file = await (await page.request.get(address)).text();
  await put(page, 'event.xlf', Buffer.from(change(file)));
  await page.locator('.exchange-refusals, .exchange-changed').first().waitFor();
}

const exchange = ({ event }: MadeTexts): AdminState[] => [
  shown('/exchange'),
  shown(`/exchange?kind=events&id=${event}&format=docx`),
  {
    ...shown('/exchange'),
    name: '/exchange with a file that is none',
    reach: async page => {
      await put(page, 'event.xlf', Buffer.from('no XML'));
      await page.locator('main [role=alert]').first().waitFor();
    },
  },
  {
    ...shown('/exchange'),
    name: '/exchange with a file that lost facts',
    reach: page => brought(page, event, file => file.replaceAll(/<x [^>]*\/>/g, '')),
  },
  {
    ...shown('/exchange'),
    name: '/exchange with changed words',
    reach: page => brought(page, event, file => file.replaceAll('Οι περιφέρειες', 'Όλες οι περιφέρειες')),
  },
  fails('/exchange', 'exchange'),
];

const issues = ({ issue, begun }: MadeTexts): AdminState[] => {
  const parts = ['', '/preview', '/check', '/publish', '/revisions'];
  return [
    ...['2', issue, begun].flatMap(id => parts.map(part => shown(`/newsletters/${id}${part}`))),
    ...['preview', 'check', 'publish'].flatMap(part => [
      waits(`/newsletters/${begun}/${part}`, `newsletters/${begun}`),
      fails(`/newsletters/${begun}/${part}`, `newsletters/${begun}`, 'h1'),
    ]),
  ];
};

/** @param made what these screens are about */
export const textStates = (made: MadeTexts): AdminState[] => [
  ...board(),
  ...desk(made),
  ...exchange(made),
  ...issues(made),
  shown('/glossary?search=zzzzzz'),
];

/** Pages of the public site that no map of it names. @param language of the reader */
export const issuePages = ({ issue }: MadeTexts, language: string): string[] => [
  `/${language}/newsletters/${issue}`,
  `/${language}/newsletters/2/embed`,
  `/${language}/newsletters/2/versions/1/page.html`,
];
