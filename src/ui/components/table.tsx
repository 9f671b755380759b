// A table with a caption. On a narrow window it can be scrolled, by keyboard too.
import { type ReactElement, type ReactNode, useId } from 'react';

interface TableProps {
  readonly caption: ReactNode;
  readonly head: readonly ReactNode[];
  /** Cells row by row; the first of each row names the row. */
  readonly rows: readonly (readonly ReactNode[])[];
}

const key = (row: number, column: number): string => `${row}-${column}`;

export function Table({ caption, head, rows }: TableProps): ReactElement {
  const id = useId();
  return (
    // A group, not a landmark: the section around it is the landmark, and often bears the same name.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="table-frame" role="group" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={key(0, column)} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={key(row, 0)}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={key(row, column)} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={key(row, column)}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
