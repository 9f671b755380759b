// A text as readers see it: its facts written out in its language.
import { factRefs, parseMarkdown, resolveDoc } from '../../document/index.ts';
import type { Doc } from '../../document/model.ts';
import type { Db } from '../../platform/db/index.ts';
import { isLanguage, type Language } from '../../platform/languages.ts';
import type { Registry } from '../../platform/registry.ts';
import type { LocalText } from './model.ts';

export interface ResolvedText {
  readonly doc: Doc;
  readonly language: string;
  readonly own: boolean;
}

/** @throws UnknownFactError when the text names a fact that is not on record */
export async function resolvedText(
  context: { readonly db: Db; readonly registry: Registry; readonly today: string },
  text: LocalText | null,
): Promise<ResolvedText | null> {
  if (!text) return null;
  const doc = parseMarkdown(text.text);
  const facts = await context.registry.resolveFacts(context.db, factRefs(doc), context.today);
  const language: Language = isLanguage(text.language) ? text.language : 'en';
  return { doc: resolveDoc(doc, language, facts), language: text.language, own: text.own };
}
