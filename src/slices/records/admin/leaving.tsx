// Leaving what one writes costs nothing where it is kept: that is said, with the way back. Else it is asked.
import { useBlocker } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { ConfirmDialog, toast } from '../../../admin/kit/index.ts';
import { useGo } from '../../../admin/router/index.ts';

export interface LeftBehind {
  /** Key of the words that say where it is kept. */
  readonly words: string;
  /** The way back to it. */
  readonly address: string;
}

interface LeavingProps {
  /** Something typed is nowhere but on the screen. */
  readonly isAtRisk: () => boolean;
  /** What is kept and not saved when the screen goes; null: nothing. */
  readonly leftBehind: () => LeftBehind | null;
}

/** Says where what was typed is, once the screen is gone. */
function useFarewell({ isAtRisk, leftBehind }: LeavingProps): void {
  const t = useT();
  const go = useGo();
  const latest = useRef({ t, go, isAtRisk, leftBehind });
  useEffect(() => {
    latest.current = { t, go, isAtRisk, leftBehind };
  });
  useEffect(
    () => () => {
      const { t: say, go: back, ...last } = latest.current;
      const left = last.isAtRisk() ? null : last.leftBehind();
      if (left === null) return;
      toast(say(left.words), {
        tone: 'info',
        action: { label: say('records.editor.backToIt'), onAction: () => back(left.address) },
      });
    },
    [],
  );
}

export function Leaving(props: LeavingProps): ReactElement | null {
  const t = useT();
  useFarewell(props);
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && props.isAtRisk(),
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
