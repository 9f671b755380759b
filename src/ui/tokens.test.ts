// Colours are promised to be readable: the promise is computed for both schemes.
import { describe, expect, test } from 'vitest';
import { COLOURS, type Palette } from './tokens.ts';

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

type Pair = readonly [keyof Palette, keyof Palette];
const TEXT: readonly Pair[] = [
  ...(['paper', 'surface'] as const).flatMap(ground =>
    (['ink', 'inkSoft', 'blue', 'blueStrong', 'accentInk'] as const).map(text => [text, ground] as const),
  ),
  ['ink', 'surfaceStrong'],
  ['blue', 'blueTint'],
  ['ink', 'blueTint'],
  ['accentInk', 'accentTint'],
  ['onBlue', 'blue'],
  ['onBlue', 'blueStrong'],
  ['onBand', 'band'],
  ['onBandSoft', 'band'],
];
const MARKS: readonly Pair[] = [
  ['lineStrong', 'paper'],
  ['lineStrong', 'surface'],
];

test('the measure itself: black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

describe.each(['light', 'dark'] as const)('%s', scheme => {
  const palette = COLOURS[scheme];
  test.each(TEXT)('%s on %s can be read', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(MARKS)('%s on %s can be seen', (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});
