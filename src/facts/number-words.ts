// Small numbers in words, from the same tables that recognise them.

import type { LanguageDescription } from './language.ts';

const firstForm = (language: LanguageDescription, n: number): string | null => {
  const form = language.cardinals[n]?.split(' ')[0];
  return form === undefined || form === '' ? null : form.replaceAll('_', ' ');
};

/** 1–100 in words (dictionary form, masculine), null where the language's tables have none. */
export const numberWords = (value: string, language: LanguageDescription): string | null => {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1 || n > 100) return null;
  const whole = firstForm(language, n);
  if (whole !== null) return whole;
  const tens = firstForm(language, n - (n % 10));
  const unit = firstForm(language, n % 10);
  if (tens === null || unit === null) return null;
  const joiner =
    language.code === 'en' ? '-' : language.joiner === '' ? ' ' : ` ${language.joiner.split(' ')[0]} `;
  return `${tens}${joiner}${unit}`;
};
