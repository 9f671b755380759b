// The list at the caret, after `@` or `/`: the focus stays in the text, which says what is active in the list.
import type { Editor } from '@tiptap/core';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import type { FoundFact } from '../../model.ts';
import { EntryList, FactOptions, movedIndex, useFoundFacts } from './fact-options.tsx';
import { useFloating } from './floating.ts';
import type { EditorHost } from './host.ts';
import type { SlashEntry } from './props.ts';
import { closingTrigger, type Trigger } from './trigger.ts';

interface ListProps {
  readonly editor: Editor;
  readonly host: EditorHost;
  readonly trigger: Trigger;
}

interface Acts {
  readonly active: number;
  readonly count: number;
  readonly setActive: (index: number) => void;
  readonly close: () => void;
  readonly pick: (index: number) => void;
}

/** @returns what a key does in the list, answering whether it does anything */
const actOf =
  ({ active, count, setActive, close, pick }: Acts) =>
  ({ key, altKey }: KeyboardEvent): boolean => {
    const moved = movedIndex(key, active, count);
    if (moved !== null) setActive(moved);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && !altKey && count > 0) pick(active);
    else return false;
    return true;
  };

/** Keys for an open list of so many entries. */
function useListKeys(
  { editor, host, trigger }: ListProps,
  id: string,
  count: number,
  pick: (index: number) => void,
): { readonly active: number; readonly setActive: (index: number) => void } {
  const [chosen, setActive] = useState(0);
  const active = Math.min(chosen, Math.max(0, count - 1));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, another list
  useEffect(() => setActive(0), [trigger.query]);
  useEffect(() => {
    const close = (): void => editor.view.dispatch(closingTrigger(editor.state));
    const act = actOf({ active, count, setActive, close, pick });
    host.listKey = event => {
      // Tab leaves, and nothing stays open behind.
      if (event.key === 'Tab') close();
      if (event.isComposing || !act(event)) return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    };
    return () => {
      host.listKey = () => false;
    };
  });
  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    if (count > 0) dom.setAttribute('aria-activedescendant', `${id}-${active}`);
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, active, count]);
  return { active, setActive };
}

interface FrameProps extends ListProps {
  readonly children: ReactElement;
}

function Frame({ editor, trigger, children }: FrameProps): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  useFloating(element, () => editor.view.coordsAtPos(trigger.from));
  return (
    <div ref={element} className="k-popover k-list-popover text-floating">
      {children}
    </div>
  );
}

interface FactListProps extends ListProps {
  readonly record: string | undefined;
  readonly onPick: (fact: FoundFact, trigger: Trigger) => void;
}

/** Facts of the record for what was typed after `@`. */
export function CaretFacts({ record, onPick, ...props }: FactListProps): ReactElement | null {
  const { host, trigger } = props;
  const id = useId();
  const found = useFoundFacts(trigger.query, host.language, record);
  const pick = (index: number): void => {
    const fact = found.facts[index];
    if (fact) onPick(fact, trigger);
  };
  const { active, setActive } = useListKeys(props, id, found.facts.length, pick);
  // Whoever goes on writing did not mean a fact.
  if (found.state === 'idle' && found.facts.length === 0 && trigger.query.includes(' ')) return null;
  return (
    <Frame {...props}>
      <FactOptions
        id={id}
        found={found}
        language={host.language}
        active={active}
        onPick={pick}
        onActive={setActive}
      />
    </Frame>
  );
}

interface SlashListProps extends ListProps {
  readonly entries: readonly SlashEntry[];
  readonly onPick: (entry: SlashEntry, trigger: Trigger) => void;
}

/** What the screen around offers to put in, for what was typed after `/`. */
export function CaretEntries({ entries, onPick, ...props }: SlashListProps): ReactElement | null {
  const t = useT();
  const id = useId();
  const asked = props.trigger.query.toLowerCase();
  const shown = entries.filter(({ label }) => label.toLowerCase().includes(asked));
  const pick = (index: number): void => {
    const entry = shown[index];
    if (entry) onPick(entry, props.trigger);
  };
  const { active, setActive } = useListKeys(props, id, shown.length, pick);
  if (shown.length === 0) return null;
  return (
    <Frame {...props}>
      <EntryList
        id={id}
        label={t('texts.editor.blocks')}
        entries={shown}
        active={active}
        empty={t('texts.editor.noFact')}
        onPick={pick}
        onActive={setActive}
      />
    </Frame>
  );
}
