// What was read is kept for a while and shared between screens (TanStack Query).
import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './error.ts';

/** A refusal stays one however often one asks; a lost network may come back. */
const mayPass = (error: unknown): boolean =>
  error instanceof ApiError && (error.kind === 'offline' || error.kind === 'broken');

export const createClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
