// The editing session of a record, bound to the screen: opened with what was typed before, told of the connection, of
// other windows and of time, closed with the screen.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useConnected, useMe } from '../../../../admin/api/index.ts';
import { recordQuery } from '../asked.ts';
import { type LocalCopies, localCopies } from '../drafts/local-copies.ts';
import type { FormModel } from '../form-model.ts';
import { type RecordView, recordCalls } from '../record-api.ts';
import { EditingSession } from '../session/session.ts';
import type { SessionOptions, SessionState } from '../session/state.ts';

/** Who else is here, and whether they saved, is asked so often while the window is in sight. */
const LOOK_MS = 30_000;

/** A browser may forbid its memory. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

export function useLocalCopies(): LocalCopies {
  const { id } = useMe();
  const [copies] = useState(() => localCopies(storage(), id));
  return copies;
}

/** Drafts on their way to the server from screens that were left: a screen that opens waits for them. */
const leaving = new Set<Promise<void>>();

export const left = async (): Promise<void> => {
  await Promise.all(leaving);
};

export type Opening = Omit<SessionOptions, 'calls' | 'copies' | 'form'>;

/** @returns the session; null while what was typed before is put together with what was saved since */
export function useSession(form: FormModel, opening: Opening): EditingSession | null {
  const copies = useLocalCopies();
  const [session] = useState(
    () => new EditingSession({ ...opening, form, copies, calls: recordCalls(form.kind) }),
  );
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let gone = false;
    void session.open().then(() => !gone && setOpen(true));
    return () => {
      gone = true;
      const closing = session.close().finally(() => leaving.delete(closing));
      leaving.add(closing);
    };
  }, [session]);
  return isOpen ? session : null;
}

export const useSessionState = (session: EditingSession): SessionState =>
  useSyncExternalStore(session.subscribe, () => session.state);

/** What happens around the session. */
export function useSurroundings(form: FormModel, session: EditingSession): void {
  const id = useSessionState(session).view?.id ?? null;
  const isConnected = useConnected();
  useEffect(() => {
    if (isConnected) session.flush();
  }, [isConnected, session]);
  useEffect(() => {
    const away = (): void => {
      if (document.visibilityState === 'hidden') session.flush();
    };
    const leave = (event: BeforeUnloadEvent): void => {
      // Only where nothing keeps it: else leaving costs nothing, and nobody needs to be asked.
      if (session.isAtRisk) event.preventDefault();
    };
    const elsewhere = ({ key }: StorageEvent): void => {
      if (key !== null && session.isCopy(key)) session.noteElsewhere(true);
    };
    document.addEventListener('visibilitychange', away);
    addEventListener('beforeunload', leave);
    addEventListener('storage', elsewhere);
    return () => {
      document.removeEventListener('visibilitychange', away);
      removeEventListener('beforeunload', leave);
      removeEventListener('storage', elsewhere);
    };
  }, [session]);
  const { data } = useQuery({
    ...recordQuery<RecordView>(form.kind, id ?? ''),
    enabled: id !== null,
    refetchInterval: LOOK_MS,
    refetchOnWindowFocus: true,
    retry: false,
  });
  useEffect(() => {
    if (data !== undefined) session.seen(data);
  }, [data, session]);
}
