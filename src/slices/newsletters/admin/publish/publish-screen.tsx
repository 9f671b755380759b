// Publishing an issue: which languages, when, what happens then; afterwards its pages, corrections and archive.
import { useSuspenseQueries } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useRights } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { LinkButton, Notice } from '../../../../admin/kit/index.ts';
import { useParam } from '../../../../admin/router/index.ts';
import { editionsQuery, issueQuery, issueScreen, statesQuery } from '../asked-newsletters.ts';
import { IssueHead } from '../ways.tsx';
import { Archive } from './archive.tsx';
import { Corrections } from './corrections.tsx';
import { ForPartners } from './for-partners.tsx';
import { GoOut } from './go-out.tsx';
import type { PublishProps } from './publish-props.ts';
import { Published } from './published.tsx';
import { ScheduleNotice } from './schedule-notice.tsx';

/** What is not published yet, or will be by itself. */
function ToCome(props: PublishProps): ReactElement {
  const t = useT();
  const { mayI } = useRights();
  const { view, check, editions } = props;
  const left = check.languages.filter(({ state }) => state !== 'published');
  if (editions.schedule !== null) return <ScheduleNotice {...props} schedule={editions.schedule} />;
  if (left.length === 0) return <Notice tone="success" title={t('newsletters.allPublished')} />;
  if (!mayI('newsletters.publish'))
    return <Notice title={t('newsletters.mayNotPublish')}>{t('newsletters.mayNotPublishHelp')}</Notice>;
  if (view.draft !== null)
    return (
      <Notice
        tone="warning"
        title={t('newsletters.unsaved')}
        actions={
          <LinkButton small href={issueScreen(view.id)}>
            {t('newsletters.way.write')}
          </LinkButton>
        }
      >
        {t('newsletters.unsavedHelp')}
      </Notice>
    );
  return <GoOut {...props} />;
}

export function Screen(): ReactElement {
  const t = useT();
  const { mayI } = useRights();
  const id = useParam('id');
  const [{ data: view }, { data: check }, { data: editions }] = useSuspenseQueries({
    queries: [issueQuery(id), statesQuery(id), editionsQuery(id)],
  });
  const props = { view, check, editions };
  const isOut = editions.versions.length > 0;
  return (
    <div className="issue-screen">
      <IssueHead view={view} part={t('newsletters.way.publish')} lead={t('newsletters.publishLead')} />
      <div className="issue-main issue-publish">
        {isOut && <Published {...props} />}
        <ToCome {...props} />
        {isOut && mayI('newsletters.publish') && <Corrections {...props} />}
        {isOut && <ForPartners {...props} />}
        {isOut && <Archive {...props} />}
      </div>
    </div>
  );
}
