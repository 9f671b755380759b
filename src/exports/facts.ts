// What `import … from 'secon/facts'` gives: facts of texts, for any program, in a browser too. No database, no Node.
// docs/facts.md tells of it with examples; tests/facts-library.test.ts holds the bundle to its word.

export {
  type Finding,
  type FindingFact,
  type FindingKind,
  SEVERITY,
  type Severity,
} from '../facts/compare/index.ts';
export {
  CLDR_LANGUAGES,
  type ExtractOptions,
  equalFacts,
  extract,
  FACT_FORMS,
  FACT_KINDS,
  type Fact,
  type FactForm,
  type FactKind,
  type FactValue,
  type NameEntry,
  normaliseUrl,
  type RecordFact,
  renderFact,
  saysFact,
} from '../facts/index.ts';
export { LANGUAGES } from '../platform/languages.ts';
export { type ComparedPart, type CompareOptions, type ComparisonResult, compare } from './compare.ts';
export type { EditionInput, LinkInput, SectionInput } from './edition-input.ts';
