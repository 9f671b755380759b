// What a slice gives to the house: the things that cut across. Composed once, in src/slices.ts, in the slices' order.

import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ReactNode } from 'react';
import type { RecordFact } from '../facts/model.ts';
import { type Actor, type Identify, NOBODY } from './auth.ts';
import type { ContentFile } from './content/folder.ts';
import type { Db } from './db/index.ts';
import type { RecordDirectory } from './directory.ts';
import type { Translate } from './i18n/index.ts';
import type { Language } from './languages.ts';
import type { OutboxHandler, OutboxPayload } from './outbox.ts';
import type { RecordKind } from './record-kind.ts';
import type { Services } from './services.ts';

/** What a public page may know: everything it shows comes from here, so that it can be rendered once and kept. */
export interface PageContext {
  readonly db: Db;
  readonly language: Language;
  readonly t: Translate;
  /** Today, `2024-04-24`, in the project's zone: decides what is held and what is to come. */
  readonly today: string;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Query parameters; only pages with `keep: false` get any. */
  readonly query: Readonly<Record<string, string>>;
  /** The site's public address without a trailing slash. */
  readonly site: string;
  readonly registry: Registry;
  readonly services: Services;
}

/** A public page's inside; the site's shell puts head, navigation and foot around it. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly body: ReactNode;
  /** schema.org, as JSON-LD. */
  readonly jsonLd?: object;
  /** What stands for the page where it is shared: a JPEG, below the site's address. */
  readonly image?: {
    readonly path: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  };
  /** Languages in which this page has text of its own; absent: all. */
  readonly languages?: readonly Language[];
  /** The page's own address if it has a better one than the requested (an alias). */
  readonly canonical?: string;
  /** Feeds of this page, for `<link rel=alternate>`. */
  readonly feeds?: readonly { readonly type: string; readonly title: string; readonly href: string }[];
}

export interface PageRoute {
  /** Below `/{language}`: `''`, `/events`, `/events/:slug`. */
  readonly path: string;
  /** False: shown fresh each time (a search). Absent: rendered once and kept until something changes. */
  readonly keep?: false;
  /** @returns null when there is no such thing: a 404 page */
  load(context: PageContext): Promise<Page | null>;
  /** The paths that exist, for the sitemap and the archive; absent: `path` itself. */
  paths?(db: Db): Promise<string[]>;
  /** In the main navigation: the message key of its label and its position. */
  readonly nav?: { readonly label: string; readonly position: number };
}

/** A file that the site serves beside its pages: a feed, a calendar. */
export interface FileRoute {
  /** Below `/{language}`: `/events/calendar.ics`. */
  readonly path: string;
  readonly type: string;
  /** False: made fresh each time, with the address's query. Absent: kept until something changes. */
  readonly keep?: false;
  /** Instead of the site's own, of one that is not kept: who may show it in a frame, what it may load. */
  readonly headers?: Readonly<Record<string, string>>;
  load(context: PageContext): Promise<string | Uint8Array | null>;
  paths?(db: Db): Promise<string[]>;
}

/** Files of records, below `/files`: for everybody, and the same for ever at their address. */
export interface StoredFileRoute {
  /** `/pictures/:sha256/:file` */
  readonly path: string;
  /** @returns null when there is no such file, or when it is not for the public */
  load(
    services: Services,
    params: Readonly<Record<string, string>>,
  ): Promise<{ readonly type: string; readonly content: Uint8Array } | null>;
}

/** Resolves references to facts of some kind of record, many at once. */
export interface FactSource {
  /** The word before the colon: `event`. */
  readonly record: string;
  /** @param slugs the records asked for. @returns facts by full reference, `event:haskovo-2023.dates` */
  resolve(db: Db, slugs: readonly string[], today: string): Promise<ReadonlyMap<string, RecordFact>>;
}

/** A day on which what is told of a record turns from to come into past. */
export interface Turn {
  /** Which record: `event:haskovo-2023`. */
  readonly record: string;
  /** From this day on it is past, `2023-11-15`. */
  readonly on: string;
}

/** A part of another record's page: "events of this partner". */
export interface RelatedSection {
  /** The kind of record whose page it joins: `organisation`. */
  readonly to: string;
  readonly position: number;
  load(context: PageContext, slug: string): Promise<ReactNode | null>;
}

/** A tile on the home page. */
export interface HomeTile {
  readonly position: number;
  load(context: PageContext): Promise<ReactNode | null>;
}

/** An entry of the site's feeds (Atom, RSS, JSON Feed). */
export interface FeedEntry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** `2024-04-24` */
  readonly published: string;
}

