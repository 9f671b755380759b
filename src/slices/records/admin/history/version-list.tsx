// All versions of a record, the current one first: who made each, when, and what they changed.
import { useQueries } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Badge, Button, Time } from '../../../../admin/kit/index.ts';
import type { FormModel } from '../form-model.ts';
import { changedLabels, type Difference, differenceOf } from './difference.ts';
import { nameOfAuthor } from './version-author.ts';
import { type Comparison, type Version, versionQuery } from './versions.ts';

/** So many are looked into at once. */
const SHOWN = 15;
/** So many fields are named; the rest are counted. */
const NAMED = 4;

interface ListProps {
  readonly form: FormModel;
  readonly id: string;
  readonly versions: readonly Version[];
  readonly compared: Comparison | null;
  readonly onCompare: (compared: { from: string; to: string }) => void;
  /** Absent: not for this reader. */
  readonly onBringBack?: ((version: Version) => void) | undefined;
}

/** What became of the record by each version; undefined while that is not known. */
function useChanges({ form, id }: ListProps, shown: readonly Version[]): ReadonlyMap<number, Difference> {
  const contents = useQueries({
    queries: shown.map(({ version }) => versionQuery(form.kind, id, version)),
    combine: found => found.map(({ data }) => data),
  });
  return useMemo(
    () =>
      new Map(
        contents.flatMap((after, index) => {
          const before = contents[index + 1];
          return after && before ? [[after.version, differenceOf(form, before, after)] as const] : [];
        }),
      ),
    [contents, form],
  );
}

/** "First day, Title, Summary and 2 more" */
function Changed({ difference }: { readonly difference: Difference | undefined }): ReactElement {
  const t = useT();
  const { list } = useFormats();
  if (!difference) return <span className="k-bar" />;
  const labels = changedLabels(difference).map(({ label, name }) => (label === null ? name : t(label)));
  const archived = difference.archived === null ? [] : [difference.archived ? 'archived' : 'restored'];
  const words = [...archived.map(key => t(`records.history.${key}`)), ...labels];
  const more = words.length - NAMED;
  if (words.length === 0) return <>{t('records.history.nothingSeen')}</>;
  return (
    <>
      {more > 0
        ? t('records.history.andMore', { fields: words.slice(0, NAMED).join(', '), count: more })
        : list(words)}
    </>
  );
}

interface EntryProps extends ListProps {
  readonly version: Version;
  /** The one before; null: it is the first. */
  readonly before: Version | null;
  readonly difference: Difference | undefined;
}

function Entry({ version: one, before, difference, ...list }: EntryProps): ReactElement {
  const t = useT();
  const { versions, compared, onCompare, onBringBack } = list;
  const { version, at, by } = one;
  const current = versions[0]?.version === version;
  const isShown = compared?.to === version && compared.from === before?.version;
  return (
    <li aria-current={isShown || undefined}>
      <h3>
        {t('records.history.versionNumber', { version })}
        {current && <Badge tone="strong">{t('records.history.current')}</Badge>}
      </h3>
      <p className="records-soft">
        {nameOfAuthor(t, by)} · <Time moment={at} /> · <Time moment={at} exact />
      </p>
      <p>{before ? <Changed difference={difference} /> : t('records.history.made')}</p>
      <div className="records-version-actions">
        {before && (
          <Button
            small
            aria-label={t('records.history.compareOf', { version, before: before.version })}
            onPress={() => onCompare({ from: String(before.version), to: String(version) })}
          >
            {t('records.history.compare')}
          </Button>
        )}
        {!current && onBringBack && (
          <Button
            small
            look="quiet"
            icon="undo"
            aria-label={t('records.history.bringBackOf', { version })}
            onPress={() => onBringBack(one)}
          >
            {t('records.history.bringBackShort')}
          </Button>
        )}
      </div>
    </li>
  );
}

export function VersionList(props: ListProps): ReactElement {
  const t = useT();
  const { versions } = props;
  const [most, setMost] = useState(SHOWN);
  const shown = versions.slice(0, most);
  const changes = useChanges(props, versions.slice(0, most + 1));
  return (
    <section className="records-versions" aria-labelledby="records-versions">
      <h2 id="records-versions">{t('records.history.all')}</h2>
      <ol>
        {shown.map((version, index) => (
          <Entry
            key={version.version}
            {...props}
            version={version}
            before={versions[index + 1] ?? null}
            difference={changes.get(version.version)}
          />
        ))}
      </ol>
      {versions.length > most && (
        <Button onPress={() => setMost(most + SHOWN)}>{t('records.history.older')}</Button>
      )}
    </section>
  );
}
