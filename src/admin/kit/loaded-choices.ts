// Choices that a server finds: asked after a pause in typing, the last question wins.
import { useEffect, useRef, useState } from 'react';
import type { Choice } from './choice.tsx';

/** Answers the choices for what was typed; stops when the signal says so. */
export type LoadChoices = (query: string, signal: AbortSignal) => Promise<readonly Choice[]>;

export interface LoadedChoices {
  readonly choices: readonly Choice[];
  readonly state: 'idle' | 'loading' | 'failed';
}

const PAUSE = 250;
const NOTHING: LoadedChoices = { choices: [], state: 'idle' };

/**
 * @param load asks the server; without it nothing is asked
 * @param query what was typed
 * @param active whether the list is in use: before that nothing is asked
 */
export function useLoadedChoices(
  load: LoadChoices | undefined,
  query: string,
  active: boolean,
): LoadedChoices {
  const [loaded, setLoaded] = useState<LoadedChoices>(NOTHING);
  // The newest function is asked, but a new one alone is no reason to ask again: callers write it inline.
  const ask = useRef(load);
  useEffect(() => {
    ask.current = load;
  });
  useEffect(() => {
    if (!active || ask.current === undefined) return;
    const gone = new AbortController();
    setLoaded(last => ({ ...last, state: 'loading' }));
    const timer = setTimeout(() => {
      ask.current?.(query, gone.signal).then(
        choices => !gone.signal.aborted && setLoaded({ choices, state: 'idle' }),
        () => !gone.signal.aborted && setLoaded({ choices: [], state: 'failed' }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [query, active]);
  return loaded;
}
