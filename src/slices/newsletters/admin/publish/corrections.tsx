// Correcting what was published: the texts of today go out again, with a note that readers see.
import { type ReactElement, useState } from 'react';
import { ask, errorWords } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, CheckboxGroup, Disclosure, Notice, TextArea, toast } from '../../../../admin/kit/index.ts';
import { LANGUAGE, type Language } from '../../../../platform/languages.ts';
import { issuePath } from '../asked-newsletters.ts';
import type { PublishProps } from './publish-props.ts';
import { publishedIn } from './published-in.ts';
import { useAfterwards } from './use-afterwards.ts';

const MOST = 500;

export function Corrections({ view, editions }: PublishProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const afterwards = useAfterwards();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<{ busy: boolean; error: string | null; tried: boolean }>({
    busy: false,
    error: null,
    tried: false,
  });
  const published = publishedIn(editions);
  const languages = published.filter(language => chosen.includes(language));
  const noteOf = (language: Language): string => (notes[language] ?? '').trim();
  const correct = async (): Promise<void> => {
    if (languages.length === 0 || languages.some(language => noteOf(language) === '')) {
      setState({ busy: false, error: null, tried: true });
      return;
    }
    setState({ busy: true, error: null, tried: true });
    try {
      const note = Object.fromEntries(languages.map(language => [language, noteOf(language)]));
      await ask('POST', `${issuePath(view.id)}/correct`, { version: view.version, languages, note });
      await afterwards();
      setChosen([]);
      setNotes({});
      setState({ busy: false, error: null, tried: false });
      toast(t('newsletters.correctedToast', { names: formats.list(languages.map(formats.language)) }));
    } catch (refused) {
      setState({ busy: false, error: errorWords(t, refused), tried: true });
    }
  };
  return (
    <Disclosure level={2} title={t('newsletters.correct')}>
      <div className="issue-settings">
        <p className="k-description">{t('newsletters.correctHelp')}</p>
        {state.error !== null && (
          <Notice tone="error" announce>
            {state.error}
          </Notice>
        )}
        <CheckboxGroup
          label={t('newsletters.correctWhich')}
          choices={published.map(id => ({ id, label: LANGUAGE[id].name, lang: id }))}
          value={chosen}
          onChange={setChosen}
          error={state.tried && languages.length === 0 ? t('newsletters.correctNone') : undefined}
        />
        {languages.map(language => (
          <TextArea
            key={language}
            label={t('newsletters.correctNote', { language: formats.language(language) })}
            lang={language}
            value={notes[language] ?? ''}
            onChange={note => setNotes({ ...notes, [language]: note })}
            most={MOST}
            rows={2}
            required
            error={state.tried && noteOf(language) === '' ? t('newsletters.correctNoNote') : undefined}
          />
        ))}
        <div>
          <Button busy={state.busy} onPress={() => void correct()}>
            {t('newsletters.correctNow')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
