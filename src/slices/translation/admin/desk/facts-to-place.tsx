// The facts that the source names: those the target lacks, to be placed at the caret by a press or by their number.
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Disclosure, Icon } from '../../../../admin/kit/index.ts';
import { factTitle } from '../../../texts/admin/index.ts';
import type { NamedFact } from './facts-of.ts';
import { useDesk } from './frame.ts';

/** Ctrl+Alt and a digit reach so many. */
export const NUMBERED = 9;

interface FactsToPlaceProps {
  /** Of the source, in its order. */
  readonly named: readonly NamedFact[];
  readonly placed: ReadonlySet<string>;
  readonly onInsert: (fact: NamedFact) => void;
}

interface FactButtonProps {
  readonly fact: NamedFact;
  readonly number: number;
  readonly isPlaced: boolean;
  readonly onInsert: (fact: NamedFact) => void;
}

function FactButton({ fact, number, isPlaced, onInsert }: FactButtonProps): ReactElement {
  const t = useT();
  const { facts } = useDesk();
  const view = facts.view(fact.ref, fact.form);
  return (
    <button
      type="button"
      className="desk-fact"
      data-placed={isPlaced || undefined}
      title={factTitle(t, fact.ref, view)}
      {...(number <= NUMBERED && { 'aria-keyshortcuts': `Control+Alt+${number}` })}
      onClick={() => onInsert(fact)}
    >
      {isPlaced ? (
        <>
          <Icon name="check" />
          <span className="visually-hidden">{t('translation.facts.isPlaced')} </span>
        </>
      ) : (
        number <= NUMBERED && (
          <span className="desk-fact-number" aria-hidden="true">
            {number}
          </span>
        )
      )}
      <span lang={facts.language}>{facts.text(fact.ref, fact.form)}</span>
    </button>
  );
}

export function FactsToPlace({ named, placed, onInsert }: FactsToPlaceProps): ReactElement | null {
  const t = useT();
  if (named.length === 0) return null;
  const numbered = named.map((fact, index) => ({ fact, number: index + 1, isPlaced: placed.has(fact.ref) }));
  const missing = numbered.filter(({ isPlaced }) => !isPlaced);
  const list = (shown: typeof numbered): ReactElement => (
    <ul className="desk-facts">
      {shown.map(entry => (
        <li key={entry.fact.ref}>
          <FactButton {...entry} onInsert={onInsert} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="desk-placing">
      {missing.length > 0 && (
        <>
          <p className="desk-placing-title">
            {t('translation.facts.toPlace', { count: missing.length })}{' '}
            <span className="desk-fine">{t('translation.facts.keys')}</span>
          </p>
          {list(missing)}
        </>
      )}
      {missing.length < named.length && (
        <Disclosure title={t('translation.facts.all', { count: named.length })} level={3}>
          {list(numbered)}
        </Disclosure>
      )}
    </div>
  );
}
