// What every part of a form needs of the form around it.
import { createContext, use } from 'react';
import type { ApiError, Issue } from '../../../../admin/api/index.ts';
import type { Language } from '../../../../platform/languages.ts';
import type { Content, Fields, FormModel, Text } from '../form-model.ts';
import type { PictureFieldType } from './fields/field-input.ts';

export interface FormRights {
  /** Fields may be changed, not only texts. */
  readonly edit: boolean;
  readonly texts: readonly Language[];
  readonly review: readonly Language[];
  readonly approve: readonly Language[];
  /** Such records may be made everywhere: what is reserved may be set. */
  readonly everywhere: boolean;
  /** A right for this record's organisation. */
  readonly mayI: (verb: string) => boolean;
}

export interface FormValue {
  readonly form: FormModel;
  readonly isNew: boolean;
  readonly content: Content;
  /** The record as it is saved. */
  readonly base: Content;
  readonly issues: readonly Issue[];
  readonly error: ApiError | null;
  readonly limits: Readonly<Record<string, number>>;
  readonly rights: FormRights;
  /** Language of a text that is out of date: its source was changed since. */
  readonly isStale: (field: string, language: string) => boolean;
  /** One key of `fields`; undefined empties it. */
  readonly onField: (name: string, value: unknown) => void;
  readonly onFields: (change: Fields) => void;
  readonly onText: (field: string, language: string, text: Text | null) => void;
  /** Several texts of one language at once. */
  readonly onTexts: (language: string, texts: readonly { name: string; text: Text }[]) => void;
  /** The field was left. @param path `fields.end` */
  readonly onLeave: (path: string) => void;
  readonly language: Language;
  /** The language whose texts are in sight. */
  readonly tab: string;
  readonly onTab: (language: string) => void;
  readonly Picture: PictureFieldType | undefined;
}

const Form = createContext<FormValue | null>(null);

export const FormProvider = Form.Provider;

/** @throws outside of a form */
export function useForm(): FormValue {
  const form = use(Form);
  if (form === null) throw new Error('there is no form around this field');
  return form;
}
