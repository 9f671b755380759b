// From writing an issue to publishing it: the way between its screens, and the head that they share.
import type { ReactElement, ReactNode } from 'react';
import { useLanguage, useT } from '../../../admin/i18n/index.ts';
import { Badge } from '../../../admin/kit/index.ts';
import { Link, ScreenHead, usePath } from '../../../admin/router/index.ts';
import type { RecordView } from '../../records/admin/index.ts';
import { issueScreen } from './asked-newsletters.ts';
import { newsletterForm } from './form.ts';

const STEPS = ['write', 'preview', 'check', 'publish'] as const;

const addressOf = (id: string, step: (typeof STEPS)[number]): string =>
  step === 'write' ? issueScreen(id) : issueScreen(id, step);

/** Write, preview, check, publish. */
export function IssueWays({ view }: { readonly view: Pick<RecordView, 'id'> }): ReactElement {
  const t = useT();
  const path = usePath();
  return (
    <nav className="issue-ways" aria-label={t('newsletters.ways')}>
      <ol>
        {STEPS.map(step => {
          const href = addressOf(view.id, step);
          return (
            <li key={step}>
              <Link href={href} aria-current={path === href ? 'page' : undefined}>
                {t(`newsletters.way.${step}`)}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

interface IssueHeadProps {
  readonly view: RecordView;
  /** "Preview" */
  readonly part: string;
  readonly lead?: string;
  readonly actions?: ReactNode;
}

/** Of the screens beside the composer. */
export function IssueHead({ view, part, lead, actions }: IssueHeadProps): ReactElement {
  const { t, language } = useLanguage();
  const { number, state } = view.fields;
  const title = newsletterForm.title({ fields: view.fields, texts: view.texts }, language);
  const issue = t('newsletters.issue', { number: String(number) });
  return (
    <>
      <ScreenHead
        title={`${part}: ${issue}`}
        lead={lead ?? title?.text}
        crumbs={[
          { label: t('newsletters.title'), href: '/admin/newsletters' },
          { label: issue, href: issueScreen(view.id) },
        ]}
        marks={state === 'published' && <Badge tone="success">{t('newsletters.state.published')}</Badge>}
        actions={actions}
      />
      <IssueWays view={view} />
    </>
  );
}
