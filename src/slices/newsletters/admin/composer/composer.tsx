// The composer: the issue as a column, the language it is written in above it, and beside it what helps to fill it.
import { type ReactElement, useState } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { LinkButton, Notice, Select } from '../../../../admin/kit/index.ts';
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

/** What somebody may do who does not edit the issue: translate it, approve it in their own language, read it. */
function ReadOnly({ state, frame, language }: BodyProps & { readonly language: string }): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { texts, approve } = frame.rights;
  const [first] = texts;
  const names = (languages: readonly string[]): string => formats.list(languages.map(formats.language));
  return (
    <Notice
      title={t('newsletters.readOnly')}
      actions={
        first !== undefined &&
        first !== language &&
        state.view !== null && (
          <LinkButton small href={`/admin/desk/newsletters/${encodeURIComponent(state.view.id)}/${first}`}>
            {t('newsletters.toDesk', { language: formats.language(first) })}
          </LinkButton>
        )
      }
    >
      {texts.length > 0 && <p>{t('newsletters.readOnlyTranslate', { names: names(texts) })}</p>}
      {approve.length > 0 && <p>{t('newsletters.readOnlyApprove', { names: names(approve) })}</p>}
      {texts.length + approve.length === 0 && <p>{t('newsletters.readOnlyNothing')}</p>}
    </Notice>
  );
}

export function ComposerBody(props: BodyProps): ReactElement {
  const t = useT();
  const hand = useIssue(props);
  const [language, onLanguage] = useComposed(props);
  const [isNarrow] = useState(() => matchMedia('(max-width: 70rem)').matches);
  return (
    <div className="issue-composer">
      <Panels {...props} hand={hand} language={language} onLanguage={onLanguage} isNarrow={isNarrow} />
      <section className="issue-column" aria-label={t('newsletters.theIssue')}>
        <h2 className="visually-hidden">{t('newsletters.theIssue')}</h2>
        {!props.frame.rights.edit && <ReadOnly {...props} language={language} />}
        <LanguageBar {...props} language={language} onLanguage={onLanguage} />
        <Column {...props} language={language} hand={hand} />
      </section>
    </div>
  );
}
