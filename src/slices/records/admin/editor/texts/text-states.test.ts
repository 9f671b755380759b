// Who may make what of a text, and what the tab of a language says.
import { expect, test } from 'vitest';
import type { Text } from '../../form-model.ts';
import type { FormRights } from '../form-context.ts';
import { isApproved, isBarred, languagesOf, progressOf, stateOfOtherWords, statesOf } from './text-states.ts';

const text = (state: Text['state'], body = 'Words'): Text => ({ body, state });
const rights = (more: Partial<FormRights>): FormRights => ({
  edit: false,
  texts: ['el'],
  review: [],
  approve: [],
  approveOwn: [],
  everywhere: false,
  mayI: () => false,
  ...more,
});

test('nobody gives a word that is not theirs to give', () => {
  expect(statesOf(text('draft'), undefined, 'el', rights({}))).toEqual(['draft']);
  expect(statesOf(text('draft'), undefined, 'bg', rights({ review: ['bg'] }))).toEqual(['draft']);
  expect(statesOf(text('draft'), undefined, 'el', rights({ review: ['el'] }))).toEqual(['draft', 'reviewed']);
});

test('nor takes one back; whoever reviews does', () => {
  expect(statesOf(text('approved'), text('approved'), 'el', rights({}))).toEqual(['approved']);
  expect(statesOf(text('approved'), text('approved'), 'el', rights({ review: ['el'] }))).toEqual([
    'approved',
    'draft',
    'reviewed',
  ]);
  expect(statesOf(text('reviewed'), text('reviewed'), 'el', rights({}))).toEqual(['reviewed']);
  const coordinator = rights({ review: ['el'], approve: ['el'] });
  expect(statesOf(text('approved'), text('approved'), 'el', coordinator)).toEqual([
    'draft',
    'reviewed',
    'approved',
  ]);
});

test('nobody approves their own words where somebody else could', () => {
  expect(isBarred(true, 'el', rights({ approve: ['el'] }))).toBe(true);
  expect(isBarred(false, 'el', rights({ approve: ['el'] }))).toBe(false);
  expect(isBarred(true, 'el', rights({ approve: ['el'], approveOwn: ['el'] }))).toBe(false);
  expect(isBarred(true, 'el', rights({ review: ['el'] }))).toBe(false);
});

test('other words are to be approved anew', () => {
  expect(isApproved(text('approved'), 'el', rights({}))).toBe(false);
  expect(isApproved(text('reviewed'), 'el', rights({ review: ['el'] }))).toBe(false);
  expect(isApproved(text('approved'), 'el', rights({ review: ['el'] }))).toBe(true);
  expect(stateOfOtherWords('approved')).toBe('reviewed');
  expect(stateOfOtherWords('reviewed')).toBe('reviewed');
  expect(stateOfOtherWords('draft')).toBe('draft');
});

test('a machine’s words stay a machine’s until somebody says otherwise', () => {
  expect(statesOf(text('machine'), text('machine'), 'el', rights({ review: ['el'] }))).toEqual([
    'machine',
    'draft',
    'reviewed',
  ]);
});

test('a language is as far as its least text; out of date outdoes all', () => {
  const fresh = () => false;
  expect(progressOf([undefined, text('approved', ' ')], fresh)).toBe('missing');
  expect(progressOf([text('approved'), undefined, text('reviewed')], fresh)).toBe('reviewed');
  expect(progressOf([text('approved'), text('machine')], fresh)).toBe('machine');
  expect(progressOf([text('approved'), text('draft')], index => index === 0)).toBe('stale');
});

test('the source comes first, then mine, then others that are written', () => {
  const content = {
    fields: { source: 'bg' },
    texts: { title: { nl: text('draft'), de: text('draft', '') } },
  };
  const form = [{ name: 'title', label: '', lines: 'one' }] as const;
  expect(languagesOf(content, form, ['el'])).toEqual(['bg', 'el', 'nl']);
});
