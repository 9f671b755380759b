// The bytes of a QR code (ISO/IEC 18004, Model 2): a text in UTF-8, with Reed-Solomon codewords of level M (15 % may be lost).

/** By version from 1 on: error correction codewords in each block, and how many blocks. Table 9, level M. */
const CORRECTION: readonly (readonly [perBlock: number, blocks: number])[] = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
  [26, 5],
  [30, 5],
  [22, 8],
  [22, 9],
  [24, 9],
  [24, 10],
  [28, 10],
  [28, 11],
  [26, 13],
  [26, 14],
  [26, 16],
];

/** Modules that carry data: all but the patterns. */
function dataModules(version: number): number {
  const all = (16 * version + 128) * version + 64;
  if (version === 1) return all;
  const alignments = Math.floor(version / 7) + 2;
  return all - ((25 * alignments - 10) * alignments - 55) - (version >= 7 ? 36 : 0);
}

interface Layout {
  readonly version: number;
  /** Codewords of data and correction together. */
  readonly total: number;
  /** Codewords of data alone. */
  readonly data: number;
  readonly perBlock: number;
  readonly blocks: number;
  /** Bits that say how many bytes follow. */
  readonly countBits: number;
}

const LAYOUTS: readonly Layout[] = CORRECTION.map(([perBlock, blocks], index) => {
  const version = index + 1;
  const total = Math.floor(dataModules(version) / 8);
  return {
    version,
    total,
    data: total - perBlock * blocks,
    perBlock,
    blocks,
    countBits: version < 10 ? 8 : 16,
  };
});

/** Multiplies in GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

/** The polynomial (x - 1)(x - 2)(x - 4)…, without its first coefficient. */
export function generator(degree: number): number[] {
  const polynomial = [...Array.from({ length: degree - 1 }, () => 0), 1];
  let root = 1;
  for (let step = 0; step < degree; step++) {
    for (let index = 0; index < degree; index++)
      polynomial[index] = multiply(polynomial[index] ?? 0, root) ^ (polynomial[index + 1] ?? 0);
    root = multiply(root, 2);
  }
  return polynomial;
}

/** What is left of the data divided by the generator (ISO/IEC 18004, 7.5.2). @param divisor as `generator` makes it */
export function correctionOf(data: readonly number[], divisor: readonly number[]): number[] {
  const rest = divisor.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    for (const [index, coefficient] of divisor.entries())
      rest[index] = (rest[index] ?? 0) ^ multiply(coefficient, factor);
  }
  return rest;
}

const bitsOf = (value: number, length: number): string => value.toString(2).padStart(length, '0');

/** Mode, count, bytes, end, and what fills the rest. */
function dataCodewords(bytes: Uint8Array, { data, countBits }: Layout): number[] {
  const bits = `0100${bitsOf(bytes.length, countBits)}${Array.from(bytes, byte => bitsOf(byte, 8)).join('')}`;
  const ended = bits.padEnd(Math.min(data * 8, bits.length + 4), '0');
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, '0');
  const codewords = (whole.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2));
  for (let filler = 0xec; codewords.length < data; filler ^= 0xec ^ 0x11) codewords.push(filler);
  return codewords;
}

/** Cuts the data into blocks, the shorter ones first, each with its correction; takes them in turns. */
function interleaved(codewords: readonly number[], { blocks, perBlock, total }: Layout): number[] {
  const divisor = generator(perBlock);
  const short = blocks - (total % blocks);
  const length = Math.floor(total / blocks) - perBlock;
  let at = 0;
  const cut = Array.from({ length: blocks }, (_, index) => {
    const data = codewords.slice(at, at + length + (index < short ? 0 : 1));
    at += data.length;
    return { data, correction: correctionOf(data, divisor) };
  });
  const turns = (count: number, pick: (block: (typeof cut)[number]) => readonly number[]): number[] =>
    Array.from({ length: count }, (_, index) => cut.flatMap(block => pick(block)[index] ?? [])).flat();
  return [...turns(length + 1, ({ data }) => data), ...turns(perBlock, ({ correction }) => correction)];
}

export interface Codewords {
  /** 1 to 20: a side has 17 + 4 × version modules. */
  readonly version: number;
  readonly bytes: readonly number[];
}

/** @throws RangeError for a text of more than 666 bytes */
export function codewordsOf(text: string): Codewords {
  const bytes = new TextEncoder().encode(text);
  const layout = LAYOUTS.find(({ data, countBits }) => 4 + countBits + bytes.length * 8 <= data * 8);
  if (!layout) throw new RangeError(`a text of ${bytes.length} bytes does not fit into a QR code`);
  return { version: layout.version, bytes: interleaved(dataCodewords(bytes, layout), layout) };
}
