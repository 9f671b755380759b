// An edition as it would go out now, in one face: gaps are marked, nothing is asked for approval, nothing is kept.
import { today } from '../../../platform/clock.ts';
import { invalid, messageOf } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';
import { readMaterial } from '../compose/compose.ts';
import { type FaceFile, renderFace } from './faces.ts';
import { composing, issueNamed } from './issue-context.ts';
import type { PublishContext } from './publish.ts';

/** @throws SeconError missing; invalid where the face cannot be made, such as a PDF that would not be accessible */
export async function previewFace(
  context: PublishContext,
  slug: string,
  language: Language,
  name: FaceFile,
): Promise<Uint8Array> {
  const { database, clock, files } = context.services;
  const issue = await issueNamed(database.db, slug);
  const on = issue.published ?? today(clock);
  const material = await readMaterial(composing(context), issue, on);
  const { view } = material.preview(language);
  try {
    return await renderFace(view, name, files);
  } catch (error) {
    throw invalid('newsletters.face', `it cannot be made: ${messageOf(error)}`, { reason: messageOf(error) });
  }
}
