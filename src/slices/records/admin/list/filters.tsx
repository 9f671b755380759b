// What a list is narrowed by: a search, closed lists, partners; the archived ones instead of the others.
import type { ReactElement } from 'react';
import { type Formats, type Translate, useFormats, useLanguage } from '../../../../admin/i18n/index.ts';
import { type Choice, FilterBar, SearchField, Select, Switch } from '../../../../admin/kit/index.ts';
import { LANGUAGES } from '../../../../platform/languages.ts';
import type { Listed } from '../asked.ts';
import { type Written, writtenIn } from '../written.ts';
import type { ListFilter, ListKind } from './list-kind.ts';
import { narrowed, type Question } from './question.ts';

interface FiltersProps {
  readonly kind: ListKind;
  readonly question: Question;
  readonly partners: readonly Listed[];
  readonly onAsk: (question: Question) => void;
}

interface Naming {
  readonly t: Translate;
  readonly formats: Formats;
  readonly written: Written;
  readonly partners: readonly Listed[];
}

const byLabel = (choices: readonly Choice[], { compare }: Formats): Choice[] =>
  [...choices].sort((a, b) => compare(a.label, b.label));

/** Countries are those of the partners: others are rare, and the search finds them. */
function choicesOf(filter: ListFilter, { t, formats, written, partners }: Naming): readonly Choice[] {
  switch (filter.by) {
    case 'choice':
      return filter.choices.map(({ value, label }) => ({ id: value, label: t(label) }));
    case 'partner':
      return partners.map(({ id, title }) => ({
        id,
        label: title.text,
        lang: title.own ? undefined : title.language,
      }));
    case 'country': {
      const codes = new Set(partners.map(({ details }) => String(details.country)));
      return byLabel(
        [...codes].map(id => ({ id, label: written.country(id) })),
        formats,
      );
    }
    case 'language':
      return byLabel(
        LANGUAGES.map(id => ({ id, label: formats.language(id) })),
        formats,
      );
  }
}

const without = (where: Question['where'], key: string): Question['where'] =>
  Object.fromEntries(Object.entries(where).filter(([other]) => other !== key));

export function Filters({ kind, question, partners, onAsk }: FiltersProps): ReactElement {
  const { t, language } = useLanguage();
  const formats = useFormats();
  const { search, where, archived } = question;
  const naming = { t, formats, written: writtenIn(language), partners };
  const filters = kind.filters.map(filter => ({ filter, choices: choicesOf(filter, naming) }));
  const set = filters.flatMap(({ filter: { key, label }, choices }) => {
    const value = where[key];
    if (value === undefined) return [];
    const words = choices.find(({ id }) => id === value)?.label ?? value;
    return [{ id: key, label: t('records.list.filterSet', { filter: t(label), value: words }) }];
  });
  const ask = (change: Partial<Question>): void => onAsk(narrowed(question, change));
  return (
    <FilterBar
      search={
        <SearchField
          label={t(`${kind.words}.search`)}
          value={search}
          pause={200}
          onSearch={text => ask({ search: text.trim() })}
        />
      }
      set={set}
      onRemove={key => ask({ where: without(where, key) })}
      onClear={() => ask({ where: {} })}
    >
      {filters.map(({ filter: { key, label }, choices }) => (
        <Select
          key={key}
          label={t(label)}
          none={t('records.list.all')}
          choices={choices}
          value={where[key] ?? null}
          onChange={value =>
            ask({ where: value === null ? without(where, key) : { ...where, [key]: value } })
          }
        />
      ))}
      <Switch value={archived} onChange={value => ask({ archived: value })}>
        {t('records.list.archived')}
      </Switch>
    </FilterBar>
  );
}
