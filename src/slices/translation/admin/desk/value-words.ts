// The value of a fact that is not on record any more, as readers write it.
import type { Formats } from '../../../../admin/i18n/index.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Days in words, first to last; all else as it stands. @param value canonical: `2023-11-13/2023-11-14` */
export const valueWords = (value: string, { day }: Pick<Formats, 'day'>): string => {
  const parts = value.split('/');
  return parts.every(part => DAY.test(part)) ? parts.map(day).join(' – ') : value;
};
