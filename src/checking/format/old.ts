// The report for people (text, HTML) and for machines (JSON, SARIF).

import { SEVERITY } from '../../facts/compare/index.ts';
import type { ReportFinding, ReviewedReport } from '../report.ts';

const SEVERITIES = ['error', 'warning', 'review'] as const;

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

const summary = (report: ReviewedReport): string => {
  const count = (severity: string): number =>
    report.findings.filter(finding => finding.severity === severity).length;
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${count('review')} to review`;
};

const place = (finding: ReportFinding): string => {
  if (finding.id !== undefined) return `segment ${finding.id}`;
  if (finding.line === null) return '';
  return finding.kind === 'section-missing'
    ? `line ${finding.line} of the reference`
    : `line ${finding.line}`;
};

const fileOf = (report: ReviewedReport, language: string): string =>
  report.editions.find(edition => edition.language === language)?.file ?? '';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--quiet:#57606a;--line:#d0d7de;--paper:#fff;--error:#a40e26;--warning:#7d4e00;--review:#0550ae}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#9da7b1;--line:#30363d;--paper:#0d1117;--error:#ff7b72;--warning:#e3b341;--review:#79c0ff}}
body{font:16px/1.5 "Noto Sans",system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:62rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;overflow-wrap:anywhere}p.quiet,td.quiet{color:var(--quiet)}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.45rem .6rem;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
.error{color:var(--error);font-weight:600}.warning{color:var(--warning);font-weight:600}.review{color:var(--review)}
`;

const rows = (findings: readonly ReportFinding[]): string =>
  findings
    .map(
      finding =>
        `<tr><td class="${finding.severity}">${finding.severity}</td><td>${finding.kind}</td><td class="quiet">${escapeHtml(place(finding))}</td><td>${escapeHtml(finding.message)}</td></tr>`,
    )
    .join('\n');

const bySeverity = (a: ReportFinding, b: ReportFinding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0);

const editionHtml = (report: ReviewedReport, index: number): string => {
  const edition = report.editions[index];
  if (edition === undefined) return '';
  const own = report.findings.filter(finding => finding.language === edition.language).sort(bySeverity);
  const about = [
    edition.language === report.reference ? 'the reference' : '',
    edition.published === null ? '' : `dated ${edition.published}`,
    plural(edition.facts, 'fact'),
  ]
    .filter(Boolean)
    .join(', ');
  const table =
    own.length === 0
      ? '<p>No findings.</p>'
      : `<table><thead><tr><th scope="col">Severity</th><th scope="col">Finding</th><th scope="col">Where</th><th scope="col">What</th></tr></thead><tbody>\n${rows(own)}\n</tbody></table>`;
  return `<section><h2>${escapeHtml(edition.file)} <span lang="en">(${edition.language})</span></h2><p class="quiet">${escapeHtml(about)}</p>\n${table}</section>`;
};

export const asHtml = (report: ReviewedReport): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Check of ${report.editions.length} editions</title><style>${STYLE}</style></head>
<body><main><h1>Check of ${plural(report.editions.length, 'edition')}</h1><p>${summary(report)}</p>
${report.editions.map((_, i) => editionHtml(report, i)).join('\n')}
</main></body></html>
`;

const LEVEL = { error: 'error', warning: 'warning', review: 'note' } as const;

/** Forward slashes and escapes, as SARIF wants its addresses. */
const uri = (file: string): string => file.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');

const sarifResult = (report: ReviewedReport, finding: ReportFinding): object => {
  const file =
    finding.kind === 'section-missing' ? fileOf(report, report.reference) : fileOf(report, finding.language);
  return {
    ruleId: finding.kind,
    level: LEVEL[finding.severity],
    message: { text: `[${finding.language}] ${finding.message}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(file) },
          ...(finding.line === null ? {} : { region: { startLine: finding.line } }),
        },
      },
    ],
  };
};

export const asSarif = (report: ReviewedReport): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'secon check',
              rules: Object.entries(SEVERITY).map(([id, severity]) => ({
                id,
                defaultConfiguration: { level: LEVEL[severity] },
              })),
            },
          },
          results: report.findings.map(finding => sarifResult(report, finding)),
        },
      ],
    },
    null,
    2,
  )}\n`;
