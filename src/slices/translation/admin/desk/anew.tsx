// What becomes of an approved text when it is changed: told once, before anybody types, and read with each such text.
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import type { DeskField, DeskRights } from '../../desk/model.ts';
import { useDesk } from './frame.ts';
import { mayWrite } from './states-of-text.ts';

const ID = 'desk-anew';

const isConcerned = ({ target }: DeskField, rights: DeskRights): boolean =>
  target?.state === 'approved' && mayWrite(target, rights);

/** Id of the words, for a text that they are about. */
export const describedBy = (field: DeskField, rights: DeskRights): string | undefined =>
  isConcerned(field, rights) ? ID : undefined;

export function Anew(): ReactElement | null {
  const t = useT();
  const { fields, rights } = useDesk().view;
  if (!fields.some(field => isConcerned(field, rights))) return null;
  return (
    <p id={ID} className="desk-fine">
      {t('records.editor.anew')}
    </p>
  );
}
