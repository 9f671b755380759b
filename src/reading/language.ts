// Which language a document is in, and which paragraphs are in another.

import { eld } from 'eld/medium';
import { isLanguage } from '../platform/languages.ts';
import type { Block } from './model.ts';

const LETTERS = /\p{L}/gu;

/** A text as the detector likes it: without addresses, signs and digits. */
const plain = (text: string): string =>
  text
    .replace(/https?:\/\/\S+|www\.\S+|\S{1,200}@\S{1,200}/g, ' ')
    .replace(/[\d*_#|✓•]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters of Russian, Ukrainian, Serbian, Macedonian and Belarusian that Bulgarian has not. */
const NOT_BULGARIAN = /[ыэёіїєґўјљњћђџќѓѕ]/gi;

/** Cyrillic in another language than Bulgarian: its own letters come up again and again, not in a name alone. */
const isOtherCyrillic = (sample: string): boolean => {
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return (sample.match(NOT_BULGARIAN)?.length ?? 0) > Math.max(2, cyrillic * 0.012);
};

/** Script decides for Greek; the detector for the rest. Null where there are too few letters or the language is surely none of ours. */
export const detectLanguage = (text: string): string | null => {
  const sample = plain(text.slice(0, 20_000));
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters < 3) return null;
  const greek = sample.match(/\p{Script=Greek}/gu)?.length ?? 0;
  if (greek > letters * 0.5) return 'el';
  const found = nearest(eld.detect(sample));
  return found === 'bg' && isOtherCyrillic(sample) ? null : found;
};

const SCRIPT_OF: Readonly<Record<string, RegExp>> = {
  el: /\p{Script=Greek}/gu,
  bg: /\p{Script=Cyrillic}/gu,
};

/** Whether a text has the letters of a language: no Japanese file is English because its name says so. */
export const isWrittenIn = (text: string, language: string): boolean => {
  const sample = plain(text.slice(0, 20_000));
  const letters = sample.match(LETTERS)?.length ?? 0;
  const own = sample.match(SCRIPT_OF[language] ?? /\p{Script=Latin}/gu)?.length ?? 0;
  return own >= letters * 0.5 && !(language === 'bg' && isOtherCyrillic(sample));
};

interface Detected {
  readonly language: string;
  getScores(): Readonly<Record<string, number>>;
}

const CLOSE = 0.93;

/** The language found; one of the project's where it scores nearly as high (Portuguese beside Galician). */
const nearest = (found: Detected): string | null => {
  if (found.language === '' || isLanguage(found.language)) return found.language || null;
  const scores = found.getScores();
  const [own] = Object.keys(scores)
    .filter(isLanguage)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return own !== undefined && (scores[own] ?? 0) >= (scores[found.language] ?? 1) * CLOSE
    ? own
    : found.language;
};

export interface Judgement {
  readonly language: string | null;
  readonly reliable: boolean;
}

/** The language of one paragraph, with whether it can be trusted. */
export const judgeParagraph = (text: string): Judgement => {
  const sample = plain(text);
  if (sample.length < 60) return { language: null, reliable: false };
  const letters = sample.match(LETTERS)?.length ?? 0;
  const greek = sample.match(/\p{Script=Greek}/gu)?.length ?? 0;
  if (greek > letters * 0.5) return { language: 'el', reliable: true };
  const found = eld.detect(sample);
  return { language: found.language === '' ? null : found.language, reliable: found.isReliable() };
};

const LONG = 90;
const WORDS = 12;

const isProse = (block: Block): boolean =>
  block.kind === 'text' && block.text.length >= LONG && block.text.split(/\s+/).length >= WORDS;

/** Marks long passages whose language is surely not the document's. Lists of names mislead the detector: only prose is judged. */
export const markForeign = (blocks: readonly Block[], language: string): Block[] =>
  blocks.map(block => {
    if (!isProse(block)) return block;
    const judged = judgeParagraph(block.text);
    return judged.language === null || !judged.reliable || judged.language === language
      ? block
      : { ...block, language: judged.language };
  });
