// Numbers as they are typed: kept with every key, in whatever way the reader's language writes them.
import { type ReactElement, useState } from 'react';
import { useT } from '../../../../../admin/i18n/index.ts';
import { FieldGroup, TextField } from '../../../../../admin/kit/index.ts';
import { isGroup } from '../../content.ts';
import type { NumberField } from '../../form-model.ts';
import { useFrame } from '../form-context.ts';
import { wordsBeside } from '../issue-words.ts';
import type { FieldInputProps, FieldState } from './field-input.ts';
import { readNumber, writtenNumber } from './read-number.ts';

interface NumberInputProps {
  readonly state: FieldState;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly decimals: number;
}

function Digits({ state, value, onChange, decimals }: NumberInputProps): ReactElement {
  const { language } = useFrame();
  // "40," is on the way to "40,5": the field shows what was typed as long as it means the value.
  const [typed, setTyped] = useState('');
  const shown = readNumber(typed, decimals > 0) === value ? typed : writtenNumber(value, language);
  return (
    <div className="record-number">
      <TextField
        {...state}
        inputMode={decimals > 0 ? 'text' : 'numeric'}
        autoComplete="off"
        value={shown}
        onChange={text => {
          setTyped(text);
          onChange(readNumber(text, decimals > 0));
        }}
      />
    </div>
  );
}

export const NumberInput = ({
  field,
  state,
  value,
  onChange,
}: FieldInputProps<NumberField>): ReactElement => (
  <Digits state={state} value={value} onChange={onChange} decimals={field.decimals ?? 0} />
);

const PARTS = [
  { key: 'latitude', decimals: 6 },
  { key: 'longitude', decimals: 6 },
] as const;

/** A place on the map: its name and its coordinates, all or nothing. */
export function PlaceInput({ value, onChange, state, issues }: FieldInputProps): ReactElement {
  const t = useT();
  const place = isGroup(value) ? value : {};
  const change = (key: string, part: unknown): void => {
    const { [key]: _, ...rest } = place;
    const next = part === undefined || part === '' ? rest : { ...rest, [key]: part };
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  const part = (key: string): FieldState => ({
    name: `${state.name}.${key}`,
    label: t(`records.editor.${key}`),
    error: wordsBeside(t, issues, `${state.name}.${key}`),
    required: false,
    disabled: state.disabled,
  });
  return (
    <FieldGroup {...state}>
      <div className="record-place">
        <TextField
          {...part('place')}
          value={typeof place.place === 'string' ? place.place : ''}
          onChange={text => change('place', text)}
        />
        {PARTS.map(({ key, decimals }) => (
          <Digits
            key={key}
            state={part(key)}
            value={place[key]}
            onChange={number => change(key, number)}
            decimals={decimals}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
