// The gallery's tables, ways through them, meters, definitions and differences.
import { type ReactElement, useState } from 'react';
import {
  Badge,
  Button,
  type Column,
  DataTable,
  DefinitionList,
  EmptyState,
  FilterBar,
  IconButton,
  Meter,
  Pagination,
  SearchField,
  Select,
  TextLink,
  WordDifference,
} from '../index.ts';
import { FEW, LONG_LABEL, LONG_WORD, Specimen } from './specimen.tsx';

const nothing = (): void => undefined;

interface Tree {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly height: number;
}

const TREES: readonly Tree[] = [
  { id: 'oak', name: 'The old oak at the gate', kind: 'Oak', height: 21 },
  { id: 'elm', name: 'Elm by the well', kind: 'Elm', height: 14 },
  { id: 'long', name: LONG_LABEL, kind: LONG_WORD, height: 1200 },
];

const COLUMNS: readonly Column<Tree>[] = [
  {
    id: 'name',
    label: 'Name',
    header: true,
    sortable: true,
    cell: ({ id, name }) => <TextLink href={`/admin/trees/${id}`}>{name}</TextLink>,
  },
  { id: 'kind', label: 'Kind', sortable: true, cell: ({ kind }) => kind },
  { id: 'height', label: 'Height in metres', numeric: true, sortable: true, cell: ({ height }) => height },
  { id: 'state', label: 'State', cell: () => <Badge tone="success">Approved</Badge> },
  {
    id: 'actions',
    label: 'Actions',
    hiddenLabel: true,
    cell: ({ name }) => <IconButton small icon="more" label={`More about ${name}`} />,
  },
];

const table = { columns: COLUMNS, rowId: ({ id }: Tree) => id };

export const Tables = (): ReactElement => {
  const [sort, setSort] = useState('name');
  const [place, setPlace] = useState({ offset: 100, limit: 25 });
  const [set, setSet] = useState([
    { id: 'kind', label: 'Kind: Oak' },
    { id: 'place', label: LONG_LABEL },
  ]);
  return (
    <Specimen title="Tables">
      <FilterBar
        search={<SearchField label="Search in trees" value="" onSearch={nothing} />}
        set={set}
        onRemove={id => setSet(set.filter(one => one.id !== id))}
        onClear={() => setSet([])}
      >
        <Select label="Kind" choices={FEW} value="tree" onChange={nothing} none="All" />
        <Select label="Place" choices={FEW} value={null} onChange={nothing} none="All" />
      </FilterBar>
      <DataTable {...table} caption="Trees" hiddenCaption rows={TREES} sort={sort} onSort={setSort} />
      <Pagination label="Pages of trees" total={312} {...place} onChange={setPlace} />
      <DataTable {...table} caption="Trees that are awaited" rows={undefined} expected={3} />
      <DataTable {...table} caption="Trees that are awaited anew" rows={TREES.slice(0, 1)} updating />
      <DataTable
        {...table}
        caption="No trees"
        rows={[]}
        empty={<EmptyState title="No trees fit" actions={<Button>Clear the filters</Button>} />}
      />
      <DataTable {...table} caption="Lost trees" rows={undefined} error="The list did not arrive." />
    </Specimen>
  );
};

export const Figures = (): ReactElement => (
  <Specimen title="Meters, definitions, differences">
    <Meter label="Trees planted" value={7} target={12} />
    <Meter label={LONG_LABEL} value={3} target={12} claimed={9} />
    <Meter label="Reached" value={14} target={12} />
    <DefinitionList
      entries={[
        { id: 'place', label: 'Place', value: 'By the river' },
        { id: 'long', label: 'Long', value: LONG_WORD, lang: 'el' },
        { id: 'kinds', label: LONG_LABEL, value: 'Oak, elm, ash' },
      ]}
    />
    <WordDifference
      before={'The old oak stands at the gate, 21 metres high.\n\nIt was planted in 1904.'}
      after={'The oak stands at the northern gate, 22 metres high.\n\nIt was planted in 1904, they say.'}
    />
    <WordDifference before="Ένα δέντρο." after="Ένα δέντρο." lang="el" />
  </Specimen>
);
