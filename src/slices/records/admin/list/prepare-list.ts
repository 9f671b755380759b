// Asks for what a list will show while the screen itself is still on its way.
import type { QueryClient } from '@tanstack/react-query';
import { ME } from '../../../../admin/api/index.ts';
import { draftsQuery, listQuery, partnersQuery } from '../asked.ts';
import type { ListKind } from './list-kind.ts';
import { type AddressSearch, questionOf } from './question.ts';

/** What goes wrong here the screen finds out by itself. */
export function prepareList(client: QueryClient, kind: ListKind, address: AddressSearch): void {
  const language = client.getQueryData(ME.queryKey)?.language;
  if (language === undefined) return;
  void client.prefetchQuery(listQuery(kind.kind, questionOf(kind, address), language));
  void client.prefetchQuery(partnersQuery(language));
  void client.prefetchQuery(draftsQuery(language));
}
