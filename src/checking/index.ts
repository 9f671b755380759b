// Checking: do the editions of a document say the same? What does a text say?

export { type Edition, InputError, readEditions } from '../reading/index.ts';
export { alignSections, type SectionMatch } from './alignment.ts';
export { type CheckOptions, checkFiles } from './check.ts';
export { formatReport, type ReportFormat } from './format.ts';
export { factsOf } from './list-facts.ts';
export { type NameEntry, readNames } from './names.ts';
export type { CheckReport, ReportEdition, ReportFinding, ReportSection } from './report.ts';
export {
  checkSegments,
  factsOfSegments,
  findingsOfSegments,
  readSegments,
  type Segment,
  type SegmentFacts,
} from './segments/index.ts';
