// Composing: an issue's blocks, its texts and the record become editions, one a language, all saying the same facts.
import { plainInline, plainText, resolveDoc } from '../../../document/index.ts';
import type { BlockView, Doc, EditionView, Inline, Node } from '../../../document/model.ts';
import { renderFact } from '../../../facts/index.ts';
import type { RecordFact } from '../../../facts/model.ts';
import type { Db } from '../../../platform/db/index.ts';
import { translator } from '../../../platform/i18n/index.ts';
import { LANGUAGE, type Language } from '../../../platform/languages.ts';
import type { Registry } from '../../../platform/registry.ts';
import { indicatorRefs } from '../../indicators/index.ts';
import { listOrganisations, type OrganisationView } from '../../organisations/index.ts';
import { projectRow } from '../../project/index.ts';
import { textsOf } from '../../texts/index.ts';
import type { issues } from '../schema.ts';
import { type CardSource, cardData, cardRefs } from './cards.ts';
import { checkEditions, type Problem } from './check.ts';
import { readSources, type SourceBlock, type Sources } from './sources.ts';

export type IssueRow = typeof issues.$inferSelect;

export interface ComposeContext {
  readonly db: Db;
  readonly registry: Registry;
  /** Public address of the site, without a trailing slash. */
  readonly site: string;
}

export interface Edition {
  readonly language: Language;
  readonly view: EditionView;
  /** The facts it names and their values, by reference, sorted. */
  readonly facts: Readonly<Record<string, string>>;
}

export interface Composed {
  readonly editions: readonly Edition[];
  /** What keeps it from being published: edition, block and reason. Editions are empty when there is any. */
  readonly problems: readonly Problem[];
  /** What an editor may want to look at: texts that may be out of date. */
  readonly notes: readonly Problem[];
}

/**
 * @param languages the editions wanted: all of them or none
 * @param on the day to tell things as of, normally the issue's own date
 */
export async function compose(
  context: ComposeContext,
  issue: IssueRow,
  languages: readonly Language[],
  on: string,
): Promise<Composed> {
  const sources = readSources(await textsOf(context.db, 'newsletter', [issue.id]));
  const shared = await readShared(context, issue, sources, on);
  const { problems, notes } = checkEditions(issue, languages, sources, shared.facts);
  if (problems.length > 0) return { editions: [], problems, notes };
  return { editions: languages.map(language => composeEdition(shared, sources, language)), problems, notes };
}

/** What all editions share: everything is asked of the database once. */
interface Shared extends CardSource {
  readonly issue: IssueRow;
  readonly on: string;
  readonly site: string;
  readonly project: {
    readonly slug: string;
    readonly acronym: string;
    readonly website: string;
    readonly programme: string;
  };
  readonly titles: ReadonlyMap<string, string>;
  readonly funding: ReadonlyMap<string, string>;
  readonly languages: readonly Language[];
}

async function readShared(
  context: ComposeContext,
  issue: IssueRow,
  sources: Sources,
  on: string,
): Promise<Shared> {
  const { db, registry } = context;
  const project = await projectRow(db);
  const projectTexts = await textsOf(db, 'project', [project.id]);
  const indicators = await indicatorRefs(db);
  const partners = (await listOrganisations(db, 'en', { on })).filter(partner => partner.kind === 'partner');
  const textRefs = [...sources.values()].flatMap(blocks => [...blocks.values()].flatMap(block => block.refs));
  const refs = new Set([
    ...textRefs,
    ...issue.blocks.flatMap(block => cardRefs(block, { indicators, partners })),
  ]);
  const facts = await registry.resolveFacts(db, refs, on);
  const field = (name: string) =>
    new Map(projectTexts.filter(text => text.field === name).map(text => [text.language, text.body]));
  return {
    issue,
    on,
    site: context.site,
    project,
    titles: field('title'),
    funding: field('funding'),
    languages: [...sources.keys()].filter((code): code is Language => code in LANGUAGE).sort(),
    facts,
    indicators,
    partners: inCountryOrder(partners),
  };
}

/** The lead partner's country first, then as the consortium lists itself. */
const inCountryOrder = (partners: readonly OrganisationView[]): OrganisationView[] =>
  [...partners].sort((a, b) => a.position - b.position);

function composeEdition(shared: Shared, sources: Sources, language: Language): Edition {
  const { issue, site, project } = shared;
  const t = translator(language);
  const own = sources.get(language) ?? new Map<string, SourceBlock>();
  const blocks = issue.blocks.map((block): BlockView => {
    const source = own.get(block.id);
    const doc = source
      ? resolveDoc(source.doc, language, shared.facts)
      : { type: 'doc' as const, content: [] };
    const { heading, body } = splitHeading(doc);
    return {
      id: block.id,
      type: block.type,
      heading,
      body,
      data: cardData(shared, block, language, issue.published ?? shared.on),
    };
  });
  const headline = blocks.find(block => block.type === 'headline') ?? blocks[0];
  const address = (code: Language) => `${site}/${code}/newsletters/${issue.slug}`;
  const published = issue.published ?? shared.on;
  const view: EditionView = {
    language,
    issue: `newsletter:${issue.slug}`,
    number: issue.number,
    masthead: t('newsletters.masthead', { acronym: project.acronym, number: String(issue.number) }),
    title: plainInline(headline?.heading ?? []),
    summary: summaryOf(blocks),
    published: { value: published, text: renderFact({ kind: 'date', value: published }, language) },
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
    blocks,
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
  return { language, view, facts: factsOf(shared, own) };
}

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

function factsOf(shared: Shared, own: ReadonlyMap<string, SourceBlock>): Record<string, string> {
  const refs = shared.issue.blocks.flatMap(block => [
    ...(own.get(block.id)?.refs ?? []),
    ...cardRefs(block, shared),
  ]);
  const named = [...new Set(refs)].sort().flatMap((ref): [string, string][] => {
    const fact: RecordFact | undefined = shared.facts.get(ref);
    return fact ? [[ref, fact.value]] : [];
  });
  return Object.fromEntries(named);
}
