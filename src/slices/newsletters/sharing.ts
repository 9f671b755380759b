// An issue's blocks for partners' own sites, in each language: shown in a frame there, or taken from a feed.
import { plainInline, plainText, renderBlock, renderEmbed } from '../../document/index.ts';
import type { BlockView, EditionView } from '../../document/model.ts';
import type { Db } from '../../platform/db/index.ts';
import type { FileRoute, PageContext } from '../../platform/registry.ts';
import { getPublishedEdition, listIssues } from './queries.ts';

const paths = (file: string) => async (db: Db) =>
  (await listIssues(db, 'en')).map(issue => `/newsletters/${issue.slug}/${file}`);

/** May be shown in a frame by anybody: it runs nothing, takes nothing in and knows nobody. */
const IN_FRAMES = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors *",
  'cross-origin-resource-policy': 'cross-origin',
  'x-robots-tag': 'noindex',
} as const;

/** Read by programs of other sites, also from within a browser. */
const FOR_PROGRAMS = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Whose view it is, the issue itself says; other sites have their own. */
const isShared = (block: BlockView): boolean => block.type !== 'disclaimer' && block.type !== 'headline';

const editionOf = ({ db, params, language }: PageContext): Promise<EditionView | null> =>
  getPublishedEdition(db, params.slug ?? '', language);

const MOST_ASKED = 2000;

/** @param asked ids with commas between them; absent: all blocks. An id that is not there is passed over */
function chosen(view: EditionView, asked: string | undefined): BlockView[] {
  const blocks = view.blocks.filter(isShared);
  if (asked === undefined || asked === '') return blocks;
  const ids = asked.slice(0, MOST_ASKED).split(',');
  return [...new Set(ids)].flatMap(id => blocks.find(block => block.id === id) ?? []);
}

const anchor = (block: BlockView): string => `#ed-${block.id.replace(/[^\w-]/g, '-')}`;

interface FeedItem {
  readonly address: string;
  readonly title: string;
  readonly html: string;
  readonly text: string;
}

/** Each block with the issue it is from, so that whoever shows it names its source. */
const itemsOf = (view: EditionView, from: string): FeedItem[] =>
  view.blocks.filter(isShared).map(block => ({
    address: `${view.addresses.page}${anchor(block)}`,
    title: block.heading ? plainInline(block.heading) : view.title,
    html: `${renderBlock(block, view)}<p><a href="${xml(view.addresses.page)}">${xml(from)}</a></p>`,
    text: plainText({ type: 'doc', content: block.body }),
  }));

const instant = (view: EditionView): string => `${view.published.value}T00:00:00Z`;

function jsonFeed(view: EditionView, from: string): string {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: `${view.masthead}: ${view.title}`,
      description: view.summary,
      home_page_url: view.addresses.page,
      feed_url: `${view.addresses.page}/feed.json`,
      language: view.language,
      authors: [{ name: view.project.acronym, url: view.project.website }],
      items: itemsOf(view, from).map(({ address, title, html, text }) => ({
        id: address,
        url: address,
        title,
        content_html: html,
        ...(text === '' ? {} : { content_text: text }),
        date_published: instant(view),
        language: view.language,
      })),
    },
    null,
    1,
  );
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xml = (text: string): string => text.replace(/[&<>"]/g, sign => SIGNS[sign] ?? sign);

function atomFeed(view: EditionView, from: string): string {
  const entries = itemsOf(view, from).map(
    ({ address, title, html }) =>
      `<entry><id>${xml(address)}</id><title>${xml(title)}</title><link rel="alternate" type="text/html" href="${xml(address)}"/>` +
      `<published>${instant(view)}</published><updated>${instant(view)}</updated>` +
      `<content type="html">${xml(html)}</content></entry>`,
  );
  const self = xml(`${view.addresses.page}/feed.xml`);
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.language}">` +
    `<id>${self}</id><title>${xml(`${view.masthead}: ${view.title}`)}</title><updated>${instant(view)}</updated>` +
    `<author><name>${xml(view.project.acronym)}</name></author><link rel="self" type="application/atom+xml" href="${self}"/>` +
    `<link rel="alternate" type="text/html" href="${xml(view.addresses.page)}"/>${entries.join('')}</feed>\n`
  );
}

/** A file of an edition, with the words that name its issue as the source. */
const shared =
  (make: (view: EditionView, from: string, context: PageContext) => string): FileRoute['load'] =>
  async context => {
    const view = await editionOf(context);
    return view && make(view, context.t('newsletters.embedFrom', { masthead: view.masthead }), context);
  };

export const sharedFiles: readonly FileRoute[] = [
  {
    path: '/newsletters/:slug/embed',
    type: 'text/html; charset=utf-8',
    keep: false,
    headers: IN_FRAMES,
    load: shared((view, from, { query }) => renderEmbed(view, chosen(view, query.blocks), from)),
    paths: paths('embed'),
  },
  {
    path: '/newsletters/:slug/feed.json',
    type: 'application/feed+json; charset=utf-8',
    keep: false,
    headers: FOR_PROGRAMS,
    load: shared(jsonFeed),
    paths: paths('feed.json'),
  },
  {
    path: '/newsletters/:slug/feed.xml',
    type: 'application/atom+xml; charset=utf-8',
    keep: false,
    headers: FOR_PROGRAMS,
    load: shared(atomFeed),
    paths: paths('feed.xml'),
  },
];
