// The project itself: identity, phases, languages, and the programme's rules as data.
import type { Doc } from '../../document/model.ts';
import type { LocalText } from '../texts/model.ts';

export interface ProjectView {
  readonly slug: string;
  readonly acronym: string;
  readonly title: LocalText;
  readonly number: string;
  readonly programme: string;
  readonly website: string;
  readonly start: string;
  readonly end: string;
  readonly startText: string;
  readonly endText: string;
  readonly phases: readonly {
    readonly id: string;
    readonly start: string;
    readonly end: string;
    readonly text: string;
  }[];
  /** In words of the reader's language: "€1,914,046". */
  readonly budget: string | null;
  readonly summary: { readonly doc: Doc; readonly language: string; readonly own: boolean } | null;
  readonly objectives: { readonly doc: Doc; readonly language: string; readonly own: boolean } | null;
  /** The project's own criteria for good practices. */
  readonly criteria: { readonly doc: Doc; readonly language: string; readonly own: boolean } | null;
  readonly funding: string;
  readonly disclaimer: LocalText;
}

/** What a project of the programme owes, in the order in which it is told of on one day. */
export const OBLIGATION_KINDS = [
  'poster',
  'partner-report',
  'progress-report',
  'mid-term-review',
  'last-good-practice',
  'final-report',
  'phase-end',
] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** A reporting period; its days are included. */
export interface Period {
  readonly number: number;
  readonly start: string;
  readonly end: string;
}

/** Something the project owes by a day, reckoned from its dates and the programme's rules. */
export interface Obligation {
  /** Permanent within the project: `s4-partner-report`, `mid-term-review`, `core-end`. */
  readonly id: string;
  readonly kind: ObligationKind;
  readonly period: Period | null;
  /** Of a phase's end: the phase. */
  readonly phase: string | null;
  /** The last day for it, `2025-05-31`; null while something is not known that it is reckoned from. */
  readonly due: string | null;
  /** The first day on which it can be done; null where no rule says one. */
  readonly from: string | null;
  /** Where in the project's record the day comes from: `reporting.partner_report_due_days_after`. */
  readonly source: string;
  /** What has to be entered first: a key of the project's record. */
  readonly needs: 'approved' | null;
}

/** Lengths of the reporting calendar, by the keys of the content folder; a rule that is not there asks for nothing. */
export interface ReportingRules {
  readonly period_months?: number | undefined;
  readonly joint_report_due_months_after?: number | undefined;
  readonly partner_report_due_days_after?: number | undefined;
  /** Number of the period in which the mid-term review takes place. */
  readonly mid_term_period?: number | undefined;
  /** Days agreed with the programme that differ from what the rules give, by the obligation's id. */
  readonly overrides?: Readonly<Record<string, string>> | undefined;
}

/** An obligation in words of the reader's language. */
export interface ObligationView extends Omit<Obligation, 'period'> {
  readonly title: string;
  /** With its days in words: "March–August 2024". */
  readonly period: (Period & { readonly dates: string }) | null;
  /** "31 May 2025" */
  readonly dueText: string | null;
  readonly fromText: string | null;
  /** From today until it is due; negative once that has passed. Whether it was done is nowhere on record. */
  readonly days: number | null;
  /** How the day is reckoned, or what has to be entered first. */
  readonly rule: string;
}
