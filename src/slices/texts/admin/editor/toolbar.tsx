// The row of buttons above the words: one stop for the Tab key, arrows within it.
import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, type ReactElement, type Ref, useState } from 'react';
import { type Translate, useT } from '../../../../admin/i18n/index.ts';
import type { EditorHost } from './host.ts';
import { redoing, undoing } from './keys.ts';
import type { Standing } from './standing.ts';

// Drawn on a grid of 20, as the kit's.
const PATHS = {
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M9 4h6M5 16h6M12 4L8 16',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9',
  heading: 'M4 4v12M12 4v12M4 10h8M15.5 16V9l-1.5 1',
  smaller: 'M5 6v9M11 6v9M5 10.5h6M14 12.2c.3-1.6 2.9-1.4 2.6.3-.2 1.1-2.6 1.5-2.6 2.500h2.7',
  bulletList: 'M8 5.500h8M8 10h8M8 14.500h8M4 5.500h.1M4 10h.1M4 14.500h.1',
  orderedList:
    'M9 5.500h7M9 10h7M9 14.500h7M3.5 4.500l1-.8v4M3.3 12.300c.3-1.3 2.1-1 1.9.2-.2.8-1.9 1.2-1.9 2.100h2',
  blockquote: 'M4 13.500c2 0 3-1.5 3-4V6H4v3.500h3M12 13.500c2 0 3-1.5 3-4V6h-3v3.500h3',
  fact: 'M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM13 7v4c0 2.5 3.5 2.3 3.5-1a6.5 6.5 0 1 0-2.7 5.3',
  undo: 'M7.5 4L4 7.5 7.5 11M4 7.500h7.500a4.2 4.2 0 0 1 0 8.500H8',
  redo: 'M12.5 4L16 7.5 12.5 11M16 7.500H8.500a4.2 4.2 0 0 0 0 8.500H12',
} as const;

interface Tool {
  readonly id: keyof typeof PATHS;
  readonly label: string;
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}

const wordTools = (editor: Editor, host: EditorHost, standing: Standing, t: Translate): Tool[] => [
  {
    id: 'bold',
    label: t('texts.editor.bold'),
    keys: 'Control+B',
    pressed: standing.bold,
    act: () => editor.chain().focus().toggleMark('bold').run(),
  },
  {
    id: 'italic',
    label: t('texts.editor.italic'),
    keys: 'Control+I',
    pressed: standing.italic,
    act: () => editor.chain().focus().toggleMark('italic').run(),
  },
  {
    id: 'link',
    label: t('texts.editor.link'),
    keys: 'Control+K',
    pressed: standing.link,
    act: () => host.openLink(),
  },
];

const blockTools = (editor: Editor, standing: Standing, t: Translate): Tool[] => [
  {
    id: 'heading',
    label: t('texts.editor.heading'),
    pressed: standing.heading === 2,
    act: () => editor.chain().focus().toggleNode('heading', 'paragraph', { level: 2 }).run(),
  },
  {
    id: 'smaller',
    label: t('texts.editor.smallHeading'),
    pressed: standing.heading === 3,
    act: () => editor.chain().focus().toggleNode('heading', 'paragraph', { level: 3 }).run(),
  },
  {
    id: 'bulletList',
    label: t('texts.editor.bullets'),
    keys: 'Control+Shift+8',
    pressed: standing.bulletList,
    act: () => editor.chain().focus().toggleList('bulletList', 'listItem').run(),
  },
  {
    id: 'orderedList',
    label: t('texts.editor.numbers'),
    keys: 'Control+Shift+7',
    pressed: standing.orderedList,
    act: () => editor.chain().focus().toggleList('orderedList', 'listItem').run(),
  },
  {
    id: 'blockquote',
    label: t('texts.editor.quotation'),
    keys: 'Control+Shift+9',
    pressed: standing.blockquote,
    act: () => editor.chain().focus().toggleWrap('blockquote').run(),
  },
];

const historyTools = (editor: Editor, { canUndo, canRedo }: Standing, t: Translate): Tool[] => [
  {
    id: 'undo',
    label: t('texts.editor.undo'),
    keys: 'Control+Z',
    disabled: !canUndo,
    act: () => undoing(editor),
  },
  {
    id: 'redo',
    label: t('texts.editor.redo'),
    keys: 'Control+Y',
    disabled: !canRedo,
    act: () => redoing(editor),
  },
];

interface ToolbarProps {
  readonly editor: Editor;
  readonly host: EditorHost;
  readonly standing: Standing;
  /** The id of what is written in. */
  readonly controls: string;
  readonly ref?: Ref<HTMLDivElement>;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Escape leads back to the words. */
export function Toolbar({ editor, host, standing, controls, ref }: ToolbarProps): ReactElement {
  const t = useT();
  const [stop, setStop] = useState(0);
  const fact: Tool = {
    id: 'fact',
    label: standing.selected === '' ? t('texts.editor.insertFact') : t('texts.editor.bindFact'),
    keys: '@',
    act: () => host.openFacts(),
  };
  const groups =
    host.shape === 'single'
      ? [[fact]]
      : [
          [fact],
          wordTools(editor, host, standing, t),
          blockTools(editor, standing, t),
          historyTools(editor, standing, t),
        ];
  const count = groups.flat().length;
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = STEPS[event.key]?.(stop, count - 1);
    if (event.key === 'Escape') editor.commands.focus();
    else if (next === undefined) return;
    else {
      setStop(next);
      event.currentTarget.querySelectorAll<HTMLElement>('button')[next]?.focus();
    }
    event.preventDefault();
  };
  let index = -1;
  return (
    <div
      ref={ref}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('texts.editor.toolbar')}
      aria-controls={controls}
      className="text-toolbar"
      onKeyDown={press}
    >
      {groups.map(group => (
        <span key={group[0]?.id} className="text-tools">
          {group.map(({ id, label, keys, pressed, disabled = false, act }) => {
            index += 1;
            const at = index;
            return (
              <button
                key={id}
                type="button"
                className="text-tool"
                tabIndex={at === stop ? 0 : -1}
                aria-label={label}
                aria-pressed={pressed}
                aria-disabled={disabled || undefined}
                aria-keyshortcuts={keys}
                title={keys === undefined ? label : `${label} (${keys.replace('Control', 'Ctrl')})`}
                // The words keep their selection, also where a press would take the focus.
                onMouseDown={event => event.preventDefault()}
                onFocus={() => setStop(at)}
                onClick={() => !disabled && act()}
              >
                <svg className="k-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                  <path d={PATHS[id]} />
                </svg>
              </button>
            );
          })}
        </span>
      ))}
    </div>
  );
}

/** The toolbar's place, while the editor is on its way: nothing moves when it comes. */
export const EmptyToolbar = (): ReactElement => <div className="text-toolbar" />;
