// The texts of a part, behind tabs of languages: the same language is in sight in every part.
import { memo, type ReactElement, useId, useMemo } from 'react';
import { useFormats, useT } from '../../../../../admin/i18n/index.ts';
import { Button, type TabEntry, Tabs } from '../../../../../admin/kit/index.ts';
import { isLanguage, LANGUAGE } from '../../../../../platform/languages.ts';
import { hasWords } from '../../content.ts';
import { type FormText, isShown, type Text } from '../../form-model.ts';
import { useFrame, useTyped } from '../form-context.ts';
import { wordsBeside } from '../issue-words.ts';
import { TextInput } from './text-input.tsx';
import {
  isApproved,
  isBarred,
  languagesOf,
  type Progress,
  progressOf,
  SHAPES,
  statesOf,
} from './text-states.ts';

interface PanelProps {
  readonly texts: readonly FormText[];
  readonly language: string;
}

/** What all texts of the language that are written can become at once. */
function useNextState(texts: readonly FormText[], language: string): Text['state'] | null {
  const { base, rights } = useFrame();
  const { content } = useTyped();
  const written = texts.flatMap(({ name }) => {
    const text = content.texts[name]?.[language];
    return hasWords(text) ? [{ text, saved: base.texts[name]?.[language] }] : [];
  });
  if (written.length < 2) return null;
  const reachable = (state: Text['state']): boolean =>
    written.every(({ text, saved }) => statesOf(text, saved, language, rights).includes(state));
  const isBelow = (states: readonly Text['state'][]): boolean =>
    written.some(({ text }) => states.includes(text.state));
  if (isBelow(['machine', 'draft']) && reachable('reviewed')) return 'reviewed';
  return isBelow(['machine', 'draft', 'reviewed']) && reachable('approved') ? 'approved' : null;
}

function AllTo({ texts, language }: PanelProps): ReactElement | null {
  const t = useT();
  const formats = useFormats();
  const reason = useId();
  const { onTexts, rights } = useFrame();
  const { content, isOwn } = useTyped();
  const next = useNextState(texts, language);
  if (next === null) return null;
  const isMine = texts.some(({ name }) => hasWords(content.texts[name]?.[language]) && isOwn(name, language));
  const barred = next === 'approved' && isBarred(isMine, language, rights);
  const set = (): void =>
    onTexts(
      language,
      texts.flatMap(({ name }) => {
        const text = content.texts[name]?.[language];
        return hasWords(text) ? [{ name, text: { ...text, state: next } }] : [];
      }),
    );
  return (
    <div>
      <Button
        small
        icon="check"
        disabled={barred}
        aria-describedby={barred ? reason : undefined}
        onPress={set}
      >
        {t(`records.editor.allTo.${next}`, { language: formats.language(language) })}
      </Button>
      {barred && (
        <p id={reason} className="k-description">
          {t('records.issue.own-words')}
        </p>
      )}
    </div>
  );
}

function Panel({ texts, language }: PanelProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const anew = useId();
  const { base, rights } = useFrame();
  const { content, issues, isStale, isOwn } = useTyped();
  const source = String(content.fields.source ?? 'en');
  const isWritable = rights.texts.some(code => code === language);
  const originalOf = (name: string): string | undefined => {
    const words = content.texts[name]?.[source];
    return language !== source && hasWords(words) ? words.body : undefined;
  };
  return (
    <>
      {!isWritable && (
        <p className="k-description">
          {t('records.editor.onlyRead', { language: formats.language(language) })}
        </p>
      )}
      {texts.some(({ name }) => isApproved(base.texts[name]?.[language], language, rights)) && (
        <p id={anew} className="k-description">
          {t('records.editor.anew')}
        </p>
      )}
      {texts.map(text => (
        <TextInput
          key={text.name}
          text={text}
          language={language}
          source={source}
          typed={content.texts[text.name]?.[language]}
          original={originalOf(text.name)}
          error={wordsBeside(t, issues, `texts.${text.name}.${language}`)}
          stale={isStale(text.name, language)}
          own={isOwn(text.name, language)}
          anew={anew}
        />
      ))}
      {isWritable && <AllTo texts={texts} language={language} />}
    </>
  );
}

interface LanguageTabsProps {
  readonly texts: readonly FormText[];
  /** `en:draft el:missing`: as one word, so that the tabs are drawn anew only when one of them says something else. */
  readonly progress: string;
  readonly tab: string;
}

function TabsOfLanguages({ texts, progress, tab }: LanguageTabsProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { onTab } = useFrame();
  const tabs = progress.split(' ').map((word): TabEntry => {
    const [language = 'en', far = 'missing'] = word.split(':');
    return {
      id: language,
      label: isLanguage(language) ? LANGUAGE[language].name : formats.language(language),
      lang: language,
      mark: { shape: SHAPES[far as Progress], label: t(`records.state.${far}`) },
      panel: <Panel texts={texts} language={language} />,
    };
  });
  const selected = tabs.some(({ id }) => id === tab) ? tab : (tabs[0]?.id ?? 'en');
  return <Tabs label={t('records.editor.languages')} tabs={tabs} selected={selected} onSelect={onTab} />;
}

const LanguageTabs = memo(TabsOfLanguages);

export function TextsPart({ texts: all }: { readonly texts: readonly FormText[] }): ReactElement {
  const { rights } = useFrame();
  const { content, tab, isStale } = useTyped();
  const shown = all.filter(text => isShown(text, content.fields));
  const names = shown.map(({ name }) => name).join(' ');
  const texts = useMemo(() => all.filter(({ name }) => names.split(' ').includes(name)), [all, names]);
  const progress = languagesOf(content, texts, rights.texts).map(language => {
    const own = texts.map(({ name }) => content.texts[name]?.[language]);
    return `${language}:${progressOf(own, index => isStale(texts[index]?.name ?? '', language))}`;
  });
  return <LanguageTabs texts={texts} progress={progress.join(' ')} tab={tab} />;
}
