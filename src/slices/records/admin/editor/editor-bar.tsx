// The bar at the lower edge: save, and whether what is typed is safe.
import type { ReactElement } from 'react';
import { type ApiError, errorWords } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, DraftState, FormActions, Icon } from '../../../../admin/kit/index.ts';
import type { EditingSession } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { Others, useDiscard } from './notes.tsx';

interface EditorBarProps {
  readonly session: EditingSession;
  readonly state: SessionState;
  readonly onSave: () => void;
}

/** Nothing is typed: what is seen is what is on record. */
function OnRecord({ state }: { readonly state: SessionState }): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { view } = state;
  const words =
    view === null
      ? t('records.editor.nothingYet')
      : t('records.editor.saved', { version: view.version, moment: formats.moment(view.changed) });
  return (
    <p className="k-draft">
      <Icon name={view === null ? 'draft' : 'success'} />
      <span>{words}</span>
    </p>
  );
}

/** In the second after the first key. */
const NotYet = (): ReactElement => (
  <p className="k-draft">
    <Icon name="draft" />
    <span>{useT()('records.editor.notYet')}</span>
  </p>
);

/** The server does not want it as a draft, and why. */
function Refused({ error }: { readonly error: ApiError }): ReactElement {
  const t = useT();
  return (
    <p className="k-draft k-draft-local" role="status">
      <Icon name="computer" />
      <span>{t('records.editor.onlyHere', { reason: errorWords(t, error) })}</span>
    </p>
  );
}

function Where({ state, session }: Omit<EditorBarProps, 'onSave'>): ReactElement {
  const t = useT();
  if (state.saving === 'waiting')
    return (
      <p className="k-draft k-draft-local">
        <Icon name="offline" />
        <span role="status">{t('records.editor.waiting')}</span>
        <Button small look="quiet" onPress={() => session.stop()}>
          {t('records.editor.stop')}
        </Button>
      </p>
    );
  if (state.saving === 'saving') return <DraftState state={{ kind: 'saving' }} />;
  if (state.keeping.kind === 'unchanged') return state.isChanged ? <NotYet /> : <OnRecord state={state} />;
  if (state.refusal !== null && state.isChanged) return <Refused error={state.refusal} />;
  return <DraftState state={state.keeping} />;
}

/** Somebody saved a newer version while I typed. */
function Newer({ state, session }: Omit<EditorBarProps, 'onSave'>): ReactElement | null {
  const t = useT();
  const { newest, version, isChanged } = state;
  if (!isChanged || newest === null || version === null || newest <= version) return null;
  return (
    <div className="record-newer" role="status">
      <Icon name="warning" />
      <span>{t('records.editor.newer')}</span>
      <Button small onPress={() => void session.catchUp()}>
        {t('records.editor.bringIn')}
      </Button>
    </div>
  );
}

export function EditorBar({ session, state, onSave }: EditorBarProps): ReactElement {
  const t = useT();
  const discard = useDiscard(session);
  return (
    <div className="record-bar">
      <Newer state={state} session={session} />
      <FormActions
        state={
          <div className="record-bar-state">
            <Others editors={state.editors} />
            <Where state={state} session={session} />
          </div>
        }
      >
        <Button
          look="primary"
          busy={state.saving !== 'no'}
          busyLabel={t('records.editor.saving')}
          onPress={onSave}
        >
          {t('records.editor.save')}
        </Button>
        {state.isChanged && state.saving === 'no' && (
          <Button look="quiet" onPress={discard}>
            {t('records.editor.discard')}
          </Button>
        )}
      </FormActions>
    </div>
  );
}
