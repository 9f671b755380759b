// The board on a phone: one language at a time, a line for each record.
import type { ReactElement } from 'react';
import { useMe } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Meter, Select } from '../../../../admin/kit/index.ts';
import { useSearch } from '../../../../admin/router/index.ts';
import type { Board, BoardRecord } from '../../model.ts';
import { CellLink } from './board-cell.tsx';
import { allOf, type BoardTableProps, stateWords } from './board-table.tsx';
import { kindWords } from './kinds.ts';

/** The language that is looked at: as the address says, else one I write, else mine. */
function useLookedAt(languages: Board['languages']): readonly [string, (language: string | null) => void] {
  const { rights, language: mine } = useMe();
  const [{ at }, change] = useSearch();
  const writable = rights.find(({ verb }) => verb === 'texts.edit')?.languages[0];
  const wanted = [at, writable, mine].find(code => languages.some(({ language }) => language === code));
  return [wanted ?? languages[0]?.language ?? mine, language => change({ at: language ?? undefined })];
}

interface LineProps {
  readonly record: BoardRecord;
  readonly language: string;
}

function Line({ record: { kind, id, title, cells }, language }: LineProps): ReactElement {
  const t = useT();
  const cell = cells[language];
  return (
    <li>
      <p>
        <span lang={title.own ? undefined : title.language}>{title.text}</span>
        <span className="board-kind">{kindWords(t, kind)}</span>
      </p>
      {cell !== undefined && cell.of > 0 && (
        <CellLink
          kind={kind}
          id={id}
          language={language}
          cell={cell}
          about={title.text}
          words={stateWords(t)[cell.state]}
          progress={t('translation.board.doneOf', { done: cell.done, of: cell.of })}
        />
      )}
    </li>
  );
}

export function BoardList({ languages, records, updating }: BoardTableProps): ReactElement {
  const t = useT();
  const { language: named } = useFormats();
  const [looked, look] = useLookedAt(languages);
  const counts = languages.find(({ language }) => language === looked)?.counts;
  return (
    <section className="board-narrow" aria-label={t('translation.board.table')}>
      <Select
        label={t('translation.board.language')}
        choices={languages.map(({ language }) => ({ id: language, label: named(language) }))}
        value={looked}
        onChange={look}
      />
      {counts !== undefined && (
        <Meter label={t('translation.board.approvedTexts')} value={counts.approved} target={allOf(counts)} />
      )}
      <ul className="board-lines" data-updating={updating || undefined}>
        {records.map(record => (
          <Line key={`${record.kind} ${record.id}`} record={record} language={looked} />
        ))}
      </ul>
    </section>
  );
}
