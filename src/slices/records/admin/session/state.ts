// What an editing session knows at a moment: everything the screen shows; and what becomes of it, without asking anybody.
import type { ApiError, Issue } from '../../../../admin/api/index.ts';
import type { Keeping } from '../../../../admin/kit/index.ts';
import { changedTexts, isSameContent, tidyFields, withTexts } from '../content.ts';
import type { LocalCopies } from '../drafts/local-copies.ts';
import type { Unsaved } from '../drafts/restored.ts';
import { type Content, type FormModel, fieldsOfPart, type Texts } from '../form-model.ts';
import { type Change, type Choices, type Merged, merge } from '../merge.ts';
import type { DraftInput, Editor, KeptDraft, RecordCalls, RecordView } from '../record-api.ts';

export interface SessionOptions {
  readonly form: FormModel;
  readonly calls: RecordCalls;
  readonly copies: LocalCopies;
  /** Null: the record is to be made. */
  readonly view: RecordView | null;
  /** What a record to be begins with. */
  readonly initial: Content;
  /** Of a record to be: the id of its draft, and that draft where the server has it. */
  readonly draft: string;
  readonly kept: KeptDraft | null;
  /** @param first the record was made just now */
  readonly onSaved: (view: RecordView, first: boolean) => void;
}

export interface SessionState {
  /** The record as the server last showed it; null: it is to be made. */
  readonly view: RecordView | null;
  /** The version that typing began from; older than the view's while somebody else's is not merged in. */
  readonly version: number | null;
  /** The record at that version. */
  readonly base: Content;
  readonly content: Content;
  readonly isChanged: boolean;
  readonly keeping: Keeping;
  /** Why the server will not keep it. */
  readonly refusal: ApiError | null;
  /** What was typed earlier and is in the form now; until it is saved, thrown away or the note is closed. */
  readonly restored: Unsaved | null;
  /** Another unsaved state of it, typed elsewhere. */
  readonly other: Unsaved | null;
  readonly saving: 'no' | 'saving' | 'waiting';
  readonly issues: readonly Issue[];
  /** What stands against saving as a whole. */
  readonly error: ApiError | null;
  /** Counts the tries to save that failed: each takes the focus to what is wrong. */
  readonly attempt: number;
  /** The newest version that is known of. */
  readonly newest: number | null;
  readonly editors: readonly Editor[];
  /** Both changed the same: what is on record now, against `base`. */
  readonly theirs: RecordView | null;
  /** What others changed and now stands in the form as well, and the name of who saved it. */
  readonly taken: readonly Change[];
  readonly takenFrom: string | null;
  /** The same person types into it in another window. */
  readonly isElsewhere: boolean;
}

const NOTHING_WRONG = { issues: [], error: null, theirs: null } as const;
const NOTHING_RESTORED = { restored: null, other: null } as const;

const bare = (texts: RecordView['texts']): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([field, own]) => [
      field,
      Object.fromEntries(
        Object.entries(own).map(([language, { body, state }]) => [language, { body, state }]),
      ),
    ]),
  );

export const contentOf = ({ fields, texts }: Pick<RecordView, 'fields' | 'texts'>): Content => ({
  fields,
  texts: bare(texts),
});

/** @param view null: of a record to be, which begins as `initial` */
export const beginning = (view: RecordView | null, initial: Content): SessionState => {
  const content = view === null ? initial : contentOf(view);
  return {
    view,
    version: view?.version ?? null,
    base: content,
    content,
    isChanged: false,
    keeping: { kind: 'unchanged' },
    refusal: null,
    saving: 'no',
    attempt: 0,
    newest: view?.version ?? null,
    editors: view?.editors ?? [],
    taken: [],
    takenFrom: null,
    isElsewhere: false,
    ...NOTHING_WRONG,
    ...NOTHING_RESTORED,
  };
};

/** The record as it is now, with nothing typed. */
export const adopted = (state: SessionState, view: RecordView): Partial<SessionState> => {
  const content = contentOf(view);
  // What did not change stays the very same, so that nothing is drawn anew.
  const same = !state.isChanged && isSameContent(content, state.base);
  return {
    view,
    version: view.version,
    newest: view.version,
    editors: view.editors,
    base: content,
    content: same ? state.content : content,
    isChanged: false,
    ...NOTHING_WRONG,
    ...NOTHING_RESTORED,
  };
};

/** Nothing of what was typed is left. */
export const discarded = ({ view }: SessionState, initial: Content): Partial<SessionState> => {
  const content = view === null ? initial : contentOf(view);
  return {
    base: content,
    version: view?.version ?? null,
    content,
    isChanged: false,
    ...NOTHING_WRONG,
    ...NOTHING_RESTORED,
  };
};

/** @param choices where both changed the same */
export function mergeIn(
  form: FormModel,
  base: Content,
  mine: Content,
  theirs: Content,
  choices: Choices = new Map(),
): Merged {
  const fields = form.parts.flatMap(fieldsOfPart);
  const whole = fields.filter(({ type }) => type === 'place').map(({ name }) => name);
  return merge(base, mine, theirs, { choices, whole });
}

/**
 * What was typed before, in the form again, together with what was saved since; where both changed the same, it is asked
 * when it is saved.
 * @param base the version that was typed into
 * @returns null where all of it is on record by now
 */
export function restored(
  form: FormModel,
  state: SessionState,
  unsaved: Unsaved,
  base: Content,
): Partial<SessionState> | null {
  const now = state.view === null ? state.base : contentOf(state.view);
  const mine = { fields: unsaved.fields, texts: withTexts(base.texts, unsaved.texts) };
  const { content, conflicts, taken } = mergeIn(form, base, mine, now);
  if (isSameContent(content, now)) return null;
  const keeping: Keeping = unsaved.where === 'server' ? { kind: 'saved', at: unsaved.at } : { kind: 'local' };
  const shared = { isChanged: true, restored: unsaved, keeping };
  if (conflicts.length > 0) return { ...shared, base, version: unsaved.base, content: mine, taken: [] };
  const takenFrom = state.view?.changedBy.name ?? null;
  return { ...shared, base: now, version: state.view?.version ?? null, content, taken, takenFrom };
}

/**
 * What is typed and not in a record that was just saved: keys since it was sent, or all of what an earlier try had not
 * sent yet.
 * @param sent as it was sent; null: not known
 * @returns null where everything is on record
 */
export function leftOver(
  form: FormModel,
  view: RecordView,
  content: Content,
  sent: Content | null,
): Content | null {
  const now = contentOf(view);
  const left =
    sent === null
      ? {
          fields: { ...now.fields, ...tidyFields(content.fields) },
          texts: withTexts(now.texts, content.texts),
        }
      : mergeIn(form, sent, content, now).content;
  return content === sent || isSameContent(left, now) ? null : left;
}

/** What is kept as a draft: of the texts only those that were changed. */
export function draftInput(form: FormModel, { view, version, base, content }: SessionState): DraftInput {
  const texts = changedTexts(base.texts, content.texts);
  return { kind: form.kind, record: view?.id ?? null, base: version, fields: content.fields, texts };
}

/** Whether a path leads to or into another: `fields.phases.0.end` is within `fields.phases`. */
export const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}.`);
