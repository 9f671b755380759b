// The differences that an import found between editions: which are open, and settling one.
import type { Fields } from '../../../records/admin/index.ts';
import type { OpenQuestion } from '../../model.ts';

export const questionsOf = (fields: Fields): readonly OpenQuestion[] =>
  (Array.isArray(fields.questions) ? fields.questions : []) as readonly OpenQuestion[];

export const openCount = (questions: readonly OpenQuestion[]): number =>
  questions.filter(({ settled }) => settled === undefined).length;

/** @param settled undefined: it is open again */
export const withSettled = (
  questions: readonly OpenQuestion[],
  index: number,
  settled: OpenQuestion['settled'],
): OpenQuestion[] =>
  questions.map((question, place) => {
    if (place !== index) return question;
    const { settled: _, ...open } = question;
    return settled === undefined ? open : { ...open, settled };
  });
