// Around every screen: what the kit needs, what is said of the connection and of what happened.
import type { ReactElement, ReactNode } from 'react';
import { useConnected } from '../api/index.ts';
import { useT } from '../i18n/index.ts';
import { KitRoot } from '../kit/index.ts';
import { LiveRegion } from '../notices/index.ts';
import { useGo } from '../router/index.ts';

/** The region stands from the beginning, so that screen readers say what comes into it. */
function Offline(): ReactElement {
  const t = useT();
  const connected = useConnected();
  return (
    <div role="status" className="connection">
      {!connected && <p className="offline">{t('admin.offline.banner')}</p>}
    </div>
  );
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
