// Where one is signed in, as the server lists it.
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../../admin/api/index.ts';

export interface Session {
  readonly id: string;
  readonly current: boolean;
  readonly created: string;
  readonly used: string;
  readonly expires: string;
  readonly address: string | null;
  readonly program: string | null;
}

export const SESSIONS = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => ask<readonly Session[]>('GET', '/v1/me/sessions', undefined, signal),
});
