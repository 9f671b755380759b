// Asks the server for facts by what somebody types.
import { ask } from '../../../admin/api/index.ts';
import type { FoundFact } from '../model.ts';

/** Facts for what was typed, the best first. @throws ApiError */
export async function findFacts(
  search: string,
  { language, record, limit = 20 }: { language: string; record?: string | undefined; limit?: number },
  signal?: AbortSignal,
): Promise<readonly FoundFact[]> {
  const query = new URLSearchParams({ search, language, limit: String(limit), ...(record && { record }) });
  return (await ask<{ facts: FoundFact[] }>('GET', `/v1/facts?${query}`, undefined, signal)).facts;
}
