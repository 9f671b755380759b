// The reader's language for everything below: our messages, and React Aria's own words.
import { createContext, type ReactElement, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { LANGUAGE, type Language } from '../../platform/languages.ts';
import { hasKeptLanguage, keepLanguage, loadMessages } from './messages.ts';
import { type Messages, type Translate, translatorOf } from './translate.ts';

interface Speaking {
  readonly language: Language;
  readonly t: Translate;
  /** The reader chose it here once, or it is the person's own. */
  readonly chosen: boolean;
  /**
   * Resolves when the messages are there and shown. @throws when they cannot be had; all stays as it was
   * @param options.keep false: for this page only
   */
  speak(language: Language, options?: { readonly keep?: boolean }): Promise<void>;
}

const Speech = createContext<Speaking>({
  language: 'en',
  t: translatorOf({}, 'en'),
  chosen: false,
  speak: async () => undefined,
});

interface Props {
  readonly language: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** @param props.language with its messages: what is spoken first */
export function LanguageProvider({ language: first, messages, children }: Props): ReactElement {
  const [spoken, setSpoken] = useState({ language: first, t: translatorOf(messages, first) });
  const speak = useCallback<Speaking['speak']>(async (language, { keep = true } = {}) => {
    const t = translatorOf(await loadMessages(language), language);
    if (keep) keepLanguage(language);
    document.documentElement.lang = language;
    setSpoken({ language, t });
  }, []);
  const speaking = useMemo(() => ({ ...spoken, chosen: hasKeptLanguage(), speak }), [spoken, speak]);
  return (
    <Speech value={speaking}>
      <I18nProvider locale={LANGUAGE[spoken.language].locale}>{children}</I18nProvider>
    </Speech>
  );
}

/** Says messages in the reader's language: `t('events.held')`, `t('admin.count', { count })`. */
export const useT = (): Translate => use(Speech).t;

export const useLanguage = (): Speaking => use(Speech);
