// Signs in by a provider of identities, where one is set: the browser goes there and comes back.
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { errorWords } from '../api/index.ts';
import { useT } from '../i18n/index.ts';
import { Button, toast } from '../kit/index.ts';
import { ownAddress, useSearch } from '../router/index.ts';
import { beginWithProvider, signInWays } from './calls.ts';

export function ProviderButton(): ReactElement | null {
  const t = useT();
  const [{ to, problem }] = useSearch();
  const [busy, setBusy] = useState(false);
  const { data } = useQuery({ queryKey: ['sign-in-ways'], queryFn: signInWays });
  if (!data?.oidc) return null;
  const leave = async (): Promise<void> => {
    setBusy(true);
    try {
      location.assign(await beginWithProvider(ownAddress(to, location.origin), problem !== undefined));
    } catch (error) {
      setBusy(false);
      toast(errorWords(t, error), { tone: 'error' });
    }
  };
  return (
    <Button busy={busy} onPress={() => void leave()}>
      {t('admin.signIn.provider', { name: data.oidc.name })}
    </Button>
  );
}
