// Asks for the rows of the board while the screen itself is still on its way.
import type { QueryClient } from '@tanstack/react-query';
import { ME } from '../../../../admin/api/index.ts';
import { boardQuery } from './board-api.ts';
import { boardQuestionOf } from './question.ts';

/** What goes wrong here the screen finds out by itself. @param address what stands behind its ? */
export async function prepareBoard(
  client: QueryClient,
  address: Readonly<Record<string, string>>,
): Promise<void> {
  const language = client.getQueryData(ME.queryKey)?.language;
  if (language !== undefined) await client.prefetchQuery(boardQuery(boardQuestionOf(address), language));
}
