// Where the messages of each language are, as the page says, and what the reader's language was last.
import { isLanguage, type Language } from '../../platform/languages.ts';
import type { Messages } from './translate.ts';

const KEPT = 'secon.language';

const addresses = (): Readonly<Record<string, string>> => {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="secon-messages"]');
  return JSON.parse(meta?.content ?? '{}');
};

/** All messages of a language, in one file that the browser keeps. @throws when it cannot be had */
export async function loadMessages(language: Language): Promise<Messages> {
  const answer = await fetch(addresses()[language] ?? '');
  if (!answer.ok) throw new Error(`no messages in ${language}`);
  return answer.json();
}

/** Before anybody is signed in: the language last chosen here, else that which the server made of the browser's wishes. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT) ?? '';
  if (isLanguage(kept)) return kept;
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT, language);

export const hasKeptLanguage = (): boolean => localStorage.getItem(KEPT) !== null;
