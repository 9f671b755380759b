// Several of many choices: those taken stand as tags, more are found by typing. For a few choices it is a list of boxes.
import { type ReactElement, useRef } from 'react';
import { useT } from '../i18n/index.ts';
import { CheckboxGroup } from './checkbox.tsx';
import type { Choice } from './choice.tsx';
import { ComboBox } from './combo-box.tsx';
import type { FieldProps } from './field.tsx';
import type { LoadChoices } from './loaded-choices.ts';
import { Tags } from './tags.tsx';

export interface MultiSelectProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly load?: LoadChoices | undefined;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  /** Labels of values that are not among the choices, by id. */
  readonly valueLabels?: Readonly<Record<string, string>> | undefined;
  /** How it looks; without it, up to eight choices are boxes and more are tags. */
  readonly as?: 'boxes' | 'tags' | undefined;
}

const FEW = 8;

/** Keeps the order in which the choices were taken. */
export const MultiSelect = (props: MultiSelectProps): ReactElement => {
  const { choices, load, as = load === undefined && choices.length <= FEW ? 'boxes' : 'tags' } = props;
  return as === 'boxes' ? <CheckboxGroup {...props} /> : <TagSelect {...props} />;
};

const TagSelect = ({
  choices,
  load,
  value,
  onChange,
  valueLabels = {},
  as: _,
  ...field
}: MultiSelectProps): ReactElement => {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const known = useRef(new Map<string, Choice>());
  for (const choice of choices) known.current.set(choice.id, choice);
  const free = (list: readonly Choice[]): readonly Choice[] => list.filter(({ id }) => !value.includes(id));
  const taken = value.map(id => known.current.get(id) ?? { id, label: valueLabels[id] ?? id });
  const take = (choice: Choice | null): void => {
    if (choice === null) return;
    known.current.set(choice.id, choice);
    onChange([...value, choice.id]);
  };
  return (
    <div className="k-multi" data-field={field.name}>
      <ComboBox
        {...field}
        name={undefined}
        ref={input}
        choices={free(choices)}
        load={load && (async (query, signal) => free(await load(query, signal)))}
        value={null}
        onChange={(_, choice) => take(choice)}
        placeholder={t('admin.kit.add-by-typing')}
      />
      <Tags
        label={t('admin.kit.chosen', { label: field.label })}
        tags={taken}
        disabled={field.disabled}
        onRemove={id => onChange(value.filter(other => other !== id))}
        onEmpty={() => input.current?.focus()}
      />
    </div>
  );
};
