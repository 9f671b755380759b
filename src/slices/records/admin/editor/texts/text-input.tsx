// One text in one language: what is written, how far it is, and what it was translated from.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../../admin/i18n/index.ts';
import { Badge, Disclosure, Menu, TextArea, TextField } from '../../../../../admin/kit/index.ts';
import { hasWords } from '../../content.ts';
import type { FormText, Text } from '../../form-model.ts';
import { useForm } from '../form-context.ts';
import { wordsBeside } from '../issue-words.ts';
import { statesOf } from './text-states.ts';

interface StateMenuProps {
  readonly states: readonly Text['state'][];
  readonly state: Text['state'];
  readonly label: string;
  readonly onState: (state: Text['state']) => void;
}

/** Says whether the public reads it; a menu where something can be chosen. */
function StateMenu({ states, state, label, onState }: StateMenuProps): ReactElement {
  const t = useT();
  const words = t(`records.state.${state}`);
  if (states.length < 2)
    return <Badge tone={state === 'approved' || state === 'reviewed' ? 'success' : 'plain'}>{words}</Badge>;
  return (
    <Menu
      small
      look="quiet"
      label={words}
      aria-label={t('records.editor.stateOf', { label, state: words })}
      chosen={state}
      entries={states.map(id => ({
        id,
        label: t(`records.state.${id}`),
        description: t(`records.state.${id}Help`),
      }))}
      onAction={id => onState(id as Text['state'])}
    />
  );
}

/** The words it is translated from: in sight for a line, behind a button for more. */
function Source({ text, source }: { readonly text: FormText; readonly source: string }): ReactElement | null {
  const t = useT();
  const formats = useFormats();
  const { content } = useForm();
  const words = content.texts[text.name]?.[source];
  if (!hasWords(words)) return null;
  const title = t('records.editor.sourceText', { language: formats.language(source) });
  if (text.lines === 'one')
    return (
      <p className="record-source">
        <span>{title}: </span>
        <span lang={source}>{words.body}</span>
      </p>
    );
  return (
    <Disclosure title={title} level={4}>
      <p className="record-source record-source-long" lang={source}>
        {words.body}
      </p>
    </Disclosure>
  );
}

interface TextInputProps {
  readonly text: FormText;
  readonly language: string;
}

export function TextInput({ text, language }: TextInputProps): ReactElement {
  const t = useT();
  const { content, base, rights, limits, issues, onText, onLeave, isStale } = useForm();
  const { name, lines, help, required } = text;
  const path = `texts.${name}.${language}`;
  const source = String(content.fields.source ?? 'en');
  const typed = content.texts[name]?.[language];
  const label = t(text.label);
  const readOnly = !rights.texts.some(code => code === language);
  const states = statesOf(typed, base.texts[name]?.[language], language, rights);
  const state = typed?.state ?? 'draft';
  const stale = isStale(name, language);
  const props = {
    name: path,
    label,
    value: typed?.body ?? '',
    onChange: (body: string) => onText(name, language, body === '' ? null : { body, state }),
    onBlur: () => onLeave(path),
    readOnly,
    lang: language,
    ...(help !== undefined && language === source && { description: t(help) }),
    error: wordsBeside(t, issues, path),
    required: required === true && language === source,
    most: limits[name],
    aside: hasWords(typed) && (
      <span className="record-text-state">
        {stale && <Badge tone="warning">{t('records.state.stale')}</Badge>}
        <StateMenu
          states={readOnly ? [state] : states}
          state={state}
          label={label}
          onState={next => onText(name, language, { body: typed.body, state: next })}
        />
      </span>
    ),
  };
  return (
    <div className="record-text">
      {lines === 'one' ? <TextField {...props} /> : <TextArea {...props} rows={4} />}
      {language !== source && <Source text={text} source={source} />}
    </div>
  );
}
