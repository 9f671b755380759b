// What the paragraph styles of a Word document say: which are headings, which lists, how large and how bold.

import { markupOf, type Tag } from './markup.ts';

export interface Style {
  readonly heading: boolean;
  readonly item: boolean;
  /** A line of a table of contents: it repeats a heading and says a page. */
  readonly contents: boolean;
  readonly bold: boolean;
  /** In half points. */
  readonly size: number | undefined;
}

interface Entry {
  name: string;
  basedOn: string | undefined;
  outline: boolean | undefined;
  numbered: boolean | undefined;
  bold: boolean | undefined;
  size: number | undefined;
}

// Word keeps the English names inside whatever language it shows.
const HEADING = /^(?:heading ?[1-9]|title|subtitle)$/i;
const CONTENTS = /^(?:toc ?(?:[1-9]|heading)|table of figures)$/i;
const LIST = /^list (?:bullet|number)/i;

/** `<w:b/>`, `<w:b w:val="1"/>`: on; `0`, `false`, `off`: off. */
export const isOn = (tag: Tag): boolean => !/^(?:0|false|off|none)$/.test(tag.attribute('val') ?? '1');

const take = (entry: Entry, tag: Tag): void => {
  const value = tag.attribute('val');
  if (tag.name === 'name') entry.name = value ?? '';
  else if (tag.name === 'basedOn') entry.basedOn = value;
  else if (tag.name === 'outlineLvl') entry.outline = Number(value) < 9;
  else if (tag.name === 'numPr') entry.numbered = true;
  else if (tag.name === 'b') entry.bold = isOn(tag);
  else if (tag.name === 'sz') entry.size = Number(value) || undefined;
};

const entriesOf = (xml: string): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  let current: Entry | null = null;
  for (const part of markupOf(xml)) {
    if (part.kind === 'close' && part.name === 'style') current = null;
    if (part.kind !== 'open') continue;
    if (part.name === 'style' && !part.empty) {
      current = {
        name: '',
        basedOn: undefined,
        outline: undefined,
        numbered: undefined,
        bold: undefined,
        size: undefined,
      };
      entries.set(part.attribute('styleId') ?? '', current);
    } else if (current !== null) take(current, part);
  }
  return entries;
};

const DEEPEST = 12;

/** A style and those it is based on, nearest first. */
const chainOf = (id: string, entries: ReadonlyMap<string, Entry>): Entry[] => {
  const chain: Entry[] = [];
  let next: string | undefined = id;
  while (next !== undefined && chain.length < DEEPEST) {
    const entry = entries.get(next);
    if (entry === undefined) break;
    chain.push(entry);
    next = entry.basedOn;
  }
  return chain;
};

const resolve = (id: string, entries: ReadonlyMap<string, Entry>): Style => {
  const chain = chainOf(id, entries);
  // A document without its styles still names them.
  const names = chain.length > 0 ? chain.map(entry => entry.name) : [id];
  const first = <K extends keyof Entry>(key: K): Entry[K] | undefined =>
    chain.find(entry => entry[key] !== undefined)?.[key];
  const contents = names.some(name => CONTENTS.test(name));
  const heading = !contents && (first('outline') ?? names.some(name => HEADING.test(name)));
  return {
    heading,
    item: !heading && (first('numbered') ?? names.some(name => LIST.test(name))),
    contents,
    bold: first('bold') ?? false,
    size: first('size'),
  };
};

/** Looks up styles by their id. @param xml the styles part, empty where there is none */
export const stylesOf = (xml: string): ((id: string) => Style) => {
  const entries = entriesOf(xml);
  const known = new Map<string, Style>();
  return id => {
    const style = known.get(id) ?? resolve(id, entries);
    known.set(id, style);
    return style;
  };
};
