// The check of an issue before it is approved: its facts and texts, its tense, links, pictures, and its mail, edition by edition.
import type { EditionView } from '../../../document/model.ts';
import { actorId, may } from '../../../platform/auth.ts';
import { today } from '../../../platform/clock.ts';
import { publicUrl } from '../../../platform/config.ts';
import { publicFetch } from '../../../platform/http/public-fetch.ts';
import type { Language } from '../../../platform/languages.ts';
import { personNames } from '../../people/index.ts';
import { approvesOwn } from '../../records/index.ts';
import { authorships } from '../../texts/index.ts';
import type { Problem } from '../compose/check.ts';
import { type IssueRow, type Material, readMaterial } from '../compose/compose.ts';
import { editionsThatChanged, isApproved } from '../service/go-out.ts';
import { composing, issueNamed } from '../service/issue-context.ts';
import { type PublishContext, projectLanguages } from '../service/publish.ts';
import { storedEditions } from '../service/store-editions.ts';
import { askedLinks, malformedLinks } from './addresses.ts';
import { faceFindings } from './faces.ts';
import type { CheckItem, EditionState, LanguageCheck } from './model.ts';
import { tenseItems } from './tense.ts';

export interface IssueCheck {
  readonly languages: readonly LanguageCheck[];
  readonly items: readonly CheckItem[];
}

export interface Asked {
  /** Null: all of the project. */
  readonly languages: readonly Language[] | null;
  /** Whether page and mail are made to look at them, which takes longest. */
  readonly faces: boolean;
}

/** @throws SeconError missing */
export async function checkIssue(
  context: PublishContext,
  slug: string,
  asked: Asked = { languages: null, faces: true },
): Promise<IssueCheck> {
  const { issue, material, languages: all } = await prepared(context, slug);
  const languages = all.filter(language => asked.languages?.includes(language) ?? true);
  const items = wholeIssue(material);
  for (const language of languages.filter(one => material.sources.has(one)))
    items.push(...(await editionItems(context, material, language, asked.faces)));
  const out = await storedEditions(context.services.database.db, issue.id);
  const changed = editionsThatChanged(
    material,
    new Map([...out].filter(([code]) => isOneOf(languages, code))),
  );
  const approvals = await approvalsOf(context, material, languages);
  const approvable = languages.filter(language => may(context.actor, 'texts.approve', { language }));
  const own = await ownWordsIn(context, material, approvable);
  return {
    items,
    languages: languages.map(language => {
      const found = items.filter(item => (item.language ?? language) === language);
      return {
        language,
        state: out.has(language) ? 'published' : stateOf(material, language),
        problems: found.filter(({ severity }) => severity === 'error').length,
        notes: found.filter(({ severity }) => severity !== 'error').length,
        changed: changed.has(language),
        approved: approvals.get(language) ?? null,
        approvable: approvable.includes(language),
        own: own.has(language),
      };
    }),
  };
}

const isOneOf = (languages: readonly string[], code: string): boolean => languages.includes(code);

/** Asks the servers of all its addresses. @throws SeconError missing */
export async function checkLinks(context: PublishContext, slug: string): Promise<readonly CheckItem[]> {
  const { material, languages } = await prepared(context, slug);
  const views = languages
    .filter(language => material.sources.has(language))
    .map(language => material.preview(language).view);
  return askedLinks(views, publicUrl(context.services.config), publicFetch);
}

async function prepared(context: PublishContext, slug: string) {
  const { db } = context.services.database;
  const issue = await issueNamed(db, slug);
  const on = issue.published ?? today(context.services.clock);
  const languages = await projectLanguages(db);
  return { issue, languages, material: await readMaterial(composing(context), issue, on) };
}

function stateOf(material: Material, language: Language): EditionState {
  const own = material.sources.get(language);
  const states = material.issue.blocks.map(({ id }) => own?.get(id)?.row.state ?? null);
  if (states.every(state => state === null)) return 'missing';
  if (isApproved(material, language)) return 'approved';
  return states.every(state => state === 'reviewed' || state === 'approved') ? 'ready' : 'draft';
}

/** What is the same in every language is told once. */
function wholeIssue({ issue, check }: Material): CheckItem[] {
  const { notes } = check([]);
  const whole = notes.filter(({ language }) => language === null);
  return whole.map(problem => itemOf(issue, problem, 'warning'));
}

