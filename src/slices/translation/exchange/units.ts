// A text and its translation as units, and units back into the translation.
import { canonical } from '../../../document/canonical.ts';
import type { Doc } from '../../../document/model.ts';
import type { ExchangeUnit, ReadUnit } from './file.ts';
import { type Frame, filled, framed } from './frame.ts';
import {
  type Code,
  type Codes,
  inlineOf,
  Numbers,
  type Piece,
  PieceError,
  piecesOf,
  saidBy,
} from './pieces.ts';

export type PlainUnit = Omit<ExchangeUnit, 'shown'>;

export interface TextUnits {
  readonly frames: readonly Frame[];
  readonly units: readonly PlainUnit[];
}

/** @param target null: not translated yet */
export function unitsOf(source: Doc, target: Doc | null): TextUnits {
  const { frames, pairs } = framed(source, target);
  const units = pairs.map((pair, index) => {
    const numbers = new Numbers();
    return {
      number: String(index + 1),
      source: piecesOf(pair.source, code => numbers.ofSource(code)),
      target: pair.target && piecesOf(pair.target, code => numbers.ofTarget(code)),
      codes: numbers.codes,
    };
  });
  return { frames, units };
}

export interface UnitFault {
  readonly number: string;
  readonly line: number | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a file says of one text. */
export interface Reading {
  readonly doc: Doc;
  /** Some units have no words. */
  readonly incomplete: boolean;
  /** No unit has any. */
  readonly empty: boolean;
}

/** Codes that every unit knows: emphasis and line breaks as formats write them that number none. */
const COMMON: Codes = new Map<string, Code>([
  ['bold', { kind: 'bold' }],
  ['italic', { kind: 'italic' }],
  ['break', { kind: 'break' }],
]);

const known = (codes: Codes): Codes => new Map([...COMMON, ...codes]);

/** Words in a form in which those that look alike are alike. */
const comparable = (pieces: readonly Piece[], codes: Codes): string =>
  JSON.stringify(inlineOf(pieces, known(codes))).normalize('NFC');

function isAltered(read: ReadUnit, unit: PlainUnit): boolean {
  try {
    return comparable(read.source, unit.codes) !== comparable(unit.source, unit.codes);
  } catch (error) {
    if (error instanceof PieceError) return true;
    throw error;
  }
}

const countOf = (pieces: readonly Piece[], codes: Codes): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const code = piece.type === 'close' || piece.type === 'text' ? undefined : codes.get(piece.id);
    const said = code && saidBy(code);
    if (said) counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return counts;
};

/** What is said too often or not often enough. */
function miscounted(
  given: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
): [string, string] | null {
  for (const [said, count] of wanted) if ((given.get(said) ?? 0) < count) return ['code-missing', said];
  for (const [said, count] of given) if ((wanted.get(said) ?? 0) < count) return ['code-twice', said];
  return null;
}

/** The locked codes must be those of the source, or those that the translation had. */
function miscounting(unit: PlainUnit, target: readonly Piece[]): [string, string] | null {
  const given = countOf(target, unit.codes);
  const wrong = miscounted(given, countOf(unit.source, unit.codes));
  return wrong && unit.target && miscounted(given, countOf(unit.target, unit.codes)) === null ? null : wrong;
}

/** A fact or an address, as people know it. */
const told = (said: string): string => said.slice(said.indexOf(' ') + 1);

function faultOf(unit: PlainUnit, read: ReadUnit): Omit<UnitFault, 'number' | 'line'> | null {
  if (read.fault) return read.fault;
  if (isAltered(read, unit)) return { code: 'source-altered', params: {} };
  if (isEmpty(read)) return null;
  try {
    inlineOf(read.target ?? [], known(unit.codes));
  } catch (error) {
    if (!(error instanceof PieceError)) throw error;
    return { code: error.code, params: { number: error.id } };
  }
  const wrong = miscounting(unit, read.target ?? []);
  return wrong && { code: wrong[0], params: { what: told(wrong[1]) } };
}

const isEmpty = (read: ReadUnit | undefined): boolean =>
  (read?.target ?? []).every(piece => piece.type === 'text' && piece.text.trim() === '');

/**
 * The translation that a file's units make of a text.
 * @param text as it was when the file was made
 * @throws UnitFaults for units that do not fit it
 */
export function readUnits({ frames, units }: TextUnits, read: readonly ReadUnit[]): Reading {
  const byNumber = Map.groupBy(read, unit => unit.number);
  const expected = new Map(units.map(unit => [unit.number, unit]));
  const faults: UnitFault[] = read.flatMap(unit => {
    const at = { number: unit.number, line: unit.line };
    const of = expected.get(unit.number);
    if (!of) return [{ ...at, code: 'unit-unknown', params: {} }];
    if (byNumber.get(unit.number)?.[0] !== unit) return [{ ...at, code: 'unit-twice', params: {} }];
    const fault = faultOf(of, unit);
    return fault ? [{ ...at, ...fault }] : [];
  });
  for (const { number } of units)
    if (!byNumber.has(number)) faults.push({ number, line: null, code: 'unit-missing', params: {} });
  if (faults.length > 0) throw new UnitFaults(faults);
  const given = units.map(unit => {
    const own = byNumber.get(unit.number)?.[0];
    return own && !isEmpty(own) ? inlineOf(own.target ?? [], known(unit.codes)) : [];
  });
  const missing = given.filter(nodes => nodes.length === 0).length;
  return {
    doc: filled(frames, unit => given[unit - 1] ?? []),
    incomplete: missing > 0,
    empty: missing === given.length,
  };
}

export class UnitFaults extends Error {
  readonly faults: readonly UnitFault[];

  constructor(faults: readonly UnitFault[]) {
    super(faults.map(({ number, code }) => `${number}: ${code}`).join('; '));
    this.name = 'UnitFaults';
    this.faults = faults;
  }
}

/** Whether two documents say the same in the same form. */
export const sameDoc = (a: Doc, b: Doc): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** What stands for a code where tools show it: the fact in the words of the source, or what it does. */
export const shownCodes = (codes: Codes, factWords: (code: Code & { kind: 'fact' | 'bound' }) => string) =>
  new Map([...codes].map(([id, code]) => [id, shownCode(code, factWords)]));

const shownCode = (code: Code, factWords: (code: Code & { kind: 'fact' | 'bound' }) => string): string => {
  if (code.kind === 'fact' || code.kind === 'bound') return factWords(code);
  if (code.kind === 'link') return code.attrs.href;
  return code.kind === 'sign' ? '\u2423' : '';
};
