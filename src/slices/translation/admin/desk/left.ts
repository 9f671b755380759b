// Desks that were left: words on their way to the server, for which a desk that opens waits, and words that stay behind.
import type { LeftBehind } from '../../../records/admin/index.ts';
import { deskAddress } from '../board/board-api.ts';
import { savesItself } from './states-of-text.ts';
import type { DeskSession } from './work/desk-session.ts';

const leaving = new Set<Promise<void>>();

export const left = async (): Promise<void> => {
  await Promise.all(leaving);
};

/** @param closing a desk that is being left */
export function leave(closing: Promise<void>): void {
  const gone = closing.finally(() => leaving.delete(gone));
  leaving.add(gone);
}

/** Words that the public does not read yet wait on this computer, once the desk is gone. */
export function leftBehind({ works, view }: DeskSession): LeftBehind | null {
  const kept = works.find(
    ({ state }) => state.isChanged && (state.theirs !== null || !savesItself(state.view.target?.state)),
  );
  if (kept === undefined) return null;
  const { kind, id, language } = view;
  return { words: 'translation.desk.keptHere', address: deskAddress(kind, id, language, kept.field) };
}
