// What each text of a kind of records is called: its form knows.
import { queryOptions } from '@tanstack/react-query';
import type { FormModel } from '../../../records/admin/index.ts';

/** The forms of kinds of records, fetched when they are asked for. */
export type Forms = Readonly<Partial<Record<string, () => Promise<FormModel>>>>;

export const formQuery = (forms: Forms, kind: string) =>
  queryOptions({
    queryKey: ['desk-form', kind],
    queryFn: async () => (await forms[kind]?.()) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Each text's name, by the key of a message, and whether it is one line. */
export const textsOf = (form: FormModel | null): Map<string, { label: string; single: boolean }> =>
  new Map(
    (form?.parts ?? [])
      .flatMap(part => part.texts ?? [])
      .map(({ name, label, lines }) => [name, { label, single: lines === 'one' }]),
  );
