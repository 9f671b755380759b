// Words of blocks: who may write them, and what becomes of their state.
import { useMemo } from 'react';
import type { BodyProps } from '../../../records/admin/index.ts';

interface Writing {
  readonly onText: (id: string, body: string) => void;
  readonly mayWrite: (id: string) => boolean;
}

/** Other words are a draft again: approval is of an edition, not of what somebody types next. */
export function useWriting(
  session: BodyProps['session'],
  { onText, rights, base }: BodyProps['frame'],
  language: string,
): Writing {
  return useMemo(() => {
    const has = (languages: readonly string[]): boolean => languages.includes(language);
    const mayCorrect = has(rights.review) || has(rights.approve);
    return {
      onText: (id, body) => {
        const was = session.state.base.texts[id]?.[language];
        const state = was?.body === body ? was.state : 'draft';
        onText(id, language, body.trim() === '' ? null : { body, state });
      },
      mayWrite: id => {
        const state = base.texts[id]?.[language]?.state;
        const isFixed = state === 'reviewed' || state === 'approved';
        return has(rights.texts) && (!isFixed || mayCorrect);
      },
    };
  }, [session, onText, rights, base, language]);
}
