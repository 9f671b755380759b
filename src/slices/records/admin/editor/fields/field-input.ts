// What every kind of field is given, and how unchecked values become those that components take.
import type { ComponentType } from 'react';
import type { Issue } from '../../../../../admin/api/index.ts';
import { isGroup } from '../../content.ts';
import type { Fields, FormField } from '../../form-model.ts';

/** What all of the kit's fields take alike. */
export interface FieldState {
  /** The path, by which it is found. */
  readonly name: string;
  readonly label: string;
  /** The heading above says the same. */
  readonly hiddenLabel?: boolean | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly required: boolean;
  readonly disabled: boolean;
}

export interface FieldInputProps<Field extends FormField = FormField> {
  readonly field: Field;
  readonly value: unknown;
  /** Undefined: nothing is filled in. */
  readonly onChange: (value: unknown) => void;
  readonly state: FieldState;
  /** What is wrong within it: a list's or a group's fields look for their own. */
  readonly issues: readonly Issue[];
  /** Language of what is written in it, where it is not the reader's. */
  readonly lang?: string | undefined;
}

/** Drafts hold anything. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const wordsOf = (value: unknown): string[] => listOf(value).map(textOf);

export const groupsOf = (value: unknown): Fields[] => listOf(value).map(item => (isGroup(item) ? item : {}));

/** @param value nothing takes the key away */
export const withValue = (group: Fields, key: string, value: unknown): Fields => {
  const { [key]: _, ...rest } = group;
  return value === undefined || value === null || value === '' ? rest : { ...rest, [key]: value };
};

/** What the library's own field for a picture takes. */
export interface PictureFieldProps {
  readonly name?: string | undefined;
  readonly label: string;
  readonly hiddenLabel?: boolean | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Permanent name of a library record. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Whose the picture will be, when one is uploaded: permanent name. */
  readonly organisation: string | null;
  /** In which language its description is written first. */
  readonly language: string;
}
export type PictureFieldType = ComponentType<PictureFieldProps>;
