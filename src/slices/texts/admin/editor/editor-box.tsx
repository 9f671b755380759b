// The editor as it is written in: loaded when one comes into sight. Everything that needs Tiptap is behind this file.
import type { Editor } from '@tiptap/core';
import {
  type CSSProperties,
  type FocusEvent,
  type ReactElement,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { announce } from '../../../../admin/notices/index.ts';
import { factTitle } from '../fact-words.ts';
import { handleOf } from './acts.ts';
import { openMarkdown } from './convert.ts';
import { createEditor, OUTSIDE } from './create-editor.ts';
import { EditorTools, EditorTop, type OpenTool } from './editor-tools.tsx';
import type { EditorHost } from './host.ts';
import { offering } from './offers.ts';
import { Echo, replacing } from './outside.ts';
import { blockAt } from './places.ts';
import type { TextEditorProps } from './props.ts';
import type { Shape } from './schema.ts';
import { standingOf, type Tie } from './standing.ts';
import { EmptyToolbar } from './toolbar.tsx';

export interface BoxProps extends TextEditorProps {
  /** Of the label, the description and the error: what is written in is named and described by them. */
  readonly ids: { readonly input: string; readonly label: string; readonly described: string | undefined };
  /** The value cannot be shown as a text. */
  readonly onUnreadable: () => void;
}

const shapeOf = ({ single, heading }: TextEditorProps): Shape => {
  if (single) return 'single';
  return heading ? 'heading' : 'text';
};

const attributesOf = (props: BoxProps): Record<string, string> => ({
  role: 'textbox',
  class: 'text-words text-writing',
  id: props.ids.input,
  lang: props.language,
  spellcheck: 'true',
  'aria-multiline': String(props.single !== true),
  'aria-labelledby': props.ids.label,
  ...(props.ids.described !== undefined && { 'aria-describedby': props.ids.described }),
  ...(props.error !== undefined && { 'aria-invalid': 'true' }),
  ...(props.required && { 'aria-required': 'true' }),
  ...(props.placeholder !== undefined && { 'data-placeholder': props.placeholder }),
});

/** Made once for a language and a shape; what changes with the drawings is put into it. */
function useHost(props: BoxProps, onOpen: (tool: OpenTool) => void): EditorHost {
  const t = useT();
  const { facts, language } = props;
  const shape = shapeOf(props);
  const made = useRef<EditorHost | null>(null);
  if (made.current?.language !== language || made.current.shape !== shape || made.current.facts !== facts)
    made.current = {
      shape,
      language,
      facts,
      t,
      attributes: {},
      hasSlash: false,
      titleOf: ref => ref,
      announce,
      openChipMenu: () => undefined,
      openLink: () => undefined,
      openFacts: () => undefined,
      focusToolbar: () => undefined,
      listKey: () => false,
    };
  const host = made.current;
  host.t = t;
  host.attributes = attributesOf(props);
  host.hasSlash = (props.slash?.length ?? 0) > 0;
  host.titleOf = ref => factTitle(t, ref, facts.view(ref));
  host.openChipMenu = () => onOpen('menu');
  host.openLink = () => onOpen('link');
  host.openFacts = () => onOpen('facts');
  return host;
}

/** What a tie says to the ear; nothing where there is nothing to say. */
function saidOf(tie: Tie | null, host: EditorHost): string {
  if (tie === null || tie.type === 'link') return '';
  const fact = host.titleOf(tie.type === 'offer' ? tie.offer.ref : tie.ref);
  switch (tie.type) {
    case 'chip':
      return host.t('texts.editor.onChip', { fact, words: host.facts.text(tie.ref, tie.form) });
    case 'bound':
      return host.t('texts.editor.onBound', { fact });
    case 'offer':
      return host.t('texts.editor.onOffer', { fact, words: tie.offer.words });
  }
}

/** What the caret comes to is said, where the eye sees it by itself. */
function useSpoken(editor: Editor | null, host: EditorHost): void {
  useEffect(() => {
    if (!editor) return;
    let last = '';
    const speak = (): void => {
      if (!editor.view.hasFocus()) return;
      const said = saidOf(standingOf(editor).tie, host);
      if (said !== '' && said !== last) announce(said);
      last = said;
    };
    editor.on('selectionUpdate', speak);
    return () => {
      editor.off('selectionUpdate', speak);
    };
  }, [editor, host]);
}

function useBlock(editor: Editor | null, onBlock: TextEditorProps['onBlock']): void {
  const told = useRef(onBlock);
  told.current = onBlock;
  useEffect(() => {
    if (!editor) return;
    let last = -1;
    const tell = (): void => {
      if (!told.current) return;
      const block = blockAt(editor.state.doc, editor.state.selection.from);
      if (block !== last) told.current(block);
      last = block;
    };
    editor.on('selectionUpdate', tell);
    editor.on('focus', tell);
    return () => {
      editor.off('selectionUpdate', tell);
      editor.off('focus', tell);
    };
  }, [editor]);
}

/** The value of the field, where it is not what was told from here. */
function useOutside(editor: Editor | null, echo: Echo, props: BoxProps): void {
  const { value, onUnreadable } = props;
  const shape = shapeOf(props);
  useEffect(() => {
    // In another language it is another editor, which is here with the next drawing.
    if (!editor || editor.isDestroyed || echo.hears(value)) return;
    const next = openMarkdown(value, editor.schema, shape);
    if (!next) return onUnreadable();
    echo.restart(value);
    const tr = replacing(editor.state, next);
    if (tr) editor.view.dispatch(tr.setMeta(OUTSIDE, true));
  }, [editor, echo, value, shape, onUnreadable]);
}

const NO_OFFERS: NonNullable<TextEditorProps['offers']> = [];

export function EditorBox(props: BoxProps): ReactElement {
  const { value, onChange, facts, offers = NO_OFFERS, handle, onFocus, onBlur, autoFocus, single } = props;
  const mount = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [open, setOpen] = useState<OpenTool | null>(null);
  const host = useHost(props, setOpen);
  const hint = { '--text-heading-hint': JSON.stringify(host.t('texts.editor.heading')) } as CSSProperties;
  const latest = useRef({ value, onChange });
  const [echo, setEcho] = useState(() => new Echo(value));

  useLayoutEffect(() => {
    latest.current = { value, onChange };
  });
  useLayoutEffect(() => {
    const element = mount.current;
    if (!element) return;
    const first = latest.current.value;
    const told = new Echo(first);
    const made = createEditor(element, first, host, markdown => {
      told.tell(markdown);
      latest.current.onChange(markdown);
    });
    setEcho(told);
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [host]);

  // Its attributes follow the field's state: an error, a description.
  const attributes = JSON.stringify(host.attributes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read by the view itself
  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.view.updateState(editor.state);
  }, [editor, attributes]);
  useOutside(editor, echo, props);
  useSpoken(editor, host);
  useBlock(editor, props.onBlock);
  const offered = JSON.stringify(offers);
  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.view.dispatch(offering(editor.state, JSON.parse(offered)));
  }, [editor, offered]);
  useEffect(() => {
    if (editor && autoFocus) editor.commands.focus('end');
  }, [editor, autoFocus]);
  useEffect(() => {
    const wanted: { ref: string; form: never }[] = [];
    editor?.state.doc.descendants(node => {
      if (node.type.name === 'fact') wanted.push({ ref: node.attrs.ref, form: node.attrs.form as never });
    });
    facts.want(wanted);
  }, [editor, facts]);
  useImperativeHandle(
    handle,
    () =>
      editor
        ? handleOf(editor, host)
        : {
            insertFact: () => undefined,
            insertText: () => undefined,
            bind: () => false,
            replaceBlock: () => undefined,
            focus: () => undefined,
          },
    [editor, host],
  );

  const leaves = ({ relatedTarget }: FocusEvent): boolean =>
    !box.current?.contains(relatedTarget as Node | null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only tells when the focus leaves all of it
    <div
      ref={box}
      className="text-box"
      {...(props.heading && { style: hint })}
      data-single={single || undefined}
      data-invalid={props.error !== undefined || undefined}
      onFocus={event => leaves(event) && onFocus?.()}
      onBlur={event => leaves(event) && onBlur?.()}
    >
      {editor ? <EditorTop editor={editor} host={host} /> : <EmptyToolbar />}
      <div ref={mount} className="text-area" data-field={props.name} />
      {editor && <EditorTools editor={editor} host={host} open={open} onOpen={setOpen} props={props} />}
    </div>
  );
}
