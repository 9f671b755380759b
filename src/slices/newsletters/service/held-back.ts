// Why a scheduled issue did not go out: kept as codes that each screen says in its reader's words, and mailed in its own.
import { ERROR_KINDS, type ErrorKind, type ErrorParams, type SeconError } from '../../../platform/errors.ts';
import { translator } from '../../../platform/i18n/index.ts';
import { isLanguage, LANGUAGE, type Language } from '../../../platform/languages.ts';
import type { OutgoingMail } from '../../../platform/mail/index.ts';
import { type ReachablePerson, renderLetter } from '../../people/index.ts';
import type { Problem } from '../compose/check.ts';
import type { IssueRow } from '../compose/compose.ts';
import { NotPublishable } from './refusals.ts';

export interface HeldBack {
  readonly kind: ErrorKind;
  /** `newsletters.not-publishable` */
  readonly code: string;
  readonly params: ErrorParams;
  /** Part by part, where something is wrong in the issue; the first of them. */
  readonly reasons: readonly Problem[];
}

/** The check tells them all. */
const MOST_REASONS = 20;

/** As it is kept beside the schedule: JSON. */
export function keptAs(error: SeconError): string {
  const { kind, code } = error;
  const isIssue = error instanceof NotPublishable;
  const held: HeldBack = {
    kind,
    code,
    // Its lines are in English; the reasons say the same as codes.
    params: isIssue ? { number: error.params.number ?? '' } : error.params,
    reasons: isIssue ? error.problems.slice(0, MOST_REASONS) : [],
  };
  return JSON.stringify(held);
}

/** What `keptAs` wrote. Earlier versions kept an English sentence, of which a reader of another language learns nothing. */
export function heldBack(kept: string): HeldBack {
  try {
    const held = JSON.parse(kept) as HeldBack;
    if (ERROR_KINDS.includes(held.kind)) return held;
  } catch {
    // The sentence.
  }
  return { kind: 'invalid', code: 'newsletters.not-publishable', params: {}, reasons: [] };
}

const MOST_LINES = 10;

export function heldBackMail(
  to: ReachablePerson,
  site: string,
  issue: IssueRow,
  error: SeconError,
): OutgoingMail {
  const { language } = to;
  const { number, slug } = issue;
  const t = translator(language);
  const subject = t('newsletters.mailSubject', { number });
  const link = `${site}/admin/newsletters/${encodeURIComponent(slug)}/check`;
  const problems = error instanceof NotPublishable ? error.problems.slice(0, MOST_LINES) : [];
  const reasons = problems.map(problem => reasonLine(issue, problem, language));
  const letter = {
    language,
    subject,
    lines: [t('newsletters.mailLead', { number }), ...new Set(reasons)],
    action: t('newsletters.mailAction'),
    link,
    copyLink: t('people.copyLink'),
    foot: [site],
  };
  return { kind: 'newsletter', language, recipient: to.email, link, subject, ...renderLetter(letter) };
}

/** "Български, Headline: there is no text", in the reader's language. */
function reasonLine({ blocks }: IssueRow, { language, block, code, params }: Problem, own: Language): string {
  const t = translator(own);
  const type = blocks.find(({ id }) => id === block)?.type;
  const place = [
    ...(language === null ? [] : [LANGUAGE[language].name]),
    ...(type === undefined ? [] : [t(`newsletters.block.${type}`)]),
  ];
  const reason = t(`newsletters.problem.${code}`, said(params));
  return place.length === 0 ? reason : `${place.join(', ')}: ${reason}`;
}

/** Languages by their own names. */
const said = (params: ErrorParams): ErrorParams =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      key === 'source' && typeof value === 'string' && isLanguage(value) ? LANGUAGE[value].name : value,
    ]),
  );
