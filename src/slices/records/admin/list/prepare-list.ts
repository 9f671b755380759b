// Asks for what a list will show while the screen itself is still on its way.
import type { QueryClient } from '@tanstack/react-query';
import { ME } from '../../../../admin/api/index.ts';
import { draftsQuery, listQuery, partnersQuery } from '../asked.ts';
import type { ListKind } from './list-kind.ts';
import { type AddressSearch, questionOf } from './question.ts';

/** The rows come first, what stands beside them next. What goes wrong here the screen finds out by itself. */
export async function prepareList(
  client: QueryClient,
  kind: ListKind,
  address: AddressSearch,
): Promise<void> {
  const language = client.getQueryData(ME.queryKey)?.language;
  if (language === undefined) return;
  await client.prefetchQuery(listQuery(kind.kind, questionOf(kind, address), language));
  await Promise.all([
    client.prefetchQuery(partnersQuery(language)),
    client.prefetchQuery(draftsQuery(language)),
  ]);
}
