// TMX 1.4b (LISA OSCAR, 26 April 2005): a translation unit for each block, its place and state in properties.
import type { TextState } from '../../texts/model.ts';
import { TEXT_STATES } from '../../texts/model.ts';
import {
  type ExchangeFile,
  type ExchangeText,
  type ExchangeUnit,
  type ReadExchange,
  type ReadText,
  type ReadUnit,
  readReference,
  refusedFile,
  sameLanguage,
  type TextReference,
  tagOf,
  unitName,
  writeReference,
} from './file.ts';
import type { Code, Piece } from './pieces.ts';
import {
  attributeOf,
  block,
  element,
  elementsBelow,
  elementsIn,
  escaped,
  isElement,
  textIn,
  XML_HEAD,
  type XmlElement,
} from './xml.ts';

const TEXT = 'x-secon-text';
const UNIT = 'x-secon-unit';
const STATE = 'x-secon-state';

/** Types of codes that TMX recommends, ours for facts. */
const TYPE: Readonly<Record<Code['kind'], string>> = {
  fact: 'x-fact',
  bound: 'x-bound',
  link: 'link',
  bold: 'bold',
  italic: 'italic',
  break: 'lb',
  sign: 'x-sign',
};

const writePieces = (unit: ExchangeUnit, pieces: readonly Piece[]): string =>
  pieces
    .map(piece => {
      if (piece.type === 'text') return escaped(piece.text);
      if (piece.type === 'close') return element('ept', { i: piece.id });
      const code = unit.codes.get(piece.id) as Code;
      const shown = escaped(unit.shown.get(piece.id) ?? '');
      if (piece.type === 'code') return element('ph', { x: piece.id, type: TYPE[code.kind] }, shown);
      return element('bpt', { i: piece.id, x: piece.id, type: TYPE[code.kind] }, shown);
    })
    .join('');

const prop = (type: string, value: string): string => element('prop', { type }, escaped(value));

const variant = (language: string, inside: string): string =>
  block('tuv', { 'xml:lang': tagOf(language) }, [element('seg', {}, inside)]);

function writeUnit(file: ExchangeFile, text: ExchangeText, unit: ExchangeUnit): string {
  const state = unit.target === null ? null : text.state;
  return block('tu', { tuid: unitName(text.reference, unit.number), srclang: tagOf(file.source) }, [
    element('note', {}, escaped(text.title)),
    prop(TEXT, writeReference(text.reference)),
    prop(UNIT, unit.number),
    state === null ? '' : prop(STATE, state),
    variant(file.source, writePieces(unit, unit.source)),
    variant(file.target, writePieces(unit, unit.target ?? [])),
  ]);
}

export function writeTmx(file: ExchangeFile): string {
  const header = element('header', {
    creationtool: 'SECON',
    creationtoolversion: '1',
    segtype: 'block',
    'o-tmf': 'secon',
    adminlang: 'en',
    srclang: tagOf(file.source),
    datatype: 'xml',
  });
  const units = file.texts.flatMap(text => text.units.map(unit => writeUnit(file, text, unit)));
  return `${XML_HEAD}<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n${block('tmx', { version: '1.4' }, [header, block('body', {}, units)])}\n`;
}

const READERS: Readonly<Record<string, (node: XmlElement) => Piece[]>> = {
  bpt: node => [{ type: 'open', id: attributeOf(node, 'i') ?? '' }],
  ept: node => [{ type: 'close', id: attributeOf(node, 'i') ?? '' }],
  ph: node => [{ type: 'code', id: attributeOf(node, 'x') ?? '' }],
  hi: node => readPieces(node),
};

const readPieces = (node: XmlElement): Piece[] =>
  node.children.flatMap((child): Piece[] => {
    if (!isElement(child)) return [{ type: 'text', text: child }];
    return READERS[child.name]?.(child) ?? [{ type: 'code', id: attributeOf(child, 'x') ?? child.name }];
  });

const isState = (text: string | undefined): text is TextState =>
  (TEXT_STATES as readonly (string | undefined)[]).includes(text);

interface ReadTu {
  readonly reference: TextReference;
  readonly unit: ReadUnit;
  readonly tags: NonNullable<ReadText['tags']>;
}

/** The languages of the variants, the target's being the other one. */
function tagsOf(tu: XmlElement, source: string): ReadTu['tags'] {
  const found = elementsIn(tu, 'tuv').map(tuv => attributeOf(tuv, 'lang'));
  const isSource = (tag: string | undefined): boolean => sameLanguage(tag, source);
  return { source: found.find(isSource) ?? found[0], target: found.find(tag => !isSource(tag)) };
}

function readUnit(tu: XmlElement): ReadTu {
  const property = (type: string): string | undefined => {
    const found = elementsIn(tu, 'prop').find(node => attributeOf(node, 'type') === type);
    return found && textIn(found).trim();
  };
  const reference = readReference(property(TEXT));
  if (!reference) throw refusedFile('not-ours', tu.line);
  const side = (language: string): Piece[] | null => {
    const found = elementsIn(tu, 'tuv').find(tuv => sameLanguage(attributeOf(tuv, 'lang'), language));
    const [seg] = found ? elementsIn(found, 'seg') : [];
    return seg ? readPieces(seg) : null;
  };
  const state = property(STATE);
  return {
    reference,
    tags: tagsOf(tu, reference.source),
    unit: {
      number: property(UNIT) ?? '',
      line: tu.line,
      source: side(reference.source) ?? [],
      target: side(reference.language),
      state: isState(state) ? state : null,
    },
  };
}

/** @throws ExchangeError for a file that is not one of ours */
export function readTmx(root: XmlElement): ReadExchange {
  if (root.name !== 'tmx') throw refusedFile('not-the-format', root.line);
  const read = elementsBelow(root, ['tu']).map(readUnit);
  // Tools put units in an order of their own.
  const texts = [...Map.groupBy(read, ({ reference }) => writeReference(reference)).values()];
  return {
    format: 'tmx',
    texts: texts.map((units): ReadText => {
      const [{ reference, unit, tags }] = units as [(typeof units)[0]];
      return { reference, line: unit.line, tags, units: units.map(({ unit: own }) => own) };
    }),
  };
}
