// The table of sections: which section of each edition belongs to which of the reference.

import type { ReportEdition, ReportSection, ReviewedReport } from '../report.ts';
import { html, type Markup, raw } from './markup.ts';
import { languageName } from './wording.ts';

const cellText = (section: ReportSection): Markup =>
  html`${section.heading === '' ? '(no heading)' : section.heading} <span class="line" lang="en">line ${section.line}</span>`;

const cell = (sections: readonly ReportSection[], language: string): Markup =>
  sections.length === 0
    ? html`<td class="none">none</td>`
    : html`<td lang="${language}">${sections.map(cellText)}</td>`;

/** A row for a section of the reference, in the order of the editions. */
const row = (section: ReportSection, reference: ReportEdition, others: readonly ReportEdition[]): Markup =>
  html`<tr><th scope="row" lang="${reference.language}">${cellText(section)}</th>${raw(
    others
      .map(
        ({ sections, language }) =>
          cell(
            sections.filter(({ matches }) => matches === section.id),
            language,
          ).markup,
      )
      .join(''),
  )}</tr>`;

/** A row for a section that the reference lacks. */
const lonely = (section: ReportSection, own: ReportEdition, others: readonly ReportEdition[]): Markup =>
  html`<tr><th scope="row" class="none">none</th>${raw(
    others.map(edition => cell(edition === own ? [section] : [], edition.language).markup).join(''),
  )}</tr>`;

/** So many columns are printed across the page. */
const WIDE = 6;

/** Empty where there is nothing to align: one edition, or segments. */
export const sectionTable = (report: ReviewedReport): Markup => {
  const reference = report.editions.find(({ language }) => language === report.reference);
  const others = report.editions.filter(edition => edition !== reference);
  if (reference === undefined || others.length === 0 || reference.sections.length === 0) return raw('');
  const alone = others.flatMap(edition =>
    edition.sections
      .filter(({ matches }) => matches === null)
      .map(section => lonely(section, edition, others)),
  );
  const wide = others.length >= WIDE ? ' class="wide"' : '';
  return html`<section aria-labelledby="sections"${raw(wide)}><h2 id="sections">Which sections belong together</h2>
<section class="scroll" aria-label="Table of sections" tabindex="0"><table class="sections">
<thead><tr>${[reference, ...others].map(({ language }) => html`<th scope="col">${languageName(language)}${language === report.reference ? ' (reference)' : ''}</th>`)}</tr></thead>
<tbody>${[...reference.sections.map(section => row(section, reference, others)), ...alone]}</tbody></table></section></section>`;
};
