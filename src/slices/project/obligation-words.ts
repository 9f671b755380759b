// Obligations in words, for a reader, a program or a calendar.
import { renderFact } from '../../facts/index.ts';
import { type CalendarEvent, writeCalendar } from '../../platform/calendar.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import type { Language } from '../../platform/languages.ts';
import type { Obligation, ObligationKind, ObligationView, Period } from './model.ts';
import { type ObligationRules, obligations, plusDays } from './obligations.ts';

/** Who reads, and on which day. */
export interface ObligationReader {
  readonly language: Language;
  readonly t: Translate;
  /** `2024-04-24` */
  readonly today: string;
}

const KEYS: Readonly<Record<ObligationKind, string>> = {
  poster: 'Poster',
  'partner-report': 'PartnerReport',
  'progress-report': 'ProgressReport',
  'mid-term-review': 'MidTermReview',
  'last-good-practice': 'LastGoodPractice',
  'final-report': 'FinalReport',
  'phase-end': 'PhaseEnd',
};

const DAY_MS = 86_400_000;

/** Whole days from one day to another, `2024-04-24`; negative when the other lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Everything the project owes, the soonest first. */
export const obligationViews = (project: ObligationRules, reader: ObligationReader): ObligationView[] =>
  obligations(project).map(one => obligationView(one, project, reader));

function obligationView(one: Obligation, project: ObligationRules, reader: ObligationReader): ObligationView {
  const { language, t, today } = reader;
  const date = (value: string | null) =>
    value === null ? null : renderFact({ kind: 'date', value }, language);
  const { period, phase, due, from } = one;
  return {
    ...one,
    title: t(`project.obligation${KEYS[one.kind]}`, {
      number: period?.number ?? 0,
      phase: phase?.replaceAll('-', '') ?? '',
      name: phase ?? '',
    }),
    period: period && { ...period, dates: renderFact({ kind: 'date', value: spanOf(period) }, language) },
    dueText: date(due),
    fromText: date(from),
    days: due === null ? null : daysBetween(today, due),
    rule: ruleWords(one, project, t),
  };
}

/** Whole months are told as months: "March–August 2024". */
function spanOf({ start, end }: Period): string {
  const isWhole = start.endsWith('-01') && plusDays(end, 1).endsWith('-01');
  return isWhole ? `${start.slice(0, 7)}/${end.slice(0, 7)}` : `${start}/${end}`;
}

function ruleWords(one: Obligation, { reporting, rules }: ObligationRules, t: Translate): string {
  if (one.needs !== null) return t('project.needsApproval');
  if (one.source.startsWith('reporting.overrides.')) return t('project.ruleAgreed');
  const { visibility } = rules as { visibility?: { poster_months?: number } };
  const months = one.kind === 'poster' ? visibility?.poster_months : reporting.joint_report_due_months_after;
  return t(`project.rule${KEYS[one.kind]}`, {
    number: one.period?.number ?? 0,
    days: reporting.partner_report_due_days_after ?? 0,
    months: months ?? 0,
  });
}

export interface ObligationCalendar {
  readonly acronym: string;
  /** Public address of the site, without a trailing slash. */
  readonly site: string;
  /** Last change of the project's record. */
  readonly changed: Date;
}

/** The obligations as a calendar file: one entry on the last day of each; what has no day yet is not in it. */
export function obligationCalendar(
  views: readonly ObligationView[],
  { language, t }: ObligationReader,
  { acronym, site, changed }: ObligationCalendar,
): string {
  const url = `${site}/admin`;
  const entry = (one: ObligationView): CalendarEvent[] => {
    if (one.due === null) return [];
    const lines = [
      one.period && t('project.obligationPeriod', { number: one.period.number, dates: one.period.dates }),
      one.fromText && t('project.obligationFrom', { date: one.fromText }),
      one.rule,
    ];
    return [
      {
        slug: `obligation-${one.id}`,
        title: `${acronym}: ${one.title}`,
        start: one.due,
        end: one.due,
        place: null,
        description: lines.filter(line => line !== null).join('\n'),
        url,
        changed,
        free: true,
      },
    ];
  };
  return writeCalendar({
    product: 'Obligations',
    name: t('project.obligationCalendar', { acronym }),
    language,
    host: new URL(site).hostname,
    url,
    events: views.flatMap(entry),
  });
}
