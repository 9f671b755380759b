// Puts the editor together: schema, keys, history, chips, lists at the caret, offers, paste.
import {
  Editor,
  Extension,
  InputRule,
  markInputRule,
  textblockTypeInputRule,
  wrappingInputRule,
} from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import { DOMSerializer, type Node, type Schema } from '@tiptap/pm/model';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { namesToChips } from './chips.ts';
import { markdownOf, openMarkdown } from './convert.ts';
import { FactChip } from './fact-chip.ts';
import type { EditorHost } from './host.ts';
import { followCaret, keysOf, leaveChip, typed } from './keys.ts';
import { offersPlugin } from './offers.ts';
import { cleanedHtml, fittedSlice, withAddresses } from './paste.ts';
import { schemaOf } from './schema.ts';
import { triggerPlugin } from './trigger.ts';

const BOLD = /(?:^|\s)(\*\*(?!\s+\*\*)([^*]+)\*\*(?!\s+\*\*))$/;
const ITALIC = /(?:^|\s)(\*(?!\s+\*)([^*]+)\*(?!\s+\*))$/;
const ADDRESS = /(?:^|\s)((?:https?:\/\/|www\.)\S+)\s$/;

/** Signs of the content format, typed where they mean something. */
const signsOf = (host: EditorHost): Extension =>
  Extension.create({
    name: 'signs',
    addInputRules() {
      const { marks, nodes } = this.editor.schema;
      const { bold, italic, link } = marks;
      const { heading, bulletList, orderedList, blockquote } = nodes;
      if (!bold || !italic || !link || !heading || !bulletList || !orderedList || !blockquote) return [];
      const words = [
        markInputRule({ find: BOLD, type: bold }),
        markInputRule({ find: ITALIC, type: italic }),
        new InputRule({
          find: ADDRESS,
          handler: ({ state, range, match }) => {
            const [piece] = withAddresses(match[1] ?? '');
            if (piece?.href === undefined) return null;
            const from = range.from + match[0].indexOf(match[1] ?? '');
            state.tr.addMark(from, from + piece.text.length, link.create({ href: piece.href }));
            state.tr.insertText(' ', range.to);
            return undefined;
          },
        }),
      ];
      if (host.shape === 'single') return words;
      return [
        ...words,
        textblockTypeInputRule({ find: /^(##)\s$/, type: heading, getAttributes: { level: 2 } }),
        textblockTypeInputRule({ find: /^(###)\s$/, type: heading, getAttributes: { level: 3 } }),
        wrappingInputRule({ find: /^\s*[-*•]\s$/, type: bulletList }),
        wrappingInputRule({ find: /^1\.\s$/, type: orderedList }),
        wrappingInputRule({ find: /^\s*>\s$/, type: blockquote }),
      ];
    },
  });

/** Marks a change that came from outside: nobody needs to be told of it. */
export const OUTSIDE = 'outside';

/** What is copied reads as a document does elsewhere: its headings are headings. */
const copying = (schema: Schema): DOMSerializer =>
  new DOMSerializer(
    {
      ...DOMSerializer.nodesFromSchema(schema),
      heading: node => [`h${node.attrs.level}`, 0],
    },
    DOMSerializer.marksFromSchema(schema),
  );

const pluginsOf = (host: EditorHost): Extension =>
  Extension.create({
    name: 'parts',
    addProseMirrorPlugins: () => [
      history(),
      triggerPlugin(() => host.hasSlash),
      offersPlugin(),
      new Plugin({
        appendTransaction: (transactions, _, state) => {
          const isTyped = transactions.some(tr => tr.docChanged && tr.getMeta('composition') === undefined);
          return isTyped ? namesToChips(state) : null;
        },
        props: {
          nodeViews: { fact: node => new FactChip(node, host.facts, ref => host.titleOf(ref)) },
          handleDOMEvents: {
            compositionstart: view => {
              leaveChip(view);
              return false;
            },
          },
        },
      }),
    ],
  });

/** Nothing is written yet: there is room for a hint. */
const isBlank = ({ childCount, firstChild }: Node): boolean =>
  childCount === 1 && firstChild?.type.name === 'paragraph' && firstChild.content.size === 0;

function clicked(view: EditorView, pos: number, host: EditorHost): boolean {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
  view.focus();
  host.openChipMenu();
  return true;
}

/**
 * @param value must be openable: see `openMarkdown`
 * @param onChange told what is written, in the content format
 */
export function createEditor(
  element: HTMLElement,
  value: string,
  host: EditorHost,
  onChange: (markdown: string) => void,
): Editor {
  const { shape, language, facts } = host;
  let told = value;
  return new Editor({
    element,
    injectCSS: false,
    extensions: [
      ...schemaOf({ shape, language, factWords: (ref, form) => facts.text(ref, form as never) }),
      keysOf(host),
      signsOf(host),
      pluginsOf(host),
    ],
    onBeforeCreate: ({ editor }) => {
      const doc = openMarkdown(value, editor.schema, shape);
      if (doc) editor.options.content = doc.toJSON();
      editor.options.editorProps = {
        ...editor.options.editorProps,
        clipboardSerializer: copying(editor.schema),
        transformPasted: slice => fittedSlice(slice, editor.schema, shape),
      };
    },
    onUpdate: ({ editor, transaction }) => {
      if (!transaction.docChanged) return;
      const markdown = markdownOf(editor.state.doc);
      const isNews = markdown !== told && !transaction.getMeta(OUTSIDE);
      told = markdown;
      if (isNews) onChange(markdown);
    },
    editorProps: {
      attributes: ({ doc }) => ({
        ...host.attributes,
        ...(isBlank(doc) && { 'data-empty': 'true' }),
      }),
      handleKeyDown: (view, event) => {
        followCaret(view, event);
        return host.listKey(event);
      },
      handleTextInput: (view, _from, _to, text) => typed(view, text, host),
      handleClickOn: (view, _pos, node, nodePos, _event, direct) =>
        direct && node.type.name === 'fact' && clicked(view, nodePos, host),
      handlePaste: view => {
        leaveChip(view);
        return false;
      },
      transformPastedHTML: cleanedHtml,
    },
  });
}
