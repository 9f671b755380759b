// The editor of one record: its head, what is to be known, its form, and the bar that saves.
import { type ComponentType, type ReactElement, useCallback, useEffect, useMemo } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { ErrorSummary, toast } from '../../../../admin/kit/index.ts';
import { recordAddress } from '../addresses.ts';
import type { FormModel } from '../form-model.ts';
import { Leaving, type LeftBehind } from '../leaving.tsx';
import type { RecordView } from '../record-api.ts';
import type { EditingSession } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { Compare } from './compare/compare.tsx';
import { EditorBar } from './editor-bar.tsx';
import { EditorHead } from './editor-head.tsx';
import type { PictureFieldType } from './fields/field-input.ts';
import { type FormFrame, type FormTyped, FrameProvider, TypedProvider } from './form-context.ts';
import { FormParts } from './form-parts.tsx';
import { formErrors } from './issue-words.ts';
import { Notes } from './notes.tsx';
import { useFormValue } from './use-form-value.ts';
import { useSessionState, useSurroundings } from './use-session.ts';

/** What stands in the place of the form, where a kind of record is not edited by one. */
export interface BodyProps {
  readonly session: EditingSession;
  readonly state: SessionState;
  readonly frame: FormFrame;
  readonly typed: FormTyped;
}

/** What a kind brings along instead of the form, and above it. */
export interface OwnParts {
  readonly Body?: ComponentType<BodyProps> | undefined;
  /** Between head and notes, once the record is there: ways to its other screens. */
  readonly Ways?: ComponentType<{ readonly view: RecordView }> | undefined;
}

interface EditorProps extends OwnParts {
  readonly form: FormModel;
  readonly session: EditingSession;
  readonly limits: Readonly<Record<string, number>>;
  readonly Picture: PictureFieldType | undefined;
}

/** Fields that tell only when they are left are left for a moment. */
function leaveField(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return;
  activeElement.blur();
  activeElement.focus({ preventScroll: true });
}

/** Ctrl+S, and on a Mac the key that means the same, saves from anywhere. */
function useSaveKey(save: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isSave) return;
      event.preventDefault();
      leaveField();
      save();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [save]);
}

/** From a fault to its field: a text stands behind the tab of its language. */
const tabOf = (path: string): string | null => {
  const [section, , language] = path.split('.');
  return section === 'texts' ? (language ?? null) : null;
};

/** A draft that waits: its record, or the form it is to become one in. */
function leftBehind(form: FormModel, { state, draft }: EditingSession): LeftBehind | null {
  if (!state.isChanged) return null;
  const address =
    state.view === null
      ? `${recordAddress(form.kind, 'new')}?draft=${draft}`
      : recordAddress(form.kind, state.view.id);
  return { words: 'records.editor.keptAsDraft', address };
}

export function Editor({ form, session, limits, Picture, Body, Ways }: EditorProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const state = useSessionState(session);
  const { frame, typed } = useFormValue(form, session, state, limits, Picture);
  const save = useCallback(() => {
    if (session.state.isChanged || session.state.view === null) void session.save();
    else toast(t('records.editor.nothingToSave'), { tone: 'info' });
  }, [session, t]);
  useSurroundings(form, session);
  useSaveKey(save);
  const { issues, error, attempt, theirs } = state;
  const errors = useMemo(
    () => formErrors(t, formats, form, issues, error),
    [t, formats, form, issues, error],
  );
  const { onTab, rights } = frame;
  const goTo = (path: string): void => {
    const tab = tabOf(path);
    if (tab !== null) onTab(tab);
  };
  if (theirs !== null) return <Compare form={form} session={session} state={state} />;
  return (
    <FrameProvider value={frame}>
      <TypedProvider value={typed}>
        <div className="record-editor">
          <EditorHead form={form} session={session} state={state} />
          {Ways !== undefined && state.view !== null && <Ways view={state.view} />}
          {/* Faults told while typing stand beside their fields; above they stand when somebody wanted to save. */}
          {attempt > 0 && <ErrorSummary errors={errors} attempt={attempt} onGo={goTo} />}
          <Leaving isAtRisk={() => session.isAtRisk} leftBehind={() => leftBehind(form, session)} />
          <Notes form={form} session={session} state={state} />
          {Body !== undefined ? (
            <Body session={session} state={state} frame={frame} typed={typed} />
          ) : (
            <form className="record-form" onSubmit={event => event.preventDefault()} noValidate>
              <FormParts />
            </form>
          )}
          {(rights.edit || rights.texts.length > 0) && (
            <EditorBar session={session} state={state} onSave={save} />
          )}
        </div>
      </TypedProvider>
    </FrameProvider>
  );
}
