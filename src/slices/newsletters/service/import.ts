// Importing newsletters made elsewhere: several files become one issue with an edition each; blocks aligned,
// words bound to the record's facts, differences kept as questions for an editor.
import { readFile } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { writeMarkdown } from '../../../document/index.ts';
import { compareEditions, type Finding } from '../../../facts/compare/index.ts';
import { audit } from '../../../platform/audit.ts';
import { type Actor, authorise } from '../../../platform/auth.ts';
import { today, uuidv7 } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import { invalid, SeconError } from '../../../platform/errors.ts';
import { sha256 } from '../../../platform/files.ts';
import { isLanguage, type Language } from '../../../platform/languages.ts';
import type { Registry } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';
import { type Edition, readEditions } from '../../../reading/index.ts';
import { bindTexts, storeTexts } from '../../texts/index.ts';
import { bindSection, subjectOf } from '../import/bind.ts';
import { type AlignedBlock, alignBlocks } from '../import/blocks.ts';
import { type Candidates, readCandidates } from '../import/candidates.ts';
import type { IssueBlock, OpenQuestion } from '../model.ts';
import { issues } from '../schema.ts';

export interface ImportContext {
  readonly actor: Actor;
  readonly services: Services;
  readonly registry: Registry;
}

export interface Imported {
  /** False when the same files had been imported before. */
  readonly changed: boolean;
  readonly languages: readonly string[];
  readonly blocks: number;
  readonly bound: number;
  readonly questions: number;
}

/**
 * @param files editions of one issue, a language each
 * @throws InputError for a file that cannot be read; SeconError conflict when the issue is there already
 */
export async function importIssue(
  context: ImportContext,
  number: number,
  files: readonly string[],
): Promise<Imported> {
  authorise(context.actor, 'newsletters.import');
  const { services, registry } = context;
  const digests = (
    await Promise.all(files.map(async file => sha256(await readFile(file).catch(() => new Uint8Array()))))
  ).sort();
  const known = await importedBefore(services.database.db, number, digests);
  if (known) return known;
  const editions = await readDistinct(files);
  return services.change(async tx => {
    const candidates = await readCandidates(tx, registry, today(services.clock));
    return storeIssue(tx, context, number, editions, candidates, digests);
  });
}

async function importedBefore(db: Db, number: number, digests: readonly string[]): Promise<Imported | null> {
  const [issue] = await db.select().from(issues).where(eq(issues.number, number));
  if (!issue) return null;
  if (issue.imported.length > 0 && digests.every(digest => issue.imported.includes(digest)))
    return {
      changed: false,
      languages: [],
      blocks: issue.blocks.length,
      bound: 0,
      questions: issue.questions.length,
    };
  throw new SeconError(
    'conflict',
    'newsletters.exists',
    { number },
    `newsletter ${number} is on record already; an import makes a new issue`,
  );
}

type KnownEdition = Edition & { readonly language: Language };

async function readDistinct(files: readonly string[]): Promise<KnownEdition[]> {
  const read = await readEditions(files);
  const editions = read.filter((edition): edition is KnownEdition => isLanguage(edition.language));
  const twice = editions.find(
    (edition, index) => editions.findIndex(other => other.language === edition.language) < index,
  );
  if (twice) {
    const first = editions.find(edition => edition.language === twice.language);
    throw invalid(
      'newsletters.language-twice',
      `${twice.file} and ${first?.file} are both in ${twice.language}; an issue has one edition a language`,
    );
  }
  return editions;
}

async function storeIssue(
  tx: Db,
  { actor, registry, services }: ImportContext,
  number: number,
  editions: readonly KnownEdition[],
  candidates: Candidates,
  digests: readonly string[],
): Promise<Imported> {
  const comparison = compareEditions(editions, { names: candidates.names });
  const reference =
    editions.find(edition => edition.language === 'en')?.language ?? editions[0]?.language ?? 'en';
  const read = editions.map((edition, index) => ({
    language: edition.language,
    sections: comparison.editions[index]?.sections ?? [],
  }));
  const aligned = alignBlocks(reference, read);
  const { blocks, texts, bound } = compose(aligned, reference, candidates, number);
  const issue = {
    id: uuidv7(),
    slug: String(number),
    number,
    source: reference,
    state: 'draft' as const,
    published:
      editions
        .map(edition => edition.published)
        .find(date => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)) ?? null,
    blocks,
    questions: comparison.findings.map(finding => questionOf(finding, aligned, read, reference)),
    imported: [...digests],
  };
  await tx.insert(issues).values(issue);
  await storeTexts(tx, actor, { owner: 'newsletter', id: issue.id, source: reference }, texts, []);
  await bindTexts(tx, registry, today(services.clock));
  await audit(tx, actor, [
    { verb: 'newsletters.import', subject: `newsletter:${issue.slug}`, after: { blocks: blocks.length } },
  ]);
  return {
    changed: true,
    languages: editions.map(edition => edition.language),
    blocks: blocks.length,
    bound,
    questions: issue.questions.length,
  };
}

type TextFiles = Parameters<typeof storeTexts>[3];

function compose(
  aligned: readonly AlignedBlock[],
  reference: Language,
  candidates: Candidates,
  number: number,
) {
  const issue = {
    ref: `newsletter:${number}.number`,
    fact: { kind: 'ordinal' as const, value: String(number) },
  };
  const blocks: IssueBlock[] = [];
  const byLanguage = new Map<Language, TextFiles[number]['texts'][number][]>();
  let bound = 0;
  aligned.forEach((block, index) => {
    const [leadLanguage, lead] = block.sections.has(reference)
      ? [reference, block.sections.get(reference)]
      : ([...block.sections][0] ?? [reference, undefined]);
    const subject = lead
      ? subjectOf({ language: leadLanguage, section: lead }, candidates, index === 0)
      : { type: 'text' as const };
    blocks.push({ id: block.id, ...subject });
    for (const [language, section] of block.sections) {
      const made = bindSection({ language, section }, candidates, subject, issue);
      bound += made.bound;
      const text = {
        field: block.id,
        body: writeMarkdown(made.doc).trim(),
        state: 'draft' as const,
        basedOn: null,
        line: 1,
      };
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), text]);
    }
  });
  const texts = [...byLanguage].map(([language, own]) => ({
    path: `import/${language}.md`,
    language,
    texts: own,
  }));
  return { blocks, texts, bound };
}

/** A finding of the comparison as a question that names the block it is about. */
function questionOf(
  finding: Finding,
  aligned: readonly AlignedBlock[],
  read: Parameters<typeof alignBlocks>[1],
  reference: Language,
): OpenQuestion {
  // A missing section is cited by the reference's section, everything else by the edition's own.
  const language = finding.kind === 'section-missing' ? reference : finding.language;
  const sections = read.find(edition => edition.language === language)?.sections ?? [];
  const section = sections.find(({ id }) => id === finding.section);
  const place = language === reference ? section?.id : section?.matches;
  const block = aligned.find(({ sections: own }) =>
    place === undefined || place === null
      ? own.get(language as Language)?.id === finding.section
      : own.get(reference)?.id === place,
  );
  return {
    kind: finding.kind,
    severity: finding.severity,
    language: finding.language,
    block: block?.id ?? null,
    message: finding.message,
    found: finding.fact?.text ?? null,
    expected: finding.expected?.text ?? null,
  };
}
