// One difference is one finding: what another finding explains is not told again.

import type { Finding, FindingFact } from './edition.ts';
import type { ReadEdition } from './passages.ts';

const key = (language: string, fact: FindingFact, line: number | null): string =>
  `${language} ${line} ${fact.kind} ${fact.value}`;

/** Values that were told as changed, by language, line and value. */
const changedValues = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings.flatMap(({ kind, language, fact, line }) => {
      if (fact === null || (kind !== 'fact-changed' && kind !== 'fact-added')) return [];
      return fact.value.split(', ').map(value => key(language, { ...fact, value }, line));
    }),
  );

/** Facts that stand in headings, by kind, value and line. */
const headingFacts = (editions: readonly ReadEdition[]): ReadonlySet<string> =>
  new Set(
    editions.flatMap(({ edition, sections }) =>
      sections.flatMap(({ facts }) =>
        facts.filter(fact => fact.inHeading).map(fact => key(edition.language, fact, fact.line)),
      ),
    ),
  );

/** Drops counts and tenses that a changed value explains, and figures that came with a repeated heading. */
export const withoutExplained = (
  findings: readonly Finding[],
  editions: readonly ReadEdition[],
): Finding[] => {
  const changed = changedValues(findings);
  const copied = new Set(
    findings.flatMap(({ kind, language, section }) =>
      kind === 'heading-repeated' ? [`${language} ${section}`] : [],
    ),
  );
  const inHeadings = copied.size === 0 ? new Set<string>() : headingFacts(editions);
  const languages = editions.map(({ edition }) => edition.language);
  const isOfHeading = ({ language, section, fact, expected, line, kind }: Finding): boolean => {
    if (!copied.has(`${language} ${section}`)) return false;
    if (kind === 'count-mismatch') return true;
    if (!kind.startsWith('fact-')) return false;
    if (fact !== null && inHeadings.has(key(language, fact, line))) return true;
    return (
      expected !== null &&
      languages.some(other => other !== language && inHeadings.has(key(other, expected, expected.line)))
    );
  };
  return findings.filter(finding => {
    const { kind, language, fact, line } = finding;
    const isEcho =
      (kind === 'tense-contradiction' || kind === 'count-mismatch') &&
      fact !== null &&
      changed.has(key(language, fact, line));
    return !isEcho && !isOfHeading(finding);
  });
};
