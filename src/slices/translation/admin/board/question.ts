// What the board is asked: held in the address of its screen, so that it can be kept, reloaded and handed on.
import { LANGUAGES, type Language } from '../../../../platform/languages.ts';
import { CELL_STATES, type CellState } from '../../model.ts';

/** What stands behind the ? of the address. */
export type AddressSearch = Readonly<Record<string, string | undefined>>;

export const PAGE_SIZES = [50, 100, 200] as const;
const LONGEST_SEARCH = 200;
const LAST_OFFSET = 1_000_000;

export interface BoardQuestion {
  readonly search: string;
  /** A kind of record: `events`. */
  readonly kind: string | null;
  /** Permanent name of an organisation. */
  readonly partner: string | null;
  /** Only records with such a text in one of the languages. */
  readonly need: CellState | null;
  /** The languages that are looked at; none: all of them. */
  readonly languages: readonly Language[];
  /** Only what I can do something about. */
  readonly mine: boolean;
  readonly limit: number;
  readonly offset: number;
}

const whole = (text: string | undefined): number => (/^\d{1,7}$/.test(text ?? '') ? Number(text) : 0);

const named = (text: string | undefined): string | null => text?.slice(0, LONGEST_SEARCH) || null;

/** What the address asks; what makes no sense in it is as if it were not there. */
export function boardQuestionOf(address: AddressSearch): BoardQuestion {
  const [usual] = PAGE_SIZES;
  const limit = PAGE_SIZES.find(size => size === whole(address.limit)) ?? usual;
  const wanted = (address.languages ?? '').split(',');
  return {
    search: (address.search ?? '').trim().slice(0, LONGEST_SEARCH),
    kind: named(address.kind),
    partner: named(address.partner),
    need: CELL_STATES.find(state => state === address.need) ?? null,
    languages: LANGUAGES.filter(language => wanted.includes(language)),
    mine: address.mine === 'true',
    limit,
    offset: Math.min(LAST_OFFSET, Math.floor(whole(address.offset) / limit) * limit),
  };
}

/** As the address says it: what is as usual is left out. */
export const boardAddressOf = (question: BoardQuestion): AddressSearch => ({
  search: question.search || undefined,
  kind: question.kind ?? undefined,
  partner: question.partner ?? undefined,
  need: question.need ?? undefined,
  languages: question.languages.join(',') || undefined,
  mine: question.mine ? 'true' : undefined,
  limit: question.limit === PAGE_SIZES[0] ? undefined : String(question.limit),
  offset: question.offset === 0 ? undefined : String(question.offset),
});

/** As the API takes it. @param language in which records are named */
export function queryOf(question: BoardQuestion, language: string): string {
  const { limit, offset } = question;
  const query = new URLSearchParams({ language, limit: String(limit), offset: String(offset) });
  for (const [key, value] of Object.entries(boardAddressOf({ ...question, offset: 0, limit: PAGE_SIZES[0] })))
    if (value !== undefined) query.set(key, value);
  return query.toString();
}

/** Another question begins at its first row. */
export const asking = (question: BoardQuestion, change: Partial<BoardQuestion>): BoardQuestion => ({
  ...question,
  offset: 0,
  ...change,
});

export const EVERYTHING: Partial<BoardQuestion> = {
  search: '',
  kind: null,
  partner: null,
  need: null,
  languages: [],
  mine: false,
};

/** Whether the board shows less than there is. */
export const isNarrowed = ({ search, kind, partner, need, languages, mine }: BoardQuestion): boolean =>
  search !== '' || kind !== null || partner !== null || need !== null || languages.length > 0 || mine;
