// What other records are called: those chosen, and those that can be.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../../../../admin/api/index.ts';
import type { Choice, LoadChoices } from '../../../../../admin/kit/index.ts';
import type { Language } from '../../../../../platform/languages.ts';
import type { RecordKindName } from '../../../model.ts';
import { type Listed, type ListedPage, recordQuery, recordsKey } from '../../asked.ts';
import { titleField, titleName, titleText } from '../../form-model.ts';
import type { RecordView } from '../../record-api.ts';
import { contentOf } from '../../session/state.ts';

/** So many are offered before somebody types. */
const OFFERED = 50;

const choiceOf =
  (language: Language) =>
  ({ id, title }: Listed): Choice => ({
    id,
    label: title.text,
    ...(title.language !== language && { lang: title.language }),
    ...(title.text !== id && { description: id }),
  });

interface Asked {
  readonly kind: RecordKindName;
  readonly where: Readonly<Record<string, string>>;
  readonly language: Language;
}

const read = async ({ kind, where, language }: Asked, search: string, signal: AbortSignal) => {
  const query = new URLSearchParams({ ...where, language, sort: 'title', limit: String(OFFERED), search });
  return ask<ListedPage>('GET', `/v1/${kind}?${query}`, undefined, signal);
};

/** The first of them, and whether these are all. */
export function useOffered(asked: Asked): { readonly choices: readonly Choice[]; readonly isAll: boolean } {
  const { kind, where, language } = asked;
  const { data } = useQuery({
    queryKey: [...recordsKey(kind), 'offered', where, language],
    queryFn: ({ signal }) => read(asked, '', signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const choices = (data?.records ?? []).map(choiceOf(language));
  return { choices, isAll: data !== undefined && data.total <= choices.length };
}

export const loadOf =
  (asked: Asked): LoadChoices =>
  async (query, signal) =>
    (await read(asked, query, signal)).records.map(choiceOf(asked.language));

/** What a record is called in a form or a list of changes, whatever its kind. */
export function titleOf(view: Pick<RecordView, 'id' | 'fields' | 'texts'>, language: string): string {
  const content = contentOf(view);
  const title =
    titleText(content, 'title', language) ??
    titleName(content, language) ??
    titleField(content, 'name') ??
    titleField(content, 'acronym');
  return title?.text ?? view.id;
}

/** @param id null: nothing is asked. @returns its permanent name while its title is awaited */
export function useTitle(kind: RecordKindName, id: string | null, language: Language): string {
  const { data } = useQuery({
    ...recordQuery<RecordView>(kind, id ?? ''),
    enabled: id !== null,
    staleTime: 60_000,
    retry: false,
  });
  return data === undefined ? (id ?? '') : titleOf(data, language);
}
