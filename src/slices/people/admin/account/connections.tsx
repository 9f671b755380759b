// Connections with a provider of identities: seen, and taken away as long as something else lets one in.
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask, errorWords } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, ConfirmDialog, FormSection } from '../../../../admin/kit/index.ts';

interface Way {
  readonly id: string;
  readonly kind: 'password' | 'passkey' | 'oidc';
  readonly name: string | null;
  readonly added: string | null;
  readonly works: boolean;
  readonly removable: boolean;
}

const WAYS = queryOptions({
  queryKey: ['sign-in-ways', 'mine'],
  queryFn: ({ signal }) => ask<readonly Way[]>('GET', '/v1/me/sign-in-ways', undefined, signal),
});

/** Nothing where nobody ever signed in so. */
export function Connections(): ReactElement | null {
  const t = useT();
  const format = useFormats();
  const client = useQueryClient();
  const { data } = useSuspenseQuery(WAYS);
  const [removing, setRemoving] = useState<Way>();
  const [error, setError] = useState<unknown>();
  const connections = data.filter(({ kind }) => kind === 'oidc');
  if (connections.length === 0) return null;
  const name = removing?.name ?? '';
  const remove = async (): Promise<void> => {
    setError(undefined);
    try {
      await ask('DELETE', `/v1/me/sign-in-ways/${removing?.id}`);
    } catch (failed) {
      setError(failed);
      throw failed;
    } finally {
      await client.invalidateQueries({ queryKey: WAYS.queryKey });
    }
  };
  return (
    <FormSection title={t('people.connections')} description={t('people.connections.hint')}>
      <ul className="account-list">
        {connections.map(way => (
          <li key={way.id}>
            <div>
              <strong>{way.name}</strong>
              <p>
                {way.added !== null && t('people.connections.since', { day: format.moment(way.added) })}
                {!way.works && ` · ${t('people.connections.unused')}`}
              </p>
            </div>
            {way.removable && (
              <Button
                small
                aria-label={t('people.connections.removeOne', { name: way.name ?? '' })}
                onPress={() => setRemoving(way)}
              >
                {t('people.connections.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={t('people.connections.removeTitle', { name })}
        open={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        confirmLabel={t('people.connections.remove')}
        onConfirm={remove}
        error={error === undefined ? undefined : errorWords(t, error)}
      >
        {t('people.connections.removeWords', { name })}
      </ConfirmDialog>
    </FormSection>
  );
}
