// Leaving an editor costs nothing where a draft is kept: that is said, with the way back. Else it is asked.
import { useBlocker } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { ConfirmDialog, toast } from '../../../../admin/kit/index.ts';
import { useGo } from '../../../../admin/router/index.ts';
import { recordAddress } from '../addresses.ts';
import type { FormModel } from '../form-model.ts';
import type { EditingSession } from '../session/session.ts';

interface LeavingProps {
  readonly form: FormModel;
  readonly session: EditingSession;
}

/** Says where what was typed is, once the editor is gone. */
function useFarewell({ form, session }: LeavingProps): void {
  const t = useT();
  const go = useGo();
  const said = useRef({ t, go });
  useEffect(() => {
    said.current = { t, go };
  });
  useEffect(
    () => () => {
      const { view, isChanged } = session.state;
      if (!isChanged || session.isAtRisk) return;
      const { t: say, go: back } = said.current;
      const address =
        view === null
          ? `${recordAddress(form.kind, 'new')}?draft=${session.draft}`
          : recordAddress(form.kind, view.id);
      toast(say('records.editor.keptAsDraft'), {
        tone: 'info',
        action: { label: say('records.editor.backToIt'), onAction: () => back(address) },
      });
    },
    [session, form],
  );
}

export function Leaving(props: LeavingProps): ReactElement | null {
  const t = useT();
  const { session } = props;
  useFarewell(props);
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && session.isAtRisk,
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (leaving.status !== 'blocked') return null;
  return (
    <ConfirmDialog
      open
      title={t('records.editor.leaveTitle')}
      confirmLabel={t('records.editor.leave')}
      onClose={leaving.reset}
      onConfirm={leaving.proceed}
    >
      <p>{t('records.editor.leaveAtRisk')}</p>
    </ConfirmDialog>
  );
}
