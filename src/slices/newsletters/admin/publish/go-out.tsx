// Which languages go out, and when; what will happen is said before it does.
import { type ReactElement, useState } from 'react';
import { ask, errorWords } from '../../../../admin/api/index.ts';
import { type Formats, useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import {
  Button,
  ConfirmDialog,
  DateField,
  RadioGroup,
  TextField,
  toast,
} from '../../../../admin/kit/index.ts';
import { Link } from '../../../../admin/router/index.ts';
import { LANGUAGE, type Language } from '../../../../platform/languages.ts';
import { type IssueLanguage, issuePath, issueScreen } from '../asked-newsletters.ts';
import type { PublishProps } from './publish-props.ts';
import { useAfterwards } from './use-afterwards.ts';
import { momentAt, saidInProject } from './zoned.ts';

type Which = 'approved' | 'all';

const namesOf = (formats: Formats, languages: readonly { readonly language: Language }[]): string =>
  formats.list(languages.map(({ language }) => formats.language(language)));

/** What each language that stays behind lacks, in a line. */
function Behind({
  id,
  behind,
}: {
  readonly id: string;
  readonly behind: readonly IssueLanguage[];
}): ReactElement | null {
  const t = useT();
  const formats = useFormats();
  if (behind.length === 0) return null;
  return (
    <div className="issue-behind">
      <p>{t('newsletters.behind')}</p>
      <ul>
        {behind.map(({ language, state, problems }) => (
          <li key={language}>
            <Link className="k-link" href={`${issueScreen(id, 'check')}?language=${language}`}>
              {formats.language(language)}
            </Link>
            {': '}
            {problems > 0
              ? t('newsletters.problems', { count: problems })
              : t(`newsletters.language.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WhenProps {
  readonly later: boolean;
  readonly day: string | null;
  readonly time: string;
  readonly fault: boolean;
  readonly onLater: (later: boolean) => void;
  readonly onDay: (day: string | null) => void;
  readonly onTime: (time: string) => void;
}

function When({ later, day, time, fault, onLater, onDay, onTime }: WhenProps): ReactElement {
  const t = useT();
  return (
    <>
      <RadioGroup
        label={t('newsletters.when')}
        choices={[
          { id: 'now', label: t('newsletters.now') },
          { id: 'later', label: t('newsletters.later'), description: t('newsletters.laterHelp') },
        ]}
        value={later ? 'later' : 'now'}
        onChange={id => onLater(id === 'later')}
      />
      {later && (
        <div className="issue-moment">
          <DateField label={t('newsletters.day')} value={day} onChange={onDay} />
          <TextField
            label={t('newsletters.time')}
            description={t('newsletters.timeHelp')}
            value={time}
            onChange={onTime}
            inputMode="numeric"
            error={fault ? t('newsletters.noMoment') : undefined}
          />
        </div>
      )}
    </>
  );
}

/** What is sent for what was chosen. */
function useChoice({ check }: PublishProps) {
  const [which, setWhich] = useState<Which>('approved');
  const [later, setLater] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState('09:00');
  const open = check.languages.filter(({ state }) => state !== 'published');
  const approved = open.filter(({ state }) => state === 'approved');
  const going = which === 'all' ? open : approved;
  const moment = later ? momentAt(day ?? '', time) : null;
  const isPast = moment !== null && moment.getTime() <= Date.now();
  return {
    which,
    setWhich,
    when: { later, day, time, onLater: setLater, onDay: setDay, onTime: setTime },
    open,
    approved,
    going,
    behind: open.filter(one => !going.includes(one)),
    moment,
    isTimed: !later || (moment !== null && !isPast),
  };
}

export function GoOut(props: PublishProps): ReactElement {
  const { view } = props;
  const { t, language: own } = useLanguage();
  const formats = useFormats();
  const choice = useChoice(props);
  const { open, approved, going, behind, moment, which } = choice;
  const afterwards = useAfterwards();
  const [asking, setAsking] = useState(false);
  const [attempted, setAttempted] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const names = namesOf(formats, going);
  const doIt = async (): Promise<void> => {
    try {
      setError(null);
      await ask('POST', `${issuePath(view.id)}/publish`, {
        version: view.version,
        languages: which === 'all' ? open.map(({ language }) => language) : null,
        ...(moment !== null && { at: moment.toISOString() }),
      });
      await afterwards();
      toast(t(moment === null ? 'newsletters.publishedToast' : 'newsletters.scheduledToast', { names }));
    } catch (refused) {
      setError(errorWords(t, refused));
      throw refused;
    }
  };
  const press = (): void => {
    setAttempted(true);
    if (choice.isTimed) setAsking(true);
  };
  return (
    <section className="issue-go" aria-labelledby="go-title">
      <h2 id="go-title">{t('newsletters.goOut')}</h2>
      <RadioGroup
        label={t('newsletters.which')}
        choices={[
          {
            id: 'approved',
            label: t('newsletters.onlyApproved', { count: approved.length }),
            description: approved.length === 0 ? t('newsletters.noneApproved') : namesOf(formats, approved),
          },
          {
            id: 'all',
            label: t('newsletters.allOf', { count: open.length }),
            description: t('newsletters.allHelp'),
          },
        ]}
        value={which}
        onChange={id => choice.setWhich(id as Which)}
      />
      <Behind id={view.id} behind={behind} />
      <When {...choice.when} fault={attempted && !choice.isTimed} />
      <div className="issue-buttons">
        <Button look="primary" disabled={going.length === 0} onPress={press}>
          {t(choice.when.later ? 'newsletters.schedule' : 'newsletters.publish')}
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          open
          danger={false}
          title={t(moment === null ? 'newsletters.publishTitle' : 'newsletters.scheduleTitle')}
          confirmLabel={t(moment === null ? 'newsletters.publish' : 'newsletters.schedule')}
          onClose={() => setAsking(false)}
          onConfirm={doIt}
          error={error}
        >
          <ul className="issue-will">
            <li>
              {moment === null
                ? t('newsletters.willGo', { names })
                : t('newsletters.willGoAt', { names, moment: saidInProject(moment, LANGUAGE[own].locale) })}
            </li>
            {behind.length > 0 && <li>{t('newsletters.willNot', { names: namesOf(formats, behind) })}</li>}
            <li>{t('newsletters.willStay')}</li>
          </ul>
        </ConfirmDialog>
      )}
    </section>
  );
}
