// Going about at the desk: to a text, to the one before or after it, and to the next that needs me, wherever it is.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { errorWords } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { toast } from '../../../../admin/kit/index.ts';
import { useFragment, useGo, usePath } from '../../../../admin/router/index.ts';
import { deskAddress, nextQuery } from '../board/board-api.ts';
import { sectionId, useDesk } from './frame.ts';

/** An editor may still be on its way; so long it is waited for. */
const PATIENCE_MS = 10_000;
const TRY_MS = 50;

/** Tries until it is done, somebody does something else, or it has taken too long. */
function untilDone(attempt: () => boolean): void {
  const end = Date.now() + PATIENCE_MS;
  const stop = new AbortController();
  const { signal } = stop;
  for (const act of ['keydown', 'pointerdown'])
    addEventListener(act, () => stop.abort(), { signal, capture: true });
  const again = (): void => {
    if (signal.aborted) return;
    if (attempt() || Date.now() > end) stop.abort();
    else setTimeout(again, TRY_MS);
  };
  again();
}

/** Puts the caret into a text; its heading takes the focus where there is nothing to write. */
export function useFocusText(): (field: string) => void {
  const { handles, session } = useDesk();
  return useCallback(
    (field: string) => {
      const section = document.getElementById(sectionId(field));
      section?.scrollIntoView({ block: 'start' });
      if (session.work(field)?.isWritable !== true) {
        section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
        return;
      }
      untilDone(() => {
        handles.current.get(field)?.focus();
        const target = section?.querySelector('.desk-target');
        return target?.contains(document.activeElement) === true;
      });
    },
    [handles, session],
  );
}

/** What the address names behind its # has the caret. */
export function useNamedText(): void {
  const focusText = useFocusText();
  const { session } = useDesk();
  const [fragment] = useFragment();
  useEffect(() => {
    if (fragment !== '' && session.work(fragment) !== undefined) focusText(fragment);
  }, [fragment, focusText, session]);
}

/** @returns goes so many texts further; does nothing beyond the first and the last */
export function useStep(): (steps: number) => void {
  const { session, active } = useDesk();
  const focusText = useFocusText();
  return (steps: number) => {
    const { works } = session;
    const at = works.findIndex(({ field }) => field === active);
    const work = at < 0 ? works[0] : works[Math.min(works.length - 1, Math.max(0, at + steps))];
    if (work !== undefined) focusText(work.field);
  };
}

/** How many texts need me, and the way to the next one after this. */
export function useNextForMe(): { readonly waiting: number | null; readonly go: () => Promise<void> } {
  const t = useT();
  const go = useGo();
  const path = usePath();
  const client = useQueryClient();
  const { session, active, placeOf, isSeen } = useDesk();
  const focusText = useFocusText();
  const field = active ?? session.works[0]?.field;
  const { data } = useQuery({ ...nextQuery(null), enabled: isSeen });
  return {
    waiting: data?.waiting ?? null,
    go: async () => {
      // What is typed is on its way to the server before it is asked what comes next.
      await Promise.all(session.works.map(work => work.settled()));
      try {
        const { next } = await client.fetchQuery(nextQuery(field === undefined ? null : placeOf(field)));
        if (next === null) toast(t('translation.next.none'), { tone: 'success' });
        else if (deskAddress(next.kind, next.id, next.language) === path) focusText(next.field);
        else go(deskAddress(next.kind, next.id, next.language, next.field));
      } catch (error) {
        toast(errorWords(t, error), { tone: 'error' });
      }
    },
  };
}
