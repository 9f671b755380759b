// Rules of the reporting calendar as a form changes them: nothing empty is left behind, nothing else is lost.
import { expect, test } from 'vitest';
import { rulesOf, withAgreedDay, withLength } from './reporting-rules.ts';

test.each([undefined, null, 'soon', 3, []])('%j is no rules', value => expect(rulesOf(value)).toEqual({}));

test('a length is set and taken away', () => {
  const rules = { period_months: 6, overrides: { poster: '2024-01-01' } };
  expect(withLength(rules, 'mid_term_period', 4)).toEqual({ ...rules, mid_term_period: 4 });
  expect(withLength(rules, 'period_months', null)).toEqual({ overrides: { poster: '2024-01-01' } });
});

test('an agreed day is set, changed and taken away; the last one leaves nothing', () => {
  const one = withAgreedDay({ period_months: 6 }, 'poster', '2024-01-01');
  expect(one).toEqual({ period_months: 6, overrides: { poster: '2024-01-01' } });
  const two = withAgreedDay(one, 's1-partner-report', '2023-09-30');
  expect(withAgreedDay(two, 'poster', '2024-02-01').overrides).toEqual({
    's1-partner-report': '2023-09-30',
    poster: '2024-02-01',
  });
  expect(withAgreedDay(one, 'poster', null)).toEqual({ period_months: 6 });
});
