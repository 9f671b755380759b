// What the frame says of the project, in the page's language.
import type { FrameProject } from '../../platform/http/shell.ts';
import type { PageContext } from '../../platform/registry.ts';
import { getProject, hasProject } from '../project/index.ts';

/** @returns null before anything is loaded: the frame then stands without */
export async function frameProject(context: PageContext): Promise<FrameProject | null> {
  if (!(await hasProject(context.db))) return null;
  const { acronym, title, programme, website, funding, disclaimer } = await getProject(context);
  return { acronym, title: title.text, programme, website, funding, disclaimer: disclaimer.text };
}
