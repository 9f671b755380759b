// The emblem's geometry is the Union's: it is measured, not compared with itself.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Emblem, emblemSvg } from './emblem.tsx';

/** The points of each star in the drawing. */
function stars(svg: string): [number, number][][] {
  const path = / d="([^"]+)"/.exec(svg)?.[1] ?? '';
  return path
    .split('M')
    .filter(Boolean)
    .map(star =>
      star
        .replace('Z', '')
        .split('L')
        .map(point => point.split(' ').map(Number) as [number, number]),
    );
}

test('twelve stars of one eighteenth on a circle of one third of the height, points upwards', () => {
  const all = stars(emblemSvg());
  expect(all).toHaveLength(12);
  for (const [index, star] of all.entries()) {
    const outer = star.filter((_, i) => i % 2 === 0);
    const x = 405 + 180 * Math.sin((index / 12) * 2 * Math.PI);
    const y = 270 - 180 * Math.cos((index / 12) * 2 * Math.PI);
    for (const [px, py] of outer) expect(Math.hypot(px - x, py - y)).toBeCloseTo(30, 1);
    const top = outer.reduce((a, b) => (b[1] < a[1] ? b : a));
    expect(top[0]).toBeCloseTo(x, 1);
    expect(top[1]).toBeCloseTo(y - 30, 1);
  }
});

test('the proportion is 3 to 2 and the colours are the official ones', () => {
  const svg = emblemSvg(48);
  expect(svg).toContain('width="72" height="48"');
  expect(svg).toContain('fill="#003399"');
  expect(svg).toContain('fill="#ffcc00"');
});

test('a title names it and is escaped; without one it is decoration', () => {
  expect(emblemSvg(10, 'A <b> & "c"')).toContain('role="img"><title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
  expect(emblemSvg(10)).toContain('aria-hidden="true"');
  expect(renderToStaticMarkup(<Emblem height={10} title="Emblem" />)).toContain('aria-label="Emblem"');
});
