// What is in a form, compared: whether something was changed, which texts were, and whether two values mean the same.
import type { Content, Fields, Text, Texts } from './form-model.ts';

/** Texts as they are sent: those that change, null for those to be removed. */
export type TextChanges = Readonly<Record<string, Readonly<Record<string, Text | null>>>>;

export const NOTHING: Content = { fields: {}, texts: {} };

/** Nothing was said: as the server reads it. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (isGroup(value) && Object.values(value).every(isEmpty));

export const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Spaces at the ends go, what is empty is not there, keys in their order: equal when it means the same. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').trim();
  if (Array.isArray(value)) return value.filter(item => !isEmpty(item)).map(tidied);
  if (!isGroup(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => !isEmpty(inner));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, tidied(inner)]),
  );
}

export const canonical = (value: unknown): string => (isEmpty(value) ? '' : JSON.stringify(tidied(value)));

export const isSame = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/** A text without words is no text, whatever its state. */
export const hasWords = (text: Text | null | undefined): text is Text =>
  text != null && text.body.trim() !== '';

export const isSameText = (a: Text | null | undefined, b: Text | null | undefined): boolean =>
  hasWords(a) && hasWords(b) ? a.state === b.state && isSame(a.body, b.body) : hasWords(a) === hasWords(b);

/** Every text of one or more records, once: its field and language. */
export function placesOf(...all: readonly Texts[]): [field: string, language: string][] {
  const found = new Map<string, [string, string]>();
  for (const texts of all)
    for (const [field, own] of Object.entries(texts))
      for (const language of Object.keys(own)) found.set(`${field} ${language}`, [field, language]);
  return [...found.values()];
}

/** The texts that were changed since `base`. */
export function changedTexts(base: Texts, now: Texts): TextChanges {
  const changes: Record<string, Record<string, Text | null>> = {};
  for (const [field, language] of placesOf(base, now)) {
    const text = now[field]?.[language];
    if (isSameText(base[field]?.[language], text)) continue;
    const own = changes[field] ?? {};
    changes[field] = own;
    own[language] = hasWords(text) ? { body: text.body, state: text.state } : null;
  }
  return changes;
}

/** `base` with changes; the opposite of `changedTexts`. What is no text, as an old draft may hold, is left out. */
export function withTexts(base: Texts, changes: unknown): Texts {
  const texts: Record<string, Record<string, Text>> = {};
  for (const [field, own] of Object.entries(base)) texts[field] = { ...own };
  if (!isGroup(changes)) return texts;
  for (const [field, own] of Object.entries(changes)) {
    const kept = texts[field] ?? {};
    texts[field] = kept;
    for (const [language, text] of Object.entries(isGroup(own) ? own : {})) {
      if (isText(text)) kept[language] = text;
      else delete kept[language];
    }
  }
  return texts;
}

const isText = (value: unknown): value is Text =>
  isGroup(value) && typeof value.body === 'string' && typeof value.state === 'string';

/** @param language takes the text away where `text` is null */
export const withText = (texts: Texts, field: string, language: string, text: Text | null): Texts =>
  withTexts(texts, { [field]: { [language]: text } });

export const isSameContent = (a: Content, b: Content): boolean =>
  a === b || (isSame(a.fields, b.fields) && Object.keys(changedTexts(a.texts, b.texts)).length === 0);

/** Fields as they are sent: spaces at the ends and empty values go. */
export const tidyFields = (fields: Fields): Fields => tidied(fields) as Fields;
