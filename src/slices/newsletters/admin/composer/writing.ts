// Words of blocks: who may write them, and what becomes of their state.
import { useMemo } from 'react';
import type { BodyProps } from '../../../records/admin/index.ts';

interface Writing {
  readonly onText: (id: string, body: string) => void;
  readonly mayWrite: (id: string) => boolean;
  /** The words on record are more than a draft, and I may change them: then they are one again. */
  readonly fallsBack: (id: string) => boolean;
}

/** Other words are a draft again: approval is of an edition, not of what somebody types next. */
export function useWriting(
  session: BodyProps['session'],
  { onText, rights, base }: BodyProps['frame'],
  language: string,
): Writing {
  return useMemo(() => {
    const has = (languages: readonly string[]): boolean => languages.includes(language);
    const mayCorrect = has(rights.texts) && (has(rights.review) || has(rights.approve));
    const isFixed = (id: string): boolean => {
      const state = base.texts[id]?.[language]?.state;
      return state === 'reviewed' || state === 'approved';
    };
    return {
      onText: (id, body) => {
        const was = session.state.base.texts[id]?.[language];
        const state = was?.body === body ? was.state : 'draft';
        onText(id, language, body.trim() === '' ? null : { body, state });
      },
      mayWrite: id => has(rights.texts) && (!isFixed(id) || mayCorrect),
      fallsBack: id => isFixed(id) && mayCorrect,
    };
  }, [session, onText, rights, base, language]);
}
