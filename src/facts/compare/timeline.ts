// Finds events told as held or to come against the edition's own date or against the other editions.

import { daySpan, ends, withoutYear, writeDate } from '../edtf.ts';
import type { Finding } from './edition.ts';
import { finding } from './finding.ts';
import { datesOf } from './masthead.ts';
import type { Placed, ReadEdition, SectionFacts } from './passages.ts';
import { isBeside, type Tense, tenseAt } from './tense.ts';

interface Statement {
  readonly tense: Tense;
  readonly fact: Placed;
  readonly edition: number;
  /** The first day, without its year. */
  readonly key: string;
}

const isDay = (value: string): boolean => /-\d{2}-\d{2}/.test(value);

const dayKey = (value: string): string => {
  const first = ends(value)?.[0];
  return first === undefined ? value : withoutYear(writeDate(first));
};

const statementsOf = (section: SectionFacts, language: string, edition: number): Statement[] => {
  const found: Statement[] = [];
  const days = section.facts.filter(fact => fact.kind === 'date' && isDay(fact.value));
  for (const fact of days) {
    const beside = days.filter(other => other.passage === fact.passage);
    // "13 and 14 November" is one event: its first day stands for it.
    if (fact.inHeading || beside.some(other => other.end <= fact.start && isBeside(other, fact))) continue;
    const tense = tenseAt(fact.passage.text, fact, beside, language);
    if (tense !== null) found.push({ tense, fact, edition, key: dayKey(fact.value) });
  }
  return found;
};

/** Past told as future, or future as past, on the day the edition names as its own. */
const against = (statement: Statement, published: string): boolean => {
  const event = daySpan(statement.fact.value);
  const own = daySpan(published);
  if (event === null || own === null || event.yearless) return false;
  return statement.tense === 'future' ? event.last < own.first : event.first > own.last;
};

const sayOwn = (statement: Statement, published: string): string =>
  statement.tense === 'future'
    ? `${statement.fact.value} is announced as still to come, but this edition is dated ${published}`
    : `${statement.fact.value} is told as held, but this edition is dated ${published}`;

/** Findings against the editions' own dates. */
export const ownDateContradictions = (
  editions: readonly ReadEdition[],
): { readonly findings: Finding[]; readonly flagged: ReadonlySet<string> } => {
  const findings: Finding[] = [];
  const flagged = new Set<string>();
  const days = datesOf(editions);
  editions.forEach(({ edition, sections }, index) => {
    const published = days[index] ?? null;
    if (published === null) return;
    for (const section of sections) {
      for (const statement of statementsOf(section, edition.language, index)) {
        const key = `${index} ${statement.key}`;
        if (!against(statement, published) || flagged.has(key)) continue;
        flagged.add(key);
        findings.push(
          finding('tense-contradiction', {
            language: edition.language,
            fact: statement.fact,
            message: sayOwn(statement, published),
          }),
        );
      }
    }
  });
  return { findings, flagged };
};

/** Findings against what the other editions say of the same event. `group` holds each edition's sections that belong together. */
export const groupContradictions = (
  group: readonly { readonly edition: number; readonly section: SectionFacts }[],
  editions: readonly ReadEdition[],
  flagged: Set<string>,
): Finding[] => {
  const all = group.flatMap(({ edition, section }) =>
    statementsOf(section, editions[edition]?.edition.language ?? 'en', edition),
  );
  return [...new Set(all.map(statement => statement.key))].flatMap(key => {
    const said = oneEach(all.filter(statement => statement.key === key));
    return (['past', 'future'] as const).flatMap(tense => outnumbered(said, tense, flagged, editions));
  });
};

/** Those who say the tense that fewer say; where two stand against each other, the one that is not the reference. */
const outnumbered = (
  said: readonly Statement[],
  tense: Tense,
  flagged: Set<string>,
  editions: readonly ReadEdition[],
): Finding[] => {
  const those = said.filter(statement => statement.tense === tense);
  const others = said.filter(statement => statement.tense !== tense);
  const tie = those.length === others.length && those.some(statement => statement.edition === 0);
  if (others.length < Math.max(1, those.length) || tie) return [];
  return those.flatMap(statement => {
    const mark = `${statement.edition} ${statement.key}`;
    if (flagged.has(mark)) return [];
    flagged.add(mark);
    return [contradiction(statement, others[0], editions)];
  });
};

const oneEach = (statements: readonly Statement[]): Statement[] => {
  const byEdition = new Map<number, Statement>();
  for (const statement of statements)
    if (!byEdition.has(statement.edition)) byEdition.set(statement.edition, statement);
  return [...byEdition.values()];
};

const contradiction = (
  statement: Statement,
  other: Statement | undefined,
  editions: readonly ReadEdition[],
): Finding =>
  finding('tense-contradiction', {
    language: editions[statement.edition]?.edition.language ?? '',
    fact: statement.fact,
    expected: other?.fact ?? null,
    message: `${statement.fact.value} is told as ${statement.tense === 'past' ? 'held' : 'still to come'}; the other editions say ${statement.tense === 'past' ? 'it is still to come' : 'it has been held'}`,
  });
