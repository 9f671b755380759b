// Other records that blocks speak of: found by typing, named, listed whole for the consortium and the indicators.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../../../admin/api/index.ts';
import type { Choice, LoadChoices } from '../../../../admin/kit/index.ts';
import type { Language } from '../../../../platform/languages.ts';
import type { RecordKindName } from '../../../records/model.ts';
import type { LocalText } from '../../../texts/model.ts';

export interface ListedRecord {
  readonly id: string;
  readonly title: LocalText;
  readonly details: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly kind: RecordKindName;
  readonly where?: Readonly<Record<string, string>> | undefined;
  readonly language: Language;
}

const OFFERED = 50;

const read = async ({ kind, where, language }: Asked, search: string, signal?: AbortSignal) => {
  const query = new URLSearchParams({ ...where, language, sort: 'title', limit: String(OFFERED), search });
  const page = await ask<{ records: readonly ListedRecord[] }>(
    'GET',
    `/v1/${kind}?${query}`,
    undefined,
    signal,
  );
  return page.records;
};

const choiceOf =
  (language: Language) =>
  ({ id, title }: ListedRecord): Choice => ({
    id,
    label: title.text,
    ...(title.language !== language && { lang: title.language }),
    ...(title.text !== id && { description: id }),
  });

/** The first records of a kind, in the order of their titles. */
export function useListed(asked: Asked, enabled = true): readonly ListedRecord[] {
  const { kind, where, language } = asked;
  const { data } = useQuery({
    queryKey: ['records', kind, 'blocks', where ?? {}, language],
    queryFn: ({ signal }) => read(asked, '', signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled,
  });
  return data ?? [];
}

export function useChoices(asked: Asked): {
  readonly choices: readonly Choice[];
  readonly load?: LoadChoices;
} {
  const listed = useListed(asked);
  const choices = listed.map(choiceOf(asked.language));
  if (listed.length < OFFERED) return { choices };
  return {
    choices,
    load: async (query, signal) => (await read(asked, query, signal)).map(choiceOf(asked.language)),
  };
}
