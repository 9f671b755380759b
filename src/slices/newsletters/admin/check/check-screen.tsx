// The check before approval: what keeps an issue back and what may deserve a look, each with the way to its place.
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ask, errorWords } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, EmptyState, LinkButton, Notice, Select, Skeleton } from '../../../../admin/kit/index.ts';
import { useParam, useSearch } from '../../../../admin/router/index.ts';
import type { RecordView } from '../../../records/admin/index.ts';
import {
  type CheckItem,
  checkQuery,
  issuePath,
  issueQuery,
  issueScreen,
  statesQuery,
} from '../asked-newsletters.ts';
import { languageChoices } from '../composer/settings.tsx';
import { LanguageStates } from '../language-states.tsx';
import { IssueHead } from '../ways.tsx';
import { CheckItems } from './check-items.tsx';

interface LinksProps {
  readonly view: RecordView;
  readonly language: string | null;
}

/** Asks the servers of all addresses whether they answer: only when somebody wants it, for it takes a while. */
function Links({ view, language }: LinksProps): ReactElement {
  const t = useT();
  const asking = useMutation({
    mutationFn: () => ask<{ items: readonly CheckItem[] }>('POST', `${issuePath(view.id)}/links`, {}),
  });
  const { data, error, isPending } = asking;
  const items = (data?.items ?? []).filter(
    item => language === null || (item.language ?? language) === language,
  );
  return (
    <section className="issue-links" aria-labelledby="links-title">
      <h2 id="links-title">{t('newsletters.links')}</h2>
      <p className="k-description">{t('newsletters.linksHelp')}</p>
      <div>
        <Button busy={isPending} busyLabel={t('newsletters.linksAsking')} onPress={() => asking.mutate()}>
          {t(data === undefined ? 'newsletters.linksAsk' : 'newsletters.linksAgain')}
        </Button>
      </div>
      {error !== null && (
        <Notice tone="error" announce>
          {errorWords(t, error)}
        </Notice>
      )}
      {data !== undefined && items.length === 0 && (
        <Notice tone="success" announce title={t('newsletters.linksWell')} />
      )}
      <CheckItems items={items} view={view} />
    </section>
  );
}

export function Screen(): ReactElement {
  const t = useT();
  const formats = useFormats();
  const id = useParam('id');
  const [search, setSearch] = useSearch();
  const { data: view } = useSuspenseQuery(issueQuery(id));
  const language = search.language ?? null;
  const states = useQuery(statesQuery(id));
  const { data, error, isFetching, refetch } = useQuery(checkQuery(id, language));
  const items = data?.items ?? [];
  const again = (): void => {
    void refetch();
    void states.refetch();
  };
  const isReady = data !== undefined && !items.some(({ severity }) => severity === 'error');
  return (
    <div className="issue-screen">
      <IssueHead
        view={view}
        part={t('newsletters.way.check')}
        lead={t('newsletters.checkLead')}
        actions={
          <Button busy={isFetching} onPress={again}>
            {t('newsletters.checkAgain')}
          </Button>
        }
      />
      <div className="issue-two">
        <div className="issue-main">
          <Select
            label={t('newsletters.checkLanguage')}
            choices={languageChoices}
            none={t('newsletters.allLanguages')}
            value={language}
            onChange={one => setSearch({ language: one ?? undefined })}
          />
          {error !== null && data === undefined && <Notice tone="error">{errorWords(t, error)}</Notice>}
          {data === undefined && error === null && <Skeleton lines={6} />}
          {isReady && (
            <Notice
              tone="success"
              announce
              title={
                language === null
                  ? t('newsletters.ready')
                  : t('newsletters.readyIn', { language: formats.language(language) })
              }
              actions={
                <LinkButton small href={issueScreen(id, 'publish')}>
                  {t('newsletters.toPublish')}
                </LinkButton>
              }
            >
              {items.length > 0 && t('newsletters.readyNotes')}
            </Notice>
          )}
          {data !== undefined && items.length === 0 ? (
            <EmptyState title={t('newsletters.nothingFound')}>{t('newsletters.nothingFoundHelp')}</EmptyState>
          ) : (
            <CheckItems items={items} view={view} />
          )}
          <Links view={view} language={language} />
        </div>
        <aside className="issue-side" aria-labelledby="states-title">
          <h2 id="states-title">{t('newsletters.languages')}</h2>
          <LanguageStates id={id} query={states} />
        </aside>
      </div>
    </div>
  );
}
