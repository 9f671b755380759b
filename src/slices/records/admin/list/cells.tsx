// What stands in the cells of a list: each value said as its column wants it.
import { type ReactElement, type ReactNode, Suspense } from 'react';
import { type Formats, type Translate, useFormats, useLanguage } from '../../../../admin/i18n/index.ts';
import { Badge } from '../../../../admin/kit/index.ts';
import type { LocalText } from '../../../texts/model.ts';
import { type Written, writtenIn } from '../written.ts';
import type { ListColumn } from './list-kind.ts';

/** What values are said with; made once a list, not once a cell. */
export interface Sayings {
  readonly t: Translate;
  readonly formats: Formats;
  readonly written: Written;
  /** Names by permanent name; undefined while they are on their way. */
  readonly partners: ReadonlyMap<string, LocalText> | undefined;
  readonly now: Date;
}

export function useSayings(partners: Sayings['partners']): Sayings {
  const { t, language } = useLanguage();
  const formats = useFormats();
  return { t, formats, written: writtenIn(language), partners, now: new Date() };
}

/** A name that may be in another language than the page. */
export const Named = ({ text }: { readonly text: LocalText }): ReactElement => (
  <span lang={text.own ? undefined : text.language}>{text.text}</span>
);

/** "2 days ago", the exact moment behind it. */
export const Ago = ({
  moment,
  sayings: { formats, now },
}: {
  readonly moment: string;
  readonly sayings: Sayings;
}): ReactElement => (
  <time className="k-time" dateTime={moment} title={formats.moment(moment)}>
    {formats.ago(moment, now)}
  </time>
);

type Details = Readonly<Record<string, unknown>>;

interface Cells {
  readonly id: string;
  readonly details: Details;
}

const unknown = (t: Translate, otherwise: string | undefined): ReactNode =>
  otherwise === undefined ? null : <span className="records-unknown">{t(otherwise)}</span>;

const detail = (details: Details, key: string): string => {
  const given = details[key];
  return given === undefined || given === null ? '' : String(given);
};

type ChoiceColumn = ListColumn & { as: 'choice' | 'badge' };

function chosen(column: ChoiceColumn, details: Details, t: Translate): ReactNode {
  const own = detail(details, column.key);
  const { or } = column;
  const [value, choices] = own === '' && or ? [detail(details, or.key), or.choices] : [own, column.choices];
  const choice = choices.find(known => known.value === value);
  if (!choice) return value === '' ? unknown(t, column.otherwise) : value;
  const words = t(choice.label);
  return column.as === 'badge' ? <Badge tone={choice.tone}>{words}</Badge> : words;
}

function organisation(value: string, { partners }: Sayings): ReactNode {
  if (value === '') return null;
  if (partners === undefined) return <span className="k-bar" />;
  const name = partners.get(value);
  return name ? <Named text={name} /> : value;
}

/** One value of a record in words; nothing where there is none. */
export function cellOf(column: ListColumn, { id, details }: Cells, sayings: Sayings): ReactNode {
  const { t, formats, written } = sayings;
  if (column.as === 'own')
    return (
      <Suspense fallback={<span className="k-bar" />}>
        <column.Cell id={id} />
      </Suspense>
    );
  if (column.as === 'choice' || column.as === 'badge') return chosen(column, details, t);
  const value = detail(details, column.key);
  if (value === '') return null;
  switch (column.as) {
    case 'words':
      return value;
    case 'number':
      return formats.number(Number(value));
    case 'country':
      return written.country(value);
    case 'language':
      return formats.language(value);
    case 'month-or-day':
      return written.monthOrDay(value);
    case 'days':
      return written.days(value, detail(details, column.until));
    case 'organisation':
      return organisation(value, sayings);
  }
}
