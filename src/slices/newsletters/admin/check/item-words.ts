// A finding of the check in the reader's words: facts, languages and days by what they are called.
import { type Formats, type Translate, useFormats, useLanguage } from '../../../../admin/i18n/index.ts';
import { isLanguage } from '../../../../platform/languages.ts';
import { factTitle, useFactShelf } from '../../../texts/admin/index.ts';
import type { CheckItem } from '../asked-newsletters.ts';

const REF = /^[a-z]+:[\w-]+\.[a-zA-Z]+$/;
/** A record: what a block speaks of. */
const SUBJECT = /^[a-z]+:[\w-]+$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const slugWords = (subject: string): string =>
  `“${subject.slice(subject.indexOf(':') + 1).replaceAll('-', ' ')}”`;

/** "event:haskovo-2023.dates" as it is called; a record and a language by their names; a day as it is written. */
function said(formats: Formats, nameOf: (ref: string) => string, key: string, value: string): string {
  if (REF.test(value)) return nameOf(value);
  if (key === 'subject' && SUBJECT.test(value)) return slugWords(value);
  if (DAY.test(value)) return formats.day(value);
  return (key === 'source' || key === 'language') && isLanguage(value) ? formats.language(value) : value;
}

const words = (t: Translate, code: string, params: CheckItem['params']): string => {
  const key = [`newsletters.finding.${code}`, `newsletters.problem.${code}`].find(one => t.has(one));
  return key === undefined ? code : t(key, params ?? {});
};

type Said = Pick<CheckItem, 'code' | 'params'>;

/** Says items; asks once for all facts that they name. */
export function useItemWords(items: readonly Said[]): (item: Said) => string {
  const { t, language } = useLanguage();
  const formats = useFormats();
  const named = items.flatMap(({ params }) =>
    Object.values(params ?? {}).filter(
      (value): value is string => typeof value === 'string' && REF.test(value),
    ),
  );
  const shelf = useFactShelf(language, named);
  const nameOf = (ref: string): string => factTitle(t, ref, shelf.view(ref));
  return ({ code, params }) => {
    const entries = Object.entries(params ?? {}).map(([key, value]) => [
      key,
      typeof value === 'string' ? said(formats, nameOf, key, value) : value,
    ]);
    return words(t, code, Object.fromEntries(entries));
  };
}
