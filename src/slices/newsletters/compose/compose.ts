// Composing: an issue's blocks, its texts and the record become editions, one a language, all saying the same facts.
import type { EditionView } from '../../../document/model.ts';
import type { RecordFact } from '../../../facts/model.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { Registry } from '../../../platform/registry.ts';
import { indicatorRefs } from '../../indicators/index.ts';
import { listOrganisations, type OrganisationView } from '../../organisations/index.ts';
import { projectRow } from '../../project/index.ts';
import { textsOf } from '../../texts/index.ts';
import { issueCorrections, publishedLanguages } from '../archive/queries.ts';
import { sightedSubjects } from '../rules.ts';
import type { issues } from '../schema.ts';
import { cardRefs } from './cards.ts';
import { type Checked, checkEditions, type Problem } from './check.ts';
import { composeEdition, type Shared } from './edition.ts';
import { readPictures } from './picture-cards.ts';
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

/** What a correction says, by language: it stands at the head of the editions that it is composed into. */
export type CorrectionNotes = Readonly<Record<string, string>>;

/** What is about to go out. */
export interface Going {
  /** The editions lead to each other, and to those that are out. */
  readonly languages: readonly Language[];
  readonly notes: CorrectionNotes;
  /** Today: the day of a correction. */
  readonly on: string;
}

const NOTHING: Going = { languages: [], notes: {}, on: '' };

/** Everything asked of the database once: checked and composed from it in any language, strictly or with its gaps. */
export interface Material {
  readonly issue: IssueRow;
  readonly sources: Sources;
  check(languages: readonly Language[]): Checked;
  /** One language alone, found once. */
  checkOne(language: Language): Checked;
  /** @throws UnknownFactError for an edition that `check` has problems with */
  edition(language: Language): Edition;
  /** As it would be now: what is missing or not approved is marked, nothing is refused. */
  preview(language: Language): Edition;
}

/**
 * @param on the day to tell things as of, normally the issue's own date
 */
export async function readMaterial(
  context: ComposeContext,
  issue: IssueRow,
  on: string,
  going: Going = NOTHING,
): Promise<Material> {
  const sources = readSources(await textsOf(context.db, 'newsletter', [issue.id]));
  const shared = await readShared(context, issue, sources, on, going);
  const made = (language: Language, lenient: boolean): Edition => ({
    language,
    view: composeEdition(shared, sources, language, lenient),
    facts: factsOf(shared, sources.get(language) ?? new Map()),
  });
  const checked = new Map<Language, Checked>();
  const checkOne = (language: Language): Checked => {
    const found = checked.get(language) ?? checkEditions(issue, [language], sources, shared);
    checked.set(language, found);
    return found;
  };
  return {
    issue,
    sources,
    check: languages => checkEditions(issue, languages, sources, shared),
    checkOne,
    edition: language => made(language, false),
    preview: language => made(language, true),
  };
}

/**
 * @param on the day to tell things as of, normally the issue's own date
 * @param going the editions wanted: all of them or none
 */
export async function compose(
  context: ComposeContext,
  issue: IssueRow,
  on: string,
  going: Going,
): Promise<Composed> {
  const material = await readMaterial(context, issue, on, going);
  const checked = material.check(going.languages);
  if (checked.problems.length > 0) return { editions: [], ...checked };
  return { editions: going.languages.map(material.edition), ...checked };
}

async function readShared(
  context: ComposeContext,
  issue: IssueRow,
  sources: Sources,
  on: string,
  going: Going,
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
  const out = await publishedLanguages(db, issue.id);
  return {
    issue,
    on,
    site: context.site,
    project,
    titles: field('title'),
    funding: field('funding'),
    languages: [...new Set([...out, ...going.languages])].sort(),
    corrections: await issueCorrections(db, issue.id),
    notes: going.notes,
    correctedOn: going.on,
    facts,
    indicators,
    partners: inCountryOrder(partners),
    inSight: await sightedSubjects(db, issue.blocks),
    pictures: await readPictures(db, issue.blocks),
  };
}

/** The lead partner's country first, then as the consortium lists itself. */
const inCountryOrder = (partners: readonly OrganisationView[]): OrganisationView[] =>
  [...partners].sort((a, b) => a.position - b.position);

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
