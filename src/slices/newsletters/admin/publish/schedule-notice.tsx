// An issue that goes out by itself: when, in which languages, and taking that back.
import { type ReactElement, useState } from 'react';
import { ask, errorWords, useRights } from '../../../../admin/api/index.ts';
import { useFormats, useLanguage } from '../../../../admin/i18n/index.ts';
import { Button, Notice, toast } from '../../../../admin/kit/index.ts';
import { LANGUAGE } from '../../../../platform/languages.ts';
import { issuePath, type Schedule } from '../asked-newsletters.ts';
import type { PublishProps } from './publish-props.ts';
import { useAfterwards } from './use-afterwards.ts';
import { saidInProject } from './zoned.ts';

export function ScheduleNotice({
  view,
  schedule,
}: PublishProps & { readonly schedule: Schedule }): ReactElement {
  const { t, language } = useLanguage();
  const formats = useFormats();
  const { mayI } = useRights();
  const afterwards = useAfterwards();
  const [busy, setBusy] = useState(false);
  const cancel = async (): Promise<void> => {
    setBusy(true);
    try {
      await ask('DELETE', `${issuePath(view.id)}/schedule`);
      await afterwards();
      toast(t('newsletters.unscheduledToast'));
    } catch (refused) {
      toast(errorWords(t, refused), { tone: 'error' });
    } finally {
      setBusy(false);
    }
  };
  const names =
    schedule.languages === null
      ? t('newsletters.thoseApproved')
      : formats.list(schedule.languages.map(formats.language));
  return (
    <Notice
      tone={schedule.problem === null ? 'info' : 'error'}
      title={t(schedule.problem === null ? 'newsletters.scheduled' : 'newsletters.didNotGoOut', {
        moment: saidInProject(new Date(schedule.at), LANGUAGE[language].locale),
      })}
      actions={
        mayI('newsletters.publish') && (
          <Button small busy={busy} onPress={() => void cancel()}>
            {t('newsletters.unschedule')}
          </Button>
        )
      }
    >
      <p>{t('newsletters.scheduledIn', { names })}</p>
      {schedule.by !== null && <p>{t('newsletters.scheduledBy', { name: schedule.by })}</p>}
      {schedule.problem !== null && <p>{schedule.problem}</p>}
    </Notice>
  );
}
