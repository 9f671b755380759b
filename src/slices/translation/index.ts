// The door of the slice: the daily work on texts in many languages.
import type { Slice } from '../../platform/registry.ts';
import { glossaryContent, glossaryKind } from './content.ts';
import { MACHINE_JOB, REQUESTED } from './machine/requests.ts';
import { machineJob } from './machine/work.ts';
import { api } from './routes.ts';

export { nextText } from './board/board.ts';
export type { TextFinding } from './check/model.ts';
export { type PublishedText, textProblems } from './check/problems.ts';

export const translationSlice: Slice = {
  name: 'translation',
  content: [glossaryContent],
  records: [glossaryKind],
  outbox: [{ topic: REQUESTED, job: MACHINE_JOB }],
  jobs: [machineJob],
  api,
};
