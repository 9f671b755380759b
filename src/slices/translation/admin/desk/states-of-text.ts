// What I may make of a text, and what becomes of its state when its words change.
import type { TextState } from '../../../texts/model.ts';
import type { DeskRights, DeskTarget } from '../../desk/model.ts';

type Rights = Pick<DeskRights, 'edit' | 'review' | 'approve'>;

const isPublic = (state: TextState | undefined): boolean => state === 'reviewed' || state === 'approved';

/** What the public reads is changed, or taken back, by those who may review or approve it. */
export const mayWrite = (target: DeskTarget | null, { edit, review, approve }: Rights): boolean =>
  edit && (!isPublic(target?.state) || review || approve);

/** Saved by itself while it is typed; else only when it is asked for, because the public reads it. */
export const savesItself = (state: TextState | undefined): boolean => !isPublic(state);

/**
 * Other words are another text: a machine's become somebody's, approved ones have to be approved anew.
 * @param state of the words that were changed; undefined: there were none
 */
export function stateOfOtherWords(state: TextState | undefined, { review }: Rights): TextState {
  return isPublic(state) && review ? 'reviewed' : 'draft';
}

/** States that I may give to a text, with the one it has; a machine's state is given by nobody. */
export function statesFor(target: DeskTarget | null, rights: Rights): TextState[] {
  const current = target?.state ?? 'draft';
  if (!mayWrite(target, rights)) return [current];
  const given: TextState[] = [
    'draft',
    ...(rights.review ? (['reviewed'] as const) : []),
    ...(rights.approve ? (['approved'] as const) : []),
  ];
  return given.includes(current) ? given : [current, ...given];
}
