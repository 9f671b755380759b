// Words on a page: emphasis, links, facts and dates.

import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { factText, type InlineRun, linkRuns } from '../edition.ts';
import type { Inline, Mark } from '../model.ts';
import { unknownType } from '../unknown.ts';

/** The HTML date for an EDTF value, of a range its first day; null where HTML has no form for it (a school year). */
export const htmlDate = (value: string): string | null => {
  const first = (value.split('/')[0] ?? '').replace(/^XXXX-/, '');
  return /^(\d{4}(-\d\d(-\d\d)?)?|\d\d-\d\d)$/.test(first) ? first : null;
};

/** A date, readable by people and machines. */
export function DateText({ value, text }: { readonly value: string; readonly text: string }): ReactElement {
  const date = htmlDate(value);
  return date ? <time dateTime={date}>{text}</time> : <span>{text}</span>;
}

const emphasised = (mark: Mark, inside: ReactNode): ReactNode => {
  switch (mark.type) {
    case 'bold':
      return <strong>{inside}</strong>;
    case 'italic':
      return <em>{inside}</em>;
    case 'link':
    case 'bound':
      return inside; // drawn around the whole run of words, not word by word
    default:
      return unknownType('mark', mark);
  }
};

const word = (node: Inline): ReactNode => {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'fact': {
      const { kind, value } = node.attrs;
      const text = factText(node);
      return kind === 'date' && value ? <DateText value={value} text={text} /> : text;
    }
    case 'hardBreak':
      return <br />;
    default:
      return unknownType('node', node);
  }
};

const marked = (node: Inline): ReactNode => {
  const marks = node.type === 'hardBreak' ? [] : (node.marks ?? []);
  return marks.reduceRight((inside, mark) => emphasised(mark, inside), word(node));
};

/** Children that never move among their neighbours, so that none needs a key. */
export const inPlace = (children: readonly ReactNode[]): ReactNode =>
  createElement(Fragment, {}, ...children);

const linked = ({ href, nodes }: InlineRun): ReactNode => {
  const words = inPlace(nodes.map(marked));
  return href === undefined ? words : <a href={href}>{words}</a>;
};

/** Inline nodes as React: links around whole runs, emphasis within. @throws UnknownTypeError */
export function Words({ nodes }: { readonly nodes: readonly Inline[] }): ReactNode {
  return inPlace(linkRuns(nodes).map(linked));
}
