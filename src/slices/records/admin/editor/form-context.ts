// What every part of a form needs of the form around it: what stays the same while somebody types, and what is typed.
import { createContext, use } from 'react';
import type { Issue } from '../../../../admin/api/index.ts';
import type { Language } from '../../../../platform/languages.ts';
import type { Content, Fields, FormModel, Text } from '../form-model.ts';
import type { PictureFieldType } from './fields/field-input.ts';

export interface FormRights {
  /** Fields may be changed, not only texts. */
  readonly edit: boolean;
  readonly texts: readonly Language[];
  readonly review: readonly Language[];
  readonly approve: readonly Language[];
  /** Of these, those in which I approve words of my own, too: nobody else could. */
  readonly approveOwn: readonly Language[];
  /** Such records may be made everywhere: what is reserved may be set. */
  readonly everywhere: boolean;
  /** A right for this record's organisation. */
  readonly mayI: (verb: string) => boolean;
}

/** Stays the same with every key, so that only the field that is typed into is drawn anew. */
export interface FormFrame {
  readonly form: FormModel;
  readonly isNew: boolean;
  /** The record as it is saved. */
  readonly base: Content;
  readonly limits: Readonly<Record<string, number>>;
  readonly rights: FormRights;
  /** One key of `fields`; undefined empties it. */
  readonly onField: (name: string, value: unknown) => void;
  readonly onFields: (change: Fields) => void;
  readonly onText: (field: string, language: string, text: Text | null) => void;
  /** Several texts of one language at once. */
  readonly onTexts: (language: string, texts: readonly { name: string; text: Text }[]) => void;
  /** The field was left. @param path `fields.end` */
  readonly onLeave: (path: string) => void;
  readonly language: Language;
  readonly onTab: (language: string) => void;
  readonly Picture: PictureFieldType | undefined;
}

/** Changes with every key. */
export interface FormTyped {
  readonly content: Content;
  readonly issues: readonly Issue[];
  /** The language whose texts are in sight. */
  readonly tab: string;
  /** Language of a text that is out of date: its source was changed since. */
  readonly isStale: (field: string, language: string) => boolean;
  /** The words are mine: typed just now, or written earlier. */
  readonly isOwn: (field: string, language: string) => boolean;
}

const Frame = createContext<FormFrame | null>(null);
const Typed = createContext<FormTyped | null>(null);

export const FrameProvider = Frame.Provider;
export const TypedProvider = Typed.Provider;

const inForm = <T>(found: T | null): T => {
  if (found === null) throw new Error('there is no form around this field');
  return found;
};

/** @throws outside of a form */
export const useFrame = (): FormFrame => inForm(use(Frame));

/** Whoever asks is drawn anew with every key. @throws outside of a form */
export const useTyped = (): FormTyped => inForm(use(Typed));
