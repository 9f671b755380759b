// The board in a wide window: a row for each record, a column for each language, and above them how far each language is.
import { type ReactElement, useDeferredValue, useEffect, useRef } from 'react';
import { type Translate, useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Meter } from '../../../../admin/kit/index.ts';
import { type Board, type BoardRecord, CELL_STATES, type CellState, type Counts } from '../../model.ts';
import { stateKey } from '../states.ts';
import { CellLink } from './board-cell.tsx';
import { kindWords } from './kinds.ts';

export interface BoardTableProps {
  readonly languages: Board['languages'];
  readonly records: readonly BoardRecord[];
  /** Newer rows are awaited. */
  readonly updating: boolean;
}

export const allOf = (counts: Counts): number => CELL_STATES.reduce((sum, state) => sum + counts[state], 0);

/** All states in words, looked up once. */
export const stateWords = (t: Translate): Readonly<Record<CellState, string>> =>
  Object.fromEntries(CELL_STATES.map(state => [state, t(stateKey(state))])) as Record<CellState, string>;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows go from cell to cell; Tab goes through all of them, as everywhere. */
function useArrows(): React.RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const section = body.current;
    if (section === null) return;
    const move = (event: KeyboardEvent): void => {
      const cell = (event.target as Element).closest('td');
      const step = STEPS[event.key];
      if (cell === null || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const row = section.rows[(cell.parentElement as HTMLTableRowElement).sectionRowIndex + step[0]];
      const link = row?.cells[cell.cellIndex + step[1]]?.querySelector('a');
      if (!link) return;
      event.preventDefault();
      link.focus();
    };
    section.addEventListener('keydown', move);
    return () => section.removeEventListener('keydown', move);
  }, []);
  return body;
}

function HeadRows({ languages }: { readonly languages: Board['languages'] }): ReactElement {
  const t = useT();
  const { language: named } = useFormats();
  return (
    <thead>
      <tr>
        <th scope="col" className="board-corner">
          {t('translation.board.record')}
        </th>
        {languages.map(({ language }) => (
          <th key={language} scope="col">
            {named(language)}
          </th>
        ))}
      </tr>
      <tr className="board-progress">
        <th scope="row">{t('translation.board.approvedTexts')}</th>
        {languages.map(({ language, counts }) => (
          <td key={language}>
            <Meter
              label={<span className="visually-hidden">{t('translation.board.approvedTexts')}</span>}
              value={counts.approved}
              target={allOf(counts)}
            />
          </td>
        ))}
      </tr>
    </thead>
  );
}

/** As many as a window shows are drawn first, the others right after: hundreds of cells take a moment. */
const FIRST_ROWS = 10;

export function BoardTable({ languages, records, updating }: BoardTableProps): ReactElement {
  const t = useT();
  const { language: named } = useFormats();
  const body = useArrows();
  const words = stateWords(t);
  const shown = useDeferredValue(records.length, FIRST_ROWS);
  return (
    // Reached by keyboard, so that it can be pushed aside without a mouse.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
    <section className="board-frame" aria-label={t('translation.board.table')} tabIndex={0}>
      <table className="board-table" data-updating={updating || undefined}>
        <caption className="visually-hidden">{t('translation.board.caption')}</caption>
        <HeadRows languages={languages} />
        <tbody ref={body}>
          {records.slice(0, shown).map(({ kind, id, title, source, cells }) => (
            <tr key={`${kind} ${id}`}>
              <th scope="row">
                <span lang={title.own ? undefined : title.language}>{title.text}</span>
                <span className="board-kind">{kindWords(t, kind)}</span>
              </th>
              {languages.map(({ language }) => {
                const cell = cells[language];
                return (
                  <td key={language} data-source={language === source || undefined}>
                    {cell !== undefined && cell.of > 0 && (
                      <CellLink
                        kind={kind}
                        id={id}
                        language={language}
                        cell={cell}
                        about={`${title.text}, ${named(language)}`}
                        words={words[cell.state]}
                        progress={t('translation.board.doneOf', { done: cell.done, of: cell.of })}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
