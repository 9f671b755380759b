// How far each language of an issue is, what keeps it back, and approving it: by who may, in plain words.
import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useId, useState } from 'react';
import { ask, errorWords } from '../../../admin/api/index.ts';
import { useFormats, useT } from '../../../admin/i18n/index.ts';
import {
  Button,
  ConfirmDialog,
  Skeleton,
  StateMark,
  type StateShape,
  TextLink,
  toast,
} from '../../../admin/kit/index.ts';
import { Link } from '../../../admin/router/index.ts';
import { LANGUAGE } from '../../../platform/languages.ts';
import {
  type IssueCheck,
  type IssueLanguage,
  issuePath,
  issueQuery,
  issueScreen,
  type LanguageState,
  NEWSLETTERS,
} from './asked-newsletters.ts';
import { seenTexts } from './seen-texts.ts';

const SHAPES: Readonly<Record<LanguageState, StateShape>> = {
  missing: 'empty',
  draft: 'half',
  ready: 'full',
  approved: 'done',
  published: 'done',
};

/** What is out is approved once more when it was changed: for a correction. */
const isApproved = ({ state, changed, approved }: IssueLanguage): boolean =>
  state === 'approved' || (state === 'published' && changed === true && approved != null);

interface LanguageStatesProps {
  readonly id: string;
  /** Something is typed and not saved: what would be approved is not what is seen. */
  readonly unsaved?: boolean;
  readonly query: UseQueryResult<IssueCheck>;
}

/** What is left to do, in a line. */
function Left({ id, one }: { readonly id: string; readonly one: IssueLanguage }): ReactElement {
  const t = useT();
  const formats = useFormats();
  if (one.state === 'published' && one.changed && !one.approved)
    return <p className="k-description">{t('newsletters.language.changedHelp')}</p>;
  if (isApproved(one) && one.approved)
    return (
      <p className="k-description">
        {t('newsletters.approvedBy', {
          name: one.approved.by ?? t('records.editor.somebody'),
          moment: formats.moment(one.approved.at),
        })}
        {one.approved.alone && <> {t('newsletters.approvedAlone')}</>}
      </p>
    );
  if (one.problems === 0)
    return <p className="k-description">{t(`newsletters.language.${one.state}Help`)}</p>;
  return (
    <p className="k-description">
      <TextLink href={`${issueScreen(id, 'check')}?language=${one.language}`}>
        {t('newsletters.problems', { count: one.problems })}
      </TextLink>
    </p>
  );
}

interface ApproveProps {
  readonly id: string;
  readonly one: IssueLanguage;
  readonly unsaved: boolean;
}

interface ButtonProps extends ApproveProps {
  /** Id of the words that say why it is not mine to approve. */
  readonly reason: string | undefined;
}

/** Approves what was seen: texts that were changed meanwhile are approved by nobody. */
function Approve({ id, one, unsaved, reason }: ButtonProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const approved = isApproved(one);
  const language = formats.language(one.language);
  const done = async (): Promise<void> => {
    try {
      setError(null);
      if (approved) await ask('POST', `${issuePath(id)}/withdraw`, { language: one.language });
      else {
        const view = await client.ensureQueryData(issueQuery(id));
        await ask('POST', `${issuePath(id)}/approve`, {
          language: one.language,
          seen: await seenTexts(view, one.language),
        });
      }
      await client.invalidateQueries({ queryKey: NEWSLETTERS });
      toast(t(approved ? 'newsletters.withdrawnToast' : 'newsletters.approvedToast', { language }));
    } catch (refused) {
      setError(errorWords(t, refused));
      throw refused;
    }
  };
  const key = approved ? 'withdraw' : 'approve';
  return (
    <>
      <Button
        small
        look={approved ? 'quiet' : 'secondary'}
        disabled={!approved && (unsaved || one.problems > 0 || reason !== undefined)}
        aria-describedby={reason}
        aria-label={t(`newsletters.${key}Language`, { language })}
        onPress={() => setAsking(true)}
      >
        {t(`newsletters.${key}`)}
      </Button>
      {asking && (
        <ConfirmDialog
          open
          danger={approved}
          title={t(`newsletters.${key}Title`, { language })}
          confirmLabel={t(`newsletters.${key}`)}
          onClose={() => setAsking(false)}
          onConfirm={done}
          error={error}
        >
          <p>{t(`newsletters.${key}Words`, { language })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function Row({ id, one, unsaved }: ApproveProps): ReactElement {
  const t = useT();
  const reason = useId();
  const isOpen = one.state !== 'missing' && (one.state !== 'published' || one.changed === true);
  const isBarred = one.approvable && isOpen && one.own && one.problems === 0 && !isApproved(one);
  return (
    <li className="issue-state">
      <div className="issue-state-words">
        <p className="issue-state-name">
          <Link
            className="k-link"
            href={`/admin/desk/newsletters/${encodeURIComponent(id)}/${one.language}`}
            lang={one.language}
          >
            {LANGUAGE[one.language].name}
          </Link>
          <StateMark shape={SHAPES[one.state]} label={t(`newsletters.language.${one.state}`)} />
          <span aria-hidden="true" className="issue-state-word">
            {t(`newsletters.language.${one.state}`)}
          </span>
        </p>
        <Left id={id} one={one} />
        {isBarred && (
          <p id={reason} className="k-description">
            {t('records.issue.own-words')}
          </p>
        )}
      </div>
      {one.approvable && isOpen && (
        <Approve id={id} one={one} unsaved={unsaved} reason={isBarred ? reason : undefined} />
      )}
    </li>
  );
}

export function LanguageStates({ id, query, unsaved = false }: LanguageStatesProps): ReactElement {
  const t = useT();
  const { data, error } = query;
  if (data === undefined && error !== null) return <p>{errorWords(t, error)}</p>;
  if (data === undefined) return <Skeleton lines={4} />;
  return (
    <>
      {unsaved && <p className="k-description">{t('newsletters.saveFirst')}</p>}
      <ul className="issue-states">
        {data.languages.map(one => (
          <Row key={one.language} id={id} one={one} unsaved={unsaved} />
        ))}
      </ul>
    </>
  );
}
