// The report for machines: the shape the command line promises, and not more.

import type { AcceptedFinding, ReportFinding, ReviewedReport } from '../report.ts';

const promised = ({
  kind,
  severity,
  language,
  section,
  line,
  fact,
  expected,
  message,
  id,
}: ReportFinding): ReportFinding => ({
  kind,
  severity,
  language,
  section,
  line,
  fact,
  expected,
  message,
  ...(id === undefined ? {} : { id }),
});

const asAccepted = (finding: AcceptedFinding) => ({
  ...promised(finding),
  fingerprint: finding.fingerprint,
  ...finding.acceptance,
});

/** One line of JSON; `accepted` and `outdated` are there only where there are some. */
export const asJson = ({ reference, editions, findings, accepted, outdated }: ReviewedReport): string =>
  `${JSON.stringify({
    reference,
    editions,
    findings: findings.map(promised),
    ...(accepted.length === 0 ? {} : { accepted: accepted.map(asAccepted) }),
    ...(outdated.length === 0 ? {} : { outdated }),
  })}\n`;
