// One cell of the board: how far a record is in a language, and the way to where it is worked on.
import { memo, type ReactElement } from 'react';
import { StateMark } from '../../../../admin/kit/index.ts';
import { Link } from '../../../../admin/router/index.ts';
import type { BoardCell } from '../../model.ts';
import { STATE_SHAPES } from '../states.ts';
import { deskAddress } from './board-api.ts';

interface CellLinkProps {
  readonly kind: string;
  readonly id: string;
  readonly language: string;
  readonly cell: BoardCell;
  /** Record and language, for those who hear the link alone: "Second workshop, Greek". */
  readonly about: string;
  /** The state in words. */
  readonly words: string;
  /** How many of its texts are approved, in words; shown as `2/5`. */
  readonly progress: string;
}

/** Drawn once: there are hundreds of them. */
export const CellLink = memo(
  ({ kind, id, language, cell, about, words, progress }: CellLinkProps): ReactElement => (
    <Link className="board-cell" href={deskAddress(kind, id, language)} data-state={cell.state}>
      <span className="visually-hidden">
        {about}: {words}, {progress}
      </span>
      <StateMark shape={STATE_SHAPES[cell.state]} />
      <span aria-hidden="true" className="board-cell-count">
        {cell.done}/{cell.of}
      </span>
      <span aria-hidden="true" className="board-cell-words">
        {words}
      </span>
    </Link>
  ),
);
