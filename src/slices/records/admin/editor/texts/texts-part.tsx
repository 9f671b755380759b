// The texts of a part, behind tabs of languages: the same language is in sight in every part.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../../admin/i18n/index.ts';
import { Button, type TabEntry, Tabs } from '../../../../../admin/kit/index.ts';
import { isLanguage, LANGUAGE } from '../../../../../platform/languages.ts';
import { hasWords } from '../../content.ts';
import { type FormText, isShown, type Text } from '../../form-model.ts';
import { useForm } from '../form-context.ts';
import { TextInput } from './text-input.tsx';
import { languagesOf, progressOf, SHAPES, statesOf } from './text-states.ts';

interface PanelProps {
  readonly texts: readonly FormText[];
  readonly language: string;
}

/** What all texts of the language that are written can become at once. */
function useNextState(texts: readonly FormText[], language: string): Text['state'] | null {
  const { content, base, rights } = useForm();
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

function Panel({ texts, language }: PanelProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { content, rights, onTexts } = useForm();
  const next = useNextState(texts, language);
  const isWritable = rights.texts.some(code => code === language);
  return (
    <>
      {!isWritable && (
        <p className="k-description">
          {t('records.editor.onlyRead', { language: formats.language(language) })}
        </p>
      )}
      {texts.map(text => (
        <TextInput key={text.name} text={text} language={language} />
      ))}
      {isWritable && next !== null && (
        <div>
          <Button
            small
            icon="check"
            onPress={() =>
              onTexts(
                language,
                texts.flatMap(({ name }) => {
                  const text = content.texts[name]?.[language];
                  return hasWords(text) ? [{ name, text: { ...text, state: next } }] : [];
                }),
              )
            }
          >
            {t(`records.editor.allTo.${next}`, { language: formats.language(language) })}
          </Button>
        </div>
      )}
    </>
  );
}

export function TextsPart({ texts: all }: { readonly texts: readonly FormText[] }): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { content, rights, tab, onTab, isStale } = useForm();
  const texts = all.filter(text => isShown(text, content.fields));
  const languages = languagesOf(content, texts, rights.texts);
  const tabs = languages.map((language): TabEntry => {
    const progress = progressOf(
      texts.map(({ name }) => content.texts[name]?.[language]),
      index => isStale(texts[index]?.name ?? '', language),
    );
    return {
      id: language,
      label: isLanguage(language) ? LANGUAGE[language].name : formats.language(language),
      lang: language,
      mark: { shape: SHAPES[progress], label: t(`records.state.${progress}`) },
      panel: <Panel texts={texts} language={language} />,
    };
  });
  const selected = languages.includes(tab) ? tab : (languages[0] ?? 'en');
  return <Tabs label={t('records.editor.languages')} tabs={tabs} selected={selected} onSelect={onTab} />;
}
