// A record's versions: asked of the API, each kept for good, since none changes once it is there.
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../../admin/api/index.ts';
import type { RecordKindName } from '../../model.ts';
import { recordsKey } from '../asked.ts';
import type { Fields, Texts } from '../form-model.ts';

export interface Version {
  readonly version: number;
  readonly at: string;
  /** No name: the system, or somebody who was erased. */
  readonly by: { readonly id: string; readonly name: string | null };
}

/** What a record was at one version. */
export interface Snapshot {
  readonly fields: Fields;
  readonly texts: Texts;
  readonly archived: boolean;
}

export type VersionContent = Version & Snapshot;

const pathOf = (kind: RecordKindName, id: string): string =>
  `/v1/${kind}/${encodeURIComponent(id)}/revisions`;

/** The current one first. */
export const versionsQuery = (kind: RecordKindName, id: string) =>
  queryOptions({
    queryKey: [...recordsKey(kind), 'versions', id],
    queryFn: ({ signal }) => ask<readonly Version[]>('GET', pathOf(kind, id), undefined, signal),
    staleTime: 0,
  });

export const versionQuery = (kind: RecordKindName, id: string, version: number) =>
  queryOptions({
    queryKey: [...recordsKey(kind), 'version', id, version],
    queryFn: ({ signal }) => ask<VersionContent>('GET', `${pathOf(kind, id)}/${version}`, undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** @param current the version now, as whoever asks has seen it */
export const bringBack = (
  kind: RecordKindName,
  id: string,
  version: number,
  current: number,
): Promise<{ readonly version: number }> =>
  ask('POST', `${pathOf(kind, id)}/${version}/restore`, { version: current });

/** The two that are compared: `from` is the earlier one. Null: there is nothing to compare yet. */
export interface Comparison {
  readonly from: number;
  readonly to: number;
}

const chosen = (versions: readonly Version[], text: string | undefined): number | undefined =>
  versions.find(({ version }) => String(version) === text)?.version;

/**
 * What the address asks to compare: what is not there is as if it were not asked; the wrong way round is turned.
 * @param versions the current one first
 */
export function comparisonOf(
  versions: readonly Version[],
  address: Readonly<Record<string, string | undefined>>,
): Comparison | null {
  const [newest] = versions;
  if (!newest || versions.length < 2) return null;
  const to = chosen(versions, address.to) ?? newest.version;
  const before = (version: number) => versions.find(one => one.version < version)?.version;
  const from = chosen(versions, address.from) ?? before(to);
  if (from === undefined || from === to) {
    const earlier = before(to);
    const last = versions.at(-1)?.version ?? to;
    return earlier === undefined ? { from: last, to: newest.version } : { from: earlier, to };
  }
  return { from: Math.min(from, to), to: Math.max(from, to) };
}
