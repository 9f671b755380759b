// One edition out of what all editions share: its blocks in order, what was corrected, and the words of its language.
import { plainInline, plainText, resolveDoc } from '../../../document/index.ts';
import type { BlockView, Doc, EditionView, Inline, Node } from '../../../document/model.ts';
import { renderFact } from '../../../facts/index.ts';
import { translator } from '../../../platform/i18n/index.ts';
import { LANGUAGE, type Language } from '../../../platform/languages.ts';
import type { IssueBlock } from '../model.ts';
import type { issues } from '../schema.ts';
import { type CardSource, cardData } from './cards.ts';
import { gapDoc, markedDoc } from './gaps.ts';
import type { SourceBlock, Sources } from './sources.ts';

/** What was corrected in an edition after it had gone out. */
export interface Correction {
  readonly language: string;
  /** The version that it made. */
  readonly version: number;
  /** Day, in the project's zone. */
  readonly on: string;
  readonly note: string;
}

/** What all editions share: everything is asked of the database once. */
export interface Shared extends CardSource {
  readonly issue: typeof issues.$inferSelect;
  readonly on: string;
  readonly project: {
    readonly slug: string;
    readonly acronym: string;
    readonly website: string;
    readonly programme: string;
  };
  readonly titles: ReadonlyMap<string, string>;
  readonly funding: ReadonlyMap<string, string>;
  /** Languages that are out, or about to be. */
  readonly languages: readonly Language[];
  readonly corrections: readonly Correction[];
  /** Of the correction that is about to go out, by language. */
  readonly notes: Readonly<Record<string, string>>;
  /** The day of that correction. */
  readonly correctedOn: string;
}

/** @param lenient marks what is missing or not approved, where an edition that goes out would be refused */
export function composeEdition(
  shared: Shared,
  sources: Sources,
  language: Language,
  lenient: boolean,
): EditionView {
  const { issue, site, project } = shared;
  const t = translator(language);
  const own = sources.get(language) ?? new Map<string, SourceBlock>();
  const published = issue.published ?? shared.on;
  const docOf = (source: SourceBlock | undefined): Doc => {
    if (lenient) return source ? markedDoc(source, language, shared.facts) : gapDoc(language);
    return source ? resolveDoc(source.doc, language, shared.facts) : { type: 'doc', content: [] };
  };
  const blocks = issue.blocks.map((block): BlockView => {
    const { heading, body } = splitHeading(docOf(own.get(block.id)));
    const data = cardData(shared, block, language, published);
    return { id: block.id, type: block.type, heading, body, data };
  });
  const headline = blocks.find(block => block.type === 'headline') ?? blocks[0];
  const address = (code: Language) => `${site}/${code}/newsletters/${issue.slug}`;
  const masthead = t('newsletters.masthead', { acronym: project.acronym, number: String(issue.number) });
  return {
    language,
    issue: `newsletter:${issue.slug}`,
    number: issue.number,
    masthead: lenient ? `${masthead} · ${t('newsletters.previewMark')}` : masthead,
    title: plainInline(headline?.heading ?? []),
    summary: summaryOf(blocks),
    published: { value: published, text: dayWords(published, language) },
    project: {
      acronym: project.acronym,
      title: shared.titles.get(language) ?? shared.titles.get('en') ?? project.acronym,
      programme: project.programme,
      website: project.website,
    },
    addresses: {
      page: address(language),
      pdf: `${address(language)}/issue.pdf`,
      site: `${site}/${language}`,
    },
    editions: shared.languages.map(code => ({
      language: code,
      name: LANGUAGE[code].name,
      href: address(code),
    })),
    blocks: withCorrections(shared, blocks, language),
    funding: shared.funding.get(language) ?? '',
    words: {
      readOnline: t('newsletters.readOnline'),
      otherLanguages: t('newsletters.otherLanguages'),
      publishedOn: t('newsletters.publishedOn'),
      emblemAlt: t('newsletters.emblemAlt'),
      contents: t('newsletters.contents'),
      download: t('newsletters.download'),
      page: t('newsletters.page'),
    },
  };
}

const dayWords = (value: string, language: Language): string => renderFact({ kind: 'date', value }, language);

/** What was corrected stands first, right below the headline, in every face. */
function withCorrections(shared: Shared, blocks: readonly BlockView[], language: Language): BlockView[] {
  const note = shared.notes[language];
  const told = [
    ...shared.corrections.filter(one => one.language === language),
    ...(note === undefined ? [] : [{ version: 0, on: shared.correctedOn, note }]),
  ];
  const after = blocks.findIndex(block => block.type === 'headline') + 1;
  const notes = told.map(({ on, note: words }, index) => correctionBlock(index, on, words, language));
  return [...blocks.slice(0, after), ...notes, ...blocks.slice(after)];
}

/** Block ids have no colon, so this one is nobody else's. */
const correctionBlock = (index: number, on: string, note: string, language: Language): BlockView => ({
  id: `correction:${index + 1}`,
  type: 'text' satisfies IssueBlock['type'],
  heading: [
    { type: 'text', text: translator(language)('newsletters.corrected', { date: dayWords(on, language) }) },
  ],
  body: note
    .split(/\n{2,}/)
    .map(
      (text): Node => ({ type: 'paragraph', content: [{ type: 'text', text: text.replaceAll('\n', ' ') }] }),
    ),
  data: null,
});

/** A block's text opens with its heading. */
function splitHeading(doc: Doc): { heading: readonly Inline[] | null; body: readonly Node[] } {
  const [first, ...rest] = doc.content;
  return first?.type === 'heading'
    ? { heading: first.content ?? [], body: rest }
    : { heading: null, body: doc.content };
}

/** The lead below the headline, or the first words there are. */
function summaryOf(blocks: readonly BlockView[]): string {
  const lead = blocks.find(block => block.body.length > 0);
  const [first] = lead?.body ?? [];
  return first ? plainText({ type: 'doc', content: [first] }) : '';
}
