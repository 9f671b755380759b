// Terms of the glossary that a source text speaks of, with the words for them: one press puts one in.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useRights } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Icon, TextLink } from '../../../../admin/kit/index.ts';
import type { Term, TextPlace } from '../../model.ts';
import { Panel } from './panel.tsx';
import { type FoundConcept, termsQuery } from './panels-api.ts';

export interface TermsPanelProps extends TextPlace {
  /** Puts a word into the text; absent where it is only read. */
  readonly onInsert?: ((term: string) => void) | undefined;
}

interface WordProps {
  readonly term: Term;
  readonly onInsert: TermsPanelProps['onInsert'];
}

/** A word that may be used is a button, one to be avoided is struck through and says so. */
function Word({ term: { language, term, use }, onInsert }: WordProps): ReactElement {
  const t = useT();
  const word = <span lang={language}>{term}</span>;
  if (use === 'avoid')
    return (
      <span className="panel-avoid">
        <Icon name="close" />
        {t('translation.terms.avoid')} <s lang={language}>{term}</s>
      </span>
    );
  if (onInsert === undefined) return <span className="panel-word">{word}</span>;
  return (
    <button type="button" className="panel-word" data-use={use} onClick={() => onInsert(term)}>
      <span className="visually-hidden">{t('translation.terms.insert')} </span>
      {word}
    </button>
  );
}

interface ConceptProps {
  readonly concept: FoundConcept;
  readonly language: string;
  readonly onInsert: TermsPanelProps['onInsert'];
}

function Concept({ concept, language, onInsert }: ConceptProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { mayI } = useRights();
  const { id, source, target, note } = concept;
  const [said] = source;
  const isAsked = target.every(({ use }) => use === 'avoid');
  return (
    <li className="panel-concept">
      <p className="panel-term" lang={said?.language}>
        {said?.term}
      </p>
      <ul className="panel-words" aria-label={t('translation.terms.wordsFor', { term: said?.term ?? id })}>
        {target.map(term => (
          <li key={`${term.term} ${term.use}`}>
            <Word term={term} onInsert={onInsert} />
          </li>
        ))}
      </ul>
      {isAsked && (
        <p className="panel-fine">
          {t('translation.terms.noWord', { language: formats.language(language) })}{' '}
          {mayI('glossary.edit') && (
            <TextLink href={`/admin/glossary/${encodeURIComponent(id)}`} newWindow>
              {t('translation.terms.addWord')}
            </TextLink>
          )}
        </p>
      )}
      {note !== null && <p className="panel-fine">{note}</p>}
    </li>
  );
}

export function TermsPanel({ kind, id, language, field, onInsert }: TermsPanelProps): ReactElement {
  const t = useT();
  const query = useQuery(termsQuery({ kind, id, language }));
  return (
    <Panel label={t('translation.terms.title')} query={query}>
      {concepts => {
        const own = concepts.filter(concept => concept.field === field);
        if (own.length === 0) return <p className="panel-fine">{t('translation.terms.none')}</p>;
        return (
          <ul className="panel-list">
            {own.map(concept => (
              <Concept key={concept.id} concept={concept} language={language} onInsert={onInsert} />
            ))}
          </ul>
        );
      }}
    </Panel>
  );
}
