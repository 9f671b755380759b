// Asks for what the desk will show, and for the editor, while the screen itself is still on its way.
import type { QueryClient } from '@tanstack/react-query';
import { ME } from '../../../../admin/api/index.ts';
import { fetchEditor } from '../../../texts/admin/index.ts';
import { type DeskPlace, deskQuery } from './desk-api.ts';
import { type Forms, formQuery } from './form-of-kind.ts';
import { left } from './left.ts';

/** Only as long as the screen may take to come: a desk begins with what is on record now. */
const KEPT_MS = 3000;

/** The desk is drawn once, with all of it. What goes wrong here the screen finds out by itself. */
export async function prepareDesk(client: QueryClient, forms: Forms, place: DeskPlace): Promise<void> {
  const language = client.getQueryData(ME.queryKey)?.language;
  if (language === undefined) return;
  await Promise.all([
    fetchEditor().catch(() => undefined),
    client.prefetchQuery(formQuery(forms, place.kind)),
    client.prefetchQuery({ ...deskQuery(place, language, left), staleTime: KEPT_MS, gcTime: KEPT_MS }),
  ]);
}
