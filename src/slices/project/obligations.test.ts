// The project's calendar against the programme's own table of periods, and the ends of months.
import { describe, expect, test } from 'vitest';
import { type ObligationRules, obligations, reportingPeriods, unknownOverrides } from './obligations.ts';

const PROJECT: ObligationRules = {
  start: '2023-03-01',
  end: '2027-05-31',
  approved: null,
  phases: [
    { id: 'core', start: '2023-03-01', end: '2026-02-28' },
    { id: 'follow-up', start: '2026-03-01', end: '2027-02-28' },
    { id: 'closure', start: '2027-03-01', end: '2027-05-31' },
  ],
  reporting: { period_months: 6, joint_report_due_months_after: 3, partner_report_due_days_after: 14 },
  rules: { visibility: { poster_months: 6 } },
};

const dueOf = (project: ObligationRules, id: string) => obligations(project).find(one => one.id === id)?.due;

describe('periods', () => {
  test('are six months each, and the last has nine', () => {
    expect(reportingPeriods(PROJECT).map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2023-03-01 2023-08-31',
      '2023-09-01 2024-02-29',
      '2024-03-01 2024-08-31',
      '2024-09-01 2025-02-28',
      '2025-03-01 2025-08-31',
      '2025-09-01 2026-02-28',
      '2026-03-01 2026-08-31',
      '2026-09-01 2027-05-31',
    ]);
  });

  test('begin with the approval where that came later, and not where it came before', () => {
    expect(reportingPeriods({ ...PROJECT, approved: '2023-04-20' })[0]?.start).toBe('2023-04-20');
    expect(reportingPeriods({ ...PROJECT, approved: '2022-12-15' })[0]?.start).toBe('2023-03-01');
    const [first, second] = reportingPeriods({ ...PROJECT, approved: '2023-10-01' });
    expect([first?.start, second?.start]).toEqual(['2023-03-01', '2023-09-01']);
  });

  test('are as many as fit, none where the record says no length', () => {
    expect(reportingPeriods({ ...PROJECT, reporting: {} })).toEqual([]);
    expect(reportingPeriods({ ...PROJECT, end: '2023-05-31' })).toEqual([
      { number: 1, start: '2023-03-01', end: '2023-05-31' },
    ]);
    expect(reportingPeriods({ ...PROJECT, end: '2024-02-29' }).map(one => one.end)).toEqual([
      '2023-08-31',
      '2024-02-29',
    ]);
    expect(reportingPeriods({ ...PROJECT, end: '9999-12-31' })).toHaveLength(100);
  });

  test('that begin on the last day of a month do not wander', () => {
    const project = { ...PROJECT, start: '2023-08-31', end: '2025-02-27' };
    expect(reportingPeriods(project).map(one => one.start)).toEqual([
      '2023-08-31',
      '2024-02-29',
      '2024-08-31',
    ]);
  });
});

describe('reports', () => {
  // The programme's table for a project of these dates: partner report to the controller, joint report.
  test.each([
    [1, '2023-09-14', '2023-11-30'],
    [2, '2024-03-14', '2024-05-31'],
    [3, '2024-09-14', '2024-11-30'],
    [4, '2025-03-14', '2025-05-31'],
    [5, '2025-09-14', '2025-11-30'],
    [6, '2026-03-14', '2026-05-31'],
    [7, '2026-09-14', '2026-11-30'],
  ])('of period %i are due on %s and %s', (number, partner, joint) => {
    expect(dueOf(PROJECT, `s${number}-partner-report`)).toBe(partner);
    expect(dueOf(PROJECT, `s${number}-progress-report`)).toBe(joint);
  });

  test('of the last period are one, due by the end of the project', () => {
    const of8 = obligations(PROJECT).filter(one => one.period?.number === 8);
    expect(of8).toMatchObject([{ id: 'final-report', due: '2027-05-31', source: 'end' }]);
  });

  test('are due on that day of the month where a period ends within one', () => {
    const project = { ...PROJECT, start: '2023-03-15', end: '2025-03-14' };
    expect(dueOf(project, 's1-progress-report')).toBe('2023-12-14');
    expect(dueOf(project, 's1-partner-report')).toBe('2023-09-28');
  });

  test('are never due after the project', () => {
    const project = {
      ...PROJECT,
      start: '2023-03-01',
      end: '2024-03-31',
      reporting: { ...PROJECT.reporting, joint_report_due_months_after: 9 },
    };
    expect(dueOf(project, 's1-progress-report')).toBe('2024-03-31');
  });

  test('of a rule that is not in the record are not asked for', () => {
    const kinds = new Set(
      obligations({ ...PROJECT, reporting: { period_months: 6 } }).map(({ kind }) => kind),
    );
    expect(kinds).not.toContain('partner-report');
    expect(kinds).not.toContain('progress-report');
    expect(kinds).toContain('final-report');
  });
});

