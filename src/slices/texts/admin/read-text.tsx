// A text to be read, not written: its facts as chips, its bound words underlined. Knows no editor.
import { Fragment, type ReactElement, type ReactNode, useMemo } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { parseMarkdown } from '../../../document/markdown/parse.ts';
import type { Doc, Inline, ListItem, Mark, Node } from '../../../document/model.ts';
import type { FactForm } from '../../../facts/model.ts';
import { factTitle } from './fact-words.ts';
import { type FactShelf, useShelfVersion } from './facts.ts';

/** Words that a reader's eye should fall on, in one block. */
export interface ReadMark {
  /** Index of the top-level block. */
  readonly block: number;
  readonly words: string;
  /** What kind of mark: a class `text-mark-<look>`. */
  readonly look?: 'found' | 'added' | 'removed';
}

export interface ReadTextProps {
  /** Markdown of the content format. */
  readonly value: string;
  readonly language: string;
  readonly facts: FactShelf;
  readonly marks?: readonly ReadMark[] | undefined;
  /** Draws something around each top-level block: a button beside it. */
  readonly around?: ((block: ReactElement, index: number) => ReactNode) | undefined;
  /** Facts and bound words are buttons: pressing one tells which it is. */
  readonly onFact?: ((ref: string, form: FactForm | null) => void) | undefined;
}

interface Reading {
  readonly facts: FactShelf;
  readonly title: (ref: string) => string;
  readonly marks: readonly ReadMark[];
  readonly onFact: ReadTextProps['onFact'];
}

interface ChipProps {
  readonly look: 'fact' | 'bound';
  readonly fact: string;
  readonly form: FactForm | null;
  readonly unknown?: boolean;
  readonly reading: Reading;
  readonly children: ReactNode;
}

/** A fact, or words that are bound to one. */
function Chip({ look, fact, form, unknown = false, reading, children }: ChipProps): ReactElement {
  const { onFact, title } = reading;
  const shared = { className: `text-${look}`, 'data-unknown': unknown || undefined, title: title(fact) };
  if (onFact === undefined) return <span {...shared}>{children}</span>;
  return (
    <button type="button" {...shared} onClick={() => onFact(fact, form)}>
      {children}
    </button>
  );
}

const wrapped = (mark: Mark, inside: ReactNode, reading: Reading): ReactNode => {
  switch (mark.type) {
    case 'bold':
      return <strong>{inside}</strong>;
    case 'italic':
      return <em>{inside}</em>;
    case 'link':
      return (
        <span className="text-link" title={mark.attrs.href}>
          {inside}
        </span>
      );
    case 'bound':
      return (
        <Chip look="bound" fact={mark.attrs.ref} form={null} reading={reading}>
          {inside}
        </Chip>
      );
  }
};

/** Words cut at those that are marked. */
function marked(text: string, marks: readonly ReadMark[]): ReactNode {
  const mark = marks.find(({ words }) => words !== '' && text.includes(words));
  if (!mark) return text;
  const at = text.indexOf(mark.words);
  return (
    <>
      {text.slice(0, at)}
      <mark className={`text-mark text-mark-${mark.look ?? 'found'}`}>{mark.words}</mark>
      {marked(text.slice(at + mark.words.length), marks)}
    </>
  );
}

function inlineOf(node: Inline, reading: Reading): ReactNode {
  if (node.type === 'hardBreak') return <br />;
  const inside =
    node.type === 'text' ? (
      marked(node.text, reading.marks)
    ) : (
      <Chip
        look="fact"
        fact={node.attrs.ref}
        form={node.attrs.form ?? null}
        unknown={reading.facts.view(node.attrs.ref, node.attrs.form) === null}
        reading={reading}
      >
        {reading.facts.text(node.attrs.ref, node.attrs.form)}
      </Chip>
    );
  return [...(node.marks ?? [])]
    .reverse()
    .reduce<ReactNode>((all, mark) => wrapped(mark, all, reading), inside);
}

/** Parts of a text have no names: their places are their keys. */
const placeKey = (index: number): string => `at-${index}`;

const words = (nodes: readonly Inline[] | undefined, reading: Reading): ReactNode =>
  (nodes ?? []).map((node, index) => <Fragment key={placeKey(index)}>{inlineOf(node, reading)}</Fragment>);

const itemOf = (item: ListItem, reading: Reading, index: number): ReactElement => (
  <li key={placeKey(index)}>{item.content.map((node, at) => blockOf(node, reading, at))}</li>
);

function blockOf(node: Node, reading: Reading, key: number): ReactElement {
  switch (node.type) {
    case 'paragraph':
      return <p key={key}>{words(node.content, reading)}</p>;
    case 'heading': {
      // Within a screen a text's headings are no headings of the page.
      return (
        <p key={key} className={`text-heading text-heading-${node.attrs.level}`}>
          {words(node.content, reading)}
        </p>
      );
    }
    case 'bulletList':
      return <ul key={key}>{node.content.map((item, index) => itemOf(item, reading, index))}</ul>;
    case 'orderedList':
      return <ol key={key}>{node.content.map((item, index) => itemOf(item, reading, index))}</ol>;
    case 'blockquote':
      return (
        <blockquote key={key}>
          {node.content.map((inside, index) => blockOf(inside, reading, index))}
        </blockquote>
      );
  }
}

/** @returns null where the text is not in the content format */
function docOf(value: string): Doc | null {
  try {
    return parseMarkdown(value);
  } catch {
    return null;
  }
}

const NO_MARKS: readonly ReadMark[] = [];

/** The text as it will read; what cannot be read as Markdown is shown as it stands. */
export function ReadText({
  value,
  language,
  facts,
  marks = NO_MARKS,
  around,
  onFact,
}: ReadTextProps): ReactElement {
  const t = useT();
  useShelfVersion(facts);
  const doc = useMemo(() => docOf(value), [value]);
  const title = (ref: string): string => factTitle(t, ref, facts.view(ref));
  return (
    <div className="text-words" lang={language}>
      {doc === null ? (
        <p className="text-source">{value}</p>
      ) : (
        doc.content.map((node, index) => {
          const here = { facts, title, onFact, marks: marks.filter(({ block }) => block === index) };
          const block = blockOf(node, here, index);
          return around ? <Fragment key={placeKey(index)}>{around(block, index)}</Fragment> : block;
        })
      )}
    </div>
  );
}
