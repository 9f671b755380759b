// XLIFF 1.2 (OASIS Standard, 1 February 2008): a file element for each text, a trans-unit for each of its blocks.
import type { TextState } from '../../texts/model.ts';
import {
  type ExchangeFile,
  type ExchangeText,
  type ExchangeUnit,
  type ReadExchange,
  type ReadText,
  type ReadUnit,
  readReference,
  refusedFile,
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
  opening,
  XML_HEAD,
  type XmlElement,
} from './xml.ts';

const STATE: Readonly<Record<TextState, string>> = {
  machine: 'needs-review-translation',
  draft: 'translated',
  reviewed: 'signed-off',
  approved: 'final',
};
const BY_MACHINE = 'mt-suggestion';

/** In the values of the schema; it knows no place for what a code refers to, so that this stays with the record. */
const CTYPE: Readonly<Record<Code['kind'], string>> = {
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
      if (piece.type === 'close') return '</g>';
      const code = unit.codes.get(piece.id) as Code;
      const attributes = { id: piece.id, ctype: CTYPE[code.kind] };
      if (piece.type === 'open') return opening('g', attributes);
      return element('x', { ...attributes, 'equiv-text': unit.shown.get(piece.id) || undefined });
    })
    .join('');

function writeUnit(text: ExchangeText, unit: ExchangeUnit): string {
  const state = unit.target === null ? null : text.state;
  const attributes = {
    state: state ? STATE[state] : undefined,
    'state-qualifier': state === 'machine' ? BY_MACHINE : undefined,
  };
  return block(
    'trans-unit',
    {
      id: unit.number,
      resname: unitName(text.reference, unit.number),
      approved: state === 'approved' ? 'yes' : undefined,
      'xml:space': 'preserve',
    },
    [
      element('source', {}, writePieces(unit, unit.source)),
      unit.target === null ? '' : element('target', attributes, writePieces(unit, unit.target)),
    ],
  );
}

function writeText(file: ExchangeFile, text: ExchangeText): string {
  const notes = [escaped(text.title), text.stale ? 'The source has changed since this was translated.' : ''];
  return block(
    'file',
    {
      original: writeReference(text.reference),
      'source-language': tagOf(file.source),
      'target-language': tagOf(file.target),
      datatype: 'x-secon',
    },
    [
      block(
        'header',
        {},
        notes.filter(note => note !== '').map(note => element('note', {}, note)),
      ),
      block(
        'body',
        {},
        text.units.map(unit => writeUnit(text, unit)),
      ),
    ],
  );
}

export const writeXliff12 = (file: ExchangeFile): string =>
  `${XML_HEAD}${block(
    'xliff',
    {
      xmlns: 'urn:oasis:names:tc:xliff:document:1.2',
      version: '1.2',
    },
    file.texts.map(text => writeText(file, text)),
  )}\n`;

/** Pairs that tools write in two halves are known by `rid`. */
const READERS: Readonly<Record<string, (node: XmlElement, id: string) => Piece[]>> = {
  g: (node, id) => [{ type: 'open', id }, ...readPieces(node), { type: 'close', id }],
  bx: (node, id) => [{ type: 'open', id: attributeOf(node, 'rid') ?? id }],
  bpt: (node, id) => [{ type: 'open', id: attributeOf(node, 'rid') ?? id }],
  ex: (node, id) => [{ type: 'close', id: attributeOf(node, 'rid') ?? id }],
  ept: (node, id) => [{ type: 'close', id: attributeOf(node, 'rid') ?? id }],
  x: (_, id) => [{ type: 'code', id }],
  ph: (_, id) => [{ type: 'code', id }],
  mrk: node => readPieces(node),
};

const readPieces = (node: XmlElement): Piece[] =>
  node.children.flatMap((child): Piece[] => {
    if (!isElement(child)) return [{ type: 'text', text: child }];
    const id = attributeOf(child, 'id') ?? '';
    return READERS[child.name]?.(child, id) ?? [{ type: 'code', id: id || child.name }];
  });

const STATE_READ: Readonly<Record<string, TextState>> = {
  final: 'approved',
  'signed-off': 'reviewed',
};

const stateOf = (target: XmlElement | undefined): TextState | null => {
  const state = target && attributeOf(target, 'state');
  if (target === undefined || state === undefined) return null;
  const qualifier = attributeOf(target, 'state-qualifier');
  if (qualifier === BY_MACHINE && state === STATE.machine) return 'machine';
  return STATE_READ[state] ?? 'draft';
};

function readUnit(unit: XmlElement): ReadUnit {
  const [source] = elementsIn(unit, 'source');
  const [target] = elementsIn(unit, 'target');
  return {
    number: attributeOf(unit, 'id') ?? '',
    line: unit.line,
    source: source ? readPieces(source) : [],
    target: target ? readPieces(target) : null,
    state: stateOf(target),
  };
}

/** @throws ExchangeError for a file that is not one of ours */
export function readXliff12(root: XmlElement): ReadExchange {
  if (root.name !== 'xliff' || !attributeOf(root, 'version')?.startsWith('1.'))
    throw refusedFile('not-the-format', root.line);
  const texts = elementsIn(root, 'file').map((file): ReadText => {
    const reference = readReference(attributeOf(file, 'original'));
    if (!reference) throw refusedFile('not-ours', file.line);
    const tags = {
      source: attributeOf(file, 'source-language'),
      target: attributeOf(file, 'target-language'),
    };
    return { reference, line: file.line, tags, units: elementsBelow(file, ['trans-unit']).map(readUnit) };
  });
  return { format: 'xliff12', texts };
}
