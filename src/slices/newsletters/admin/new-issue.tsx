// A new issue: its number, date and first language; then it is there, and the composer opens.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { ApiError, ask, errorWords, issueWords, useMe, useRights } from '../../../admin/api/index.ts';
import { useT } from '../../../admin/i18n/index.ts';
import {
  Button,
  DateField,
  LinkButton,
  Notice,
  NumberField,
  Select,
  toast,
} from '../../../admin/kit/index.ts';
import { MayNot, ScreenHead, useGo } from '../../../admin/router/index.ts';
import type { RecordView } from '../../records/admin/index.ts';
import { issueScreen, NEWSLETTERS } from './asked-newsletters.ts';
import { languageChoices } from './composer/settings.tsx';

/** One more than the highest there is. */
function useNextNumber(): number | null {
  const { data } = useQuery({
    queryKey: [...NEWSLETTERS, 'next'],
    queryFn: async ({ signal }) => {
      const page = await ask<{ records: readonly { details: Readonly<Record<string, unknown>> }[] }>(
        'GET',
        '/v1/newsletters?sort=-number&limit=1',
        undefined,
        signal,
      );
      return Number(page.records[0]?.details.number ?? 0) + 1;
    },
    gcTime: 0,
    staleTime: 0,
  });
  return data ?? null;
}

export function NewIssue(): ReactElement {
  const t = useT();
  const go = useGo();
  const client = useQueryClient();
  const me = useMe();
  const { mayI } = useRights();
  const next = useNextNumber();
  const [typed, setTyped] = useState<number | null>();
  const [published, setPublished] = useState<string | null>(null);
  const [source, setSource] = useState<string | null>(me.language);
  // A second try after a lost answer makes no second issue.
  const [draft] = useState(() => crypto.randomUUID());
  const number = typed === undefined ? next : typed;
  const making = useMutation({
    mutationFn: () => {
      const fields = { number, source, ...(published !== null && { published }) };
      return ask<RecordView>('POST', '/v1/newsletters', { draft, fields, texts: {} });
    },
    onSuccess: view => {
      void client.invalidateQueries({ queryKey: NEWSLETTERS });
      toast(t('newsletters.begun', { number: String(view.fields.number) }));
      go(issueScreen(view.id), { replace: true });
    },
  });
  const { error, isPending } = making;
  if (!mayI('newsletters.create')) return <MayNot />;
  const issues = error instanceof ApiError ? error.issues : [];
  const fault = (path: string): string | undefined => {
    const found = issues.find(issue => issue.path === path);
    return found && issueWords(t, found);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    making.mutate();
  };
  return (
    <div className="issue-new">
      <ScreenHead
        title={t('newsletters.new')}
        lead={t('newsletters.newLead')}
        crumbs={[{ label: t('newsletters.title'), href: '/admin/newsletters' }]}
      />
      {error !== null && issues.length === 0 && (
        <Notice tone="error" announce>
          {errorWords(t, error)}
        </Notice>
      )}
      <form onSubmit={submit} className="issue-settings" noValidate>
        <NumberField
          name="fields.number"
          label={t('newsletters.number')}
          value={number}
          onChange={setTyped}
          least={1}
          most={9999}
          error={fault('fields.number')}
        />
        <DateField
          name="fields.published"
          label={t('newsletters.issueDate')}
          description={t('newsletters.issueDateHelp')}
          value={published}
          onChange={setPublished}
          error={fault('fields.published')}
        />
        <Select
          name="fields.source"
          label={t('newsletters.sourceLanguage')}
          description={t('newsletters.sourceHelp')}
          choices={languageChoices}
          value={source}
          onChange={setSource}
          error={fault('fields.source')}
        />
        <div className="issue-buttons">
          <Button type="submit" look="primary" busy={isPending}>
            {t('newsletters.begin')}
          </Button>
          <LinkButton look="quiet" href="/admin/newsletters">
            {t('admin.kit.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  );
}
