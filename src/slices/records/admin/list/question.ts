// What a list is asked: held in the address of its screen, so that it can be kept, reloaded and handed on.
import type { ListKind } from './list-kind.ts';

/** What stands behind the ? of the address. */
export type AddressSearch = Readonly<Record<string, string | undefined>>;

export interface Question {
  readonly search: string;
  /** By the filters' keys; only those that are set. */
  readonly where: Readonly<Record<string, string>>;
  readonly archived: boolean;
  /** A key, with `-` before it the other way round. */
  readonly sort: string;
  readonly limit: number;
  readonly offset: number;
}

/** Rows of a page; the first is meant when the address says nothing. */
export const PAGE_SIZES = [50, 100, 200] as const;
/** Further in the API does not go. */
const LAST_OFFSET = 1_000_000;
const LONGEST_SEARCH = 200;

const whole = (text: string | undefined): number => (/^\d{1,7}$/.test(text ?? '') ? Number(text) : 0);

const sortsBy = ({ columns, sort }: ListKind, wanted: string | undefined): string => {
  const keys = ['title', 'changed', ...columns.filter(({ sortable }) => sortable).map(({ key }) => key)];
  return wanted !== undefined && keys.includes(wanted.replace(/^-/, '')) ? wanted : sort;
};

/** What the address asks; what makes no sense in it is as if it were not there. */
export function questionOf(kind: ListKind, address: AddressSearch): Question {
  const where = kind.filters.flatMap(({ key }) => {
    const value = address[key];
    return value ? [[key, value.slice(0, LONGEST_SEARCH)] as const] : [];
  });
  const [usual] = PAGE_SIZES;
  const limit = PAGE_SIZES.find(size => size === whole(address.limit)) ?? usual;
  return {
    search: (address.search ?? '').trim().slice(0, LONGEST_SEARCH),
    where: Object.fromEntries(where),
    archived: address.archived === 'true',
    sort: sortsBy(kind, address.sort),
    limit,
    offset: Math.min(LAST_OFFSET, Math.floor(whole(address.offset) / limit) * limit),
  };
}

/** As the address says it: what is as usual is left out. */
export const addressOf = (kind: ListKind, question: Question): AddressSearch => ({
  ...Object.fromEntries(kind.filters.map(({ key }) => [key, question.where[key]])),
  search: question.search || undefined,
  archived: question.archived ? 'true' : undefined,
  sort: question.sort === kind.sort ? undefined : question.sort,
  limit: question.limit === PAGE_SIZES[0] ? undefined : String(question.limit),
  offset: question.offset === 0 ? undefined : String(question.offset),
});

/** As the API takes it. */
export function queryOf({ where, search, archived, ...rest }: Question, language: string): string {
  const query = new URLSearchParams({ ...where, language, archived: String(archived) });
  if (search) query.set('search', search);
  for (const [key, value] of Object.entries(rest)) query.set(key, String(value));
  return query.toString();
}

/** Another question begins at its first row. */
export const narrowed = (question: Question, change: Partial<Question>): Question => ({
  ...question,
  ...change,
  offset: 0,
});

/** Whether the list shows less than there is. */
export const isNarrowed = ({ search, where }: Question): boolean =>
  search !== '' || Object.keys(where).length > 0;
