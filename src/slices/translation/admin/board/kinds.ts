// What the kinds of records with texts are called.
import type { Translate } from '../../../../admin/i18n/index.ts';
import { RECORD_KINDS } from '../../../records/model.ts';

/** Kinds that have texts to translate: a term of the glossary is its words. */
export const TEXT_KINDS: readonly string[] = RECORD_KINDS.filter(
  kind => kind !== 'glossary' && kind !== 'regions',
);

export const kindWords = (t: Translate, kind: string): string => {
  const key = `admin.nav.${kind === 'project' ? 'settings' : kind}`;
  return t.has(key) ? t(key) : kind;
};
