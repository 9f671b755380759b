// Binding an imported section to the record: which record it speaks of, and which of its words say which fact.
import type { ComparedSection, Passage } from '../../../facts/compare/index.ts';
import { equalFacts, extract } from '../../../facts/index.ts';
import type { Fact } from '../../../facts/model.ts';
import type { Doc, Inline, ListItem, Node } from '../../../document/model.ts';
import type { Language } from '../../../platform/languages.ts';
import type { BlockType } from '../../../document/model.ts';
import type { Candidate, Candidates } from './candidates.ts';

/** What a section is about, as far as its facts tell. */
export interface Subject {
  readonly type: BlockType;
  readonly subject?: string;
}

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
  const facts = [...section.headings, ...section.body].flatMap(passage => factsIn(passage, language, candidates));
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

  /** The record's fact that these words say, if they say one. */
  refOf(fact: Fact): string | null {
    switch (fact.kind) {
      case 'name':
        return fact.value;
      case 'date':
        return this.#date(fact);
      case 'url':
        return this.#address(fact);
      case 'ordinal':
        return this.#ordinal(fact);
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
  const inline = (passage: Passage): Inline[] => {
    const nodes: Inline[] = [];
    let at = 0;
    for (const fact of facts.get(passage) ?? []) {
      const ref = fact.start < at ? null : binder.refOf(fact);
      if (ref === null) continue;
      if (fact.start > at) nodes.push({ type: 'text', text: passage.text.slice(at, fact.start) });
      nodes.push({ type: 'text', text: fact.text, marks: [{ type: 'bound', attrs: { ref } }] });
      bound++;
      at = fact.end;
    }
    if (at < passage.text.length) nodes.push({ type: 'text', text: passage.text.slice(at) });
    return nodes;
  };
  const [heading, ...more] = section.headings;
  const content: Node[] = [
    ...(heading ? [{ type: 'heading' as const, attrs: { level: 2 as const }, content: inline(heading) }] : []),
    ...more.map((passage): Node => ({ type: 'heading', attrs: { level: 3 }, content: inline(passage) })),
    ...bodyNodes(section.body, inline),
  ];
  return { doc: { type: 'doc', content }, bound };
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
