// Interface words in every language: ICU messages kept as JSON beside the code that says them.
// `src/slices/events/messages/el.json` holds `{"held": "…"}`; its key is `events.held`. What only the admin says stands in
// `src/slices/events/admin/messages`, as `events.…` too.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGE, type Language } from '../languages.ts';
import { ROOT } from '../root.ts';

export type MessageParams = Readonly<Record<string, string | number | Date>>;

/** Says a message in one language. @throws when there is no such key: a test keeps that from happening */
export type Translate = (key: string, params?: MessageParams) => string;

const FOLDERS = 'src/**/messages';

const folderNames = (): string[] => globSync(FOLDERS, { cwd: ROOT }).sort();

/** `src/slices/events/messages` and `src/slices/events/admin/messages` -> `events`; `src/admin/messages` -> `admin`. */
const ownerOf = (folder: string): string =>
  basename(dirname(folder.replace(/([\\/]slices[\\/][^\\/]+)[\\/]admin(?=[\\/]messages$)/, '$1')));

/** Every message of a language by full key, folder after folder. A key that stands twice comes twice; a test sees it. */
export function* eachMessage(language: Language): Generator<readonly [key: string, text: string]> {
  for (const folder of folderNames()) {
    const file = join(ROOT, folder, `${language}.json`);
    if (!existsSync(file)) continue;
    const owner = ownerOf(folder);
    const entries: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
    for (const [key, text] of Object.entries(entries)) yield [`${owner}.${key}`, text];
  }
}

/** All messages of a language by full key. */
export const readMessages = (language: Language): Map<string, string> => new Map(eachMessage(language));

const translators = new Map<Language, Translate>();

/** The translator of a language; its messages are read at first use. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const messages = readMessages(language);
  const compiled = new Map<string, IntlMessageFormat>();
  const compile = (key: string): IntlMessageFormat => {
    const text = messages.get(key);
    if (text === undefined) throw new Error(`no message "${key}" in ${language}`);
    const format = new IntlMessageFormat(text, LANGUAGE[language].locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
    return format;
  };
  const translate: Translate = (key, params) =>
    String((compiled.get(key) ?? compile(key)).format(params as Record<string, string>));
  translators.set(language, translate);
  return translate;
}

/**
 * The best of our languages for an Accept-Language header (RFC 9110: quality values, base language of a regional tag).
 * @returns `en` when none fits or none is given
 */
export function negotiate(header: string | undefined, offered: readonly Language[]): Language {
  const wishes = (header ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...rest] = part.trim().split(';');
      const q = rest.map(r => /^\s*q=([0-9.]+)\s*$/.exec(r)?.[1]).find(v => v !== undefined);
      return { base: tag.trim().toLowerCase().split('-')[0] ?? '', q: q === undefined ? 1 : Number(q) };
    })
    .filter(wish => wish.q > 0)
    .sort((a, b) => b.q - a.q);
  for (const wish of wishes) {
    const match = offered.find(language => language === wish.base);
    if (match) return match;
  }
  return offered.includes('en') ? 'en' : (offered[0] ?? 'en');
}

/** A country's name by its ISO 3166 code; the EU writes EL for Greece, Intl wants GR. */
export function countryName(code: string, language: Language): string {
  const names = new Intl.DisplayNames([LANGUAGE[language].locale], { type: 'region' });
  return names.of(code === 'EL' ? 'GR' : code) ?? code;
}

/** A language's name in another language: "Greek", «ελληνικά». */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames([LANGUAGE[language].locale], { type: 'language' }).of(code) ?? code;
}

/** Sorts words as readers of a language expect them. */
export const collator = (language: Language): Intl.Collator => new Intl.Collator(LANGUAGE[language].locale);