describe('what is due once', () => {
  test('the review at mid-term takes place within the fourth period', () => {
    const found = obligations(PROJECT).find(one => one.kind === 'mid-term-review');
    expect(found).toMatchObject({ from: '2024-09-01', due: '2025-02-28', period: { number: 4 } });
  });

  test('or within the period that the record names; where that is the last, not at all', () => {
    const within = (number: number) =>
      dueOf({ ...PROJECT, reporting: { ...PROJECT.reporting, mid_term_period: number } }, 'mid-term-review');
    expect([within(3), within(8), within(20)]).toEqual(['2024-08-31', undefined, undefined]);
  });

  test('the last good practice goes with the last progress report of the core phase', () => {
    const found = obligations(PROJECT).find(one => one.kind === 'last-good-practice');
    expect(found).toMatchObject({ due: '2026-05-31', period: { number: 6 }, source: 'phases.core' });
    expect(dueOf({ ...PROJECT, phases: [] }, 'last-good-practice')).toBeUndefined();
  });

  test('the poster has no day until the approval is entered, then six months', () => {
    const found = obligations(PROJECT)[0];
    expect(found).toMatchObject({ id: 'poster', due: null, needs: 'approved' });
    const entered = obligations({ ...PROJECT, approved: '2023-08-31' }).find(one => one.id === 'poster');
    expect(entered).toMatchObject({ due: '2024-02-29', from: '2023-08-31', needs: null });
    expect(dueOf({ ...PROJECT, rules: {} }, 'poster')).toBeUndefined();
  });

  test.each([0, -6, 1.5, 1e300, '6', null, Number.NaN])('%o months are no rule for a poster', months => {
    const project = { ...PROJECT, approved: '2023-01-10', rules: { visibility: { poster_months: months } } };
    expect(dueOf(project, 'poster')).toBeUndefined();
  });

  test.each([null, 'six months', [], { poster_months: {} }])('%o is no rule for visibility', visibility => {
    expect(dueOf({ ...PROJECT, rules: { visibility } }, 'poster')).toBeUndefined();
  });

  test('phases end', () => {
    expect(['core-end', 'follow-up-end', 'closure-end'].map(id => dueOf(PROJECT, id))).toEqual([
      '2026-02-28',
      '2027-02-28',
      '2027-05-31',
    ]);
  });
});

describe('days that were agreed to be others', () => {
  const agreed = (overrides: Record<string, string>) => ({
    ...PROJECT,
    reporting: { ...PROJECT.reporting, overrides },
  });

  test('take the place of what the rules give, and say so', () => {
    const found = obligations(agreed({ 's2-partner-report': '2024-03-15' }));
    expect(found.find(one => one.id === 's2-partner-report')).toMatchObject({
      due: '2024-03-15',
      source: 'reporting.overrides.s2-partner-report',
    });
    expect(found.find(one => one.id === 's4-partner-report')?.due).toBe('2025-03-14');
  });

  test('move what is reckoned from them', () => {
    const project = agreed({ 's6-progress-report': '2026-06-30' });
    expect(dueOf(project, 'last-good-practice')).toBe('2026-06-30');
  });

  test('can name the poster’s day before the approval is entered', () => {
    const found = obligations(agreed({ poster: '2023-12-01' })).find(one => one.id === 'poster');
    expect(found).toMatchObject({ due: '2023-12-01', needs: null });
  });

  test('of nothing that is owed are told', () => {
    expect(unknownOverrides(agreed({ 's9-partner-report': '2024-03-15', poster: '2024-01-01' }))).toEqual([
      's9-partner-report',
    ]);
    expect(unknownOverrides(PROJECT)).toEqual([]);
  });
});

test('the soonest comes first, and every name stands for one', () => {
  const all = obligations({ ...PROJECT, approved: '2023-01-10' });
  const days = all.map(({ due }) => due ?? '');
  expect(days).toEqual([...days].sort());
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all).toHaveLength(7 * 2 + 1 + 1 + 1 + 1 + 3);
});
