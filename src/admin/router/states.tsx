// What stands where a screen cannot: it is on its way, it is not there, not for this reader, or it broke.
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { errorWords, useRights } from '../api/index.ts';
import { useT } from '../i18n/index.ts';
import { Button, Spinner, TextLink } from '../kit/index.ts';
import { Title } from './title.tsx';

interface StateProps {
  readonly title: string;
  readonly words: string;
  readonly children?: ReactNode;
}

/** A screen with nothing but a sentence and what may be done about it. */
export const StateScreen = ({ title, words, children }: StateProps): ReactElement => (
  <div className="state-screen">
    <Title>{title}</Title>
    <p>{words}</p>
    {children}
  </div>
);

const HomeLink = (): ReactElement => <TextLink href="/admin">{useT()('admin.toHome')}</TextLink>;

export function NotFound(): ReactElement {
  const t = useT();
  return (
    <StateScreen title={t('admin.missing.title')} words={t('admin.missing.words')}>
      <HomeLink />
    </StateScreen>
  );
}

/** @param props.verb what the reader may not */
export function MayNot(): ReactElement {
  const t = useT();
  return (
    <StateScreen title={t('admin.mayNot.title')} words={t('admin.mayNot.words')}>
      <HomeLink />
    </StateScreen>
  );
}

export function Broken({ error, reset }: ErrorComponentProps): ReactElement {
  const t = useT();
  const router = useRouter();
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <StateScreen title={t('admin.broken.title')} words={errorWords(t, error)}>
      <Button look="primary" onPress={again}>
        {t('admin.again')}
      </Button>
    </StateScreen>
  );
}

export const Pending = (): ReactElement => (
  <div className="screen-pending">
    <Spinner label={useT()('admin.loading')} />
  </div>
);

/** The screen for whoever has the right, at least somewhere; the others are told. */
export function Permitted({
  verb,
  children,
}: {
  readonly verb: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const { mayI } = useRights();
  return verb === undefined || mayI(verb) ? children : <MayNot />;
}
