// XLIFF 2.1 (OASIS Standard, 13 February 2018): a file for each text, a unit with one segment for each of its blocks.
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

/** Section 4.3.1.33, with a state of our own below `initial` for what a machine wrote. */
const STATE: Readonly<Record<TextState, string>> = {
  machine: 'initial',
  draft: 'translated',
  reviewed: 'reviewed',
  approved: 'final',
};
const MACHINE = 'secon:machine';

/** What kind of code it is, and its signs in our own texts. */
function natureOf(code: Code): { type: string; subType?: string; start: string; end?: string } {
  switch (code.kind) {
    case 'fact':
      return {
        type: 'other',
        subType: 'secon:fact',
        start: `{${code.attrs.ref}${code.attrs.form ? `|${code.attrs.form}` : ''}}`,
      };
    case 'bound':
      return { type: 'other', subType: 'secon:bound', start: '[', end: `](fact:${code.attrs.ref})` };
    case 'link':
      return { type: 'link', start: '[', end: `](${code.attrs.href})` };
    case 'bold':
      return { type: 'fmt', subType: 'xlf:b', start: '**', end: '**' };
    case 'italic':
      return { type: 'fmt', subType: 'xlf:i', start: '*', end: '*' };
    case 'break':
      return { type: 'fmt', subType: 'xlf:lb', start: '\\' };
    case 'sign':
      return { type: 'other', subType: 'secon:sign', start: code.text.codePointAt(0)?.toString(16) ?? '' };
  }
}

/** Facts and addresses are to stay; emphasis and line breaks are the translator's. */
const hintsOf = (code: Code, free: boolean) =>
  code.kind === 'fact' || code.kind === 'bound' || code.kind === 'link'
    ? { canCopy: 'no', canDelete: free ? 'yes' : 'no' }
    : {};

function writePieces(unit: ExchangeUnit, pieces: readonly Piece[]): string {
  // Where the translation says a fact in words of its own, the placeholder is not needed.
  const isFree = (id: string): boolean =>
    unit.target?.every(piece => piece.type === 'text' || piece.id !== id) ?? false;
  return pieces
    .map(piece => {
      if (piece.type === 'text') return escaped(piece.text);
      if (piece.type === 'close') return '</pc>';
      const code = unit.codes.get(piece.id) as Code;
      const { type, subType } = natureOf(code);
      const common = { id: piece.id, ...hintsOf(code, isFree(piece.id)), type, subType };
      const shown = unit.shown.get(piece.id) ?? '';
      if (piece.type === 'code')
        return element('ph', { ...common, equiv: shown, disp: shown, dataRef: `d${piece.id}` });
      const refs = { dataRefStart: `d${piece.id}`, dataRefEnd: `e${piece.id}` };
      const disp = code.kind === 'bound' ? { dispStart: `[${shown}: `, dispEnd: ']' } : {};
      return opening('pc', { ...common, ...disp, ...refs });
    })
    .join('');
}

const dataOf = ({ codes }: ExchangeUnit): string => {
  const data = [...codes].flatMap(([id, code]) => {
    const { start, end } = natureOf(code);
    const own = [element('data', { id: `d${id}` }, escaped(start))];
    return end === undefined ? own : [...own, element('data', { id: `e${id}` }, escaped(end))];
  });
  return data.length === 0 ? '' : block('originalData', {}, data);
};

function writeUnit(text: ExchangeText, unit: ExchangeUnit): string {
  const said = unit.target === null ? null : text.state;
  const state = said === null ? { state: 'initial' } : { state: STATE[said] };
  const segment = [
    element('source', {}, writePieces(unit, unit.source)),
    unit.target === null ? '' : element('target', {}, writePieces(unit, unit.target)),
  ];
  return block(
    'unit',
    { id: unit.number, name: unitName(text.reference, unit.number), 'xml:space': 'preserve' },
    [
      dataOf(unit),
      block('segment', { ...state, subState: said === 'machine' ? MACHINE : undefined }, segment),
    ],
  );
}