export interface LoadContext {
  readonly actor: Actor;
  /** Told what was loaded but needs somebody's eye. */
  readonly note?: (text: string) => void;
  readonly services: Services;
  readonly registry: Registry;
}

export interface LoadCount {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A kind of record in the content folder. */
export interface ContentKind {
  /** For people: "events". */
  readonly name: string;
  /** Whether a file is this kind's, by its path. */
  owns(path: string): boolean;
  load(tx: Db, files: readonly ContentFile[], context: LoadContext): Promise<LoadCount>;
  /** What can be settled only when every record is there: the values of bound facts, what is published. */
  finish?(tx: Db, context: LoadContext): Promise<void>;
  export(db: Db, context: LoadContext): Promise<ContentFile[]>;
}

export interface ApiContext {
  readonly db: Db;
  readonly language: Language;
  readonly t: Translate;
  readonly today: string;
  readonly registry: Registry;
  readonly services: Services;
}

export interface ApiApp {
  readonly hono: OpenAPIHono;
  context(language: Language): ApiContext;
}

export interface JobHandler {
  /** `newsletters.render` */
  readonly name: string;
  /** Seconds after which a job that says nothing counts as dead and is given to another worker. */
  readonly expireInSeconds: number;
  /** What is to be done because of the hour: asked every half minute, so it must be one small question. */
  due?(services: Services): Promise<readonly OutboxPayload[]>;
  run(services: Services, registry: Registry, payload: OutboxPayload): Promise<void>;
}

export interface Slice {
  readonly name: string;
  readonly content?: readonly ContentKind[];
  readonly facts?: readonly FactSource[];
  /** Turns between two days, the first not among them: texts written before one speak of it as to come. */
  turns?(db: Db, after: string, until: string): Promise<readonly Turn[]>;
  readonly pages?: readonly PageRoute[];
  readonly files?: readonly FileRoute[];
  readonly stored?: readonly StoredFileRoute[];
  readonly related?: readonly RelatedSection[];
  readonly home?: readonly HomeTile[];
  readonly outbox?: readonly OutboxHandler[];
  readonly jobs?: readonly JobHandler[];
  readonly directories?: readonly RecordDirectory[];
  /** Kinds of record that people keep by forms. */
  readonly records?: readonly RecordKind[];
  api?(app: ApiApp): void;
  /** Knows who asks; one slice does. */
  identify?(services: Services): Identify;
  feed?(context: PageContext): Promise<FeedEntry[]>;
}

export interface Registry {
  readonly slices: readonly Slice[];
  /** Every one of a kind of contribution, in the slices' order. */
  all<
    K extends
      | 'content'
      | 'facts'
      | 'pages'
      | 'files'
      | 'stored'
      | 'related'
      | 'home'
      | 'outbox'
      | 'jobs'
      | 'directories'
      | 'records',
  >(what: K): NonNullable<Slice[K]>[number][];
  /** Facts for references of any kinds; unknown references are absent from the answer. */
  resolveFacts(db: Db, refs: Iterable<string>, today: string): Promise<Map<string, RecordFact>>;
  /** Names and ids of a kind of record; of a kind that no slice knows there are none. */
  directory(record: string): RecordDirectory;
  /** How to find out who asks; without a slice that knows, everybody is the public. */
  identify(services: Services): Identify;
}

const emptyDirectory = (record: string): RecordDirectory => ({
  record,
  idsOf: async () => new Map(),
  slugsOf: async () => new Map(),
});

export function createRegistry(slices: readonly Slice[]): Registry {
  const all: Registry['all'] = what => slices.flatMap(slice => (slice[what] ?? []) as never[]);
  const sources = new Map(all('facts').map(source => [source.record, source]));
  return {
    slices,
    all,
    async resolveFacts(db, refs, today) {
      const slugs = new Map<string, Set<string>>();
      for (const ref of refs) {
        const record = ref.slice(0, ref.indexOf(':'));
        const slug = ref.slice(record.length + 1, ref.lastIndexOf('.'));
        slugs.set(record, (slugs.get(record) ?? new Set()).add(slug));
      }
      const facts = new Map<string, RecordFact>();
      for (const [record, wanted] of slugs) {
        const found = await sources.get(record)?.resolve(db, [...wanted], today);
        for (const [ref, fact] of found ?? []) facts.set(ref, fact);
      }
      return facts;
    },
    directory: record => all('directories').find(known => known.record === record) ?? emptyDirectory(record),
    identify: services =>
      slices.find(slice => slice.identify)?.identify?.(services) ?? (() => Promise.resolve(NOBODY)),
  };
}
