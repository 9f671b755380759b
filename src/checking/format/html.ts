// The report as one HTML page: no script, nothing from outside, good on paper too.

import type { MarkedPassage } from '../passages.ts';
import type { AcceptedFinding, ReportEdition, ReviewedFinding, ReviewedReport } from '../report.ts';
import { sectionTable } from './html-sections.ts';
import { STYLE } from './html-style.ts';
import { html, type Markup, raw } from './markup.ts';
import { RULES, sentenceOf, titleOf } from './rules.ts';
import {
  countOf,
  excerpt,
  findingsOf,
  headingOf,
  inOrder,
  languageName,
  outdatedSentence,
  passageLabel,
  placeOf,
  plural,
  SEVERITIES,
  shownPath,
  summaryOf,
} from './wording.ts';

interface Face {
  readonly report: ReviewedReport;
  readonly root: string | undefined;
}

const NONE = raw('');

const marked = ({ text, marks }: MarkedPassage): Markup[] => {
  const parts: Markup[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, html`${text.slice(at)}`];
};

const joined = (parts: readonly Markup[]): Markup => raw(parts.map(({ markup }) => markup).join(''));

const figure = (passage: MarkedPassage, { report }: Face): Markup => {
  const shown = excerpt(passage, 700);
  return html`<figure><figcaption>${passageLabel(passage, report)}</figcaption><blockquote lang="${passage.language}">${joined(marked(shown))}</blockquote></figure>`;
};

const nothing = (language: string): Markup =>
  html`<figure><figcaption>${languageName(language)}</figcaption><p class="none">Nothing here says it.</p></figure>`;

const pair = (finding: ReviewedFinding, face: Face): Markup => {
  const { own, expected } = finding.passages;
  if (own === null && expected === null) return NONE;
  const left = own === null ? nothing(finding.language) : figure(own, face);
  return expected === null
    ? html`<div class="pair alone">${left}</div>`
    : html`<div class="pair">${[left, figure(expected, face)]}</div>`;
};

const whereOf = (finding: ReviewedFinding, { report }: Face): Markup => {
  const place = placeOf(finding);
  if (place === '') return NONE;
  const heading = finding.kind.startsWith('section-') ? '' : headingOf(report, finding);
  const code = finding.kind === 'section-missing' ? report.reference : finding.language;
  return html`<span class="where">${place}${heading === '' ? NONE : html`, in <span lang="${code}">“${heading}”</span>`}</span>`;
};

const reasonOf = ({ acceptance }: AcceptedFinding): Markup => {
  const signed = [acceptance.by, acceptance.date].filter(Boolean).join(', ');
  return html`<p class="reason">Accepted: ${acceptance.reason}${signed === '' ? '' : ` (${signed})`}</p>`;
};

const article = (finding: ReviewedFinding | AcceptedFinding, face: Face): Markup => {
  const accepted = 'acceptance' in finding;
  return html`<article class="finding ${accepted ? 'accepted' : finding.severity}" id="f-${finding.short}">
<header><h3><span class="badge ${finding.severity}">${finding.severity}</span> <span title="${RULES[finding.kind].description}">${titleOf(finding)}</span></h3>${whereOf(finding, face)}<a class="name" href="#f-${finding.short}" aria-label="Link to finding ${finding.short}">${finding.short}</a></header>
<p class="said">${sentenceOf(finding)}</p>
${pair(finding, face)}${accepted ? reasonOf(finding) : NONE}
</article>`;
};

const anchorOf = (edition: ReportEdition, { editions }: ReviewedReport): string =>
  `edition-${editions.indexOf(edition) + 1}-${edition.language}`;

/** A language; where two files are in one, numbered. */
const editionName = (edition: ReportEdition, { editions }: ReviewedReport): string => {
  const alike = editions.filter(({ language }) => language === edition.language);
  const name = languageName(edition.language);
  return alike.length > 1 ? `${name} (${alike.indexOf(edition) + 1} of ${alike.length})` : name;
};

