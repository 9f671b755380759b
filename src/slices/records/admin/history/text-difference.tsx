// What became of a text in one language: its words, and how far it is.
import type { ReactElement } from 'react';
import { Badge, WordDifference } from '../../../../admin/kit/index.ts';
import type { Text } from '../form-model.ts';
import type { TextChange } from './difference.ts';
import { readable } from './readable-text.ts';
import type { Sayings } from './value-words.ts';

interface TextsProps {
  readonly changes: readonly TextChange[];
  readonly sayings: Sayings;
}

/** What is to be known beside the words: it is new, it went, its state changed. */
function Notes({ before, after, sayings }: TextChange & { readonly sayings: Sayings }): ReactElement {
  const { t } = sayings;
  const state = (text: Text): ReactElement => <Badge>{t(`records.history.state-${text.state}`)}</Badge>;
  const changed = before && after && before.state !== after.state;
  return (
    <span className="records-text-notes">
      {!before && <Badge tone="success">{t('records.history.textNew')}</Badge>}
      {!after && <Badge tone="danger">{t('records.history.textGone')}</Badge>}
      {!before && after && state(after)}
      {changed && (
        <>
          <span className="visually-hidden">{t('records.history.was')} </span>
          {state(before)}
          <span aria-hidden="true" className="records-arrow">
            →
          </span>
          <span className="visually-hidden">{t('records.history.isNow')} </span>
          {state(after)}
        </>
      )}
    </span>
  );
}

/** Text by text, language by language. */
export const TextDifferences = ({ changes, sayings }: TextsProps): ReactElement => (
  <dl className="records-changes">
    {changes.map(change => {
      const { text, name, language, before, after } = change;
      return (
        <div key={`${name} ${language}`}>
          <dt>
            <span>
              {text ? sayings.t(text.label) : name}
              <span className="records-soft"> · {sayings.formats.language(language)}</span>
            </span>
            <Notes {...change} sayings={sayings} />
          </dt>
          <dd>
            {before?.body !== after?.body && (
              <WordDifference {...readable(before?.body ?? '', after?.body ?? '')} lang={language} />
            )}
          </dd>
        </div>
      );
    })}
  </dl>
);
