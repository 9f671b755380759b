// Binding an imported section to the record: which record it speaks of, and which of its words say which fact.

import type { BlockType, Doc, Inline, ListItem, Node } from '../../../document/model.ts';
import type { ComparedSection, Passage } from '../../../facts/compare/index.ts';
import { equalFacts, extract, saysFact } from '../../../facts/index.ts';
import type { Fact } from '../../../facts/model.ts';
import type { Language } from '../../../platform/languages.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { inlineOf, type Span } from './inline.ts';

/** What a section is about, as far as its facts tell. */
export interface Subject {
  readonly type: BlockType;
  readonly subject?: string;
}

/** "The second interregional meeting, held …": how far into a text its opening words reach. */
const OPENING_LENGTH = 30;

/** At least this many of the indicators' targets in one section make it the indicators' own. */
const TARGETS_NEEDED = 4;

export interface Passages {
  readonly language: Language;
  readonly section: ComparedSection;
}

const factsIn = (passage: Passage, language: Language, candidates: Candidates): Fact[] =>
  extract(passage.text, language, { names: candidates.names });

/** @param first the edition's first section is its headline */
export function subjectOf({ language, section }: Passages, candidates: Candidates, first: boolean): Subject {
  if (first) return { type: 'headline' };
  const facts = [...section.headings, ...section.body].flatMap(passage =>
    factsIn(passage, language, candidates),
  );
  const event = candidates.events.find(({ dates }) => facts.some(fact => equalFacts(fact, dates.fact)));
  if (event) return { type: 'event', subject: event.subject };
  const report = candidates.reports.find(({ url }) => facts.some(fact => equalFacts(fact, url.fact)));
  if (report) return { type: 'report', subject: report.subject };
  return { type: 'text' };
}

/** Remembers which of several equal figures have been given out, so that two nines become two targets. */
class Binder {
  readonly #candidates: Candidates;
  readonly #subject: Subject;
  readonly #targets: Candidate[];
  readonly #counts: boolean;
  readonly #issue: Candidate;

  constructor(candidates: Candidates, subject: Subject, facts: readonly Fact[], issue: Candidate) {
    this.#candidates = candidates;
    this.#subject = subject;
    this.#issue = issue;
    const said = candidates.targets.filter(target => facts.some(fact => equalFacts(fact, target.fact)));
    this.#targets = said.length >= TARGETS_NEEDED ? [...candidates.targets] : [];
    this.#counts = facts.filter(fact => fact.kind === 'name').length >= TARGETS_NEEDED;
  }

  /** The record's fact that these words say, if they say one. @param opening they stand in a heading or open the text */
  refOf(fact: Fact, opening: boolean): string | null {
    switch (fact.kind) {
      case 'name':
        return fact.value;
      case 'date':
        return this.#date(fact);
      case 'url':
        return this.#address(fact);
      case 'ordinal':
        // "The second day" speaks of no workshop: in running text only a figure is taken for the event's number.
        return opening || /\d/.test(fact.text) ? this.#ordinal(fact) : null;
      case 'number':
        return this.#figure(fact);
      default:
        return null;
    }
  }

  #date(fact: Fact): string | null {
    const own = this.#candidates.events.filter(event => event.subject === this.#subject.subject);
    const found = [...own, ...this.#candidates.events].find(({ dates }) => equalFacts(fact, dates.fact));
    return found?.dates.ref ?? null;
  }

  #address(fact: Fact): string | null {
    const { reports, website } = this.#candidates;
    const known = [...reports.map(report => report.url), ...(website ? [website] : [])];
    return known.find(({ fact: url }) => equalFacts(fact, url))?.ref ?? null;
  }

  #ordinal(fact: Fact): string | null {
    const event = this.#candidates.events.find(({ subject }) => subject === this.#subject.subject);
    if (event?.ordinal && equalFacts(fact, event.ordinal.fact)) return event.ordinal.ref;
    return this.#subject.type === 'headline' && equalFacts(fact, this.#issue.fact) ? this.#issue.ref : null;
  }

  #figure(fact: Fact): string | null {
    const at = this.#targets.findIndex(target => equalFacts(fact, target.fact));
    if (at >= 0) return this.#targets.splice(at, 1)[0]?.ref ?? null;
    if (!this.#counts) return null;
    const { partners, countries } = this.#candidates;
    return [partners, countries].find(count => count && equalFacts(fact, count.fact))?.ref ?? null;
  }
}

export interface BoundSection {
  readonly doc: Doc;
  /** How many spans were bound to the record. */
  readonly bound: number;
}

/** Makes a section into a block's text: its heading first, its words bound to the facts they say. */
export function bindSection(
  { language, section }: Passages,
  candidates: Candidates,
  subject: Subject,
  issue: Candidate,
): BoundSection {
  const passages = [...section.headings, ...section.body];
  const facts = new Map(passages.map(passage => [passage, factsIn(passage, language, candidates)]));
  const binder = new Binder(candidates, subject, [...facts.values()].flat(), issue);
  let bound = 0;
  const opens = (passage: Passage, fact: Fact): boolean =>
    passage.kind === 'heading' || (passage === section.body[0] && fact.start < OPENING_LENGTH);
  const inline = (passage: Passage): Inline[] => {
    const spans = joinedDays(facts.get(passage) ?? [], passage, language, candidates).flatMap(
      (fact): Span[] => {
        const ref = binder.refOf(fact, opens(passage, fact));
        return ref === null
          ? []
          : [{ start: fact.start, end: fact.end, mark: { type: 'bound', attrs: { ref } } }];
      },
    );
    bound += spans.length;
    return inlineOf(passage.text, spans);
  };
  const [heading, ...more] = section.headings;
  const content: Node[] = [
    ...(heading
      ? [{ type: 'heading' as const, attrs: { level: 2 as const }, content: inline(heading) }]
      : []),
    ...more.map((passage): Node => ({ type: 'heading', attrs: { level: 3 }, content: inline(passage) })),
    ...bodyNodes(section.body, inline),
  ];
  return { doc: { type: 'doc', content }, bound };
}

/** "13 and 14 November" names two days; where the record has them as one event, they are taken as one fact. */
function joinedDays(
  facts: readonly Fact[],
  passage: Passage,
  language: Language,
  { events }: Candidates,
): Fact[] {
  return facts.flatMap((fact, index): Fact[] => {
    const [before, next] = [facts[index - 1], facts[index + 1]];
    const join = (first: Fact, last: Fact): Fact | null => {
      if (first.kind !== 'date' || last.kind !== 'date') return null;
      const text = passage.text.slice(first.start, last.end);
      const event = events.find(
        ({ dates }) => dates.fact.value.includes('/') && saysFact(text, language, dates.fact),
      );
      return event
        ? { kind: 'date', value: event.dates.fact.value, text, start: first.start, end: last.end }
        : null;
    };
    if (before && join(before, fact)) return [];
    return [(next && join(fact, next)) ?? fact];
  });
}

/** Paragraphs, and items gathered into lists. */
function bodyNodes(body: readonly Passage[], inline: (passage: Passage) => Inline[]): Node[] {
  const nodes: Node[] = [];
  let items: ListItem[] = [];
  for (const passage of body) {
    const paragraph: Node = { type: 'paragraph', content: inline(passage) };
    if (passage.kind === 'item') {
      if (items.length === 0) nodes.push({ type: 'bulletList', content: items });
      items.push({ type: 'listItem', content: [paragraph] });
    } else {
      items = [];
      nodes.push(paragraph);
    }
  }
  return nodes;
}
