// Another record in a form: found by typing, one or several.
import type { ReactElement } from 'react';
import { ComboBox, MultiSelect } from '../../../../../admin/kit/index.ts';
import type { RecordField } from '../../form-model.ts';
import { useFrame } from '../form-context.ts';
import { type FieldInputProps, textOf, wordsOf } from './field-input.ts';
import { loadOf, useOffered, useTitle } from './record-titles.ts';

export const RecordInput = (props: FieldInputProps<RecordField>): ReactElement =>
  props.field.many ? <Several {...props} /> : <One {...props} />;

function One({ field, value, onChange, state }: FieldInputProps<RecordField>): ReactElement {
  const { language } = useFrame();
  const asked = { kind: field.of, where: field.where ?? {}, language };
  const { choices, isAll } = useOffered(asked);
  const chosen = textOf(value) || null;
  const isKnown = choices.some(({ id }) => id === chosen);
  const title = useTitle(field.of, isKnown ? null : chosen, language);
  return (
    <ComboBox
      {...state}
      choices={choices}
      load={isAll ? undefined : loadOf(asked)}
      value={chosen}
      valueLabel={isKnown ? undefined : title}
      onChange={id => onChange(id ?? undefined)}
    />
  );
}

function Several({ field, value, onChange, state }: FieldInputProps<RecordField>): ReactElement {
  const { language } = useFrame();
  const asked = { kind: field.of, where: field.where ?? {}, language };
  const { choices, isAll } = useOffered(asked);
  return (
    <MultiSelect
      {...state}
      as="tags"
      choices={choices}
      load={isAll ? undefined : loadOf(asked)}
      value={wordsOf(value)}
      onChange={onChange}
    />
  );
}
