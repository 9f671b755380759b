// Blocks of an issue: names that stay, places that hold.
import { describe, expect, test } from 'vitest';
import type { IssueBlock } from '../model.ts';
import {
  blockName,
  blocksOf,
  calledBlock,
  freshId,
  moved,
  placeForNews,
  withBlock,
  withSubject,
} from './blocks.ts';

const blocks: readonly IssueBlock[] = [
  { id: 'headline', type: 'headline' },
  { id: 'text', type: 'text' },
  { id: 'event-one', type: 'event', subject: 'event:one' },
  { id: 'partners', type: 'partners' },
  { id: 'disclaimer', type: 'disclaimer' },
];
const ids = (list: readonly IssueBlock[]): string[] => list.map(({ id }) => id);

describe('what is no block', () => {
  test('is left out', () => {
    expect(
      blocksOf({ blocks: [{ id: 'a', type: 'poem' }, null, 'text', { type: 'text' }, blocks[1]] }),
    ).toEqual([blocks[1]]);
    expect(blocksOf({ blocks: 'none' })).toEqual([]);
  });
});

describe('names', () => {
  test('are made of type and subject, and never given twice', () => {
    expect(freshId(blocks, 'event', 'event:two')).toBe('event-two');
    expect(freshId(blocks, 'event', 'event:one')).toBe('event-one-2');
    expect(freshId(blocks, 'text')).toBe('text-2');
    expect(freshId(withBlock(blocks, { id: 'text-2', type: 'text' }, 1), 'text')).toBe('text-3');
  });

  test('stay when the subject is exchanged', () => {
    expect(withSubject(blocks, 'event-one', 'event:two')[2]).toEqual({
      id: 'event-one',
      type: 'event',
      subject: 'event:two',
    });
    expect(withSubject(blocks, 'event-one', undefined)[2]).toEqual({ id: 'event-one', type: 'event' });
  });

  test('are said by their type, those of another making as they are', () => {
    const t = (key: string): string => key.replace('newsletters.block.', '');
    expect([blockName(t, 'event-one'), blockName(t, 'headline'), blockName(t, 'second-workshop')]).toEqual([
      'event · one',
      'headline',
      'second workshop',
    ]);
    const introduction = { id: 'introduction', type: 'text' as const };
    expect([
      calledBlock(t, introduction, undefined),
      calledBlock(t, introduction, '## Welcome\n\nHello'),
    ]).toEqual(['text', 'text: Welcome']);
  });
});

describe('places', () => {
  test('beyond an end are that end, and an unknown block moves nothing', () => {
    expect(ids(moved(blocks, 'text', -3))).toEqual([
      'text',
      'headline',
      'event-one',
      'partners',
      'disclaimer',
    ]);
    expect(ids(moved(blocks, 'text', 99)).at(-1)).toBe('text');
    expect(moved(blocks, 'nowhere', 0)).toBe(blocks);
    expect(moved(blocks, 'headline', -1)).toBe(blocks);
  });

  test('count after the move', () => {
    expect(ids(moved(blocks, 'headline', 2))).toEqual([
      'text',
      'event-one',
      'headline',
      'partners',
      'disclaimer',
    ]);
    expect(ids(moved(blocks, 'partners', 1))).toEqual([
      'headline',
      'partners',
      'text',
      'event-one',
      'disclaimer',
    ]);
  });

  test('of news are before what closes an issue', () => {
    expect(placeForNews(blocks)).toBe(3);
    expect(placeForNews([{ id: 'disclaimer', type: 'disclaimer' }])).toBe(0);
  });
});
