// The day an edition was published, for the faces that carry a date in their form: never the day they were made.

import type { EditionView } from './model.ts';

/**
 * The first day of the edition's date of publishing: of a month its first, of a year New Year's Day.
 * @returns year, month from 1 and day
 * @throws Error for a value that is no day, month or year
 */
export const publishedDay = (view: EditionView): readonly [number, number, number] => {
  const [, year, month = '01', day = '01'] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(view.published.value) ?? [];
  if (year === undefined) throw new Error(`"${view.published.value}" is no date to publish an edition at`);
  return [Number(year), Number(month), Number(day)];
};
