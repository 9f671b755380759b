// The European emblem as a PNG, for mail programs that show no SVG: drawn from the same geometry, no file needed.

import { crc32, deflateSync } from 'node:zlib';
import { EMBLEM_COLOURS } from '../../ui/tokens.ts';

/** Twice the size it is shown at, for sharp screens. */
const HEIGHT = 112;
const WIDTH = HEIGHT * 1.5;
/** Samples a pixel in each direction, for smooth edges. */
const FINE = 4;
const INNER = (3 - Math.sqrt(5)) / 2;

type Point = readonly [number, number];

const onCircle = (x: number, y: number, radius: number, turn: number): Point => {
  const angle = turn * 2 * Math.PI;
  return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
};

const RADIUS = HEIGHT / 18;

interface Star {
  readonly middle: Point;
  readonly outline: readonly Point[];
}

const STARS: readonly Star[] = Array.from({ length: 12 }, (_, index) => {
  const middle = onCircle(WIDTH / 2, HEIGHT / 2, HEIGHT / 3, index / 12);
  const outline = Array.from({ length: 10 }, (_, point) =>
    onCircle(...middle, point % 2 === 0 ? RADIUS : RADIUS * INNER, point / 10),
  );
  return { middle, outline };
});

/** Whether a point lies in a polygon: by counting the edges to its right. */
function inside(x: number, y: number, polygon: readonly Point[]): boolean {
  let within = false;
  polygon.forEach(([x1, y1], index) => {
    const [x2, y2] = polygon[(index + 1) % polygon.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  });
  return within;
}

/** How much of a pixel is star, from 0 to 1. */
function coverage(column: number, row: number): number {
  // Most pixels are far from every star, and no pixel is near two of them.
  const near = STARS.find(
    ({ middle: [x, y] }) => Math.abs(column - x) < RADIUS + 1 && Math.abs(row - y) < RADIUS + 1,
  );
  if (near === undefined) return 0;
  let hits = 0;
  for (let sample = 0; sample < FINE * FINE; sample++) {
    const x = column + ((sample % FINE) + 0.5) / FINE;
    const y = row + (Math.floor(sample / FINE) + 0.5) / FINE;
    if (inside(x, y, near.outline)) hits++;
  }
  return hits / (FINE * FINE);
}

const channels = (hex: string): number[] => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));

function pixels(): Buffer {
  const blue = channels(EMBLEM_COLOURS.blue);
  const gold = channels(EMBLEM_COLOURS.gold);
  const stride = WIDTH * 3 + 1;
  const bytes = Buffer.alloc(stride * HEIGHT);
  for (let row = 0; row < HEIGHT; row++) {
    for (let column = 0; column < WIDTH; column++) {
      const share = coverage(column, row);
      blue.forEach((from, channel) => {
        const to = gold[channel] ?? 0;
        bytes[row * stride + 1 + column * 3 + channel] = Math.round(from + (to - from) * share);
      });
    }
  }
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

let drawn: Buffer | undefined;

/** The emblem's PNG; drawn once. */
export function emblemPng(): Buffer {
  if (drawn) return drawn;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits a channel, red green blue.
  header.set([8, 2, 0, 0, 0], 8);
  drawn = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return drawn;
}

/** Size it is shown at, in pixels. */
export const EMBLEM_SIZE = { width: WIDTH / 2, height: HEIGHT / 2 } as const;
