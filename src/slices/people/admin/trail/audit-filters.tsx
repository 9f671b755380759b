// What the audit trail is narrowed by: who, which record, what was done, between which days.
import type { ReactElement } from 'react';
import { ask } from '../../../../admin/api/index.ts';
import { type Formats, type Translate, useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { type Choice, ComboBox, DateField, FilterBar, Select } from '../../../../admin/kit/index.ts';
import { useSearch } from '../../../../admin/router/index.ts';
import type { LocalText } from '../../../texts/model.ts';
import { type Names, type Person, queryOf } from '../asked.ts';
import { TRAIL_KINDS, type TrailKind, trailKind } from './trail-kinds.ts';
import { filterOf, type TrailFilter } from './trail-question.ts';
import { actorWords, didWords, kindWords, subjectWords } from './trail-words.ts';

interface AuditFiltersProps {
  /** What the ids of the entries at hand are called. */
  readonly names: Names;
}

const SHOWN = 20;

export function AuditFilters({ names }: AuditFiltersProps): ReactElement {
  const { t, language } = useLanguage();
  const formats = useFormats();
  const [search, setSearch] = useSearch();
  const filter = filterOf(search);
  const { kind, verb, from, to } = filter;
  const words = wordsOf(filter, { t, formats, names, language });
  const set = Object.entries(words).flatMap(([id, value]) =>
    value === undefined ? [] : [{ id, label: t(`people.audit.set.${id}`, { value }) }],
  );
  return (
    <FilterBar
      set={set}
      onRemove={id => setSearch(id === 'kind' ? { kind: undefined, record: undefined } : { [id]: undefined })}
      onClear={() => setSearch(Object.fromEntries(Object.keys(filter).map(key => [key, undefined])))}
    >
      <PersonFilter value={filter.person} called={words.person} />
      <Select
        label={t('people.audit.kind')}
        none={t('people.filter.all')}
        choices={TRAIL_KINDS.map(({ record }) => ({ id: record, label: kindWords(t, record) }))}
        value={kind ?? null}
        onChange={value => setSearch({ kind: value ?? undefined, record: undefined, verb: undefined })}
      />
      <RecordFilter kind={trailKind(kind)} value={filter.record} called={words.record} />
      <ComboBox
        label={t('people.audit.verb')}
        placeholder={t('people.filter.all')}
        choices={verbChoices(t, trailKind(kind))}
        value={verb ?? null}
        valueLabel={words.verb}
        onChange={value => setSearch({ verb: value ?? undefined })}
      />
      <DateField
        label={t('people.audit.from')}
        value={from ?? null}
        onChange={value => setSearch({ from: value ?? undefined })}
      />
      <DateField
        label={t('people.audit.to')}
        value={to ?? null}
        onChange={value => setSearch({ to: value ?? undefined })}
      />
    </FilterBar>
  );
}

interface Speaking {
  readonly t: Translate;
  readonly formats: Formats;
  readonly names: Names;
  readonly language: string;
}

/** What is set, in words. */
function wordsOf(
  { person, kind, record, verb, from, to }: TrailFilter,
  { t, formats, names, language }: Speaking,
): Readonly<Record<keyof TrailFilter, string | undefined>> {
  const subject = kind !== undefined && record !== undefined ? { record: kind, key: record } : undefined;
  return {
    person: person && actorWords(t, person, names[person]?.text ?? null),
    kind: kind && kindWords(t, kind),
    record: subject && (subjectWords(t, subject, names, language)?.text ?? record),
    verb: verb && didWords(t, verb),
    from: from && formats.day(from),
    to: to && formats.day(to),
  };
}

/** Of one kind what was done alone; of all, to which. */
function verbChoices(t: Translate, kind: TrailKind | undefined): Choice[] {
  if (kind) return kind.verbs.map(id => ({ id, label: didWords(t, id) }));
  return TRAIL_KINDS.flatMap(({ record, verbs }) =>
    verbs.map(id => ({
      id,
      label: t('people.audit.verbOf', { did: didWords(t, id), record: kindWords(t, record) }),
    })),
  );
}

interface FoundFilterProps {
  readonly value: string | undefined;
  readonly called: string | undefined;
}

async function foundPeople(search: string, signal: AbortSignal): Promise<Choice[]> {
  const query = queryOf({ search: search.trim(), limit: SHOWN });
  const { people } = await ask<{ people: readonly Person[] }>(
    'GET',
    `/v1/people?${query}`,
    undefined,
    signal,
  );
  return people.flatMap(({ id, name, email }) =>
    name === null ? [] : [{ id, label: name, description: email ?? undefined }],
  );
}

function PersonFilter({ value, called }: FoundFilterProps): ReactElement {
  const t = useT();
  const [, setSearch] = useSearch();
  const system: Choice = { id: 'system', label: t('people.actor.system') };
  return (
    <ComboBox
      label={t('people.audit.person')}
      placeholder={t('people.filter.all')}
      load={async (search, signal) => {
        const found = await foundPeople(search, signal);
        return search.trim() === '' ? [...found, system] : found;
      }}
      value={value ?? null}
      valueLabel={called}
      onChange={person => setSearch({ person: person ?? undefined })}
    />
  );
}

interface RecordFilterProps extends FoundFilterProps {
  readonly kind: TrailKind | undefined;
}

interface FoundRecords {
  readonly records: readonly { readonly id: string; readonly title: LocalText }[];
}

/** Records of a kind, by typing; nothing to choose from before a kind is chosen. */
function RecordFilter({ kind, value, called }: RecordFilterProps): ReactElement {
  const { t, language } = useLanguage();
  const [, setSearch] = useSearch();
  const place = kind?.place;
  const load = async (search: string, signal: AbortSignal): Promise<readonly Choice[]> => {
    if (place === undefined) return [];
    if (place === 'people') return foundPeople(search, signal);
    const query = queryOf({ search: search.trim(), limit: SHOWN, language });
    const { records } = await ask<FoundRecords>('GET', `/v1/${place}?${query}`, undefined, signal);
    return records.map(({ id, title }) => ({
      id,
      label: title.text,
      lang: title.own ? undefined : title.language,
    }));
  };
  return (
    <ComboBox
      key={place}
      label={t('people.audit.record')}
      placeholder={t(place === undefined ? 'people.audit.kindFirst' : 'people.filter.all')}
      disabled={place === undefined}
      load={load}
      value={value ?? null}
      valueLabel={called}
      onChange={record => setSearch({ record: record ?? undefined })}
    />
  );
}
