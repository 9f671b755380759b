// Which version of a text somebody has seen, so that of two who write the same one the second is told.
import { createHash } from 'node:crypto';
import type { TextState } from './model.ts';

/** Twelve hexadecimal digits of SHA-256 over state and words; null: there is no text. */
export const textVersion = (
  text: { readonly state: TextState; readonly body: string } | null | undefined,
): string | null =>
  text ? createHash('sha256').update(`${text.state}\n${text.body}`).digest('hex').slice(0, 12) : null;
