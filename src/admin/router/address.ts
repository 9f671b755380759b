// Where the reader is in the admin, and going elsewhere. Addresses are those the browser shows: `/admin/events?search=x`.
import { useLocation, useParams, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

export type Search = Readonly<Record<string, string>>;

export const parseSearch = (text: string): Search => Object.fromEntries(new URLSearchParams(text));

export const writeSearch = (search: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
};

export type Go = (address: string, options?: { readonly replace?: boolean }) => void;

/** Goes to another screen without loading a page. */
export function useGo(): Go {
  const { history } = useRouter();
  return useCallback(
    (address, options) => (options?.replace ? history.replace(address) : history.push(address)),
    [history],
  );
}

/** A part of the address: `useParam('id')` on `/admin/events/$id`. */
export const useParam = (name: string): string =>
  (useParams({ strict: false }) as Record<string, string | undefined>)[name] ?? '';

/** Without the query. */
export const usePath = (): string => useLocation().pathname;

/**
 * What stands behind the ? of the address, for filters and pages of lists: kept in the address, they survive reloading
 * and can be handed on. The setter takes what changes; undefined and '' take away.
 */
export function useSearch(): readonly [
  Search,
  (change: Readonly<Record<string, string | undefined>>) => void,
] {
  const { pathname, search } = useLocation();
  const go = useGo();
  const change = useCallback(
    (given: Readonly<Record<string, string | undefined>>) =>
      go(`${pathname}${writeSearch({ ...search, ...given })}`, { replace: true }),
    [go, pathname, search],
  );
  return [search as Search, change];
}

/** What stands behind the # of the address, and a way to take it out of there. */
export function useFragment(): readonly [fragment: string, forget: () => void] {
  const { pathname, searchStr, hash } = useLocation();
  const go = useGo();
  const forget = useCallback(
    () => go(`${pathname}${searchStr}`, { replace: true }),
    [go, pathname, searchStr],
  );
  return [hash, forget];
}
