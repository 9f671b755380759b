// Words, days and numbers in the reader's language.
export { type Formats, formatsOf, useFormats } from './formats.ts';
export { firstLanguage, loadMessages } from './messages.ts';
export { LanguageProvider, useLanguage, useT } from './provider.tsx';
export { type MessageParams, type Messages, type Translate, translatorOf } from './translate.ts';
