// The shelf of facts: asked in batches, each once; what failed is asked again, what is old is shown until the new is there.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FactView } from '../model.ts';
import { type AskFacts, createShelf } from './facts.ts';

const viewOf = (ref: string, words: string, form: FactView['form'] = null): FactView => ({
  ref,
  form,
  kind: 'name',
  value: words,
  text: { en: words },
  href: null,
  field: 'place',
  title: null,
  path: null,
});

let clock = 0;
let asked: string[][] = [];
let words = 'Sampletown';
let isAway = false;
const server: AskFacts = async (_, refs) => {
  asked.push(refs.map(({ ref, form }) => `${ref} ${form ?? ''}`.trim()));
  if (isAway) throw new Error('away');
  return refs
    .filter(({ ref }) => ref !== 'event:none.place')
    .map(({ ref, form }) => viewOf(ref, words, form ?? null));
};
const shelf = () => createShelf('en', server, () => clock);

beforeEach(() => {
  vi.useFakeTimers();
  clock = 0;
  asked = [];
  words = 'Sampletown';
  isAway = false;
});
afterEach(() => {
  vi.useRealTimers();
});

test('a fact that is not on record says so, and is not asked for again', async () => {
  const facts = shelf();
  expect(facts.text('event:none.place')).toBe('…');
  await vi.runAllTimersAsync();
  expect([facts.view('event:none.place'), facts.text('event:none.place')]).toEqual([
    null,
    '{event:none.place}',
  ]);
  await vi.runAllTimersAsync();
  expect(asked).toEqual([['event:none.place']]);
});

test('an answer that failed leaves what was known, and is asked for when it is wanted again', async () => {
  const facts = shelf();
  isAway = true;
  facts.want(['event:fair.place']);
  await vi.runAllTimersAsync();
  expect(facts.view('event:fair.place')).toBeUndefined();
  isAway = false;
  await vi.runAllTimersAsync();
  expect(facts.text('event:fair.place')).toBe('Sampletown');
  expect(asked).toHaveLength(2);
});

test('many are asked for at once, by form, and told once', async () => {
  const facts = shelf();
  const told = vi.fn();
  facts.subscribe(told);
  facts.want(['event:fair.place', { ref: 'event:fair.place', form: 'short' }, 'event:fair.place']);
  facts.view('event:fair.dates');
  await vi.runAllTimersAsync();
  expect(asked).toEqual([['event:fair.place', 'event:fair.place short', 'event:fair.dates']]);
  expect(told).toHaveBeenCalledTimes(1);
});

test('what is old is shown until the new words are there', async () => {
  const facts = shelf();
  facts.learn([viewOf('event:fair.place', 'Oldtown')]);
  facts.want(['event:fair.place']);
  await vi.runAllTimersAsync();
  expect(asked).toEqual([]);
  clock = 60_000;
  facts.want(['event:fair.place']);
  expect(facts.text('event:fair.place')).toBe('Oldtown');
  await vi.runAllTimersAsync();
  expect(facts.text('event:fair.place')).toBe('Sampletown');
});
