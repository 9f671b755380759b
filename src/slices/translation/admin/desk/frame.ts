// What all parts of the desk share: the record, its texts being written, how they are called, and where somebody is.
import { createContext, type RefObject, useContext, useSyncExternalStore } from 'react';
import type { FactShelf, TextEditorHandle } from '../../../texts/admin/index.ts';
import type { DeskField, DeskView } from '../../desk/model.ts';
import type { TextPlace } from '../../model.ts';
import type { DeskSession } from './work/desk-session.ts';
import type { TextWork, WorkState } from './work/text-work.ts';

/** How a text is called, and whether it is a line or as many as it takes. */
export interface TextForm {
  readonly label: string;
  readonly single: boolean;
}

export interface DeskFrame {
  readonly session: DeskSession;
  readonly view: DeskView;
  /** How facts are written in the language of the source, and in that of the target. */
  readonly sourceFacts: FactShelf;
  readonly facts: FactShelf;
  readonly formOf: (field: DeskField) => TextForm;
  readonly placeOf: (field: string) => TextPlace;
  /** Where somebody last was. */
  readonly active: string | null;
  readonly onActive: (field: string) => void;
  /** The editors, by field: what is put into them from elsewhere. */
  readonly handles: RefObject<Map<string, TextEditorHandle>>;
  /** The texts stand: what helps with them may be asked for. */
  readonly isSeen: boolean;
}

const Frame = createContext<DeskFrame | null>(null);
export const DeskFrameProvider = Frame.Provider;

export function useDesk(): DeskFrame {
  const frame = useContext(Frame);
  if (frame === null) throw new Error('a part of the desk outside of the desk');
  return frame;
}

export const useWork = (work: TextWork): WorkState => useSyncExternalStore(work.subscribe, () => work.state);

/** The id of a field's part of the screen. */
export const sectionId = (field: string): string => `text-${field}`;
