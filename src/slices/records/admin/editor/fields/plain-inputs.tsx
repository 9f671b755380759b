// Fields of one value: words, choices, days, amounts, addresses, countries, languages.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../../admin/i18n/index.ts';
import {
  AmountField,
  Checkbox,
  type Choice,
  ComboBox,
  DateField,
  DefinitionList,
  FieldGroup,
  MonthOrDayField,
  MultiSelect,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  UrlField,
} from '../../../../../admin/kit/index.ts';
import type { ChoiceField, PlainField } from '../../form-model.ts';
import { useFrame } from '../form-context.ts';
import { type FieldInputProps, textOf, wordsOf } from './field-input.ts';
import { countryChoices, languageChoices, ourLanguageChoices } from './places.ts';
import { valuePairs } from './value-pairs.ts';

const given = (text: string): string | undefined => (text === '' ? undefined : text);

export function WordsInput({
  field,
  value,
  onChange,
  state,
  lang,
}: FieldInputProps<PlainField>): ReactElement {
  const { limits } = useFrame();
  const most = limits[field.name] ?? field.most;
  const props = {
    ...state,
    value: textOf(value),
    onChange: (text: string) => onChange(given(text)),
    ...(lang !== undefined && { lang }),
    // Nobody counts letters before there are many.
    ...(most !== undefined && (limits[field.name] || textOf(value).length > most / 2) && { most }),
  };
  return field.type === 'multiline' ? <TextArea {...props} /> : <TextField {...props} />;
}

export const AddressInput = ({ value, onChange, state }: FieldInputProps): ReactElement => (
  <UrlField {...state} value={textOf(value)} onChange={text => onChange(given(text))} />
);

export const DayInput = ({ value, onChange, state }: FieldInputProps): ReactElement => (
  <DateField {...state} value={textOf(value) || null} onChange={day => onChange(day ?? undefined)} />
);

export const MonthOrDayInput = ({ value, onChange, state }: FieldInputProps): ReactElement => (
  <MonthOrDayField {...state} value={textOf(value) || null} onChange={day => onChange(day ?? undefined)} />
);

export const MoneyInput = ({ value, onChange, state }: FieldInputProps): ReactElement => (
  <AmountField {...state} value={textOf(value) || null} onChange={sum => onChange(sum ?? undefined)} />
);

export function CheckInput({ value, onChange, state }: FieldInputProps): ReactElement {
  const { label, ...rest } = state;
  return (
    <Checkbox {...rest} value={value === true} onChange={ticked => onChange(ticked || undefined)}>
      {label}
    </Checkbox>
  );
}

/** So many stand open; more are in a list. */
const FEW = 4;

/** What may be left open can be taken back. */
export function ChoiceInput({ field, value, onChange, state }: FieldInputProps<ChoiceField>): ReactElement {
  const t = useT();
  const { base, rights } = useFrame();
  const offered = field.offered?.({ was: base.fields[field.name], mayI: rights.mayI });
  const choices = field.options.map(
    (option): Choice => ({
      id: option.value,
      label: t(option.label),
      ...(option.help !== undefined && { description: t(option.help) }),
      disabled: offered !== undefined && !offered.includes(option.value) && option.value !== value,
    }),
  );
  const chosen = textOf(value) || null;
  if (field.required && choices.length <= FEW)
    return <RadioGroup {...state} inline choices={choices} value={chosen} onChange={onChange} />;
  return (
    <Select
      {...state}
      choices={choices}
      none={field.required ? undefined : t('records.editor.notOnRecord')}
      value={chosen}
      onChange={id => onChange(id ?? undefined)}
    />
  );
}

export function CountryInput({ value, onChange, state }: FieldInputProps): ReactElement {
  const { language } = useFrame();
  const choices = countryChoices(language, useFormats());
  return (
    <ComboBox
      {...state}
      choices={choices}
      value={textOf(value) || null}
      onChange={id => onChange(id ?? undefined)}
    />
  );
}

export function LanguageInput({ field, value, onChange, state }: FieldInputProps): ReactElement {
  const formats = useFormats();
  const props = { ...state, value: textOf(value) || null };
  const change = (id: string | null): void => onChange(id ?? undefined);
  return field.type === 'our-language' ? (
    <Select {...props} choices={ourLanguageChoices(formats)} onChange={change} />
  ) : (
    <ComboBox {...props} choices={languageChoices(formats)} onChange={change} />
  );
}

export function LanguagesInput({ value, onChange, state }: FieldInputProps): ReactElement {
  const choices = languageChoices(useFormats());
  return <MultiSelect {...state} as="tags" choices={choices} value={wordsOf(value)} onChange={onChange} />;
}

/** Seen, not edited. */
export function ReadingInput({ value, state }: FieldInputProps): ReactElement {
  const t = useT();
  const pairs = valuePairs(value);
  return (
    <FieldGroup {...state}>
      {pairs.length === 0 ? (
        <p className="k-description">{t('records.editor.nothingOnRecord')}</p>
      ) : (
        <DefinitionList
          entries={pairs.map(({ keys, value: words }) => ({
            id: keys.join('.'),
            label: keys.join(' › ').replaceAll('_', ' '),
            value: words,
          }))}
        />
      )}
    </FieldGroup>
  );
}
