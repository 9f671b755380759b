// Told as held or as still to come: the tense in which a dated sentence speaks.

import { fold } from '../fold.ts';
import { tableOf } from '../languages/index.ts';
import { announces, tellsFuture, tellsPast } from './tense-forms.ts';

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
  const spoken = (sentence.match(/[\p{L}\p{M}]+/gu) ?? []).map(word => word.toLowerCase());
  const words = spoken.map(fold);
  const cues = cuesOf(language);
  const says = (at: number, listed: readonly Cue[]): boolean => listed.some(cue => matchesAt(words, at, cue));
  let future = announces(sentence, language) ? 1 : 0;
  let past = 0;
  let reach = -1;
  spoken.forEach((word, at) => {
    if (says(at, cues.future) || tellsFuture(word, language)) {
      future += 1;
      reach = at + REACH;
    } else if (at > reach && (says(at, cues.past) || tellsPast(word, language))) past += 1;
  });
  if (future > 0 && past === 0) return 'future';
  return past > 0 && future === 0 ? 'past' : null;
};

const BOUNDARY = /[.!?;…]["”»)]*\s+(?=["“„«(]?\p{Lu})|\n{2,}/gu;
// "13. November", "z. B. Der". A year's point does end a sentence, so does that of a time ("12:00.") or of "2025 г.".
const SHORT_BEFORE_POINT = /(?:(?<!\d|\d:)\d{1,2}|(?<!\p{L})\p{L}{1,3})\.\s*$/u;
const UNIT_AT_END = /(?:\d[ \u00a0]\p{L}|\d\.(?:00|15|30|45))\.\s*$/u;
const LOOK_BACK = 8;

const isAbbreviation = (before: string): boolean =>
  SHORT_BEFORE_POINT.test(before) && !UNIT_AT_END.test(before);

/** The sentence around a place; "13. November" and "z. B. Der" do not end one. */
export const sentenceAround = (text: string, start: number, end: number): string => {
  let from = 0;
  let to = text.length;
  for (const found of text.matchAll(BOUNDARY)) {
    const after = found.index + found[0].length;
    if (
      found[0].startsWith('.') &&
      isAbbreviation(text.slice(Math.max(0, found.index - LOOK_BACK), found.index + 1))
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

const CLAUSE = /[,;:()–—]\s/gu;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The clause around a place, widened by `more` clauses on both sides. */
const clauseAround = (sentence: string, { start, end }: Span, more: number): Span => {
  const cuts = [...sentence.matchAll(CLAUSE)].map(found => found.index + 1);
  const before = cuts.filter(cut => cut <= start);
  const after = cuts.filter(cut => cut >= end);
  return { start: before[before.length - 1 - more] ?? 0, end: after[more] ?? sentence.length };
};

/** What lies between the days before and after: "began on 1 March | and ends on 31 May". */
const betweenDays = (clause: Span, day: Span, others: readonly Span[]): Span => ({
  start: Math.max(clause.start, ...others.filter(other => other.end <= day.start).map(other => other.end)),
  end: Math.min(clause.end, ...others.filter(other => other.start >= day.end).map(other => other.start)),
});

const BESIDE = 12;
// "…, which will be held in Haskovo, Bulgaria, on 13 November, …"
const WIDEST = 3;

/** The same day, or another of the same expression: "13 and 14 November". */
export const isBeside = (a: Span, b: Span): boolean => a.start - b.end < BESIDE && b.start - a.end < BESIDE;

/**
 * The tense in which a text speaks of a day: its clause's, else that of the nearest clauses around.
 * @param day where the day stands in the text
 * @param days where all days of the text stand; beside another day only its own clause tells
 */
export const tenseAt = (text: string, day: Span, days: readonly Span[], language: string): Tense | null => {
  const sentence = sentenceAround(text, day.start, day.end);
  const offset = text.lastIndexOf(sentence, day.start);
  const inside = ({ start, end }: Span): Span => ({ start: start - offset, end: end - offset });
  const own = inside(day);
  const others = days
    .map(inside)
    .filter(({ start, end }) => start >= 0 && end <= sentence.length && !isBeside({ start, end }, own));
  const tenseIn = ({ start, end }: Span): Tense | null => tenseOf(sentence.slice(start, end), language);
  if (others.length > 0) return tenseIn(betweenDays(clauseAround(sentence, own, 0), own, others));
  for (let more = 0; more <= WIDEST; more++) {
    const tense = tenseIn(clauseAround(sentence, own, more));
    if (tense !== null) return tense;
  }
  return tenseOf(sentence, language);
};