const editionSection = (edition: ReportEdition, face: Face): Markup => {
  const { report, root } = face;
  const own = inOrder(findingsOf(report.findings, edition, report));
  const about = [
    edition.language === report.reference ? 'the reference' : '',
    edition.published === null ? '' : `dated ${edition.published}`,
    plural(edition.facts, 'fact'),
  ].filter(Boolean);
  return html`<section aria-labelledby="${anchorOf(edition, report)}">
<h2 id="${anchorOf(edition, report)}">${editionName(edition, report)}</h2>
<p class="quiet file about">${shownPath(edition.file, root)} · ${about.join(' · ')}</p>
${own.length === 0 ? html`<p class="good">Nothing to find.</p>` : own.map(finding => article(finding, face))}
</section>`;
};

const count = (n: number, severity: string): Markup =>
  html`<td class="count ${n === 0 ? 'zero' : severity}">${n}</td>`;

const summaryTable = ({ report, root }: Face): Markup => {
  const { accepted, editions, findings } = report;
  const rows = editions.map(edition => {
    const own = findingsOf(findings, edition, report);
    const quiet = findingsOf(accepted, edition, report).length;
    return html`<tr><th scope="row"><a href="#${anchorOf(edition, report)}">${languageName(edition.language)}</a>${edition.language === report.reference ? ' (reference)' : ''}<span class="file">${shownPath(edition.file, root)}</span></th>
<td class="count">${edition.facts}</td>${joined(SEVERITIES.map(severity => count(countOf(own, severity), severity)))}${accepted.length === 0 ? NONE : count(quiet, 'quiet')}</tr>`;
  });
  const last = accepted.length === 0 ? NONE : html`<th scope="col" class="count">Accepted</th>`;
  return html`<section class="scroll" aria-label="Table of editions" tabindex="0"><table>
<thead><tr><th scope="col">Edition</th><th scope="col" class="count">Facts</th><th scope="col" class="count">Errors</th><th scope="col" class="count">Warnings</th><th scope="col" class="count">To review</th>${last}</tr></thead>
<tbody>${rows}</tbody></table></section>`;
};

const acceptedSection = (face: Face): Markup =>
  face.report.accepted.length === 0
    ? NONE
    : html`<section aria-labelledby="accepted"><h2 id="accepted">Accepted</h2>
<p class="quiet">These findings may stand; each says why.</p>
${face.report.accepted.map(finding => article(finding, face))}</section>`;

const outdatedSection = ({ report, root }: Face): Markup =>
  report.outdated.length === 0
    ? NONE
    : html`<section aria-labelledby="outdated"><h2 id="outdated">Acceptances that no longer fit</h2><ul>
${report.outdated.map(one => html`<li><span class="file">${shownPath(one.file, root)}, line ${one.line}</span>: ${outdatedSentence(one)} It said: “${one.reason}”</li>`)}
</ul></section>`;

const verdict = ({ accepted, editions, findings }: ReviewedReport): Markup => {
  if (findings.length > 0) return html`<p class="verdict">${summaryOf(findings)}</p>`;
  const rest = accepted.length > 0 ? `Nothing is open; ${plural(accepted.length, 'finding')} accepted.` : '';
  const clean =
    editions.length === 1
      ? 'Nothing to find in this edition.'
      : `All ${editions.length} editions say the same: nothing to find.`;
  return html`<p class="verdict good">${rest || clean}</p>`;
};

/**
 * The report as a page; ends with a line break.
 * @param root folder that paths are shown from
 */
export const asHtml = (report: ReviewedReport, root?: string): string => {
  const face = { report, root };
  const title = `Check of ${plural(report.editions.length, 'edition')}`;
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body>
<main>
<h1>${title}</h1>
${verdict(report)}
<section aria-labelledby="summary"><h2 id="summary">Summary</h2>
${summaryTable(face)}</section>
${sectionTable(report)}
${report.editions.map(edition => editionSection(edition, face))}
${acceptedSection(face)}
${outdatedSection(face)}
</main>
<footer>Made by secon check. A finding that may stand is accepted with <code>secon check FILE... --accept FINDING --reason TEXT</code>.</footer>
</body>
</html>
`.markup;
};
