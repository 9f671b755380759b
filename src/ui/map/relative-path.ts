// Writes projected rings as short SVG paths: whole units, relative steps, no specks.
import type { GeoContext } from 'd3-geo';

type Point = readonly [number, number];

export interface RelativePath extends GeoContext {
  /** The path written so far, for the `d` attribute. */
  toString(): string;
}

const extent = (values: number[]): number => Math.max(...values) - Math.min(...values);

function ringPath(ring: readonly Point[]): string {
  const [first, ...rest] = ring;
  if (!first) return '';
  let [x, y] = first;
  let path = `M${x} ${y}l`;
  let started = false;
  for (const [nextX, nextY] of rest) {
    const dx = nextX - x;
    const dy = nextY - y;
    if (dx === 0 && dy === 0) continue;
    // A minus sign parts two numbers by itself.
    path += `${started && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
    [x, y] = [nextX, nextY];
    started = true;
  }
  return started ? `${path}z` : '';
}

/** @param speck rings smaller than this in both directions are left out */
export function relativePath(speck: number): RelativePath {
  let written = '';
  let ring: Point[] = [];
  const visible = (): boolean =>
    ring.length > 2 && Math.max(extent(ring.map(p => p[0])), extent(ring.map(p => p[1]))) >= speck;
  return {
    beginPath() {},
    moveTo(x, y) {
      ring = [[Math.round(x), Math.round(y)]];
    },
    lineTo(x, y) {
      ring.push([Math.round(x), Math.round(y)]);
    },
    arc() {},
    closePath() {
      if (visible()) written += ringPath(ring);
      ring = [];
    },
    toString: () => written,
  };
}
