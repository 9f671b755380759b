// Leaving the desk costs nothing where a text is kept: that is said, with the way back. Else it is asked.
import { useBlocker } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { ConfirmDialog, toast } from '../../../../admin/kit/index.ts';
import { useGo } from '../../../../admin/router/index.ts';
import { deskAddress } from '../board/board-api.ts';
import { useDesk } from './frame.ts';
import { savesItself } from './states-of-text.ts';

/** Says that words which the public does not read yet wait on this computer, once the desk is gone. */
function useFarewell(): void {
  const t = useT();
  const go = useGo();
  const { session } = useDesk();
  const said = useRef({ t, go });
  useEffect(() => {
    said.current = { t, go };
  });
  useEffect(
    () => () => {
      const kept = session.works.find(
        ({ state }) => state.isChanged && (state.theirs !== null || !savesItself(state.view.target?.state)),
      );
      if (kept === undefined || session.isAtRisk) return;
      const { t: say, go: back } = said.current;
      const { kind, id, language } = session.view;
      toast(say('translation.desk.keptHere'), {
        tone: 'info',
        action: {
          label: say('translation.desk.backToIt'),
          onAction: () => back(deskAddress(kind, id, language, kept.field)),
        },
      });
    },
    [session],
  );
}

export function Leaving(): ReactElement | null {
  const t = useT();
  const { session } = useDesk();
  useFarewell();
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && session.isAtRisk,
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (leaving.status !== 'blocked') return null;
  return (
    <ConfirmDialog
      open
      title={t('translation.desk.leaveTitle')}
      confirmLabel={t('translation.desk.leave')}
      onClose={leaving.reset}
      onConfirm={leaving.proceed}
    >
      <p>{t('translation.desk.leaveAtRisk')}</p>
    </ConfirmDialog>
  );
}
