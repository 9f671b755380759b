// What the board is narrowed by: words, a kind, a partner, a state in some languages, and what I can do something about.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import {
  type Choice,
  FilterBar,
  MultiSelect,
  SearchField,
  Select,
  Switch,
} from '../../../../admin/kit/index.ts';
import { LANGUAGES, type Language } from '../../../../platform/languages.ts';
import type { Board } from '../../model.ts';
import { BY_NEED, stateKey } from '../states.ts';
import { kindWords, TEXT_KINDS } from './kinds.ts';
import { asking, type BoardQuestion, EVERYTHING } from './question.ts';

interface BoardFiltersProps {
  readonly question: BoardQuestion;
  /** Those that the board names; undefined while it is awaited. */
  readonly partners: Board['partners'] | undefined;
  readonly onAsk: (question: BoardQuestion) => void;
}

interface SetFilter {
  readonly id: 'kind' | 'partner' | 'need' | 'languages';
  readonly filter: string;
  readonly value: string | null;
}

const labelOf = (choices: readonly Choice[], id: string | null): string | null =>
  id === null ? null : (choices.find(choice => choice.id === id)?.label ?? id);

export function BoardFilters({ question, partners = [], onAsk }: BoardFiltersProps): ReactElement {
  const t = useT();
  const { compare, language: named, list } = useFormats();
  const { search, kind, partner, need, languages, mine } = question;
  const ask = (change: Partial<BoardQuestion>): void => onAsk(asking(question, change));
  const kinds = TEXT_KINDS.map(id => ({ id, label: kindWords(t, id) }));
  const states = BY_NEED.map(id => ({ id, label: t(stateKey(id)) }));
  const whose = partners.map(({ organisation: { id, name } }) => ({
    id,
    label: name.text,
    lang: name.own ? undefined : name.language,
  }));
  const spoken = LANGUAGES.map(id => ({ id, label: named(id) })).sort((a, b) => compare(a.label, b.label));
  const known: readonly SetFilter[] = [
    { id: 'kind', filter: t('translation.board.kind'), value: labelOf(kinds, kind) },
    { id: 'partner', filter: t('translation.board.partner'), value: labelOf(whose, partner) },
    { id: 'need', filter: t('translation.board.state'), value: labelOf(states, need) },
    {
      id: 'languages',
      filter: t('translation.board.languages'),
      value: languages.length === 0 ? null : list(languages.map(named)),
    },
  ];
  return (
    <FilterBar
      search={
        <SearchField
          label={t('translation.board.search')}
          value={search}
          pause={200}
          onSearch={text => ask({ search: text.trim() })}
        />
      }
      set={known.flatMap(({ id, filter, value }) =>
        value === null ? [] : [{ id, label: t('translation.board.filterSet', { filter, value }) }],
      )}
      onRemove={id => ask({ [id]: id === 'languages' ? [] : null })}
      onClear={() => ask({ ...EVERYTHING, search })}
    >
      <Select
        label={t('translation.board.kind')}
        none={t('translation.board.all')}
        choices={kinds}
        value={kind}
        onChange={value => ask({ kind: value })}
      />
      <Select
        label={t('translation.board.partner')}
        none={t('translation.board.all')}
        choices={whose}
        value={partner}
        onChange={value => ask({ partner: value })}
      />
      <Select
        label={t('translation.board.state')}
        none={t('translation.board.all')}
        choices={states}
        value={need}
        onChange={value => ask({ need: (value as BoardQuestion['need']) ?? null })}
      />
      <MultiSelect
        label={t('translation.board.languages')}
        as="tags"
        choices={spoken}
        value={languages}
        onChange={ids => ask({ languages: ids as Language[] })}
      />
      <Switch value={mine} onChange={value => ask({ mine: value })}>
        {t('translation.board.mine')}
      </Switch>
    </FilterBar>
  );
}
