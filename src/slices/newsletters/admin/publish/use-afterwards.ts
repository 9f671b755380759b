// What every screen of newsletters knows is of yesterday once something was published.
import { useQueryClient } from '@tanstack/react-query';
import { NEWSLETTERS } from '../asked-newsletters.ts';

/** @returns resolves when what is in sight was asked for again */
export function useAfterwards(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: NEWSLETTERS });
    void client.invalidateQueries({ queryKey: ['home'] });
  };
}
