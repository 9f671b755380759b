// The work on a record's texts, bound to the screen: told of the connection, of other windows and of time, closed with it.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useConnected, useMe } from '../../../../admin/api/index.ts';
import { useLanguage } from '../../../../admin/i18n/index.ts';
import type { DeskView } from '../../desk/model.ts';
import { TRANSLATION_KEY } from '../board/board-api.ts';
import { deskCalls, deskKey } from './desk-api.ts';
import { leave } from './left.ts';
import { textCopies } from './work/copies.ts';
import { DeskSession } from './work/desk-session.ts';

/** Who else is here, and whether they saved, is asked so often while the window is in sight. */
const LOOK_MS = 20_000;

/** A browser may forbid its memory. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** @param view as it was read when the desk was opened */
export function useSession(view: DeskView): DeskSession {
  const { id: person } = useMe();
  const { language: reader } = useLanguage();
  const client = useQueryClient();
  const { kind, id, language } = view;
  const [session] = useState(() => {
    const place = { kind, id, language };
    const changed = (): void => {
      // The counts of the board are of yesterday; they are asked for when they are seen again.
      for (const part of ['board', 'next'])
        void client.invalidateQueries({ queryKey: [...TRANSLATION_KEY, part] });
    };
    return new DeskSession({
      view,
      calls: deskCalls(place, reader),
      copies: textCopies(storage(), person, place),
      onSaved: changed,
    });
  });
  useEffect(
    () => () => {
      leave(session.close());
      // Whoever comes back begins with what is on record then.
      client.removeQueries({ queryKey: deskKey(session.view) });
    },
    [session, client],
  );
  return session;
}

export const useView = (session: DeskSession): DeskView =>
  useSyncExternalStore(session.subscribe, () => session.view);

/** What happens around the session. */
export function useSurroundings(session: DeskSession): void {
  const isConnected = useConnected();
  useEffect(() => {
    if (isConnected) session.flush();
  }, [isConnected, session]);
  useEffect(() => {
    const away = (): void => {
      if (document.visibilityState === 'hidden') session.flush();
      else void session.look();
    };
    const leave = (event: BeforeUnloadEvent): void => {
      if (session.isAtRisk) event.preventDefault();
    };
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void session.look();
    }, LOOK_MS);
    document.addEventListener('visibilitychange', away);
    addEventListener('beforeunload', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', away);
      removeEventListener('beforeunload', leave);
    };
  }, [session]);
}
