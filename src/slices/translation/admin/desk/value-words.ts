// The value of a fact that is not on record any more, as readers write it.
import type { Formats } from '../../../../admin/i18n/index.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Days in words, first to last; all else as it stands. @param value canonical: `2023-11-13/2023-11-14` */
export function valueWords(value: string, { day, days }: Pick<Formats, 'day' | 'days'>): string {
  const [first = '', last] = value.split('/');
  if (!DAY.test(first)) return value;
  if (last === undefined) return day(first);
  return DAY.test(last) ? days(first, last) : value;
}
