// Says messages in one language: ICU, compiled when first said.
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGE, type Language } from '../../platform/languages.ts';

export type MessageParams = Readonly<Record<string, string | number | Date>>;

export interface Translate {
  /** @returns the message; the key itself where there is none, so that a screen stands all the same */
  (key: string, params?: MessageParams): string;
  /** Whether there is such a message: for words chosen by a code. */
  has(key: string): boolean;
}

/** Nothing in it is syntax: most words of a screen are such, and need no compiling. */
const isPlain = (text: string): boolean => !/[{}']/.test(text);

export type Messages = Readonly<Record<string, string>>;

export function translatorOf(messages: Messages, language: Language): Translate {
  const compiled = new Map<string, IntlMessageFormat>();
  const compile = (key: string, text: string): IntlMessageFormat => {
    const format = new IntlMessageFormat(text, LANGUAGE[language].locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
    return format;
  };
  const translate = (key: string, params?: MessageParams): string => {
    const text = messages[key];
    if (text === undefined) return key;
    if (isPlain(text)) return text;
    return String((compiled.get(key) ?? compile(key, text)).format(params as Record<string, string>));
  };
  return Object.assign(translate, { has: (key: string) => Object.hasOwn(messages, key) });
}
