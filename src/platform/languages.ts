// The languages of the platform: what the project publishes in, and how each is named and formatted.

/** The project's languages: nine partner territories speak ten of them, English is the working language. */
export const LANGUAGES = ['en', 'el', 'nl', 'pl', 'es', 'de', 'ro', 'hu', 'pt', 'lv', 'bg'] as const;

export type Language = (typeof LANGUAGES)[number];

interface LanguageInfo {
  /** The language's name in itself, as shown in switchers. */
  readonly name: string;
  /** The locale that formats for European readers: plain `en` is month-first, plain `pt` is Brazil's. */
  readonly locale: string;
}

export const LANGUAGE: Readonly<Record<Language, LanguageInfo>> = {
  en: { name: 'English', locale: 'en-IE' },
  el: { name: 'Ελληνικά', locale: 'el-GR' },
  nl: { name: 'Nederlands', locale: 'nl-BE' },
  pl: { name: 'Polski', locale: 'pl-PL' },
  es: { name: 'Español', locale: 'es-ES' },
  de: { name: 'Deutsch', locale: 'de-DE' },
  ro: { name: 'Română', locale: 'ro-RO' },
  hu: { name: 'Magyar', locale: 'hu-HU' },
  pt: { name: 'Português', locale: 'pt-PT' },
  lv: { name: 'Latviešu', locale: 'lv-LV' },
  bg: { name: 'Български', locale: 'bg-BG' },
};

export const isLanguage = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code);
