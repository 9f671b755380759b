// What the screen for files asks the API: how much a file would hold, where it is fetched, what it would change.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../../../admin/api/index.ts';
import { LANGUAGES, type Language } from '../../../../platform/languages.ts';
import type { LocalText, TextState } from '../../../texts/model.ts';
import { CELL_STATES, type CellState } from '../../model.ts';
import { TRANSLATION_KEY } from '../board/board-api.ts';

export const FORMATS = ['xliff21', 'xliff12', 'tmx', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

export const NEEDS = ['work', 'all', ...CELL_STATES] as const;
export type Need = 'work' | 'all' | CellState;

/** What a file is to hold: kept in the address. */
export interface Outgoing {
  readonly language: Language;
  /** Null: that of most of these texts. */
  readonly source: Language | null;
  readonly kind: string | null;
  /** Permanent name of one record of the kind. */
  readonly id: string | null;
  readonly partner: string | null;
  readonly need: Need;
  readonly format: Format;
}

type Address = Readonly<Record<string, string | undefined>>;

const codeOf = (text: string | undefined): Language | null =>
  LANGUAGES.find(language => language === text) ?? null;

/** @param usual the language that is translated into where the address says none */
export function outgoingOf(address: Address, usual: Language): Outgoing {
  const kind = address.kind || null;
  const id = kind === null ? null : address.id || null;
  return {
    language: codeOf(address.language) ?? usual,
    source: codeOf(address.source),
    kind,
    id,
    partner: address.partner || null,
    need: NEEDS.find(need => need === address.need) ?? (id === null ? 'work' : 'all'),
    format: FORMATS.find(format => format === address.format) ?? 'xliff21',
  };
}

export function questionOf({ format: _, ...outgoing }: Outgoing): string {
  const entries = Object.entries(outgoing).filter((entry): entry is [string, string] => entry[1] !== null);
  return new URLSearchParams(entries).toString();
}

export const fileAddress = (outgoing: Outgoing): string =>
  `/api/v1/exchange/${outgoing.format}?${questionOf(outgoing)}`;

export interface Size {
  readonly texts: number;
  readonly sources: readonly { readonly language: Language; readonly texts: number }[];
}

/** What is there already stays in sight until what is asked is there. */
export const sizeQuery = (outgoing: Outgoing) => {
  const question = questionOf({ ...outgoing, source: null });
  return queryOptions({
    queryKey: [...TRANSLATION_KEY, 'exchange', question],
    queryFn: ({ signal }) => ask<Size>('GET', `/v1/exchange?${question}`, undefined, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
};

export interface ChangedText {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly language: Language;
  readonly title: LocalText;
  readonly words: { readonly before: string; readonly after: string };
  readonly was: TextState | null;
  readonly state: TextState;
  readonly lowered: TextState | null;
  readonly stale: boolean;
  readonly incomplete: boolean;
}

export interface Report {
  readonly units: number;
  readonly changed: readonly ChangedText[];
  readonly unchanged: number;
}

/** @param take false: only to see what it would change. @throws ApiError with an issue for each place that does not fit */
export const bring = (file: File, take: boolean, language: Language): Promise<Report> => {
  const query = new URLSearchParams({ name: file.name.slice(-200), language });
  // A program's own media type would be taken for something to be read at once.
  const content = new Blob([file], { type: 'application/octet-stream' });
  return ask<Report>('POST', `/v1/exchange${take ? '' : '/check'}?${query}`, content);
};
