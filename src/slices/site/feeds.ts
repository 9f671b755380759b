// The site's news as Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1.
import type { FeedEntry } from '../../platform/registry.ts';
import { xml } from './xml.ts';

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Public address of the site, without a trailing slash. */
  readonly site: string;
  /** `2024-04-24`: stands for the feed's own date while it has no entry. */
  readonly today: string;
  readonly author: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

const home = ({ site, language }: Feed): string => `${site}/${language}`;
const address = (feed: Feed, path: string): string => encodeURI(`${home(feed)}${path}`);
const instant = (day: string): string => `${day}T00:00:00Z`;
const updated = (feed: Feed): string => feed.entries[0]?.published ?? feed.today;

const atomEntry = (feed: Feed, entry: FeedEntry): string => {
  const href = xml(address(feed, entry.path));
  return (
    `<entry><id>${href}</id><title>${xml(entry.title)}</title><link rel="alternate" type="text/html" href="${href}"/>` +
    `<published>${instant(entry.published)}</published><updated>${instant(entry.published)}</updated>` +
    `<summary>${xml(entry.summary)}</summary></entry>`
  );
};

export const atomFeed = (feed: Feed): string => {
  const self = xml(address(feed, '/feed.atom'));
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">` +
    `<id>${self}</id><title>${xml(feed.title)}</title><subtitle>${xml(feed.description)}</subtitle>` +
    `<updated>${instant(updated(feed))}</updated><author><name>${xml(feed.author)}</name></author>` +
    `<link rel="self" type="application/atom+xml" href="${self}"/>` +
    `<link rel="alternate" type="text/html" href="${xml(home(feed))}"/>` +
    `${feed.entries.map(entry => atomEntry(feed, entry)).join('')}</feed>\n`
  );
};

const rssDate = (day: string): string => new Date(instant(day)).toUTCString();

const rssItem = (feed: Feed, entry: FeedEntry): string => {
  const href = xml(address(feed, entry.path));
  return (
    `<item><title>${xml(entry.title)}</title><link>${href}</link><guid isPermaLink="true">${href}</guid>` +
    `<pubDate>${rssDate(entry.published)}</pubDate><description>${xml(entry.summary)}</description></item>`
  );
};

export const rssFeed = (feed: Feed): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
  `<title>${xml(feed.title)}</title><link>${xml(home(feed))}</link><description>${xml(feed.description)}</description>` +
  `<language>${feed.language}</language><lastBuildDate>${rssDate(updated(feed))}</lastBuildDate>` +
  `<atom:link rel="self" type="application/rss+xml" href="${xml(address(feed, '/feed.rss'))}"/>` +
  `${feed.entries.map(entry => rssItem(feed, entry)).join('')}</channel></rss>\n`;

/** An item needs `id` and a content: the summary, or the title where there is none. */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: home(feed),
      feed_url: address(feed, '/feed.json'),
      language: feed.language,
      authors: [{ name: feed.author }],
      items: feed.entries.map(entry => ({
        id: address(feed, entry.path),
        url: address(feed, entry.path),
        title: entry.title,
        content_text: entry.summary === '' ? entry.title : entry.summary,
        date_published: instant(entry.published),
        language: feed.language,
      })),
    },
    null,
    1,
  );
