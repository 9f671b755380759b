// QR codes: too much is refused, the arithmetic is the standard's, the drawing is one that readers read.
import { expect, test } from 'vitest';
import { codewordsOf, correctionOf, generator } from './codewords.ts';
import { qrMatrix } from './matrix.ts';

test('a text that does not fit is refused, not cut', () => {
  expect(() => qrMatrix('x'.repeat(667))).toThrow('667 bytes');
  expect(() => qrMatrix('χ'.repeat(334))).toThrow('668 bytes');
  expect(qrMatrix('x'.repeat(666))).toHaveLength(97);
});

test('the correction of a block whose codewords are published (HELLO WORLD, version 1-M)', () => {
  const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
  expect(correctionOf(data, generator(10))).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
});

test.each([
  [1, 1, 26],
  [14, 1, 26],
  [15, 2, 44],
  [62, 4, 100],
  [63, 5, 134],
  [180, 9, 292],
  [181, 10, 346],
  [666, 20, 1085],
])('%i bytes need version %i with %i codewords', (length, version, codewords) => {
  const made = codewordsOf('x'.repeat(length));
  expect([made.version, made.bytes.length]).toEqual([version, codewords]);
});

/** Read back by a reader of another make. */
const SECON = [
  '#######.###.#.#######',
  '#.....#.#..##.#.....#',
  '#.###.#..##.#.#.###.#',
  '#.###.#.#..##.#.###.#',
  '#.###.#..#.#..#.###.#',
  '#.....#..####.#.....#',
  '#######.#.#.#.#######',
  '........#.###........',
  '#.##.###..###.#..#.##',
  '..###..#.#.####..##..',
  '#..#.####.##.......##',
  '######..##.#..####..#',
  '##.#..###.#.#..#..#..',
  '........####..#..#.##',
  '#######.#..##..#.##..',
  '#.....#.##.....#####.',
  '#.###.#.....######.##',
  '#.###.#.#.##..#.####.',
  '#.###.#.#...#.##.#...',
  '#.....#..#...#..#...#',
  '#######.###..#.#.....',
];

test('a drawing', () => {
  expect(qrMatrix('SECON').map(row => row.map(dark => (dark ? '#' : '.')).join(''))).toEqual(SECON);
});

test('letters beyond ASCII count as the bytes they are', () => {
  expect(codewordsOf('Χάσκοβο').version).toBe(codewordsOf('x'.repeat(14)).version);
});
