// The fields of a part for whoever only reads: what is on record, line by line, without controls that cannot be used.
import { type ReactElement, useMemo } from 'react';
import { useT } from '../../../../../admin/i18n/index.ts';
import { type Definition, DefinitionList } from '../../../../../admin/kit/index.ts';
import { isEmpty, isGroup } from '../../content.ts';
import { type Fields, type FormField, fieldsOfRow, type GroupsField } from '../../form-model.ts';
import { useSayings } from '../../history/record-names.ts';
import { type Said, type Sayings, saidOf } from '../../history/value-words.ts';
import { listOf, textOf } from './field-input.ts';
import { valuePairs } from './value-pairs.ts';

interface ReadingFieldsProps {
  readonly fields: readonly FormField[];
  readonly values: Fields;
}

/** Records that are named, so that their titles stand there. */
const namedBy = ({ fields, values }: ReadingFieldsProps) =>
  fields.flatMap(field => {
    const of = field.type === 'record' ? field.of : field.type === 'picture' ? 'library' : null;
    const value = values[field.name];
    const ids = Array.isArray(value) ? listOf(value) : [value];
    return of === null ? [] : ids.filter(id => !isEmpty(id)).map(id => ({ of, id: textOf(id) }));
  });

const withNote = ({ text, note }: Said): string => (note === undefined ? text : `${text} (${note})`);

/** Lists of groups and rules have a line for each of their parts. */
const LINES: readonly FormField['type'][] = ['names', 'groups', 'list', 'own', 'reading'];

/** A department or a phase: each of its fields in its own words. */
function groupWords(field: GroupsField, item: unknown, sayings: Sayings): string {
  const group = isGroup(item) ? item : {};
  return field.fields
    .flatMap(fieldsOfRow)
    .flatMap(inner => {
      const said = isEmpty(group[inner.name]) ? null : saidOf(inner, group[inner.name], sayings);
      return said ? [withNote(said)] : [];
    })
    .join(' · ');
}

function linesOf(field: FormField, value: unknown, sayings: Sayings): string[] {
  if (field.type === 'own' || field.type === 'reading')
    return valuePairs(value).map(({ keys, value: words }) =>
      [keys.join(' › ').replaceAll('_', ' '), words].filter(Boolean).join(': '),
    );
  if (field.type === 'groups') return listOf(value).map(item => groupWords(field, item, sayings));
  return listOf(value).flatMap(item => {
    const said = saidOf(field, item, sayings);
    return said ? [withNote(said)] : [];
  });
}

function wordsOf(field: FormField, value: unknown, sayings: Sayings): ReactElement | string {
  if (!LINES.includes(field.type)) return withNote(saidOf(field, value, sayings) ?? { text: '' });
  return (
    <ul className="record-lines">
      {linesOf(field, value, sayings).map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export function ReadingFields({ fields, values }: ReadingFieldsProps): ReactElement {
  const t = useT();
  const named = useMemo(() => namedBy({ fields, values }), [fields, values]);
  const sayings = useSayings(named);
  const filled = fields.filter(({ name }) => !isEmpty(values[name]));
  if (filled.length === 0) return <p className="k-description">{t('records.editor.nothingOnRecord')}</p>;
  const entries = filled.map(
    (field): Definition => ({
      id: field.name,
      label: t(field.label),
      value: wordsOf(field, values[field.name], sayings),
      lang: 'languageOf' in field && field.languageOf ? textOf(values[field.languageOf]) : undefined,
    }),
  );
  return <DefinitionList entries={entries} />;
}
