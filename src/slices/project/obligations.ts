// The project's own calendar: what it owes the programme and by when, reckoned from its dates and the rules in its record.
import type { Obligation, ObligationKind, Period, ReportingRules } from './model.ts';
import { OBLIGATION_KINDS } from './model.ts';
import type { Phase } from './schema.ts';

/** What the calendar is reckoned from. Days are `2023-03-01`. */
export interface ObligationRules {
  readonly start: string;
  readonly end: string;
  /** When the programme approved the project; null: not on record. */
  readonly approved: string | null;
  readonly phases: readonly Phase[];
  readonly reporting: ReportingRules;
  /** The programme's other rules; of these `visibility.poster_months` is read. */
  readonly rules: Readonly<Record<string, unknown>>;
}

const CORE = 'core';

/** Interreg Europe reviews at mid-term in the fourth semester, unless a project's record says otherwise. */
const MID_TERM_PERIOD = 4;

/** More than any project has: whoever mistypes a year gets no endless calendar. */
export const MOST_PERIODS = 100;

/**
 * Everything the project owes, the soonest first; what has no day yet comes before all.
 * @example obligations(rules).find(one => one.id === 's1-partner-report')?.due // '2023-09-14'
 */
export function obligations(project: ObligationRules): Obligation[] {
  const periods = reportingPeriods(project);
  const reports = withOverrides(
    periods.flatMap((period, index) => reportsOf(project, period, index === periods.length - 1)),
    project,
  );
  const others = [
    ...poster(project),
    ...midTermReview(project, periods),
    ...lastGoodPractice(project, reports),
    ...project.phases.map(phaseEnd),
  ];
  return [...reports, ...withOverrides(others, project)].sort(bySoonest);
}

const bySoonest = (a: Obligation, b: Obligation): number =>
  (a.due ?? '').localeCompare(b.due ?? '') ||
  OBLIGATION_KINDS.indexOf(a.kind) - OBLIGATION_KINDS.indexOf(b.kind) ||
  a.id.localeCompare(b.id);

/**
 * The periods that are reported on. What is left at the end and fills no period belongs to the last one, the final report's.
 * The first begins with the approval where that is known to be later.
 */
export function reportingPeriods({ start, end, approved, reporting }: ObligationRules): Period[] {
  const months = reporting.period_months;
  if (months === undefined) return [];
  const ends: string[] = [];
  while (ends.length < MOST_PERIODS) {
    const next = dayBefore(plusMonths(start, (ends.length + 1) * months));
    if (next > end) break;
    ends.push(next);
  }
  const last = Math.max(ends.length, 1);
  return Array.from({ length: last }, (_, index) => {
    const begins = plusMonths(start, index * months);
    const finishes = index === last - 1 ? end : (ends[index] ?? end);
    const late = index === 0 && approved !== null && approved > begins && approved <= finishes;
    return { number: index + 1, start: late ? approved : begins, end: finishes };
  });
}

const NOTHING = { period: null, phase: null, from: null, needs: null };

function reportsOf({ end, reporting }: ObligationRules, period: Period, isLast: boolean): Obligation[] {
  if (isLast)
    return [{ ...NOTHING, id: 'final-report', kind: 'final-report', period, due: end, source: 'end' }];
  const report = (kind: ObligationKind, rule: keyof ReportingRules, due: string): Obligation => ({
    ...NOTHING,
    id: `s${period.number}-${kind}`,
    kind,
    period,
    due,
    from: plusDays(period.end, 1),
    source: `reporting.${rule}`,
  });
  const { partner_report_due_days_after: days, joint_report_due_months_after: months } = reporting;
  const joint = months === undefined ? end : monthsAfterEnd(period.end, months);
  return [
    ...(days === undefined
      ? []
      : [report('partner-report', 'partner_report_due_days_after', plusDays(period.end, days))]),
    ...(months === undefined
      ? []
      : [report('progress-report', 'joint_report_due_months_after', joint < end ? joint : end)]),
  ];
}

/** A poster at every partner's, some months after the approval. */
function poster({ approved, rules }: ObligationRules): Obligation[] {
  const { visibility } = rules as { visibility?: { poster_months?: unknown } };
  const months = visibility?.poster_months;
  // These rules are anybody's shape: what is no number of months is no rule.
  if (!Number.isInteger(months) || Number(months) < 1 || Number(months) > MOST_PERIODS) return [];
  const due = approved === null ? null : plusMonths(approved, Number(months));
  const needs = approved === null ? 'approved' : null;
  const source = 'rules.visibility.poster_months';
  return [{ ...NOTHING, id: 'poster', kind: 'poster', due, from: approved, source, needs }];
}

/** Takes place within a period; where that is the last one there is nothing left to review. */
function midTermReview({ reporting }: ObligationRules, periods: readonly Period[]): Obligation[] {
  const number = reporting.mid_term_period ?? MID_TERM_PERIOD;
  const period = periods.slice(0, -1).find(one => one.number === number);
  if (!period) return [];
  const { start: from, end: due } = period;
  const kind = 'mid-term-review';
  return [{ ...NOTHING, id: kind, kind, period, due, from, source: 'reporting.mid_term_period' }];
}

/** Good practices are handed in before the last progress report of the core phase is. */
function lastGoodPractice({ phases }: ObligationRules, reports: readonly Obligation[]): Obligation[] {
  const core = phases.find(phase => phase.id === CORE);
  const report = reports.find(
    ({ kind, period }) =>
      (kind === 'progress-report' || kind === 'final-report') && core && period && period.end >= core.end,
  );
  if (!core || !report) return [];
  const { period, due } = report;
  const kind = 'last-good-practice';
  return [{ ...NOTHING, id: kind, kind, period, due, from: core.start, source: `phases.${CORE}` }];
}

const phaseEnd = ({ id, start, end }: Phase): Obligation => ({
  ...NOTHING,
  id: `${id}-end`,
  kind: 'phase-end',
  phase: id,
  due: end,
  from: start,
  source: `phases.${id}`,
});

const withOverrides = (all: readonly Obligation[], { reporting }: ObligationRules): Obligation[] =>
  all.map(one => {
    const due = reporting.overrides?.[one.id];
    return due === undefined ? one : { ...one, due, needs: null, source: `reporting.overrides.${one.id}` };
  });

/** Overrides that change nothing, since there is no obligation of that name. */
export function unknownOverrides(project: ObligationRules): string[] {
  const known = new Set(obligations(project).map(({ id }) => id));
  return Object.keys(project.reporting.overrides ?? {}).filter(id => !known.has(id));
}

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** @param month counted from 0, and on into other years; @param date 0 is the last day of the month before */
function dayFrom(year: number, month: number, date: number): string {
  const day = new Date(0);
  day.setUTCFullYear(year, month, date);
  return day.toISOString().slice(0, 10);
}

/** @param day `2024-02-28` */
export function plusDays(day: string, days: number): string {
  const date = utc(day);
  return dayFrom(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + days);
}

const dayBefore = (day: string): string => plusDays(day, -1);

/** The same day some months later; where the month has no such day, its last. */
function plusMonths(day: string, months: number): string {
  const date = utc(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = dayFrom(year, month + 1, 0);
  return dayFrom(year, month, Math.min(date.getUTCDate(), Number(last.slice(-2))));
}

/** Some months after the end of a period: from the last day of a month to the last day of a month. */
function monthsAfterEnd(day: string, months: number): string {
  if (!plusDays(day, 1).endsWith('-01')) return plusMonths(day, months);
  const date = utc(day);
  return dayFrom(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
}
