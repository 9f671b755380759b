// An issue that goes out by itself: when, in which languages, and taking that back.
import { type ReactElement, useState } from 'react';
import { ask, errorWords, useRights } from '../../../../admin/api/index.ts';
import { useFormats, useLanguage } from '../../../../admin/i18n/index.ts';
import { Button, Notice, TextLink, toast } from '../../../../admin/kit/index.ts';
import { SeconError } from '../../../../platform/errors.ts';
import { LANGUAGE } from '../../../../platform/languages.ts';
import type { RecordView } from '../../../records/admin/index.ts';
import { type HeldBack, issuePath, issueScreen, type Schedule } from '../asked-newsletters.ts';
import { blockTitle } from '../blocks.ts';
import { useItemWords } from '../check/item-words.ts';
import type { PublishProps } from './publish-props.ts';
import { useAfterwards } from './use-afterwards.ts';
import { saidInProject } from './zoned.ts';

/** The check tells all. */
const MOST_SHOWN = 6;

/** What keeps it back, in the reader's words, and the way to where everything is told. */
function Why({ view, problem }: { readonly view: RecordView; readonly problem: HeldBack }): ReactElement {
  const { t, language: own } = useLanguage();
  const formats = useFormats();
  const wordsOf = useItemWords(problem.reasons);
  const { kind, code, params, reasons } = problem;
  const placeOf = ({ language, block }: HeldBack['reasons'][number]): string =>
    [
      ...(language === null ? [] : [formats.language(language)]),
      ...(block === null ? [] : [blockTitle(t, view, block, own)]),
    ].join(' · ');
  return (
    <>
      <p>{errorWords(t, new SeconError(kind, code, params, code))}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.slice(0, MOST_SHOWN).map(one => (
            <li key={`${one.language} ${one.block} ${one.code}`}>
              {placeOf(one)}: {wordsOf(one)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <TextLink href={issueScreen(view.id, 'check')}>{t('newsletters.way.check')}</TextLink>
      </p>
    </>
  );
}

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
      {schedule.problem !== null && <Why view={view} problem={schedule.problem} />}
    </Notice>
  );
}
