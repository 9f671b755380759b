// What the screens of newsletters ask the API for. Keys begin as those of all records do: whoever writes one clears them.
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../admin/api/index.ts';
import type { ErrorKind, ErrorParams } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';
import type { RecordView } from '../../records/admin/index.ts';
import type { LocalText } from '../../texts/model.ts';
import type { IssueBlock } from '../model.ts';

export const NEWSLETTERS = ['records', 'newsletters'] as const;

export const issuePath = (id: string): string => `/v1/newsletters/${encodeURIComponent(id)}`;

export const issueScreen = (id: string, part?: 'preview' | 'check' | 'publish' | 'revisions'): string =>
  `/admin/newsletters/${encodeURIComponent(id)}${part === undefined ? '' : `/${part}`}`;

/** The issue with texts and rights; the same key as the composer's. */
export const issueQuery = (id: string) =>
  queryOptions({
    queryKey: [...NEWSLETTERS, 'record', id],
    queryFn: ({ signal }) => ask<RecordView>('GET', issuePath(id), undefined, signal),
  });

export type LanguageState = 'missing' | 'draft' | 'ready' | 'approved' | 'published';

export interface IssueLanguage {
  readonly language: Language;
  readonly state: LanguageState;
  readonly problems: number;
  readonly notes: number;
  /** It is out, and would say something else now. */
  readonly changed?: boolean;
  /** Who approved it, and whether nobody else was there to do so. */
  readonly approved?: { readonly by: string | null; readonly at: string; readonly alone: boolean } | null;
  /** I may approve it. */
  readonly approvable: boolean;
  /** Words of mine are in it, and somebody else is to approve them. */
  readonly own: boolean;
}

export type Severity = 'error' | 'warning' | 'review';

export interface CheckItem {
  readonly severity: Severity;
  readonly language: Language | null;
  readonly block: string | null;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Where it can be mended: `/admin/…`. */
  readonly link: string | null;
}

export interface IssueCheck {
  readonly languages: readonly IssueLanguage[];
  readonly items: readonly CheckItem[];
}

const checked = (id: string, query: string) =>
  queryOptions({
    queryKey: [...NEWSLETTERS, 'check', id, query],
    queryFn: ({ signal }) => ask<IssueCheck>('GET', `${issuePath(id)}/check${query}`, undefined, signal),
    staleTime: 0,
  });

/** Everything there is to find, page and mail included. @param language null: in all languages */
export const checkQuery = (id: string, language: string | null) =>
  checked(id, language === null ? '' : `?languages=${language}`);

/** How far all languages are, without making pages and mails for it. */
export const statesQuery = (id: string) => checked(id, '?faces=false');

export interface Proposal {
  readonly id: string;
  readonly why: string;
  readonly title: LocalText;
  readonly date: string | null;
  readonly block: Pick<IssueBlock, 'type' | 'subject'>;
  readonly text?: Readonly<Partial<Record<string, string>>>;
}

export interface Proposals {
  /** Of the issue before. */
  readonly since: string | null;
  readonly proposals: readonly Proposal[];
}

export const proposalsQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: [...NEWSLETTERS, 'proposals', id, language],
    queryFn: ({ signal }) =>
      ask<Proposals>('GET', `${issuePath(id)}/proposals?language=${language}`, undefined, signal),
  });

/** A file of the archive, with its digest. */
export interface EditionFile {
  readonly name: string;
  readonly href: string;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** An edition as it went out once. */
export interface EditionVersion {
  readonly language: Language;
  readonly version: number;
  readonly publishedAt: string;
  readonly by: string | null;
  /** What was corrected; null: the first. */
  readonly note: string | null;
  readonly files: readonly EditionFile[];
}

/** Why an issue did not go out by itself. */
export interface HeldBack {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly params: ErrorParams;
  readonly reasons: readonly Pick<CheckItem, 'language' | 'block' | 'code' | 'params'>[];
}

export interface Schedule {
  readonly at: string;
  /** Null: those that are approved when the time has come. */
  readonly languages: readonly Language[] | null;
  readonly by: string | null;
  /** Null: it waits. */
  readonly problem: HeldBack | null;
}

export interface Editions {
  readonly versions: readonly EditionVersion[];
  readonly schedule: Schedule | null;
}

export const editionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...NEWSLETTERS, 'editions', id],
    queryFn: ({ signal }) => ask<Editions>('GET', `${issuePath(id)}/editions`, undefined, signal),
    staleTime: 0,
  });
