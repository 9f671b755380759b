// What the texts of records are called, by the forms of their kinds: fetched when a file names such a record.
import { useQueries } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import type { FormModel } from '../../../records/admin/index.ts';

/** The forms of kinds of records. */
export type Forms = Readonly<Partial<Record<string, () => Promise<FormModel>>>>;

const FormsContext = createContext<Forms>({});
export const FormsProvider = FormsContext.Provider;

/** @returns the name of a text in words; the field's own name until its form is there, or where no form has it */
export function useFieldWords(kinds: readonly string[]): (kind: string, field: string) => string {
  const t = useT();
  const forms = useContext(FormsContext);
  const asked = [...new Set(kinds)];
  const found = useQueries({
    queries: asked.map(kind => ({
      queryKey: ['desk-form', kind],
      queryFn: async () => (await forms[kind]?.()) ?? null,
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  return (kind, field) => {
    const form = found[asked.indexOf(kind)]?.data;
    const text = form?.parts.flatMap(({ texts = [] }) => texts).find(({ name }) => name === field);
    return text === undefined ? (form?.nameOfText?.(t, field) ?? field) : t(text.label);
  };
}
