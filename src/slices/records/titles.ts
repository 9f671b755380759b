// What a record is called in a list of those who work on it: also by words that the public does not see yet.
import type { Db } from '../../platform/db/index.ts';
import { isLanguage, type Language } from '../../platform/languages.ts';
import { type LocalText, type Words, wordsOf } from '../texts/index.ts';
import type { RecordKind, Row } from './kind.ts';

/** The text in the reader's language, else openly in the source's, in English, in any. */
export function textIn(words: Words, source: string, language: Language): LocalText | null {
  const order = [language, source, 'en', ...Object.keys(words)];
  const found = order.find(code => words[code] !== undefined);
  if (found === undefined || !isLanguage(found)) return null;
  return { text: words[found] ?? '', language: found, own: found === language };
}

/** Records called by one of their texts; by their permanent names where it is missing. */
export const textTitles =
  (record: string, field = 'title'): RecordKind['titles'] =>
  async (db, rows, language) => {
    const ids = rows.map(({ id }) => id);
    const words = await wordsOf(db, record, ids, [field]);
    return new Map(
      rows.map(row => [row.id, textIn(words(row.id, field), row.source, language) ?? bySlug(row, language)]),
    );
  };

/** Records called by a name in one language. */
export const columnTitles =
  (name: string): RecordKind['titles'] =>
  async (_db: Db, rows, language) =>
    new Map(
      rows.map(row => {
        const own = String(row.language ?? row.source);
        return [row.id, { text: String(row[name]), language: own, own: own === language }];
      }),
    );

export const bySlug = (row: Row, language: Language): LocalText => ({ text: row.slug, language, own: true });

// biome-ignore format: a table
const GREEK: Readonly<Record<string, string>> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n',
  ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
};

/** The Bulgarian Transliteration Act of 2009, without its rules for endings. */
// biome-ignore format: a table
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya',
};

const LATIN: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', đ: 'd', ø: 'o', æ: 'ae' };

const LONGEST_SLUG = 60;

/** A permanent name out of a title: `Σπουδές στο Χάσκοβο` -> `spoudes-sto-chaskovo`. Empty when nothing is left. */
export function slugOf(title: string): string {
  const letters = title.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const latin = letters.replaceAll(/[^a-z0-9]/g, sign => GREEK[sign] ?? CYRILLIC[sign] ?? LATIN[sign] ?? '-');
  return latin.replaceAll(/-+/g, '-').replaceAll(/^-|-$/g, '').slice(0, LONGEST_SLUG).replace(/-$/, '');
}
