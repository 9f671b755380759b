// The search for a fact, at the words it is for: put in at the caret, or tied to the words that are selected.
import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import type { FoundFact } from '../../model.ts';
import { FactOptions, movedIndex, useFoundFacts } from './fact-options.tsx';
import { type Spot, useFloating } from './floating.ts';

interface FactSearchProps {
  readonly language: string;
  readonly record: string | undefined;
  /** The words that are to be tied: those of them that may say a fact are searched first. */
  readonly words: string;
  readonly spot: () => Spot | null;
  readonly onPick: (fact: FoundFact) => void;
  readonly onClose: () => void;
}

/** The longest word, without its ending: words are bent, facts are not. */
function stemOf(words: string): string {
  const [longest = ''] = words.split(/[^\p{L}\p{N}]+/u).sort((a, b) => b.length - a.length);
  return longest.length > 5 ? longest.slice(0, -2) : longest;
}

export function FactSearch({
  language,
  record,
  words,
  spot,
  onPick,
  onClose,
}: FactSearchProps): ReactElement {
  const t = useT();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(() => stemOf(words));
  const [isTyped, setTyped] = useState(false);
  const [chosen, setActive] = useState(0);
  const found = useFoundFacts(query, language, record);
  const count = found.facts.length;
  const active = Math.min(chosen, Math.max(0, count - 1));
  useFloating(box, spot);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const outside = ({ target }: Event): void => {
      if (target instanceof Element && !box.current?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [onClose]);
  // What the words did not find is no search of the writer's: all is offered.
  useEffect(() => {
    if (!isTyped && found.state === 'idle' && found.query === query && query !== '' && count === 0)
      setQuery('');
  }, [isTyped, found, query, count]);
  const pick = (index: number): void => {
    const fact = found.facts[index];
    if (fact) onPick(fact);
  };
  const press = (event: KeyboardEvent): void => {
    const moved = movedIndex(event.key, active, count);
    if (moved !== null) setActive(moved);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key === 'Enter') pick(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={box} className="k-popover text-floating text-search">
      <input
        ref={input}
        className="k-input"
        type="text"
        role="combobox"
        aria-label={words === '' ? t('texts.editor.findFact') : t('texts.editor.bindWords', { words })}
        aria-expanded={true}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={words === '' ? t('texts.editor.findFact') : t('texts.editor.bindWords', { words })}
        value={isTyped ? query : ''}
        onChange={({ target }) => {
          setTyped(true);
          setActive(0);
          setQuery(target.value);
        }}
        onKeyDown={press}
      />
      <FactOptions
        id={id}
        found={found}
        language={language}
        active={active}
        onPick={pick}
        onActive={setActive}
      />
    </div>
  );
}
