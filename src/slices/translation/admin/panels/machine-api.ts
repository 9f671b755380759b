// What the desk asks about machines: which there are, what became of a record's texts, and to translate some.
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../../admin/api/index.ts';
import { TRANSLATION_KEY } from '../board/board-api.ts';

/** A record in a language. */
export interface MachinePlace {
  readonly kind: string;
  readonly id: string;
  readonly language: string;
}

export interface MachineRequest {
  readonly field: string;
  readonly adapter: string;
  readonly state: 'queued' | 'sent' | 'done' | 'failed' | 'lapsed';
  /** A code, for some with a detail behind it. */
  readonly problem: string | null;
}

export interface Machines {
  readonly adapters: readonly { readonly name: string; readonly title: string }[];
  readonly requests: readonly MachineRequest[];
}

export const isOpen = ({ state }: MachineRequest): boolean => state === 'queued' || state === 'sent';

/** Soon where a machine answers at once, now and then where the answer is brought. */
const waitOf = (requests: readonly MachineRequest[]): number | false => {
  if (requests.some(({ state }) => state === 'queued')) return 1500;
  return requests.some(isOpen) ? 10_000 : false;
};

export const machineQuery = ({ kind, id, language }: MachinePlace) =>
  queryOptions({
    queryKey: [...TRANSLATION_KEY, 'machine', kind, id, language],
    queryFn: ({ signal }) =>
      ask<Machines>('GET', `/v1/machine?${new URLSearchParams({ kind, id, language })}`, undefined, signal),
    refetchInterval: query => waitOf(query.state.data?.requests ?? []),
  });

/** @param fields absent: whatever a machine may translate */
export const askMachine = (
  { kind, id, language }: MachinePlace,
  adapter: string,
  fields?: readonly string[],
): Promise<Pick<Machines, 'requests'>> =>
  ask('POST', '/v1/machine', { kind, id, language, adapter, ...(fields && { fields }) });
