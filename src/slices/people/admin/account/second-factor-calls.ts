// The addresses of the second factor.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, ME } from '../../../../admin/api/index.ts';

export interface Enabled {
  /** `otpauth://totp/…`: what an authenticator app reads. */
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

/** Begins; `prove` completes it. */
export const enable = (password: string): Promise<Enabled> =>
  ask('POST', '/auth/two-factor/enable', { password });

/** @param code what the app shows */
export const prove = (code: string): Promise<unknown> =>
  ask('POST', '/auth/two-factor/verify-totp', { code });

export const freshCodes = (password: string): Promise<Pick<Enabled, 'backupCodes'>> =>
  ask('POST', '/auth/two-factor/generate-backup-codes', { password });

export const disable = (password: string): Promise<unknown> =>
  ask('POST', '/auth/two-factor/disable', { password });

/** Reads anew who I am: whether the second factor is on. */
export function useMeAnew(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: ME.queryKey }), [client]);
}

/** The key in groups of four, as one types it. @param uri `otpauth://totp/SECON:maria@example.org?secret=ABCDEFGH…` */
export const keyOf = (uri: string): string =>
  new URL(uri).searchParams
    .get('secret')
    ?.replace(/(.{4})(?=.)/g, '$1 ')
    .toUpperCase() ?? '';
