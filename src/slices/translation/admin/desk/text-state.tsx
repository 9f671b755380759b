// How far a text is, what I may make of it, and who approved it.
import type { ReactElement } from 'react';
import { useMe } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Badge, Menu, StateMark } from '../../../../admin/kit/index.ts';
import type { TextState } from '../../../texts/model.ts';
import type { DeskField } from '../../desk/model.ts';
import { cellState } from '../../model.ts';
import { STATE_SHAPES, stateKey } from '../states.ts';
import { useDesk, useWork } from './frame.ts';
import { statesFor } from './states-of-text.ts';
import type { TextWork } from './work/text-work.ts';

interface TextStateProps {
  readonly work: TextWork;
  readonly label: string;
}

/** Who approved it, and whether that was whoever wrote it. */
function Approval({ target }: Pick<DeskField, 'target'>): ReactElement | null {
  const t = useT();
  const { moment } = useFormats();
  if (!target?.approved || target.state !== 'approved') return null;
  const { by, at, alone } = target.approved;
  const params = { known: by?.name ? 'yes' : 'no', name: by?.name ?? '', moment: moment(at) };
  return (
    <>
      <span className="desk-fine">{t('translation.desk.approvedBy', params)}</span>
      {alone && <Badge tone="info">{t('translation.desk.alone')}</Badge>}
    </>
  );
}

export function TextStatePart({ work, label }: TextStateProps): ReactElement {
  const t = useT();
  const { id: me } = useMe();
  const { view: desk } = useDesk();
  const { view, body, isChanged, isBusy } = useWork(work);
  const { target, stale } = view;
  const cell = cellState(target?.state ?? null, stale.length > 0);
  const words = t(stateKey(cell));
  const isMine = isChanged || (target?.state !== 'approved' && (target === null || target.by?.id === me));
  const barred = isMine && !desk.rights.approveOwn ? t('records.error.own-words') : undefined;
  const states = body.trim() === '' ? [] : statesFor(target, desk.rights);
  return (
    <div className="desk-state">
      <span className="desk-state-mark" data-state={cell}>
        <StateMark shape={STATE_SHAPES[cell]} label={words} />
        <span aria-hidden="true">{words}</span>
      </span>
      <Approval target={target} />
      {states.length > 1 && (
        <Menu
          small
          look="secondary"
          disabled={isBusy}
          label={t('translation.desk.giveState')}
          aria-label={t('translation.desk.giveStateOf', { label })}
          {...(target !== null && { chosen: target.state })}
          entries={states.map(id => ({
            id,
            label: t(stateKey(id)),
            description: t(`translation.stateHelp.${id}`),
            ...(id === 'approved' && { barred }),
          }))}
          onAction={id => void work.give(id as TextState)}
        />
      )}
    </div>
  );
}
