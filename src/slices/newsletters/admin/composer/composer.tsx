// The composer: the issue as a column, the language it is written in above it, and beside it what helps to fill it.
import { type ReactElement, useState } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { LinkButton, Select } from '../../../../admin/kit/index.ts';
import { useSearch } from '../../../../admin/router/index.ts';
import { isLanguage, LANGUAGE, LANGUAGES } from '../../../../platform/languages.ts';
import type { BodyProps } from '../../../records/admin/index.ts';
import { Column } from './column.tsx';
import { Panels } from './panels.tsx';
import { useIssue } from './use-issue.ts';

/** The issue's own language, unless the address or the person says another. */
function useComposed({ state }: BodyProps): readonly [string, (language: string) => void] {
  const [search, setSearch] = useSearch();
  const source = String(state.content.fields.source ?? 'en');
  const asked = search.language ?? '';
  return [
    isLanguage(asked) ? asked : source,
    language => setSearch({ language: language === source ? undefined : language }),
  ];
}

interface LanguageBarProps extends BodyProps {
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

function LanguageBar({ state, language, onLanguage }: LanguageBarProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const source = String(state.content.fields.source ?? 'en');
  const { view } = state;
  const choices = LANGUAGES.map(id => ({
    id,
    label: LANGUAGE[id].name,
    lang: id,
    ...(id === source && { description: t('newsletters.sourceLanguage') }),
  }));
  return (
    <div className="issue-language">
      <Select
        label={t('newsletters.composedIn')}
        choices={choices}
        value={language}
        onChange={id => id !== null && onLanguage(id)}
      />
      {language !== source && view !== null && (
        <LinkButton href={`/admin/desk/newsletters/${encodeURIComponent(view.id)}/${language}`}>
          {t('newsletters.toDesk', { language: formats.language(language) })}
        </LinkButton>
      )}
    </div>
  );
}

export function ComposerBody(props: BodyProps): ReactElement {
  const t = useT();
  const hand = useIssue(props);
  const [language, onLanguage] = useComposed(props);
  const [isNarrow] = useState(() => matchMedia('(max-width: 70rem)').matches);
  return (
    <div className="issue-composer">
      <Panels {...props} hand={hand} language={language} isNarrow={isNarrow} />
      <section className="issue-column" aria-label={t('newsletters.theIssue')}>
        <h2 className="visually-hidden">{t('newsletters.theIssue')}</h2>
        <LanguageBar {...props} language={language} onLanguage={onLanguage} />
        <Column {...props} language={language} hand={hand} />
      </section>
    </div>
  );
}
