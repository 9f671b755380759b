// What is to be known before typing goes on: words of earlier, others at work, changes that came in, an archived record.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, Icon, Notice, Time, toast } from '../../../../admin/kit/index.ts';
import type { FormModel } from '../form-model.ts';
import type { Editor } from '../record-api.ts';
import type { EditingSession } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { pathWords } from './issue-words.ts';

interface NotesProps {
  readonly form: FormModel;
  readonly session: EditingSession;
  readonly state: SessionState;
}

/** Throws what was typed away; for a while it can be had back. */
export function useDiscard(session: EditingSession): () => void {
  const t = useT();
  return () => {
    const bringBack = session.discard();
    toast(t('records.editor.discarded'), {
      action: { label: t('admin.kit.undo'), onAction: bringBack },
    });
  };
}

function Restored({ session, state }: NotesProps): ReactElement | null {
  const t = useT();
  const formats = useFormats();
  const discard = useDiscard(session);
  const { restored, other } = state;
  if (restored === null) return null;
  const words = (kind: string, at: string): string =>
    t(`records.editor.${kind}`, { moment: formats.moment(at) });
  return (
    <Notice
      announce
      title={words('restored', restored.at)}
      actions={
        <>
          <Button small onPress={() => session.closeNotes()}>
            {t('records.editor.goOn')}
          </Button>
          {other !== null && (
            <Button small onPress={() => void session.takeOther()}>
              {words('takeOther', other.at)}
            </Button>
          )}
          <Button small look="quiet" onPress={discard}>
            {t('records.editor.discard')}
          </Button>
        </>
      }
    >
      {t(other === null ? 'records.editor.restoredHelp' : 'records.editor.restoredOther')}
    </Notice>
  );
}

function Taken({ form, session, state }: NotesProps): ReactElement | null {
  const t = useT();
  const formats = useFormats();
  if (state.taken.length === 0) return null;
  const places = state.taken.map(({ path }) => pathWords(t, formats, form, path));
  return (
    <Notice
      announce
      title={t('records.editor.taken', {
        name: state.takenFrom ?? t('records.editor.somebody'),
        count: places.length,
      })}
      actions={
        <Button small onPress={() => session.closeNotes()}>
          {t('admin.close')}
        </Button>
      }
    >
      {formats.list([...new Set(places)])}
    </Notice>
  );
}

/** Who else typed into it within the last minutes. */
export function Others({ editors }: { readonly editors: readonly Editor[] }): ReactElement | null {
  const t = useT();
  const formats = useFormats();
  const [first] = editors;
  if (first === undefined) return null;
  const names = formats.list(editors.map(({ name }) => name ?? t('records.editor.somebody')));
  const latest =
    editors
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? first.at;
  return (
    <p className="record-others">
      <Icon name="info" />
      <span>
        {t('records.editor.others', { names, count: editors.length })} <Time moment={latest} />
      </span>
    </p>
  );
}

export function Notes(props: NotesProps): ReactElement {
  const t = useT();
  const { state } = props;
  return (
    <>
      {state.view?.archived != null && (
        <Notice tone="warning" title={t('records.editor.archivedNote')}>
          {t('records.editor.archivedHelp')}
        </Notice>
      )}
      {state.isElsewhere && (
        <Notice tone="warning" announce title={t('records.editor.elsewhere')}>
          {t('records.editor.elsewhereHelp')}
        </Notice>
      )}
      <Restored {...props} />
      <Taken {...props} />
    </>
  );
}
