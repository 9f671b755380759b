// The facts that a search found, as a list: the words as they will stand in the text, and what they are of.
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import type { FoundFact } from '../../model.ts';
import { fieldWords } from '../fact-words.ts';
import { findFacts } from '../find-facts.ts';

export interface Found {
  readonly facts: readonly FoundFact[];
  readonly state: 'idle' | 'loading' | 'failed';
  /** What was asked when these were found. */
  readonly query: string;
}

const PAUSE_MS = 120;
const NOTHING: Found = { facts: [], state: 'loading', query: '' };

/** Facts for what is typed; those found last stay until others are there. */
export function useFoundFacts(query: string, language: string, record: string | undefined): Found {
  const [found, setFound] = useState(NOTHING);
  const isFirst = useRef(true);
  useEffect(() => {
    const gone = new AbortController();
    const timer = setTimeout(
      () => {
        isFirst.current = false;
        setFound(last => ({ ...last, state: 'loading' }));
        findFacts(query, { language, record }, gone.signal).then(
          facts => !gone.signal.aborted && setFound({ facts, state: 'idle', query }),
          () => !gone.signal.aborted && setFound({ facts: [], state: 'failed', query }),
        );
      },
      isFirst.current ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [query, language, record]);
  return found;
}

const WORDS = {
  idle: 'texts.editor.noFact',
  loading: 'admin.kit.searching',
  failed: 'admin.kit.search-failed',
} as const;

export interface ListEntry {
  readonly id: string;
  readonly label: string;
  readonly lang?: string | undefined;
  readonly description?: string | undefined;
}

interface EntryListProps {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly ListEntry[];
  readonly active: number;
  /** Said instead of entries, where there are none. */
  readonly empty: string;
  readonly onPick: (index: number) => void;
  readonly onActive: (index: number) => void;
}

/** Its options take no focus: whoever types keeps it, and names the active one. */
export function EntryList({
  id,
  label,
  entries,
  active,
  empty,
  onPick,
  onActive,
}: EntryListProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${id}-${active}`)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <>
      <div className="k-list" role="listbox" id={id} aria-label={label} ref={list}>
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go where it is typed
          <div
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="k-option"
            data-focused={index === active || undefined}
            onMouseDown={event => event.preventDefault()}
            onMouseMove={() => index !== active && onActive(index)}
            onClick={() => onPick(index)}
          >
            <span className="k-option-words">
              <span className="text-option" lang={entry.lang}>
                {entry.label}
              </span>
              {entry.description !== undefined && <span className="k-description">{entry.description}</span>}
            </span>
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className="k-list-empty">{empty}</p>}
      <span className="visually-hidden" role="status">
        {entries.length === 0 ? empty : ''}
      </span>
    </>
  );
}

interface FactOptionsProps extends Omit<EntryListProps, 'entries' | 'empty' | 'label'> {
  readonly found: Found;
  readonly language: string;
}

export function FactOptions({ found, language, ...list }: FactOptionsProps): ReactElement {
  const t = useT();
  const entries = found.facts.map(fact => ({
    id: fact.ref,
    label: fact.text[language] ?? fact.value,
    lang: language,
    description: `${fieldWords(t, fact.field)} · ${fact.title.text}`,
  }));
  return (
    <EntryList {...list} label={t('texts.editor.facts')} entries={entries} empty={t(WORDS[found.state])} />
  );
}

/** Arrows go around; @returns the next active index, null for other keys */
export function movedIndex(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  return null;
}
