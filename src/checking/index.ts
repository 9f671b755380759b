// Checking: do the editions of a document say the same? What does a text say?

export { type Edition, InputError, readEditions } from '../reading/index.ts';
export { accept, chosenFindings, type Written } from './accepted.ts';
export { alignSections, type SectionMatch } from './alignment.ts';
export { checkFiles } from './check.ts';
export { reviewSegments } from './check-segments.ts';
export {
  type FormatOptions,
  formatReport,
  harmless,
  type ReportFormat,
  type Screen,
  screenOf,
} from './format/index.ts';
export { factsOf } from './list-facts.ts';
export { type NameEntry, readNames } from './names.ts';
export type { CheckOptions } from './options.ts';
export type {
  CheckReport,
  ReportEdition,
  ReportFinding,
  ReportSection,
  ReviewedFinding,
  ReviewedReport,
} from './report.ts';
export {
  checkSegments,
  factsOfSegments,
  readSegments,
  type Segment,
  type SegmentFacts,
} from './segments/index.ts';
