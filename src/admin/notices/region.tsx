// The place on the screen where notices are shown, and the live region that says them.
import type { ReactElement } from 'react';
import { useT } from '../i18n/index.ts';
import { IconButton } from '../kit/index.ts';
import { dismiss, useNotices, useSpoken } from './store.ts';

export function Notices(): ReactElement {
  const t = useT();
  const notices = useNotices();
  return (
    <>
      <div role="status" className="visually-hidden">
        {useSpoken()}
      </div>
      <ul className="notices" aria-label={t('admin.notices')} hidden={notices.length === 0}>
        {notices.map(({ id, words, tone }) => (
          <li key={id} className={`notice notice-${tone}`}>
            <span>{words}</span>
            <IconButton icon="close" label={t('admin.close')} small onPress={() => dismiss(id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
