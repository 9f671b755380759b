// What the picture fields ask of the library. The keys begin as those of all records do: whoever writes one clears them.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../admin/api/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { LocalText, TextState } from '../../texts/model.ts';

export const LIBRARY = ['records', 'library'] as const;

/** The record of a picture, as far as fields show it. */
export interface PictureRecord {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<
    Record<string, Readonly<Partial<Record<string, { readonly body: string; readonly state: TextState }>>>>
  >;
  readonly archived: string | null;
  readonly rights: { readonly edit: boolean };
}

export const pictureQuery = (id: string) =>
  queryOptions({
    queryKey: [...LIBRARY, 'record', id],
    queryFn: ({ signal }) =>
      ask<PictureRecord>('GET', `/v1/library/${encodeURIComponent(id)}`, undefined, signal),
  });

export interface ListedPicture {
  readonly id: string;
  readonly title: LocalText;
  readonly details: { readonly file?: string };
}

interface Page {
  readonly total: number;
  readonly records: readonly ListedPicture[];
}

const A_PAGE = 24;

/** Pictures of the library, newest first, page by page. */
export const picturesQuery = (search: string, language: Language) =>
  infiniteQueryOptions({
    queryKey: [...LIBRARY, 'pictures', search, language],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ kind: 'picture', language, limit: String(A_PAGE) });
      query.set('offset', String(pageParam));
      if (search !== '') query.set('search', search);
      return ask<Page>('GET', `/v1/library?${query}`, undefined, signal);
    },
    getNextPageParam: (last: Page, pages: readonly Page[]) => {
      const seen = pages.reduce((sum, { records }) => sum + records.length, 0);
      return last.records.length > 0 && seen < last.total ? seen : undefined;
    },
  });
