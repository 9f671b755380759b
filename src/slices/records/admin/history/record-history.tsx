// The versions of one record: all of them, two compared, an earlier one brought back.
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactElement, useRef, useState } from 'react';
import { errorWords } from '../../../../admin/api/index.ts';
import { useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { Button, type Crumb, EmptyState, Notice, Skeleton } from '../../../../admin/kit/index.ts';
import { ScreenHead, useParam, useSearch } from '../../../../admin/router/index.ts';
import { listAddress, recordAddress } from '../addresses.ts';
import { recordQuery } from '../asked.ts';
import type { FormModel, FormTitle } from '../form-model.ts';
import type { RecordView } from '../record-api.ts';
import { BringBack } from './bring-back.tsx';
import { Compare } from './comparison.tsx';
import { VersionList } from './version-list.tsx';
import { comparisonOf, type Version, versionsQuery } from './versions.ts';

interface HistoryProps {
  readonly form: FormModel;
}

interface VersionsProps extends HistoryProps {
  readonly id: string;
  readonly versions: readonly Version[];
  readonly mayEdit: boolean;
}

function Versions({ form, id, versions, mayEdit }: VersionsProps): ReactElement {
  const t = useT();
  const [address, change] = useSearch();
  const [wanted, setWanted] = useState<Version | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const compared = comparisonOf(versions, address);
  const [newest] = versions;
  const list = {
    form,
    id,
    versions,
    compared,
    onBringBack: mayEdit ? setWanted : undefined,
    onCompare: (pair: { from: string; to: string }) => {
      change(pair);
      heading.current?.focus();
    },
  };
  return (
    <div className="records-history">
      <VersionList {...list} />
      {compared ? (
        <Compare {...list} compared={compared} onCompare={change} heading={heading} />
      ) : (
        <EmptyState title={t('records.history.onlyOne')}>{t('records.history.onlyOneHelp')}</EmptyState>
      )}
      {wanted && newest && (
        <BringBack
          form={form}
          id={id}
          version={wanted}
          current={newest.version}
          onClose={() => setWanted(null)}
        />
      )}
    </div>
  );
}

/** What leads up from here: the list, where there is one, and the record. */
function crumbsOf(form: FormModel, id: string, title: FormTitle, list: string): readonly Crumb[] {
  const record = { label: title.text, href: recordAddress(form.kind, id), lang: title.language };
  return form.kind === 'project' ? [record] : [{ label: list, href: listAddress(form.kind) }, record];
}

function RecordHistory({ form }: HistoryProps): ReactElement {
  const { t, language } = useLanguage();
  const id = useParam('id');
  const record = useQuery(recordQuery<RecordView>(form.kind, id));
  const versions = useQuery(versionsQuery(form.kind, id));
  const named = record.data && form.title(record.data, language);
  const title = named ?? { text: id, language };
  const failed = versions.isError && !versions.data;
  return (
    <div className="records-list">
      <ScreenHead
        title={t('records.history.titleOf', { title: title.text })}
        lead={t('records.history.lead')}
        crumbs={crumbsOf(form, id, title, t(form.words.list))}
      />
      {failed && (
        <Notice
          tone="error"
          announce
          actions={<Button onPress={() => void versions.refetch()}>{t('admin.again')}</Button>}
        >
          {errorWords(t, versions.error)}
        </Notice>
      )}
      {versions.isPending && <Skeleton lines={8} />}
      {versions.data && (
        <Versions
          form={form}
          id={id}
          versions={versions.data}
          mayEdit={record.data?.rights.edit === true && record.data.archived === null}
        />
      )}
    </div>
  );
}

/** The screen of one kind's versions, as the admin's table of screens wants it. */
export const historyScreen = (form: FormModel): { readonly Screen: ComponentType } => ({
  Screen: RecordHistory.bind(null, { form }),
});
