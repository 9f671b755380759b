// What travels between the main thread and the typesetter's.

import type { SheetFile } from './sheet.ts';

export interface Job {
  readonly id: number;
  /** The sheet as JSON text: the typesetter takes nothing else. */
  readonly sheet: string;
  readonly files: readonly SheetFile[];
}

export type Done =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly failure: string };
