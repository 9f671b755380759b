// After a load: an issue that its file calls published goes out from the record, where it has not yet.
import { eq } from 'drizzle-orm';
import { publicUrl } from '../../../platform/config.ts';
import type { Db } from '../../../platform/db/index.ts';
import { isLanguage } from '../../../platform/languages.ts';
import type { LoadContext } from '../../../platform/registry.ts';
import { textsOf } from '../../texts/index.ts';
import { compose } from '../compose/compose.ts';
import { problemWords } from '../compose/problem-words.ts';
import { editions, issues } from '../schema.ts';
import { storeEditions } from './store-editions.ts';

/**
 * A load stores what it is given: an issue that cannot go out is loaded all the same, and the reason is noted.
 * Composes the editions of published issues that have none in a language they have texts in.
 */
export async function publishLoadedIssues(tx: Db, context: LoadContext): Promise<void> {
  const published = await tx.select().from(issues).where(eq(issues.state, 'published'));
  for (const issue of published) {
    const there = await tx
      .select({ language: editions.language })
      .from(editions)
      .where(eq(editions.issueId, issue.id));
    const written = new Set((await textsOf(tx, 'newsletter', [issue.id])).map(text => text.language));
    const wanted = [...written]
      .filter(isLanguage)
      .filter(code => !there.some(edition => edition.language === code));
    if (wanted.length === 0 || issue.published === null) continue;
    const site = publicUrl(context.services.config);
    const composed = await compose({ db: tx, registry: context.registry, site }, issue, issue.published, {
      languages: wanted,
      notes: {},
      on: issue.published,
    });
    const [problem] = composed.problems;
    if (problem) {
      context.note?.(`newsletter ${issue.number} has no editions yet: ${problemWords(problem)}`);
      continue;
    }
    await storeEditions(tx, context.actor, issue, composed.editions, context.services.clock.now());
  }
}
