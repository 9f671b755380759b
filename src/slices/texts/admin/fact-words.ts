// What a fact is, in the reader's words: "dates · Second workshop".
import type { Translate } from '../../../admin/i18n/index.ts';
import type { FactView } from '../model.ts';

/** `dates` -> "dates"; a field without words of its own says its name. */
export const fieldWords = (t: Translate, field: string): string =>
  t.has(`texts.fact.${field}`) ? t(`texts.fact.${field}`) : field;

/** Which fact of which record; its name where the record is not known. */
export function factTitle(t: Translate, ref: string, view: FactView | null | undefined): string {
  if (view === null) return t('texts.editor.unknownFact', { ref });
  if (view === undefined) return ref;
  const field = fieldWords(t, view.field);
  return view.title ? `${field} · ${view.title.text}` : field;
}

/** What a reference names, where nothing but the reference is at hand: "dates (event:haskovo-2023.dates)". */
export function refWords(t: Translate, ref: string): string {
  const [, field = ''] = /^[a-z]+:[^.\s]+\.(\S+)$/.exec(ref) ?? [];
  return t.has(`texts.fact.${field}`) ? `${t(`texts.fact.${field}`)} (${ref})` : ref;
}
