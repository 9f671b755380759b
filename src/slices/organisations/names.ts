// Which name an organisation bears, in a language, on a day.
import type { LocalText } from '../texts/index.ts';
import type { DatedName } from './schema.ts';

/** A month or a year counts whole: until 2024-09 means to the end of September. */
const within = ({ from, until }: DatedName, on: string | undefined): boolean =>
  on === undefined
    ? until === undefined
    : (from === undefined || from <= on) && (until === undefined || on.slice(0, until.length) <= until);

/**
 * The name in the reader's language, else in the owner's own: a name that has no form in a language is not invented.
 * @param on a day, `2024-04-24`; absent: the names that have no end
 */
export function nameIn(names: readonly DatedName[], language: string, own: string, on?: string): LocalText {
  const valid = names.filter(name => within(name, on));
  const pool = valid.length > 0 ? valid : names;
  const found =
    pool.find(name => name.language === language) ?? pool.find(name => name.language === own) ?? pool[0];
  if (!found) return { text: '', language: own, own: false };
  return { text: found.name, language: found.language, own: found.language === language };
}