const writeText = (text: ExchangeText, index: number): string =>
  block('file', { id: `f${index + 1}`, original: writeReference(text.reference), canResegment: 'no' }, [
    block('notes', {}, [
      element('note', { category: 'title' }, escaped(text.title)),
      text.stale
        ? element('note', { category: 'stale' }, 'The source has changed since this was translated.')
        : '',
    ]),
    ...text.units.map(unit => writeUnit(text, unit)),
  ]);

export const writeXliff21 = ({ source, target, texts }: ExchangeFile): string =>
  `${XML_HEAD}${block(
    'xliff',
    {
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      version: '2.1',
      srcLang: tagOf(source),
      trgLang: tagOf(target),
    },
    texts.map(writeText),
  )}\n`;

/** A character by its number. */
const characterOf = (node: XmlElement): Piece => {
  const number = Number.parseInt(attributeOf(node, 'hex') ?? '', 16);
  return { type: 'text', text: number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '\uFFFD' };
};

/** Codes as their elements say them; annotations are about words and not part of them. */
const READERS: Readonly<Record<string, (node: XmlElement, id: string) => Piece[]>> = {
  pc: (node, id) => [{ type: 'open', id }, ...readPieces(node), { type: 'close', id }],
  sc: (_, id) => [{ type: 'open', id }],
  ec: (node, id) => [{ type: 'close', id: attributeOf(node, 'startRef') ?? id }],
  ph: (_, id) => [{ type: 'code', id }],
  cp: node => [characterOf(node)],
  mrk: node => readPieces(node),
  sm: () => [],
  em: () => [],
};

const readPieces = (node: XmlElement): Piece[] =>
  node.children.flatMap((child): Piece[] => {
    if (!isElement(child)) return [{ type: 'text', text: child }];
    const id = attributeOf(child, 'id') ?? '';
    return READERS[child.name]?.(child, id) ?? [{ type: 'code', id: id || child.name }];
  });

const STATE_READ: Readonly<Record<string, TextState>> = {
  initial: 'draft',
  translated: 'draft',
  reviewed: 'reviewed',
  final: 'approved',
};

const stateOf = (segment: XmlElement): TextState | null => {
  if (attributeOf(segment, 'subState') === MACHINE) return 'machine';
  return STATE_READ[attributeOf(segment, 'state') ?? ''] ?? null;
};

const RANK: readonly TextState[] = ['machine', 'draft', 'reviewed', 'approved'];

const least = (states: readonly (TextState | null)[]): TextState | null =>
  RANK.find(state => states.includes(state)) ?? null;

/** A tool may have cut a unit into several segments, with white space between them as `ignorable`. */
function readUnit(unit: XmlElement): ReadUnit {
  const parts = unit.children
    .filter(isElement)
    .filter(child => child.name === 'segment' || child.name === 'ignorable');
  const segments = parts.filter(part => part.name === 'segment');
  const side = (name: string, instead: string): Piece[] =>
    parts.flatMap(part => {
      const [own] = elementsIn(part, name);
      const [other] = part.name === 'ignorable' ? elementsIn(part, instead) : [];
      const found = own ?? other;
      return found ? readPieces(found) : [];
    });
  const translated = segments.some(segment => elementsIn(segment, 'target').length > 0);
  return {
    number: attributeOf(unit, 'id') ?? '',
    line: unit.line,
    source: side('source', 'source'),
    target: translated ? side('target', 'source') : null,
    state: least(segments.map(stateOf)),
  };
}

/** @throws ExchangeError for a file that is not one of ours */
export function readXliff21(root: XmlElement): ReadExchange {
  if (root.name !== 'xliff' || !attributeOf(root, 'version')?.startsWith('2'))
    throw refusedFile('not-the-format', root.line);
  const tags = { source: attributeOf(root, 'srcLang'), target: attributeOf(root, 'trgLang') };
  const texts = elementsIn(root, 'file').map((file): ReadText => {
    const reference = readReference(attributeOf(file, 'original'));
    if (!reference) throw refusedFile('not-ours', file.line);
    return { reference, line: file.line, tags, units: elementsBelow(file, ['unit']).map(readUnit) };
  });
  return { format: 'xliff21', texts };
}
