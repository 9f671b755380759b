// What stands around the words that are written in: toolbar, lists, menus, the bubble at words that are tied.
import type { Editor } from '@tiptap/core';
import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { bindable, changeChip, insertAt, removeMark, setLink, takeFact } from './acts.ts';
import { CaretEntries, CaretFacts } from './caret-list.tsx';
import { type ChipAct, ChipMenu } from './chip-menu.tsx';
import { FactSearch } from './fact-search.tsx';
import type { Spot } from './floating.ts';
import type { EditorHost } from './host.ts';
import { acceptOffer } from './keys.ts';
import { LinkDialog } from './link-dialog.tsx';
import type { TextEditorProps } from './props.ts';
import { type Standing, useStanding } from './standing.ts';
import { TieBubble } from './tie-bubble.tsx';
import { Toolbar } from './toolbar.tsx';

/** What is open above the text. */
export type OpenTool = 'menu' | 'facts' | 'link';

interface ToolsProps {
  readonly editor: Editor;
  readonly host: EditorHost;
  readonly open: OpenTool | null;
  readonly onOpen: (tool: OpenTool | null) => void;
  readonly props: TextEditorProps;
}

interface PartProps extends ToolsProps {
  readonly standing: Standing;
}

/** Where the selection is in the window. */
function selectionSpot({ view, state }: Editor): Spot {
  const start = view.coordsAtPos(state.selection.from);
  const end = view.coordsAtPos(state.selection.to);
  return { left: start.left, top: start.top, bottom: end.bottom };
}

/** The menu of a chip, the search, the dialog: one of them. */
function Opened({ editor, host, open, onOpen, props, standing }: PartProps): ReactElement | null {
  const close = useCallback(() => {
    onOpen(null);
    editor.view.focus();
  }, [editor, onOpen]);
  const spot = (): Spot => selectionSpot(editor);
  const { tie, selected } = standing;
  if (open === 'menu' && tie?.type === 'chip') {
    const act = (chosen: ChipAct): void => {
      if (chosen === 'replace') onOpen('facts');
      else {
        close();
        changeChip(editor, host, chosen);
      }
    };
    return (
      <ChipMenu fact={tie.ref} form={tie.form} facts={host.facts} spot={spot} onAct={act} onClose={close} />
    );
  }
  if (open === 'facts')
    return (
      <FactSearch
        language={host.language}
        record={props.record}
        words={bindable(selected) ? selected : tie?.type === 'bound' ? tie.words : ''}
        spot={spot}
        onPick={fact => {
          host.facts.learn([fact]);
          close();
          takeFact(editor, host, fact);
        }}
        onClose={close}
      />
    );
  if (open === 'link')
    return (
      <LinkDialog
        href={tie?.type === 'link' ? tie.href : null}
        words={selected || (tie?.type === 'link' ? tie.words : '')}
        language={host.language}
        onSet={(href, words) => {
          close();
          setLink(editor, href, words);
        }}
        onRemove={() => {
          close();
          if (tie?.type === 'link') removeMark(editor, 'link', tie.from, tie.to);
        }}
        onClose={close}
      />
    );
  return null;
}

/** The list after `@` or `/`. */
function AtCaret({ editor, host, props, standing: { trigger } }: PartProps): ReactElement | null {
  if (!trigger) return null;
  const shared = { editor, host, trigger };
  if (trigger.sign === '/')
    return (
      <CaretEntries
        {...shared}
        entries={props.slash ?? []}
        onPick={(entry, { from, to }) => {
          editor.view.dispatch(editor.state.tr.delete(from, to));
          entry.onChoose();
        }}
      />
    );
  return (
    <CaretFacts
      {...shared}
      record={props.record}
      onPick={(fact, { from, to }) => {
        host.facts.learn([fact]);
        insertAt(editor, from, to, { ref: fact.ref });
      }}
    />
  );
}

function Bubble({ editor, host, onOpen, standing }: PartProps): ReactElement | null {
  const { tie } = standing;
  const back = (act: () => void): void => {
    act();
    editor.view.focus();
  };
  return (
    <TieBubble
      tie={tie}
      facts={host.facts}
      spot={() => selectionSpot(editor)}
      onBind={() => back(() => acceptOffer(editor, host))}
      onOther={() => onOpen('facts')}
      onUnbind={({ from, to }) => back(() => removeMark(editor, 'bound', from, to))}
      onLink={() => onOpen('link')}
      onUnlink={({ from, to }) => back(() => removeMark(editor, 'link', from, to))}
    />
  );
}

/** Whether the focus is in the editor, its toolbar or its lists. */
function useWithin(editor: Editor): boolean {
  const [isWithin, setWithin] = useState(false);
  useEffect(() => {
    const box = editor.view.dom.closest<HTMLElement>('.text-box');
    const see = (): void => setWithin(box?.contains(document.activeElement) ?? false);
    // Where the focus goes is known after it has left.
    const later = (): void => void setTimeout(see);
    box?.addEventListener('focusin', see);
    box?.addEventListener('focusout', later);
    see();
    return () => {
      box?.removeEventListener('focusin', see);
      box?.removeEventListener('focusout', later);
    };
  }, [editor]);
  return isWithin;
}

/** The row of buttons above the words. */
export function EditorTop({ editor, host }: Pick<ToolsProps, 'editor' | 'host'>): ReactElement {
  const toolbar = useRef<HTMLDivElement>(null);
  const standing = useStanding(editor);
  host.focusToolbar = () => toolbar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  return (
    <Toolbar
      ref={toolbar}
      editor={editor}
      host={host}
      standing={standing}
      controls={host.attributes.id ?? ''}
    />
  );
}

/** What comes up over the words. */
export function EditorTools(tools: ToolsProps): ReactElement {
  const standing = useStanding(tools.editor);
  const isWithin = useWithin(tools.editor);
  const part = { ...tools, standing };
  return (
    <>
      {tools.open === null && isWithin && !standing.trigger && <Bubble {...part} />}
      {isWithin && <AtCaret {...part} />}
      <Opened {...part} />
    </>
  );
}
