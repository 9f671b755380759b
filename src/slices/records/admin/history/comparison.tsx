// Two versions beside each other: which ones, and what is not the same in them.
import { useQueries } from '@tanstack/react-query';
import { type ReactElement, type Ref, useMemo } from 'react';
import { errorWords } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, type Choice, Notice, Select, Skeleton } from '../../../../admin/kit/index.ts';
import type { FormModel } from '../form-model.ts';
import { type Difference, differenceOf, isNoDifference } from './difference.ts';
import { FieldDifferences } from './field-difference.tsx';
import { referencesOf, useSayings } from './record-names.ts';
import { TextDifferences } from './text-difference.tsx';
import { nameOfAuthor } from './version-author.ts';
import { type Comparison, type Version, versionQuery } from './versions.ts';

const NOTHING: Difference = { parts: [], archived: null };

function Changes({ difference }: { readonly difference: Difference }): ReactElement {
  const references = useMemo(() => referencesOf(difference), [difference]);
  const sayings = useSayings(references);
  const { t } = sayings;
  if (isNoDifference(difference)) return <p>{t('records.history.same')}</p>;
  return (
    <>
      {difference.archived !== null && (
        <Notice>
          {t(difference.archived ? 'records.history.wasArchived' : 'records.history.wasRestored')}
        </Notice>
      )}
      {difference.parts.map(part => (
        <section key={part.id} className="records-part">
          <h3>{t(part.title ?? 'records.history.otherPart')}</h3>
          {part.fields.length > 0 && <FieldDifferences changes={part.fields} sayings={sayings} />}
          {part.texts.length > 0 && <TextDifferences changes={part.texts} sayings={sayings} />}
        </section>
      ))}
    </>
  );
}

interface CompareProps {
  readonly form: FormModel;
  readonly id: string;
  readonly versions: readonly Version[];
  readonly compared: Comparison;
  readonly onCompare: (compared: { from: string; to: string }) => void;
  /** The heading takes the focus when another pair was chosen in the list. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** "Version 4 – 24 Apr 2024, 12:30, Elena" */
function useVersionChoices(versions: readonly Version[]): readonly Choice[] {
  const t = useT();
  const { moment } = useFormats();
  return useMemo(
    () =>
      versions.map(one => ({
        id: String(one.version),
        label: t('records.history.versionNumber', { version: one.version }),
        description: `${moment(one.at)} · ${nameOfAuthor(t, one.by)}`,
      })),
    [versions, t, moment],
  );
}

export function Compare({ form, id, versions, compared, onCompare, heading }: CompareProps): ReactElement {
  const t = useT();
  const choices = useVersionChoices(versions);
  const { from, to } = compared;
  const contents = useQueries({ queries: [from, to].map(version => versionQuery(form.kind, id, version)) });
  const [before, after] = contents.map(({ data }) => data);
  const difference = useMemo(
    () => (before && after ? differenceOf(form, before, after) : NOTHING),
    [form, before, after],
  );
  const failed = contents.find(({ isError }) => isError);
  const choose = (side: 'from' | 'to') => (version: string | null) =>
    onCompare({ from: String(from), to: String(to), [side]: version ?? '' });
  return (
    <section className="records-compare" aria-labelledby="records-compare">
      <h2 id="records-compare" ref={heading} tabIndex={-1}>
        {t('records.history.between', { from, to })}
      </h2>
      <div className="records-compare-choice">
        <Select
          label={t('records.history.earlier')}
          choices={choices.filter(choice => Number(choice.id) < to)}
          value={String(from)}
          onChange={choose('from')}
        />
        <Select
          label={t('records.history.later')}
          choices={choices.filter(choice => Number(choice.id) > from)}
          value={String(to)}
          onChange={choose('to')}
        />
      </div>
      {failed && (
        <Notice
          tone="error"
          announce
          actions={<Button onPress={() => void failed.refetch()}>{t('admin.again')}</Button>}
        >
          {errorWords(t, failed.error)}
        </Notice>
      )}
      {!failed && (!before || !after) && <Skeleton lines={6} />}
      {before && after && <Changes difference={difference} />}
    </section>
  );
}
