// The session has ended while somebody works: the same person signs in again above the screen, and nothing on it is lost.
// Another person begins afresh.
import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { ask, type Me, onSessionEnd, sessionRestored, useMe } from '../api/index.ts';
import { useT } from '../i18n/index.ts';
import { Dialog } from '../kit/index.ts';
import { SignInAgain } from '../sign-in/sign-in-again.tsx';
import { hearOtherPages, tellOtherPages } from './other-pages.ts';

/** Whoever is another begins with an empty page: what is on this one is not theirs to see. */
const afresh = (): void => location.assign('/admin');

export function SessionKeeper(): ReactElement {
  const t = useT();
  const me = useMe();
  const [mine] = useState(me.id);
  const [ended, setEnded] = useState(false);
  const resume = useRef<() => void>(undefined);

  const goOn = useCallback(() => {
    setEnded(false);
    resume.current?.();
  }, []);

  useEffect(
    () =>
      onSessionEnd(() => {
        setEnded(true);
        return new Promise<void>(resolve => {
          resume.current = resolve;
        });
      }),
    [],
  );
  useEffect(
    () => hearOtherPages(mine, { ended: () => void sessionRestored(), resumed: goOn, other: afresh }),
    [mine, goOn],
  );
  // Another person may have signed in where this page could not hear it.
  useEffect(() => {
    if (me.id !== mine) afresh();
  }, [me.id, mine]);

  const signedIn = async (): Promise<void> => {
    const now = await ask<Me>('GET', '/v1/me');
    tellOtherPages(now.id);
    if (now.id === mine) goOn();
    else afresh();
  };
  return (
    <Dialog alert open={ended} title={t('admin.session.ended')} onClose={() => undefined}>
      <p>{t('admin.session.words')}</p>
      <SignInAgain email={me.email} onDone={signedIn} />
    </Dialog>
  );
}
