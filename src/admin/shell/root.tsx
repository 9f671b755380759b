// Around every screen: what the kit needs, what is said of the connection and of what happened.
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { useConnected } from '../api/index.ts';
import { useT } from '../i18n/index.ts';
import { KitRoot } from '../kit/index.ts';
import { announce, LiveRegion } from '../notices/index.ts';
import { useGo } from '../router/index.ts';

function Offline(): ReactElement | null {
  const t = useT();
  const connected = useConnected();
  useEffect(() => {
    if (!connected) announce(t('admin.offline.banner'));
  }, [connected, t]);
  return connected ? null : <p className="offline">{t('admin.offline.banner')}</p>;
}

export function Root({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <KitRoot navigate={useGo()}>
      <Offline />
      {children}
      <LiveRegion />
    </KitRoot>
  );
}
