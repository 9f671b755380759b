// One text in one language: what is written, how far it is, and what it was translated from.
import { memo, type ReactElement } from 'react';
import { useFormats, useT } from '../../../../../admin/i18n/index.ts';
import { Badge, Disclosure, Menu, TextField } from '../../../../../admin/kit/index.ts';
import {
  factShelf,
  ReadText,
  TextEditor,
  type TextEditorProps,
  useFactShelf,
} from '../../../../texts/admin/index.ts';
import type { RecordKindName } from '../../../model.ts';
import { hasWords } from '../../content.ts';
import type { FormText, Text } from '../../form-model.ts';
import { useFrame } from '../form-context.ts';
import { isApproved, isBarred, isFixed, stateOfOtherWords, statesOf } from './text-states.ts';

interface StateMenuProps {
  readonly states: readonly Text['state'][];
  readonly state: Text['state'];
  readonly label: string;
  /** They are my own words, and somebody else is to approve them. */
  readonly isBarred: boolean;
  readonly onState: (state: Text['state']) => void;
}

/** Says whether the public reads it; a menu where something can be chosen. */
function StateMenu({ states, state, label, isBarred, onState }: StateMenuProps): ReactElement {
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
        ...(id === 'approved' && isBarred && { barred: t('records.issue.own-words') }),
      }))}
      onAction={id => onState(id as Text['state'])}
    />
  );
}

interface SourceProps {
  readonly text: FormText;
  readonly source: string;
  readonly words: string;
}

/** The words it is translated from: in sight for a line, behind a button for more. */
function Source({ text, source, words }: SourceProps): ReactElement {
  const t = useT();
  const title = t('records.editor.sourceText', { language: useFormats().language(source) });
  if (text.lines === 'one')
    return (
      <p className="record-source">
        <span>{title}: </span>
        <span lang={source}>{words}</span>
      </p>
    );
  return (
    <Disclosure title={title}>
      <div className="record-source record-source-long">
        <ReadText value={words} language={source} facts={factShelf(source)} />
      </div>
    </Disclosure>
  );
}

/** Words before the name of a record in facts, for kinds that have facts. */
const FACTS_OF: Readonly<Partial<Record<RecordKindName, string>>> = {
  organisations: 'organisation',
  events: 'event',
  practices: 'practice',
  policies: 'policy',
  indicators: 'indicator',
  reports: 'report',
  newsletters: 'newsletter',
  project: 'project',
};

/** A text of paragraphs, its facts as chips. */
function RichInput(props: Omit<TextEditorProps, 'facts'>): ReactElement {
  const { base, form } = useFrame();
  const facts = useFactShelf(props.language);
  const word = FACTS_OF[form.kind];
  const { id } = base.fields;
  const record = word !== undefined && typeof id === 'string' && id !== '' ? `${word}:${id}` : undefined;
  return <TextEditor {...props} facts={facts} record={record} />;
}

interface TextInputProps {
  readonly text: FormText;
  readonly language: string;
  /** The language the record was first written in. */
  readonly source: string;
  readonly typed: Text | undefined;
  /** The words it is translated from. */
  readonly original: string | undefined;
  readonly error: string | undefined;
  readonly stale: boolean;
  /** The words are mine. */
  readonly own: boolean;
  /** Id of the words that say what becomes of an approved text. */
  readonly anew: string;
}

function TextView({
  text,
  language,
  source,
  typed,
  original,
  error,
  stale,
  own,
  anew,
}: TextInputProps): ReactElement {
  const t = useT();
  const { base, rights, limits, onText, onLeave } = useFrame();
  const { name, lines, help, required } = text;
  const path = `texts.${name}.${language}`;
  const label = t(text.label);
  const saved = base.texts[name]?.[language];
  const readOnly = !rights.texts.some(code => code === language) || isFixed(saved, language, rights);
  const states = statesOf(typed, saved, language, rights);
  const state = typed?.state ?? 'draft';
  const described = isApproved(saved, language, rights) ? anew : undefined;
  const props = {
    name: path,
    label,
    value: typed?.body ?? '',
    onChange: (body: string) =>
      onText(name, language, body === '' ? null : { body, state: stateOfOtherWords(state) }),
    onBlur: () => onLeave(path),
    readOnly,
    ...(help !== undefined && language === source && !readOnly && { description: t(help) }),
    error,
    required: required === true && language === source,
    most: limits[name],
    aside: hasWords(typed) && (
      <span className="record-text-state">
        {stale && <Badge tone="warning">{t('records.state.stale')}</Badge>}
        <StateMenu
          states={readOnly ? [state] : states}
          state={state}
          label={label}
          isBarred={isBarred(own, language, rights)}
          onState={next => onText(name, language, { body: typed.body, state: next })}
        />
      </span>
    ),
  };
  return (
    <div className="record-text">
      {lines === 'one' ? (
        <TextField {...props} lang={language} aria-describedby={described} />
      ) : (
        <RichInput {...props} language={language} describedBy={described} />
      )}
      {original !== undefined && <Source text={text} source={source} words={original} />}
    </div>
  );
}

/** Drawn anew when it is typed into, not when another is. */
export const TextInput = memo(TextView);
