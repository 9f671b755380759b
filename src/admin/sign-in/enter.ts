// What follows signing in: the person's language, the other pages, the screen one wanted to see.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, ME, type Me, sessionBegan } from '../api/index.ts';
import { useLanguage } from '../i18n/index.ts';
import { ownAddress, useGo, useSearch } from '../router/index.ts';
import { tellOtherPages } from '../shell/other-pages.ts';

/** @returns goes on as whoever has just signed in; resolves with who that is */
export function useEnter(): () => Promise<Me> {
  const client = useQueryClient();
  const { language, speak } = useLanguage();
  const [{ to }] = useSearch();
  const go = useGo();
  return useCallback(async () => {
    sessionBegan();
    // Nothing read before belongs to this person; what this screen shows, everybody may see.
    client.removeQueries({ type: 'inactive' });
    const me = await client.fetchQuery({ ...ME, staleTime: 0 });
    tellOtherPages(me.id);
    if (me.language !== language) await speak(me.language);
    go(ownAddress(to, location.origin), { replace: true });
    return me;
  }, [client, language, speak, to, go]);
}

/** Signs out and stays on the screen. @throws ApiError */
export function useLeave(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await ask('POST', '/auth/sign-out', {});
    tellOtherPages(null);
    client.removeQueries(ME);
  }, [client]);
}
