// What is to be seen on a picture, in each language of the project: the languages that have none are named.
import { type ReactElement, useState } from 'react';
import { useFormats, useT } from '../../../admin/i18n/index.ts';
import { type TabEntry, Tabs, TextArea } from '../../../admin/kit/index.ts';
import { LANGUAGE, LANGUAGES, type Language } from '../../../platform/languages.ts';
import type { PictureDetails } from './picture-details.ts';

/** As much as a screen reader should read without a stop. */
const MOST = 300;

interface AltTextsProps {
  readonly alt: PictureDetails['alt'];
  readonly onChange: (language: Language, words: string) => void;
  /** The one that comes first. */
  readonly language: Language;
  /** Those I may write. */
  readonly mine: readonly Language[];
  readonly error?: string | undefined;
}

export function AltTexts({ alt, onChange, language, mine, error }: AltTextsProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const [selected, setSelected] = useState<string>(
    mine.includes(language) ? language : (mine[0] ?? language),
  );
  const order = [language, ...mine.filter(code => code !== language)].filter(code => mine.includes(code));
  const isWritten = (code: Language): boolean => Boolean(alt[code]?.trim());
  const open = LANGUAGES.filter(code => !isWritten(code));
  const tabs = order.map(
    (code): TabEntry => ({
      id: code,
      label: LANGUAGE[code].name,
      lang: code,
      mark: isWritten(code)
        ? { shape: 'done', label: t('library.picture.altWritten') }
        : { shape: 'empty', label: t('library.picture.altOpen') },
      panel: (
        <TextArea
          name={`texts.alt.${code}`}
          label={t('library.alt')}
          description={t('library.altHelp')}
          error={code === language ? error : undefined}
          value={alt[code] ?? ''}
          onChange={words => onChange(code, words)}
          lang={code}
          rows={2}
          most={MOST}
        />
      ),
    }),
  );
  return (
    <div className="picture-alt">
      <Tabs
        label={t('library.picture.altLanguages')}
        tabs={tabs}
        selected={selected}
        onSelect={setSelected}
      />
      {open.length > 0 && open.length < LANGUAGES.length && (
        <p className="k-description">
          {t('library.picture.altMissing', { languages: formats.list(open.map(formats.language)) })}
        </p>
      )}
    </div>
  );
}
