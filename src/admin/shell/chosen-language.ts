// Choosing the language of the admin: it is the person's own where somebody is signed in, else the browser's.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { isLanguage } from '../../platform/languages.ts';
import { ask, errorWords, ME, type Me, useMaybeMe } from '../api/index.ts';
import { useLanguage } from '../i18n/index.ts';
import { toast } from '../kit/index.ts';

/** The words change at once; that the person has it so from now on is told to the server. */
export function useChosenLanguage(): (code: string | null) => Promise<void> {
  const { speak, t } = useLanguage();
  const me = useMaybeMe();
  const client = useQueryClient();
  return useCallback(
    async code => {
      if (code === null || !isLanguage(code)) return;
      try {
        await speak(code);
        if (me) client.setQueryData(ME.queryKey, await ask<Me>('PATCH', '/v1/me', { language: code }));
      } catch (error) {
        toast(errorWords(t, error), { tone: 'error' });
      }
    },
    [speak, t, me, client],
  );
}
