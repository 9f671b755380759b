// The two columns of a Word document, read from its XML.
import { Archive } from '../../../reading/archive.ts';
import { InputError } from '../../../reading/input-error.ts';
import { TEXT_STATES, type TextState } from '../../texts/model.ts';
import { BREAK, piecesOfSpans, type Span, type SpanReading } from './docx-words.ts';
import {
  type ReadExchange,
  type ReadText,
  type ReadUnit,
  readReference,
  refusedFile,
  type TextReference,
} from './file.ts';
import {
  attributeOf,
  elementsBelow,
  elementsIn,
  isElement,
  readXml,
  type XmlElement,
  xmlText,
} from './xml.ts';

/** Of markup: far more than all texts of a project. */
const MARKUP_LIMIT = 64 * 1024 * 1024;

/** @throws ExchangeError for what is no Word document */
function documentOf(bytes: Uint8Array): XmlElement {
  try {
    const archive = new Archive(bytes, 'file', MARKUP_LIMIT);
    const main = archive.find(/^word\/document\d*\.xml$/);
    const content = main === undefined ? null : archive.read(main);
    if (content === null) throw refusedFile('not-the-format');
    return readXml(xmlText(content));
  } catch (error) {
    if (error instanceof InputError) throw refusedFile('damaged');
    throw error;
  }
}

/** What was deleted under revision, and what stands for old programs only. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'pPr', 'sdtPr']);

const isOn = (properties: XmlElement | undefined, name: string): boolean => {
  const [found] = properties ? elementsIn(properties, name) : [];
  return found !== undefined && !/^(0|false|off|none)$/.test(attributeOf(found, 'val') ?? '');
};

const hasStyle = (properties: XmlElement | undefined, style: RegExp): boolean => {
  const [found] = properties ? elementsIn(properties, 'rStyle') : [];
  return style.test((found && attributeOf(found, 'val')) ?? '');
};

const LETTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  br: BREAK,
  cr: BREAK,
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

function runSpan(run: XmlElement): Span {
  const [properties] = elementsIn(run, 'rPr');
  const text = elementsIn(run)
    .map(child =>
      child.name === 't' ? child.children.join('').replaceAll('\n', ' ') : (LETTERS[child.name] ?? ''),
    )
    .join('');
  return {
    text,
    bold: isOn(properties, 'b') || hasStyle(properties, /^strong$/i),
    italic: isOn(properties, 'i') || hasStyle(properties, /^emphasis$/i),
  };
}

const spansIn = (element: XmlElement): Span[] =>
  element.children.filter(isElement).flatMap(child => {
    if (SKIPPED.has(child.name)) return [];
    return child.name === 'r' ? [runSpan(child)] : spansIn(child);
  });

const plain = (spans: readonly Span[]): string => spans.map(span => span.text).join('');

/** A new paragraph within a cell is a new line of the same block. */
function cellSpans(cell: XmlElement): Span[] {
  const paragraphs = elementsBelow(cell, ['p']).map(spansIn);
  const spoken = paragraphs.filter(spans => plain(spans).trim() !== '');
  return spoken.flatMap((spans, index) =>
    index === 0 ? spans : [{ text: BREAK, bold: false, italic: false }, ...spans],
  );
}

const stateIn = (text: string): TextState | null =>
  TEXT_STATES.find(state => state === text.trim().toLowerCase()) ?? null;

/** A fact whose words were changed in the translation: they come from the record. */
const alteredCode = (source: SpanReading, target: SpanReading): string | undefined =>
  [...target.shown].find(([id, shown]) => (source.shown.get(id) ?? shown) !== shown)?.[0];

function faultOf(source: SpanReading, target: SpanReading): ReadUnit['fault'] {
  if (target.broken) return { code: 'code-broken', params: {} };
  const altered = alteredCode(source, target);
  return altered === undefined ? undefined : { code: 'code-altered', params: { number: altered } };
}

function unitIn([number, source, target, state]: readonly XmlElement[]): ReadUnit | null {
  if (!number || !source || !target) return null;
  const id = plain(cellSpans(number)).trim();
  if (!/^\d+$/.test(id)) return null;
  const [from, to] = [piecesOfSpans(cellSpans(source)), piecesOfSpans(cellSpans(target))];
  const fault = faultOf(from, to);
  return {
    number: id,
    line: null,
    source: from.pieces,
    target: to.pieces.length === 0 ? null : to.pieces,
    state: state ? stateIn(plain(cellSpans(state))) : null,
    ...(fault ? { fault } : {}),
  };
}

const referenceIn = (cell: XmlElement | undefined): TextReference | null =>
  cell ? readReference(/secon\/\S+/.exec(plain(cellSpans(cell)))?.[0]) : null;

/** @throws ExchangeError for a file that is not one of ours; XmlError where its XML is damaged */
export function readDocx(bytes: Uint8Array): ReadExchange {
  const texts: { reference: TextReference; units: ReadUnit[] }[] = [];
  const rows = elementsBelow(documentOf(bytes), ['tbl']).flatMap(table => elementsBelow(table, ['tr']));
  for (const row of rows) {
    const cells = elementsBelow(row, ['tc']);
    const reference = cells.length === 1 ? referenceIn(cells[0]) : null;
    const unit = reference ? null : unitIn(cells);
    if (reference) texts.push({ reference, units: [] });
    else if (unit && texts.length === 0) throw refusedFile('not-ours');
    else if (unit) texts.at(-1)?.units.push(unit);
  }
  if (texts.length === 0) throw refusedFile('not-ours');
  return { format: 'docx', texts: texts.map((text): ReadText => ({ ...text, line: null })) };
}
