// The modules of a QR code (ISO/IEC 18004, Model 2): patterns, data in zigzag, the mask that reads best.
import { codewordsOf } from './codewords.ts';

type Grid = boolean[][];

interface Drawing {
  readonly size: number;
  readonly dark: Grid;
  /** Modules of patterns: no data, no mask. */
  readonly fixed: Grid;
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  x => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const grid = (size: number): Grid =>
  Array.from({ length: size }, () => Array.from({ length: size }, () => false));

function set({ dark, fixed }: Drawing, x: number, y: number, isDark: boolean): void {
  const [row, kept] = [dark[y], fixed[y]];
  if (!row || !kept || x < 0 || x >= row.length) return;
  row[x] = isDark;
  kept[x] = true;
}

/** Rings around a point: dark where the distance is none of those given. */
function rings(drawing: Drawing, x: number, y: number, radius: number, light: readonly number[]): void {
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++)
      set(drawing, x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
}

function alignments(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const last = version * 4 + 10;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => last - step * (count - 2 - index))];
}

/** A BCH code: the value, then the rest of its division. */
function withRest(value: number, length: number, divisor: number): number {
  let rest = value;
  for (let step = 0; step < length; step++) rest = (rest << 1) ^ ((rest >>> (length - 1)) * divisor);
  return (value << length) | rest;
}

const bit = (value: number, index: number): boolean => ((value >>> index) & 1) === 1;

/** Level M and the mask, twice. */
function drawFormat(drawing: Drawing, mask: number): void {
  const { size } = drawing;
  const format = withRest(mask, 10, 0x537) ^ 0x5412;
  const down = [0, 1, 2, 3, 4, 5, 7, 8];
  for (let index = 0; index < 8; index++) {
    set(drawing, 8, down[index] ?? 0, bit(format, index));
    set(drawing, size - 1 - index, 8, bit(format, index));
  }
  const left = [7, 5, 4, 3, 2, 1, 0];
  for (let index = 8; index < 15; index++) {
    set(drawing, left[index - 8] ?? 0, 8, bit(format, index));
    set(drawing, 8, size - 15 + index, bit(format, index));
  }
  set(drawing, 8, size - 8, true);
}

function drawVersion(drawing: Drawing, version: number): void {
  if (version < 7) return;
  const bits = withRest(version, 12, 0x1f25);
  for (let index = 0; index < 18; index++) {
    const [far, near] = [drawing.size - 11 + (index % 3), Math.floor(index / 3)];
    set(drawing, far, near, bit(bits, index));
    set(drawing, near, far, bit(bits, index));
  }
}

function drawPatterns(drawing: Drawing, version: number): void {
  const { size } = drawing;
  for (let index = 0; index < size; index++) {
    set(drawing, 6, index, index % 2 === 0);
    set(drawing, index, 6, index % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(drawing, x, y, 4, [2, 4]);
  const places = alignments(version);
  const last = places.length - 1;
  for (const [row, y] of places.entries())
    for (const [column, x] of places.entries()) {
      const atFinder = (row === 0 && (column === 0 || column === last)) || (row === last && column === 0);
      if (!atFinder) rings(drawing, x, y, 2, [1]);
    }
  drawVersion(drawing, version);
  drawFormat(drawing, 0);
}

/** Right columns of pairs, from the right; the upright line of the timing pattern belongs to none. */
const pairs = (size: number): number[] =>
  Array.from({ length: (size - 1) / 2 }, (_, index) => size - 1 - 2 * index).map(right =>
    right <= 6 ? right - 1 : right,
  );

/** Two columns at a time, up and down in turns, around the patterns. */
const places = ({ size, fixed }: Drawing): (readonly [x: number, y: number])[] =>
  pairs(size)
    .flatMap((right, pair) => {
      const rows = Array.from({ length: size }, (_, step) => (pair % 2 === 0 ? size - 1 - step : step));
      return rows.flatMap(y => [right, right - 1].map(x => [x, y] as const));
    })
    .filter(([x, y]) => !fixed[y]?.[x]);

function drawData(drawing: Drawing, bytes: readonly number[]): void {
  let index = 0;
  for (const [x, y] of places(drawing)) {
    const row = drawing.dark[y];
    if (row) row[x] = bit(bytes[index >>> 3] ?? 0, 7 - (index & 7));
    index++;
  }
}

function masked({ size, dark, fixed }: Drawing, mask: number): Drawing {
  const turns = MASKS[mask];
  const turned = dark.map((row, y) =>
    row.map((isDark, x) => (fixed[y]?.[x] ? isDark : isDark !== turns?.(x, y))),
  );
  const drawing = { size, dark: turned, fixed };
  drawFormat(drawing, mask);
  return drawing;
}

/** How hard it is to read: long runs, look-alikes of the corner patterns, blocks, too much of one colour. */
function penalty({ size, dark }: Drawing): number {
  const rows = dark.map(row => row.map(Number).join(''));
  const columns = rows.map((_, x) => rows.map(row => row[x]).join(''));
  let points = 0;
  for (const line of [...rows, ...columns]) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) points += run.length - 2;
    for (const _ of line.matchAll(/(?=10111010000|00001011101)/g)) points += 40;
  }
  for (let y = 1; y < size; y++)
    for (let x = 1; x < size; x++) {
      const corner = `${rows[y - 1]?.slice(x - 1, x + 1)}${rows[y]?.slice(x - 1, x + 1)}`;
      if (corner === '0000' || corner === '1111') points += 3;
    }
  const darkShare = rows.join('').replaceAll('0', '').length / (size * size);
  return points + Math.floor(Math.abs(darkShare - 0.5) * 20) * 10;
}

/**
 * @param text up to 666 bytes of UTF-8
 * @returns rows of modules, true being dark; without the quiet zone of four modules around it
 * @throws RangeError when the text is too long
 */
export function qrMatrix(text: string): readonly (readonly boolean[])[] {
  const { version, bytes } = codewordsOf(text);
  const size = 17 + 4 * version;
  const drawing: Drawing = { size, dark: grid(size), fixed: grid(size) };
  drawPatterns(drawing, version);
  drawData(drawing, bytes);
  const all = MASKS.map((_, mask) => masked(drawing, mask)).map(made => ({ made, points: penalty(made) }));
  return all.reduce((best, next) => (next.points < best.points ? next : best)).made.dark;
}
