// What became of a text, word by word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Run, wordRuns } from './word-runs.ts';

const without = (runs: readonly Run[], kind: Run['kind']): string =>
  runs
    .filter(run => run.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('is nothing between empty texts, and one run between equal ones', () => {
    expect(wordRuns('', '')).toEqual([]);
    expect(wordRuns('A tree grows.', 'A tree grows.')).toEqual([{ kind: 'same', text: 'A tree grows.' }]);
  });

  it('names a changed word alone', () => {
    expect(wordRuns('The old tree grows.', 'The young tree grows.')).toEqual([
      { kind: 'same', text: 'The' },
      { kind: 'removed', text: ' old' },
      { kind: 'added', text: ' young' },
      { kind: 'same', text: ' tree grows.' },
    ]);
  });

  it('does not take a new full stop for a new word', () => {
    expect(wordRuns('Δέντρα στον κήπο', 'Δέντρα στον κήπο.')).toContainEqual({ kind: 'added', text: '.' });
  });

  it('does not take the last word of a line for a new one when more is added behind it', () => {
    expect(wordRuns('one tree\ntwo trees.', 'one tree here\ntwo trees there.')).toEqual([
      { kind: 'same', text: 'one tree' },
      { kind: 'added', text: ' here' },
      { kind: 'same', text: '\ntwo trees' },
      { kind: 'added', text: ' there' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('keeps numbers and dates whole', () => {
    expect(wordRuns('On 13.11.2023 we met', 'On 14.11.2023 we met')[1]).toEqual({
      kind: 'removed',
      text: ' 13.11.2023',
    });
  });

  it('finds the longest part that stayed', () => {
    const stayed = wordRuns('a b c d e f', 'x b c y e f z').filter(({ kind }) => kind === 'same');
    expect(stayed.map(({ text }) => text.trim()).join(' ')).toMatch(/^b c e/);
  });

  it('gives both texts back, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('дърво', 'κήπος', 'reka', '7,5', '.', ' ', '\n\n', '–', 'a'), { maxLength: 40 })
      .map(parts => parts.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordRuns(before, after);
        expect(without(runs, 'added')).toBe(before);
        expect(without(runs, 'removed')).toBe(after);
      }),
    );
  });

  it('copes with five thousand words, and gives up whole on far more', () => {
    const long = Array.from({ length: 5000 }, (_, index) => `w${index}`);
    const changed = long.map((word, index) => (index % 7 === 3 ? `${word}x` : word));
    const runs = wordRuns(long.join(' '), changed.join(' '));
    expect(runs.filter(({ kind }) => kind === 'added')).toHaveLength(714);
    const other = Array.from({ length: 9000 }, (_, index) => `o${index}`);
    expect(
      wordRuns(['same', ...long, ...long].join(' '), ['same', ...other].join(' ')).map(({ kind }) => kind),
    ).toEqual(['same', 'removed', 'added']);
  });
});
