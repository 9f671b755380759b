// Texts on a page: in the reader's language, or openly in another.
import type { ReactElement, ReactNode } from 'react';
import { languageName, type Translate } from '../../platform/i18n/index.ts';
import type { Language } from '../../platform/languages.ts';
import { OtherLanguageNote, Prose } from '../../ui/components/index.ts';
import type { ResolvedText } from './resolved.ts';

interface Reader {
  readonly language: Language;
  readonly t: Translate;
}

/** The `lang` attribute of a text: only where it is not the page's language. */
export const langOf = (text: { readonly language: string; readonly own: boolean }): string | undefined =>
  text.own ? undefined : text.language;

const Note = ({ language, reader }: { readonly language: string; readonly reader: Reader }): ReactElement => (
  <OtherLanguageNote
    language={language}
    text={reader.t('texts.otherLanguage', { language: languageName(language, reader.language) })}
  />
);

/** A text of paragraphs, its facts written out; a line before it says so when it is in another language. */
export const RichText = ({
  text,
  reader,
}: {
  readonly text: ResolvedText;
  readonly reader: Reader;
}): ReactElement => (
  <>
    {!text.own && <Note language={text.language} reader={reader} />}
    <Prose text={text} />
  </>
);

/** The language that notes and sources of the record are kept in. */
const RECORD_LANGUAGE = 'en';

/** Words of the record that are kept in English alone, marked as such on pages of other languages. */
export const recordWords = (words: string, language: Language): ReactNode =>
  language === RECORD_LANGUAGE ? words : <span lang={RECORD_LANGUAGE}>{words}</span>;

/** Sources for the list at a page's foot; addresses stay plain, so that they become links. */
export const sourceItems = (sources: readonly string[], language: Language): ReactNode[] =>
  sources.map(source => (/^\S+$/.test(source) ? source : recordWords(source, language)));
