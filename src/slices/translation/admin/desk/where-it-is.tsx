// One line below a text: is what was typed safe, who reads it, and what went wrong.
import type { ReactElement } from 'react';
import { errorWords } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, Icon, type IconName } from '../../../../admin/kit/index.ts';
import { useWork } from './frame.ts';
import { savesItself } from './states-of-text.ts';
import type { TextWork, WorkState } from './work/text-work.ts';

interface Where {
  readonly icon: IconName;
  readonly key: string;
  /** Said aloud too: trouble, and its end. */
  readonly isTrouble?: true;
}

function whereOf({ keeping, isChanged, view, error, theirs }: WorkState): Where | null {
  if (theirs !== null) return { icon: 'computer', key: 'choose' };
  if (keeping.kind === 'saving') return { icon: 'clock', key: 'saving' };
  if (isChanged && error !== null) return { icon: 'warning', key: 'refused', isTrouble: true };
  if (keeping.kind === 'local') return { icon: 'computer', key: 'local', isTrouble: true };
  if (keeping.kind === 'offline') return { icon: 'offline', key: 'offline', isTrouble: true };
  if (isChanged) return { icon: 'draft', key: savesItself(view.target?.state) ? 'typing' : 'unsaved' };
  if (keeping.kind === 'saved') return { icon: 'success', key: 'saved' };
  return view.target === null ? null : { icon: 'success', key: 'changed' };
}

export function WhereItIs({ work }: { readonly work: TextWork }): ReactElement | null {
  const t = useT();
  const { moment } = useFormats();
  const state = useWork(work);
  const { view, keeping, isChanged, isBusy, error, theirs, foundFrom } = state;
  const where = whereOf(state);
  const at = keeping.kind === 'saved' && !isChanged ? keeping.at : view.target?.changed;
  const params = {
    at: at === undefined ? '' : moment(at),
    known: view.target?.by?.name ? 'yes' : 'no',
    name: view.target?.by?.name ?? '',
  };
  const words = where === null ? '' : t(`translation.where.${where.key}`, params);
  const mayAct = work.isWritable && isChanged && theirs === null;
  return (
    <div className="desk-where">
      {foundFrom !== null && (
        <p className="desk-found" role="status">
          <Icon name="undo" />
          <span>{t('translation.where.found', { moment: moment(foundFrom) })}</span>
        </p>
      )}
      {error !== null && (
        <p className="desk-refused" role="alert">
          <Icon name="error" />
          <span>{errorWords(t, error)}</span>
        </p>
      )}
      <div className="desk-where-line">
        {where !== null && (
          <p className="k-draft">
            <Icon name={where.icon} />
            <span>{words}</span>
          </p>
        )}
        <span className="visually-hidden" role="status">
          {where?.isTrouble === true ? words : ''}
        </span>
        {mayAct && (!savesItself(view.target?.state) || error !== null) && (
          <Button small busy={isBusy} onPress={() => void work.save()}>
            {t('translation.desk.save')}
          </Button>
        )}
        {mayAct && (
          <Button small look="quiet" disabled={isBusy} onPress={() => work.discard()}>
            {t('translation.desk.discard')}
          </Button>
        )}
      </div>
    </div>
  );
}
