// The report for people (text, HTML) and for machines (JSON, SARIF).

import type { ReviewedReport } from '../report.ts';
import { asHtml } from './html.ts';
import { asJson } from './json.ts';
import { asSarif } from './sarif.ts';
import type { Screen } from './screen.ts';
import { asText } from './text.ts';

export { harmless } from './columns.ts';
export { type Screen, screenOf } from './screen.ts';

export type ReportFormat = 'text' | 'json' | 'html' | 'sarif';

export interface FormatOptions {
  /** The screen that text is shown on; otherwise 80 columns without colour. */
  readonly screen?: Screen;
  /** Folder that paths are told from in text, HTML and SARIF; otherwise they stay as they are. */
  readonly root?: string;
}

/** The report in a format; each ends with a line break. */
export const formatReport = (
  report: ReviewedReport,
  format: ReportFormat,
  { screen = { width: 80, colour: false }, root }: FormatOptions = {},
): string => {
  switch (format) {
    case 'json':
      return asJson(report);
    case 'html':
      return asHtml(report, root);
    case 'sarif':
      return asSarif(report, root);
    default:
      return asText(report, screen, root);
  }
};
