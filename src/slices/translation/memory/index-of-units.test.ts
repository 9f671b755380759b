// What was translated before: what is no help is not offered, the same is 1, other facts cost little.
import { describe, expect, test } from 'vitest';
import { correspondingFacts, inFormOf, withOwnFacts } from './fitted.ts';
import { UnitIndex } from './index-of-units.ts';
import { unitsOf } from './tokens.ts';

const REMEMBERED: readonly [string, string][] = [
  ['## Welcome to this issue', '## Καλώς ήρθατε σε αυτό το τεύχος'],
  [
    'The partners met in {event:haskovo-2023.place} and looked at what the regions had tried.',
    'Οι εταίροι συναντήθηκαν [στο Χάσκοβο](fact:event:haskovo-2023.place) και είδαν τι δοκίμασαν οι περιφέρειες.',
  ],
  ['You will read more about it in our next newsletter.', 'Περισσότερα στο επόμενο τεύχος.'],
  ['A szociális gazdaságot ösztönző régiók', 'Regions that promote the social economy'],
];

function memory(units = REMEMBERED): UnitIndex<number> {
  const index = new UnitIndex<number>();
  for (const [number, [source, target]] of units.entries()) index.add({ source, target, place: number });
  return index;
}

const scores = (block: string): (readonly [number, number])[] =>
  memory()
    .find(block, 3)
    .map(({ place, score }) => [place, score] as const);

describe('not offered', () => {
  test.each([
    ['', 'nothing to look for'],
    ['**—**', 'no words'],
    ['The regions had read more about our partners.', 'the same words in another order'],
    ['Something else entirely.', 'other words'],
  ])('%j: %s', block => expect(scores(block)).toEqual([]));

  test('what was taken out, or is not wanted', () => {
    const index = memory();
    const number = index.add({ source: 'Read on.', target: 'Διαβάστε.', place: 9 });
    expect(index.find('Read on.', 3).map(({ place }) => place)).toEqual([9]);
    expect(index.find('Read on.', 3, place => place !== 9)).toEqual([]);
    index.remove(number ?? -1);
    expect(index.find('Read on.', 3)).toEqual([]);
    expect([index.size, index.gone]).toEqual([4, 1]);
  });
});

describe('offered', () => {
  test.each([
    ['## Welcome to this issue', 'the same'],
    ['Welcome to **this** issue', 'the same in another form'],
    ['  ## Welcome  to this issue', 'with other spaces'],
  ])('%j is 1: %s', block => expect(scores(block.trim())).toEqual([[0, 1]]));

  test('capitals and points keep it below 1', () => {
    expect(scores('## WELCOME TO THIS ISSUE!')).toEqual([[0, 0.99]]);
  });

  test('another fact of the same field costs little, another field more, other words most', () => {
    const sentence = (place: string) =>
      scores(`The partners met in ${place} and looked at what the regions had tried.`)[0]?.[1] ?? 0;
    const [otherFact, otherField, words] = [
      sentence('[Harghita](fact:event:harghita-2024.place)'),
      sentence('{event:haskovo-2023.title}'),
      sentence('another town'),
    ];
    expect(otherFact).toBeGreaterThan(0.95);
    expect(otherFact).toBeLessThan(1);
    expect(otherField).toBeLessThan(otherFact);
    expect(words).toBeLessThan(otherField);
    expect(words).toBeGreaterThan(0.65);
  });

  test('other figures cost little', () => {
    const index = memory([['We asked 12 towns in 2023.', 'Ρωτήσαμε 12 πόλεις το 2023.']]);
    const [match] = index.find('We asked 15 towns in 2024.', 3);
    expect(match?.score).toBeGreaterThan(0.95);
    expect(match?.score).toBeLessThan(1);
  });

  test('another form of a word counts as most of it', () => {
    const [[place, score] = [-1, 0]] = scores('A szociális gazdaság ösztönzői, a régiók');
    expect([place, score > 0.65, score < 0.95]).toEqual([3, true, true]);
  });

  test('of those that say the same in both languages one, the best first', () => {
    const index = memory([
      ['Read on, come along.', 'Διαβάστε.'],
      ['Read on, come along.', 'Διαβάστε.'],
      ['Read on, come with us.', 'Ελάτε.'],
    ]);
    expect(index.find('Read on, come along.', 3).map(({ place }) => place)).toEqual([0, 2]);
  });

  test('among very many that share its words', () => {
    const many = Array.from({ length: 3000 }, (_, number): [string, string] => [
      `The partners met in the town number${number} and talked about thing${number % 7}.`,
      'x',
    ]);
    const [match] = memory(many).find('The partners met in the town number1234 and talked about thing2.', 3);
    expect([match?.place, match?.score]).toEqual([1234, 1]);
  });
});

describe('blocks of a text and its translation', () => {
  test('that are not built alike are not remembered', () => {
    expect(unitsOf('One.\n\nTwo.', 'Eins.')).toEqual([]);
    expect(unitsOf('## One', 'Eins')).toEqual([]);
  });

  test('belong together in their order, and items of lists by themselves', () => {
    expect(unitsOf('## A\n\n- b\n- c\n  d\n\ne', '## Α\n\n- β\n- γ\n  δ\n\nε')).toEqual([
      ['## A', '## Α'],
      ['- b\n- c\n  d', '- β\n- γ\n  δ'],
      ['b', 'β'],
      ['c d', 'γ δ'],
      ['e', 'ε'],
    ]);
  });
});

describe('fitted to the block', () => {
  const [, [source, target]] = REMEMBERED as [never, [string, string]];
  const fitted = (block: string): string => withOwnFacts(target, correspondingFacts(block, source));

  test('its own fact, and no words that were bound to another', () => {
    expect(fitted('They met in [Harghita](fact:event:harghita-2024.place).')).toBe(
      'Οι εταίροι συναντήθηκαν {event:harghita-2024.place} και είδαν τι δοκίμασαν οι περιφέρειες.',
    );
  });

  test('words stay where the fact is the same, and where facts do not correspond', () => {
    expect(fitted('They met in {event:haskovo-2023.place}.')).toBe(target);
    expect(fitted('They met.')).toBe(target);
    expect(fitted('On {event:haskovo-2023.dates}.')).toBe(target);
  });

  test('field by field, where it is clear which fact stands for which', () => {
    const facts = (block: string, remembered: string) => [...correspondingFacts(block, remembered)];
    expect(facts('{a:x.place}', '{a:y.place} {a:y.dates}')).toEqual([['a:y.place', 'a:x.place']]);
    expect(facts('{a:x.place} {a:v.place}', '{a:y.place} {a:y.place}')).toEqual([]);
  });

  test('a heading where the block is one', () => {
    expect(inFormOf('### Read on', 'Διαβάστε')).toBe('### Διαβάστε');
    expect(inFormOf('Read on', '## Διαβάστε')).toBe('Διαβάστε');
  });
});
