// A newsletter: one issue, one edition in each language, all saying the same facts.
import { z } from 'zod';
import { BLOCK_TYPES } from '../../document/model.ts';
import type { Language } from '../../platform/languages.ts';

export const blockShape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens'),
  type: z.enum(BLOCK_TYPES),
  /** The record the block speaks of: `event:haskovo-2023`. */
  subject: z
    .string()
    .regex(/^[a-z]+:[a-z0-9-]+$/, 'a record, such as event:haskovo-2023')
    .optional(),
});
export type IssueBlock = z.output<typeof blockShape>;

/** What every issue has: a headline, a word of welcome, and whose view it is. */
export const FIRST_BLOCKS: readonly IssueBlock[] = [
  { id: 'headline', type: 'headline' },
  { id: 'introduction', type: 'text' },
  { id: 'disclaimer', type: 'disclaimer' },
];

export const ISSUE_STATES = ['draft', 'published'] as const;
export type IssueState = (typeof ISSUE_STATES)[number];

export interface IssueListItem {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly titleLanguage: Language;
  /** `2024-04-24`, and in words. */
  readonly published: string;
  readonly publishedText: string;
  /** Languages with a published edition. */
  readonly languages: readonly Language[];
}

/** A difference that an import found between the editions, for an editor to settle. */
export const questionShape = z.strictObject({
  kind: z.string(),
  severity: z.enum(['error', 'warning', 'review']),
  language: z.string(),
  block: z.string().nullable(),
  message: z.string(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  /** What an editor made of it: the texts were corrected, or the difference may stand. */
  settled: z
    .strictObject({
      on: z.iso.date(),
      as: z.enum(['corrected', 'accepted']),
      note: z.string().max(500).optional(),
    })
    .optional(),
});
export type OpenQuestion = z.output<typeof questionShape>;
