// How far the texts of each partner are: a row for each, a column for each state.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { type Column, DataTable, EmptyState, Meter, StateMark } from '../../../../admin/kit/index.ts';
import { Link } from '../../../../admin/router/index.ts';
import type { Board } from '../../model.ts';
import { BY_NEED, STATE_SHAPES, stateKey } from '../states.ts';
import { allOf } from './board-table.tsx';

type Partner = Board['partners'][number];

interface PartnersTableProps {
  readonly partners: Board['partners'] | undefined;
  readonly updating: boolean;
}

export function PartnersTable({ partners, updating }: PartnersTableProps): ReactElement {
  const t = useT();
  const { number } = useFormats();
  const states = BY_NEED.map(
    (state): Column<Partner> => ({
      id: state,
      label: t(stateKey(state)),
      numeric: true,
      cell: ({ organisation: { id, name }, counts }) =>
        counts[state] === 0 ? (
          <span className="board-none">0</span>
        ) : (
          <Link className="board-count" href={`/admin/board?partner=${id}&need=${state}`}>
            <span className="visually-hidden">{name.text}</span>
            <StateMark shape={STATE_SHAPES[state]} label={t(stateKey(state))} /> {number(counts[state])}
          </Link>
        ),
    }),
  );
  const columns: readonly Column<Partner>[] = [
    {
      id: 'partner',
      label: t('translation.board.partner'),
      header: true,
      cell: ({ organisation: { name } }) => (
        <span lang={name.own ? undefined : name.language}>{name.text}</span>
      ),
    },
    ...states,
    {
      id: 'done',
      label: t('translation.board.approvedTexts'),
      cell: ({ counts }) => (
        <Meter
          label={<span className="visually-hidden">{t('translation.board.approvedTexts')}</span>}
          value={counts.approved}
          target={allOf(counts)}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={t('translation.board.byPartner')}
      hiddenCaption
      columns={columns}
      rows={partners}
      rowId={({ organisation }) => organisation.id}
      updating={updating}
      empty={<EmptyState title={t('translation.board.noPartners')} />}
    />
  );
}
