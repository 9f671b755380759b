// Everybody with an account, searched, narrowed and a page at a time; what is asked for stands in the address.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import {
  Badge,
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  Pagination,
  SearchField,
  Select,
  TextLink,
} from '../../../../admin/kit/index.ts';
import { type Search, useSearch } from '../../../../admin/router/index.ts';
import { ROLE_KEYS, ROLES } from '../../model.ts';
import { type PeopleQuestion, type Person, peopleQuery } from '../asked.ts';
import { LoadError } from '../load-error.tsx';
import { currentOf, hasAccess } from '../posts/memberships.ts';
import { OrganisationField } from '../posts/organisation-field.tsx';
import { Posts } from '../posts/post-words.tsx';

const USUAL_LIMIT = 50;

/** A whole number from the address, where anything may stand. */
const numberIn = (text: string | undefined, usual: number, most: number): number => {
  const value = Number(text ?? usual);
  return Number.isInteger(value) && value >= 0 && value <= most ? value : usual;
};

const questionOf = ({ search, role, organisation, access, limit, offset }: Search): PeopleQuestion => ({
  search,
  role: ROLES.find(known => known === role),
  organisation,
  active: access === 'with' ? 'true' : access === 'without' ? 'false' : undefined,
  limit: numberIn(limit, USUAL_LIMIT, 500) || USUAL_LIMIT,
  offset: numberIn(offset, 0, 1_000_000),
});

function Name({ person }: { readonly person: Person }): ReactElement {
  const t = useT();
  return (
    <span className="people-name">
      <TextLink href={`/admin/people/${person.id}`}>{person.name ?? t('people.somebodyLeft')}</TextLink>
      {person.email !== null && <span className="people-email">{person.email}</span>}
    </span>
  );
}

function Access({ person }: { readonly person: Person }): ReactElement {
  const t = useT();
  if (person.erased !== null) return <Badge>{t('people.access.erased')}</Badge>;
  return hasAccess(person) ? <Posts posts={currentOf(person)} /> : <Badge>{t('people.access.none')}</Badge>;
}

const useColumns = (): Column<Person>[] => {
  const t = useT();
  const formats = useFormats();
  return [
    { id: 'name', label: t('people.list.name'), header: true, cell: person => <Name person={person} /> },
    { id: 'roles', label: t('people.list.roles'), cell: person => <Access person={person} /> },
    {
      id: 'second-factor',
      label: t('people.list.secondStep'),
      cell: ({ twoFactor, erased }) =>
        erased === null ? t(twoFactor ? 'people.secondFactor.on' : 'people.secondFactor.off') : '–',
    },
    { id: 'since', label: t('people.list.since'), cell: ({ created }) => formats.day(created.slice(0, 10)) },
  ];
};

/** What the chosen organisation is called, as soon as somebody of it is in the list. */
const calledIn = (people: readonly Person[], organisation: string | undefined): string | undefined =>
  people
    .flatMap(({ memberships }) => memberships)
    .find(membership => membership.organisation === organisation)?.organisationTitle?.text;

export function PeopleList(): ReactElement {
  const { t, language } = useLanguage();
  const [search, setSearch] = useSearch();
  const question = questionOf(search);
  const { data, error, isPlaceholderData, refetch } = useQuery(peopleQuery(question, language));
  const columns = useColumns();
  return (
    <>
      <PeopleFilters called={calledIn(data?.people ?? [], question.organisation)} />
      <DataTable
        caption={t('people.list.people')}
        hiddenCaption
        columns={columns}
        rows={data?.people}
        rowId={({ id }) => id}
        updating={isPlaceholderData}
        error={error && <LoadError error={error} onAgain={() => void refetch()} />}
        empty={
          <EmptyState title={t('people.list.nobody')}>
            <p>{t('people.list.nobodyWords')}</p>
          </EmptyState>
        }
      />
      <Pagination
        label={t('people.list.pages')}
        total={data?.total ?? 0}
        offset={question.offset}
        limit={question.limit}
        onChange={({ offset, limit }) =>
          setSearch({
            offset: offset === 0 ? undefined : String(offset),
            limit: limit === USUAL_LIMIT ? undefined : String(limit),
          })
        }
      />
    </>
  );
}

function PeopleFilters({ called }: { readonly called: string | undefined }): ReactElement {
  const t = useT();
  const [search, setSearch] = useSearch();
  const { role, organisation, access } = search;
  const narrow = (change: Search | Record<string, string | undefined>): void =>
    setSearch({ ...change, offset: undefined });
  const roles = ROLES.map(id => ({ id, label: t(ROLE_KEYS[id]) }));
  const accesses = ['with', 'without'].map(id => ({ id, label: t(`people.filter.${id}`) }));
  const set = [
    { id: 'role', label: roles.find(({ id }) => id === role)?.label },
    { id: 'organisation', label: organisation && (called ?? organisation) },
    { id: 'access', label: accesses.find(({ id }) => id === access)?.label },
  ].flatMap(({ id, label }) => (label ? [{ id, label }] : []));
  return (
    <FilterBar
      search={
        <SearchField
          label={t('people.filter.search')}
          value={search.search ?? ''}
          onSearch={text => narrow({ search: text.trim() })}
        />
      }
      set={set}
      onRemove={id => narrow({ [id]: undefined })}
      onClear={() => narrow({ role: undefined, organisation: undefined, access: undefined })}
    >
      <Select
        label={t('people.filter.role')}
        choices={roles}
        none={t('people.filter.all')}
        value={role ?? null}
        onChange={value => narrow({ role: value ?? undefined })}
      />
      <OrganisationField
        label={t('people.filter.organisation')}
        placeholder={t('people.filter.all')}
        value={organisation ?? null}
        valueLabel={called}
        onChange={value => narrow({ organisation: value ?? undefined })}
      />
      <Select
        label={t('people.filter.access')}
        choices={accesses}
        none={t('people.filter.all')}
        value={access ?? null}
        onChange={value => narrow({ access: value ?? undefined })}
      />
    </FilterBar>
  );
}
