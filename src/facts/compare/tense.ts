// Told as held or as still to come: the tense in which a dated sentence speaks.

import { fold } from '../fold.ts';
import { tableOf } from '../languages/index.ts';

export type Tense = 'past' | 'future';

interface Cue {
  readonly words: readonly string[];
  readonly kind: 'whole' | 'start' | 'end' | 'apart';
}

interface Cues {
  readonly past: readonly Cue[];
  readonly future: readonly Cue[];
}

const parse = (forms: string): Cue[] =>
  forms
    .split(' ')
    .filter(form => form !== '')
    .map(form => {
      if (form.includes('…')) return { words: form.split('…').map(fold), kind: 'apart' };
      if (form.startsWith('*')) return { words: [fold(form.slice(1))], kind: 'end' };
      if (form.endsWith('*')) return { words: [fold(form.slice(0, -1))], kind: 'start' };
      return { words: form.split(/[_-]/).map(fold), kind: 'whole' };
    });

const compiled = new Map<string, Cues>();

const cuesOf = (language: string): Cues => {
  const description = tableOf(language);
  const known = compiled.get(description.code);
  if (known !== undefined) return known;
  const cues = { past: parse(description.tense.past), future: parse(description.tense.future) };
  compiled.set(description.code, cues);
  return cues;
};

const matchesAt = (words: readonly string[], at: number, cue: Cue): boolean => {
  const first = cue.words[0] ?? '';
  const word = words[at] ?? '';
  switch (cue.kind) {
    case 'start':
      return word.startsWith(first);
    case 'end':
      return word.length > first.length + 2 && word.endsWith(first);
    case 'apart':
      return word === first && cue.words.slice(1).every(other => words.indexOf(other, at + 1) > at);
    default:
      return cue.words.every((part, i) => words[at + i] === part);
  }
};

// How far an auxiliary reaches: "ще се проведе", "will be held" are future although "held" is past.
const REACH = 5;

/** The tense of a sentence; null where it says both or neither. */
export const tenseOf = (sentence: string, language: string): Tense | null => {
  const words = (sentence.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);
  const cues = cuesOf(language);
  let future = 0;
  let past = 0;
  let reach = -1;
  for (let at = 0; at < words.length; at++) {
    if (cues.future.some(cue => matchesAt(words, at, cue))) {
      future += 1;
      reach = at + REACH;
    } else if (at > reach && cues.past.some(cue => matchesAt(words, at, cue))) past += 1;
  }
  if (future > 0 && past === 0) return 'future';
  return past > 0 && future === 0 ? 'past' : null;
};

const BOUNDARY = /[.!?;…]["”»)]*\s+(?=["“„«(]?\p{Lu})|\n{2,}/gu;
// A year's point does end a sentence: after "by 31 May 2027." another begins.
const SHORT_BEFORE_POINT = /(?:(?<!\d)\d{1,2}|(?<!\p{L})\p{L}{1,3})\.\s*$/u;

/** The sentence around a place; "13. November" and "z. B. Der" do not end one. */
export const sentenceAround = (text: string, start: number, end: number): string => {
  let from = 0;
  let to = text.length;
  for (const found of text.matchAll(BOUNDARY)) {
    const after = found.index + found[0].length;
    if (
      found[0].startsWith('.') &&
      SHORT_BEFORE_POINT.test(text.slice(Math.max(0, found.index - 5), found.index + 1))
    )
      continue;
    if (after <= start) from = after;
    else if (found.index >= end) {
      to = found.index;
      break;
    }
  }
  return text.slice(from, to);
};
