// What the records are called that a difference names: partners, regions, pictures.
import { useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useFormats, useLanguage } from '../../../../admin/i18n/index.ts';
import type { RecordKindName } from '../../model.ts';
import { recordQuery } from '../asked.ts';
import { type Content, type FormTitle, titleField, titleName, titleText } from '../form-model.ts';
import type { RecordView } from '../record-api.ts';
import { writtenIn } from '../written.ts';
import type { Difference, FieldChange } from './difference.ts';
import type { Sayings } from './value-words.ts';

interface Reference {
  readonly of: RecordKindName;
  readonly id: string;
}

/** More than these no reader looks at; the rest stand by their permanent names. */
const MOST = 60;

function* referencesIn(changes: readonly FieldChange[]): Generator<Reference> {
  for (const { field, before, after } of changes) {
    const of = field?.type === 'picture' ? 'library' : field?.type === 'record' ? field.of : null;
    if (of === null) continue;
    for (const value of [before, after].flat())
      if (typeof value === 'string' && value !== '') yield { of, id: value };
  }
}

/** Every other record that a difference names, once. */
export function referencesOf({ parts }: Difference): Reference[] {
  const found = parts.flatMap(({ fields }) => [...referencesIn(fields)]);
  return [...new Map(found.map(one => [`${one.of}/${one.id}`, one])).values()].slice(0, MOST);
}

/** Whatever names a record of any kind. */
const anyTitle = (content: Content, language: string): FormTitle | null =>
  titleName(content, language) ?? titleField(content, 'name') ?? titleText(content, 'title', language);

/** What values are said with, once the records that they name are known. */
export function useSayings(references: readonly Reference[]): Sayings {
  const { t, language } = useLanguage();
  const formats = useFormats();
  const views = useQueries({
    queries: references.map(({ of, id }) => ({ ...recordQuery<RecordView>(of, id), retry: false })),
    combine: found => found.map(({ data }) => data),
  });
  const nameOf = useCallback(
    (of: RecordKindName, id: string) => {
      const view = views.find((one, index) => one && references[index]?.of === of && one.id === id);
      return view ? (anyTitle(view, language) ?? undefined) : undefined;
    },
    [views, references, language],
  );
  return { t, language, formats, written: writtenIn(language), nameOf };
}
