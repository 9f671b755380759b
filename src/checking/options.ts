// What a check is asked for, of documents and of segments alike.

import type { NameEntry } from '../facts/index.ts';
import { readAcceptances } from './acceptance-file.ts';

export interface CheckOptions {
  /** Language of the reference; without it English, else the first file. */
  readonly reference?: string;
  readonly names?: readonly NameEntry[];
  /** Ask the servers of all addresses. */
  readonly links?: boolean;
  /** False where nobody will look at the passages: they are then sought only if some finding was accepted. */
  readonly passages?: boolean;
}

/** Whether the passages of findings are needed: to be shown, or to recognise what was accepted. */
export const needsPassages = async (
  texts: readonly string[],
  { passages = true }: CheckOptions,
): Promise<boolean> => passages || (await readAcceptances(texts)).length > 0;