async function editionItems(
  { services }: PublishContext,
  material: Material,
  language: Language,
  faces: boolean,
): Promise<CheckItem[]> {
  const { issue } = material;
  const { problems, notes } = material.checkOne(language);
  const { view } = material.preview(language);
  const isOwn = ({ code }: Problem): boolean => code !== 'not-approved';
  return [
    ...problems.filter(isOwn).map(problem => itemOf(issue, problem, 'error')),
    ...unapproved(problems, language),
    ...notes
      .filter(note => note.language !== null)
      .map(note => itemOf(issue, note, note.code === 'out-of-date' ? 'review' : 'warning')),
    ...(await tenseItems(view)).map(found => itemOf(issue, { language, ...found }, 'warning')),
    ...malformedLinks(view, publicUrl(services.config)).map(item => ({
      ...item,
      link: textLink(issue, item),
    })),
    ...(faces ? await faceItems(issue, view) : []),
  ];
}

/** That nobody has approved a text yet is no mistake in it. */
function unapproved(problems: readonly Problem[], language: Language): CheckItem[] {
  const count = problems.filter(({ code }) => code === 'not-approved').length;
  if (count === 0) return [];
  return [{ severity: 'review', language, block: null, code: 'unapproved', params: { count }, link: null }];
}

async function faceItems(issue: IssueRow, view: EditionView): Promise<CheckItem[]> {
  const found = await faceFindings(view);
  return found.map(({ severity, ...told }) =>
    itemOf(issue, { language: view.language, block: null, ...told }, severity),
  );
}

const itemOf = (issue: IssueRow, problem: Problem, severity: CheckItem['severity']): CheckItem => ({
  severity,
  ...problem,
  link: linkOf(issue, problem),
});

const TEXT_CODES: readonly string[] = [
  'no-text',
  'unknown-fact',
  'words-stale',
  'words-untrue',
  'fact-missing',
  'fact-added',
  'no-heading',
  'out-of-date',
  'tense-future',
  'tense-past',
];

/** Where it is mended: a text at the desk, a picture in the library, the statement at the project; else in the composer. */
function linkOf(issue: IssueRow, problem: Problem): string | null {
  const { code, params } = problem;
  if (code === 'no-statement') return '/admin/project';
  if (code.startsWith('picture-')) return `/admin/library/${String(params.subject).split(':')[1] ?? ''}`;
  return TEXT_CODES.includes(code) ? textLink(issue, problem) : null;
}

/** Words in the issue's own language are written in the composer. */
const textLink = (
  { slug, source }: IssueRow,
  { language, block }: Pick<Problem, 'language' | 'block'>,
): string | null =>
  language === null || language === source || block === null
    ? null
    : `/admin/desk/newsletters/${encodeURIComponent(slug)}/${language}#${block}`;

/** Languages in which words of whoever asks wait for somebody else to approve them. */
async function ownWordsIn(
  { actor, services }: PublishContext,
  material: Material,
  languages: readonly Language[],
): Promise<ReadonlySet<Language>> {
  const { db } = services.database;
  const alone = await approvesOwn(db, actor, [], languages);
  const waiting = languages
    .filter(language => !alone.includes(language))
    .flatMap(language =>
      [...(material.sources.get(language)?.values() ?? [])].flatMap(({ row }) =>
        row.state === 'approved' ? [] : [{ id: row.id, language }],
      ),
    );
  const written = await authorships(
    db,
    waiting.map(({ id }) => id),
  );
  const isMine = (id: string): boolean => written.get(id)?.author.actor === actorId(actor);
  return new Set(waiting.flatMap(({ id, language }) => (isMine(id) ? [language] : [])));
}

/** Who approved an edition last, of those that are approved as a whole. */
async function approvalsOf({ services }: PublishContext, material: Material, languages: readonly Language[]) {
  const { db } = services.database;
  const whole = languages.filter(language => isApproved(material, language));
  const rows = whole.flatMap(language => [...(material.sources.get(language)?.values() ?? [])]);
  const acts = await authorships(
    db,
    rows.map(({ row }) => row.id),
  );
  const names = await personNames(
    db,
    [...acts.values()].flatMap(({ approved }) => approved?.actor ?? []),
  );
  return new Map(
    whole.flatMap(language => {
      const own = [...(material.sources.get(language)?.values() ?? [])].flatMap(
        ({ row }) => acts.get(row.id) ?? [],
      );
      const last = own
        .flatMap(({ approved }) => approved ?? [])
        .sort((a, b) => b.at.getTime() - a.at.getTime())[0];
      if (!last) return [];
      const alone = own.some(one => one.alone);
      return [[language, { by: names.get(last.actor) ?? null, at: last.at, alone }] as const];
    }),
  );
}
