// The rules of the reporting calendar as a form changes them: what is empty is left out.
import type { ReportingRules } from '../model.ts';

export const rulesOf = (value: unknown): ReportingRules =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ReportingRules) : {};

/** The numbers of it, with the message of each. */
export const LENGTHS = [
  { key: 'period_months', label: 'project.periodMonths', most: 60 },
  { key: 'partner_report_due_days_after', label: 'project.partnerReportDays', most: 366 },
  { key: 'joint_report_due_months_after', label: 'project.jointReportMonths', most: 60 },
  { key: 'mid_term_period', label: 'project.midTermPeriod', most: 100 },
] as const;

export type LengthKey = (typeof LENGTHS)[number]['key'];

/** @param value null takes the rule away */
export function withLength(rules: ReportingRules, key: LengthKey, value: number | null): ReportingRules {
  const { [key]: _, ...rest } = rules;
  return value === null ? rest : { ...rest, [key]: value };
}

/** @param day null takes the agreed day away */
export function withAgreedDay(rules: ReportingRules, id: string, day: string | null): ReportingRules {
  const { overrides: given = {}, ...rest } = rules;
  const others = Object.entries(given).filter(([other]) => other !== id);
  const overrides = Object.fromEntries(day === null ? others : [...others, [id, day]]);
  return Object.keys(overrides).length === 0 ? rest : { ...rest, overrides };
}
