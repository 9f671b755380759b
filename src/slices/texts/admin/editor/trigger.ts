// The signs that open a list at the caret: `@` names a fact, `/` at a paragraph's beginning puts a block in.
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';

export interface Trigger {
  readonly sign: '@' | '/';
  /** The sign's place; what was typed ends at the caret. */
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

interface TriggerState {
  readonly trigger: Trigger | null;
  /** The place of a sign whose list was closed: it stays closed. */
  readonly dismissed: number | null;
}

const AT = /(?:^|[\s([«„“"'’/–-])@([^@\s\uFFFC][^@\n\uFFFC]{0,39})?$/;
const SLASH = /^\/([\p{L}\d ]{0,30})$/u;
const MOST_WORDS = 5;

/** What is being asked for at the caret. */
export function triggerAt(state: EditorState, hasSlash: boolean): Trigger | null {
  const { selection } = state;
  const { $head } = selection;
  if (!selection.empty || !$head.parent.isTextblock) return null;
  const before = $head.parent.textBetween(0, $head.parentOffset, undefined, '\uFFFC');
  const slash = hasSlash ? SLASH.exec(before) : null;
  const match = slash ?? AT.exec(before);
  if (!match) return null;
  const query = match[1] ?? '';
  if (query.split(' ').length > MOST_WORDS) return null;
  return {
    sign: slash ? '/' : '@',
    from: $head.pos - query.length - 1,
    to: $head.pos,
    query,
  };
}

const KEY = new PluginKey<TriggerState>('trigger');
const CLOSE = 'close';

/** A list opens when its sign is typed, not when the caret comes by one. */
function nextState(tr: Transaction, last: TriggerState, state: EditorState, hasSlash: boolean): TriggerState {
  const closed = last.dismissed === null ? null : tr.mapping.map(last.dismissed);
  if (tr.getMeta(KEY) === CLOSE) return { trigger: null, dismissed: last.trigger?.from ?? closed };
  const found = triggerAt(state, hasSlash);
  const goesOn = last.trigger !== null && found?.from === tr.mapping.map(last.trigger.from, -1);
  const isTyped = tr.docChanged && tr.getMeta('addToHistory') !== false;
  const isOpen = found !== null && found.from !== closed && (isTyped || goesOn);
  return { trigger: isOpen ? found : null, dismissed: found?.from === closed ? closed : null };
}

/** @param hasSlash whether `/` has anything to offer */
export const triggerPlugin = (hasSlash: () => boolean): Plugin<TriggerState> =>
  new Plugin<TriggerState>({
    key: KEY,
    state: {
      init: () => ({ trigger: null, dismissed: null }),
      apply: (tr, last, _, state) => nextState(tr, last, state, hasSlash()),
    },
  });

export const openTrigger = (state: EditorState): Trigger | null => KEY.getState(state)?.trigger ?? null;

/** Closes the list; it does not open again for the same sign. */
export const closingTrigger = (state: EditorState): Transaction => state.tr.setMeta(KEY, CLOSE);
