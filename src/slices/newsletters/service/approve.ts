// Approving an edition, and taking that back: every text of one language in one go, with the rights that texts ask for.
import { SeconError } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';
import { saveTexts } from '../../records/index.ts';
import { type TextRow, textsOf, textVersion } from '../../texts/index.ts';
import type { IssueRow } from '../compose/compose.ts';
import { newsletterKind } from '../kind.ts';
import { assertLiving, issueNamed } from './issue-context.ts';
import type { PublishContext } from './publish.ts';
import { refuse } from './refusals.ts';

/** Versions of the texts by block, as whoever approves has read them; null: there was no text. */
export type SeenTexts = Readonly<Record<string, string | null>>;

/**
 * @param seen of every block: what was changed since is approved by nobody
 * @throws NotPublishable where a text is missing; SeconError conflict `records.text-changed`; what saving texts throws
 */
export async function approveEdition(
  context: PublishContext,
  slug: string,
  language: Language,
  seen: SeenTexts,
): Promise<void> {
  const { issue, texts } = await edition(context, slug, language);
  const missing = issue.blocks.filter(({ id }) => !texts.has(id));
  refuse(
    issue,
    missing.map(({ id }) => ({ language, block: id, code: 'no-text', params: {} })),
  );
  for (const { id } of issue.blocks) refuseUnseen(id, texts.get(id), seen[id] ?? null);
  await change(context, issue, language, [...texts.values()], 'approved');
}

/** An approved edition is reviewed again, and goes out no more until it is approved anew. What is out stays out. */
export async function withdrawEdition(
  context: PublishContext,
  slug: string,
  language: Language,
): Promise<void> {
  const { issue, texts } = await edition(context, slug, language);
  const approved = [...texts.values()].filter(({ state }) => state === 'approved');
  await change(context, issue, language, approved, 'reviewed');
}

async function edition(context: PublishContext, slug: string, language: Language) {
  const { db } = context.services.database;
  const issue = await issueNamed(db, slug);
  assertLiving(issue);
  const named = issue.blocks.map(({ id }) => id);
  const texts = (await textsOf(db, 'newsletter', [issue.id], named)).filter(
    text => text.language === language,
  );
  return { issue, texts: new Map(texts.map(text => [text.field, text])) };
}

function refuseUnseen(block: string, text: TextRow | undefined, seen: string | null): void {
  const version = textVersion(text);
  if (version === seen) return;
  throw new SeconError(
    'conflict',
    'records.text-changed',
    { block, version: version ?? '' },
    `the text of block ${block} was changed since it was read`,
  );
}

async function change(
  context: PublishContext,
  issue: IssueRow,
  language: Language,
  texts: readonly TextRow[],
  state: TextRow['state'],
): Promise<void> {
  const input = Object.fromEntries(texts.map(({ field, body }) => [field, { [language]: { body, state } }]));
  await saveTexts(context, newsletterKind, issue.slug, issue.revision, input);
}
