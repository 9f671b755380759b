// What keeps a text from being published: the checker's rules on facts by name, for those who publish.
import type { Doc } from '../../../document/model.ts';
import type { TextFinding } from './model.ts';
import { factProblems } from './named-facts.ts';
import { type Facts, readDoc } from './spoken.ts';

export interface PublishedText {
  readonly doc: Doc;
  readonly language: string;
  /** The values its spans were bound to, by the facts' names. */
  readonly bound: Readonly<Record<string, string>>;
}

/**
 * @param source what it was translated from; null: it is the source, or there is none
 * @param facts those that both name, as of the day it is read
 * @returns codes `unknown-fact`, `words-stale`, `words-untrue`, `fact-missing`, `fact-added` with the params `fact` and
 *   `was`, `now`, `words`, `value`, `source`
 */
export const textProblems = (
  { doc, language, bound }: PublishedText,
  source: Omit<PublishedText, 'bound'> | null,
  facts: Facts,
): TextFinding[] =>
  factProblems(readDoc(doc, language), source && readDoc(source.doc, source.language), { facts, bound });
