// The kit's own colours are promised to be readable beside the tokens: the promise is computed for both schemes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../ui/tokens.ts';

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

const [light = '', dark = ''] = readFileSync('src/admin/style/kit-10-base.css', 'utf8').split(
  'prefers-color-scheme: dark',
);
const colour = (sheet: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1] ?? `no --${name}`;

describe.each([
  ['light', light, COLOURS.light],
  ['dark', dark, COLOURS.dark],
] as const)('%s', (_, sheet, { paper, surface, ink }) => {
  it.each([
    ['danger', 'paper'],
    ['danger', 'surface'],
    ['danger', 'danger-tint'],
    ['danger-strong', 'danger-tint'],
    ['on-danger', 'danger'],
    ['on-danger', 'danger-strong'],
    ['success', 'paper'],
    ['success', 'surface'],
    ['success', 'success-tint'],
    ['ink', 'danger-tint'],
    ['ink', 'success-tint'],
  ])('%s on %s can be read', (text, ground) => {
    const tokens: Record<string, string> = { paper, surface, ink };
    const hex = (name: string): string => tokens[name] ?? colour(sheet, name);
    expect(contrast(hex(text), hex(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
