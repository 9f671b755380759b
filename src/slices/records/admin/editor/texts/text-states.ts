// How far the texts of one language are, and what I may make of one.
import type { StateShape } from '../../../../../admin/kit/index.ts';
import { LANGUAGES, type Language } from '../../../../../platform/languages.ts';
import { hasWords } from '../../content.ts';
import type { Content, FormText, Text } from '../../form-model.ts';
import type { FormRights } from '../form-context.ts';

/** What a tab says of its language. */
export type Progress = 'missing' | 'machine' | 'draft' | 'reviewed' | 'approved' | 'stale';

export const SHAPES: Readonly<Record<Progress, StateShape>> = {
  missing: 'empty',
  machine: 'dotted',
  draft: 'half',
  reviewed: 'full',
  approved: 'done',
  stale: 'alert',
};

const ORDER = ['machine', 'draft', 'reviewed', 'approved'] as const;

/** The least of its texts; out of date outdoes them all, because readers may be misled. */
export function progressOf(
  texts: readonly (Text | undefined)[],
  isStale: (index: number) => boolean,
): Progress {
  const written = texts.flatMap((text, index) => (hasWords(text) ? [{ text, index }] : []));
  if (written.length === 0) return 'missing';
  if (written.some(({ index }) => isStale(index))) return 'stale';
  return ORDER.find(state => written.some(({ text }) => text.state === state)) ?? 'draft';
}

/** The source first, then those I may write, then others that somebody wrote. */
export function languagesOf(
  content: Content,
  texts: readonly FormText[],
  writable: readonly Language[],
): string[] {
  const source = String(content.fields.source ?? 'en');
  const has = (language: string): boolean =>
    texts.some(({ name }) => hasWords(content.texts[name]?.[language]));
  const mine = LANGUAGES.filter(language => writable.includes(language));
  const others = LANGUAGES.filter(language => !writable.includes(language) && has(language));
  return [...new Set([source, ...mine, ...others])];
}

/** What the public reads is changed, or taken back, by those who may review or approve it. */
export const isFixed = (
  saved: Text | undefined,
  language: string,
  { review, approve }: Pick<FormRights, 'review' | 'approve'>,
): boolean =>
  (saved?.state === 'approved' || saved?.state === 'reviewed') &&
  ![...review, ...approve].some(code => code === language);

/** Words of my own, which somebody else could approve: I do not. */
export const isBarred = (
  isOwn: boolean,
  language: string,
  { approve, approveOwn }: Pick<FormRights, 'approve' | 'approveOwn'>,
): boolean => isOwn && approve.some(code => code === language) && !approveOwn.some(code => code === language);

/**
 * Other words are another text: approved ones stay with the public, and are to be approved anew, by another person where
 * there is one.
 */
export const stateOfOtherWords = (state: Text['state']): Text['state'] =>
  state === 'approved' ? 'reviewed' : state;

/** Words that were approved, and that I may change: then they are to be approved anew. */
export const isApproved = (
  saved: Text | undefined,
  language: string,
  rights: Pick<FormRights, 'texts' | 'review' | 'approve'>,
): boolean =>
  saved?.state === 'approved' &&
  rights.texts.some(code => code === language) &&
  !isFixed(saved, language, rights);

/** States that I may give to a text, with the one it has. A machine's words become somebody's when they are touched. */
export function statesOf(
  text: Text | undefined,
  saved: Text | undefined,
  language: string,
  { texts, review, approve }: FormRights,
): Text['state'][] {
  const may = (languages: readonly string[]): boolean => languages.includes(language);
  const current = text?.state ?? 'draft';
  if (isFixed(saved, language, { review, approve }) || !may(texts)) return [current];
  const given: Text['state'][] = [
    'draft',
    ...(may(review) ? (['reviewed'] as const) : []),
    ...(may(approve) ? (['approved'] as const) : []),
  ];
  return given.includes(current) ? given : [current, ...given];
}
