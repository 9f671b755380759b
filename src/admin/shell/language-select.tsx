// The languages of the admin, each by its own name.
import type { ReactElement } from 'react';
import { LANGUAGE, LANGUAGES } from '../../platform/languages.ts';
import { useLanguage } from '../i18n/index.ts';
import { Select } from '../kit/index.ts';
import { useChosenLanguage } from './chosen-language.ts';

const CHOICES = LANGUAGES.map(id => ({ id, label: LANGUAGE[id].name, lang: id }));

export function LanguageSelect({ hiddenLabel = false }: { readonly hiddenLabel?: boolean }): ReactElement {
  const { t, language } = useLanguage();
  const choose = useChosenLanguage();
  return (
    <Select
      label={t('admin.language')}
      hiddenLabel={hiddenLabel}
      choices={CHOICES}
      value={language}
      onChange={code => void choose(code)}
    />
  );
}
