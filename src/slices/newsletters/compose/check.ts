// What must hold before editions go out: every block there in every language, all naming the same facts,
// every bound span true to the record of today.
import { saysFact } from '../../../facts/index.ts';
import type { RecordFact } from '../../../facts/model.ts';
import type { Language } from '../../../platform/languages.ts';
import { boundSpans } from '../../texts/index.ts';
import type { IssueBlock } from '../model.ts';
import type { issues } from '../schema.ts';
import type { SourceBlock, Sources } from './sources.ts';

export interface Problem {
  readonly language: Language;
  readonly block: string;
  /** One clause that says what is wrong. */
  readonly reason: string;
}

/** What editions say wrongly keeps them back; what an editor may want to look at does not. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

type Facts = ReadonlyMap<string, RecordFact>;

/** @returns every reason not to publish, and every text that may be out of date, in the issue's order */
export function checkEditions(
  issue: typeof issues.$inferSelect,
  languages: readonly Language[],
  sources: Sources,
  facts: Facts,
): Checked {
  const reference = sources.get(issue.source) ?? new Map<string, SourceBlock>();
  const notes = languages.flatMap(language =>
    issue.blocks.flatMap(block =>
      outOfDate(sources.get(language)?.get(block.id), reference.get(block.id), issue.source).map(reason => ({
        language,
        block: block.id,
        reason,
      })),
    ),
  );
  const problems = languages.flatMap(language =>
    issue.blocks.flatMap(block =>
      reasons(
        block,
        sources.get(language)?.get(block.id),
        reference.get(block.id),
        language,
        issue.source,
        facts,
      ).map(reason => ({ language, block: block.id, reason })),
    ),
  );
  return { problems, notes };
}

function reasons(
  block: IssueBlock,
  text: SourceBlock | undefined,
  reference: SourceBlock | undefined,
  language: Language,
  source: string,
  facts: Facts,
): string[] {
  if (!text) return ['there is no text'];
  if (text.row.state !== 'approved') return [`the text is ${article(text.row.state)}, not approved`];
  const found = [
    ...unknownFacts(text, facts),
    ...staleSpans(text, facts),
    ...untrueSpans(text, language, facts),
  ];
  if (reference && language !== source) found.push(...differingFacts(text, reference, source));
  if (block.type === 'headline' && text.doc.content[0]?.type !== 'heading') found.push('it has no heading');
  return found;
}

const article = (state: string): string =>
  state === 'machine' ? 'a machine translation' : state === 'draft' ? 'a draft' : state;

const unknownFacts = (text: SourceBlock, facts: Facts): string[] =>
  text.refs.filter(ref => !facts.has(ref)).map(ref => `it names ${ref}, which is not on record`);

/** Words bound to an address are its label: they stay true wherever it leads. */
const isAddress = (fact: RecordFact): boolean => fact.kind === 'url' || fact.kind === 'email';

/** The record has moved on since the words were bound. */
const staleSpans = (text: SourceBlock, facts: Facts): string[] =>
  Object.entries(text.row.bound).flatMap(([ref, value]) => {
    const now = facts.get(ref);
    return now === undefined || now.value === value || isAddress(now)
      ? []
      : [`its words for ${ref} were written for ${value}, but the record now says ${now.value}`];
  });

const untrueSpans = (text: SourceBlock, language: Language, facts: Facts): string[] =>
  boundSpans(text.doc).flatMap(({ ref, words }) => {
    const fact = facts.get(ref);
    // Names bend by grammar; a figure or a date must say its value.
    if (!fact || isAddress(fact) || fact.kind === 'name') return [];
    return saysFact(words, language, fact) ? [] : [`"${words}" does not say ${ref}, which is ${fact.value}`];
  });

function differingFacts(text: SourceBlock, reference: SourceBlock, source: string): string[] {
  const missing = reference.refs.filter(ref => !text.refs.includes(ref));
  const added = text.refs.filter(ref => !reference.refs.includes(ref));
  return [
    ...missing.map(ref => `it does not name ${ref}, which ${source} does`),
    ...added.map(ref => `it names ${ref}, which ${source} does not`),
  ];
}

/** Translated from words that have changed since: for an editor to judge, since a comma changes words too. */
const outOfDate = (
  text: SourceBlock | undefined,
  reference: SourceBlock | undefined,
  source: string,
): string[] =>
  text && reference && text.row.basedOn !== null && text.row.basedOn !== reference.row.fingerprint
    ? [`it was translated from an earlier ${source} text, which has changed since`]
    : [];
