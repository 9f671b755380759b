// One thing that both changed: what it was, mine, theirs, and for words the two typed together.
import { type ReactElement, useState } from 'react';
import { RadioGroup, TextArea, WordDifference } from '../../../../../admin/kit/index.ts';
import { type FormField, type FormModel, fieldsOfPart, type Text } from '../../form-model.ts';
import { readable } from '../../history/readable-text.ts';
import { type Sayings, saidOf } from '../../history/value-words.ts';
import type { Conflict, Path } from '../../merge.ts';
import { pathWords } from '../issue-words.ts';

interface ConflictChoiceProps {
  readonly form: FormModel;
  /** Of whoever saved. */
  readonly name: string;
  readonly conflict: Conflict;
  readonly sayings: Sayings;
  readonly onChoose: (value: unknown) => void;
}

const textOf = (value: unknown): Text | undefined => value as Text | undefined;

/** Words, whose difference can be shown and which can be typed together. */
function wordsOf({ path, mine, theirs }: Conflict): { mine: string; theirs: string } | null {
  if (path[0] === 'texts') return { mine: textOf(mine)?.body ?? '', theirs: textOf(theirs)?.body ?? '' };
  const isWords = typeof mine === 'string' && typeof theirs === 'string' && /\s/.test(mine + theirs);
  return isWords ? { mine, theirs } : null;
}

/** The field that a path leads to; what stands in a list has none. */
export const fieldAt = (form: FormModel, path: Path): FormField | null =>
  (path.length === 2 && form.parts.flatMap(fieldsOfPart).find(({ name }) => name === path[1])) || null;

interface SideProps {
  readonly title: string;
  readonly conflict: Conflict;
  readonly side: 'mine' | 'theirs';
  readonly field: FormField | null;
  readonly sayings: Sayings;
}

function Side({ title, conflict, side, field, sayings }: SideProps): ReactElement {
  const { t } = sayings;
  const { path, [side]: value } = conflict;
  const text = path[0] === 'texts' ? textOf(value) : undefined;
  const said =
    path[0] === 'texts'
      ? text && { text: text.body, lang: path[2], note: t(`records.state.${text.state}`) }
      : saidOf(field, value, sayings);
  return (
    <div className="record-side">
      <p className="record-side-title">{title}</p>
      <p className="record-side-words" lang={said?.lang}>
        {said?.text ?? <span className="record-nothing">{t('records.editor.nothing')}</span>}
      </p>
      {said?.note !== undefined && <p className="k-description">{said.note}</p>}
    </div>
  );
}

/** The same kind of value again, with other words. */
const together = ({ path, mine, theirs }: Conflict, words: string): unknown => {
  if (path[0] !== 'texts') return words;
  const state = textOf(mine)?.state ?? textOf(theirs)?.state ?? 'draft';
  // Words that nobody has seen before are nobody's approved ones.
  return { body: words, state: state === 'approved' ? 'reviewed' : state };
};

type Picked = 'mine' | 'theirs' | 'together';

export function ConflictChoice(props: ConflictChoiceProps): ReactElement {
  const { form, name, conflict, sayings, onChoose } = props;
  const { t, formats } = sayings;
  const words = wordsOf(conflict);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [typed, setTyped] = useState(words?.mine ?? '');
  const label = pathWords(t, formats, form, conflict.path);
  const pick = (id: string): void => {
    setPicked(id as Picked);
    if (id === 'together') onChoose(together(conflict, typed));
    else onChoose(id === 'mine' ? conflict.mine : conflict.theirs);
  };
  const choices = [
    { id: 'mine', label: t('records.compare.takeMine') },
    { id: 'theirs', label: t('records.compare.takeTheirs', { name }) },
    ...(words === null ? [] : [{ id: 'together', label: t('records.compare.together') }]),
  ];
  const sides = { conflict, sayings, field: fieldAt(form, conflict.path) };
  const compared = words && readable(words.theirs, words.mine);
  return (
    <section className="record-conflict" aria-label={label}>
      <h2>{label}</h2>
      <div className="record-both">
        <Side {...sides} side="mine" title={t('records.compare.mine')} />
        <Side {...sides} side="theirs" title={name} />
      </div>
      {compared !== null && <WordDifference {...compared} lang={conflict.path[2]} />}
      <RadioGroup
        inline
        label={t('records.compare.choice')}
        choices={choices}
        value={picked}
        onChange={pick}
      />
      {picked === 'together' && (
        <TextArea
          label={t('records.compare.typeTogether')}
          lang={conflict.path[2]}
          value={typed}
          onChange={text => {
            setTyped(text);
            onChoose(together(conflict, text));
          }}
        />
      )}
    </section>
  );
}
