// The fields of a part or of a group, one below the other, short ones beside each other.
import { type ReactElement, useRef } from 'react';
import { useT } from '../../../../../admin/i18n/index.ts';
import { FormRow, RepeatList } from '../../../../../admin/kit/index.ts';
import {
  type FieldRow,
  type Fields,
  type FormField,
  fieldsOfRow,
  type GroupsField,
  isShown,
} from '../../form-model.ts';
import { useForm } from '../form-context.ts';
import { placeOf, wordsBeside } from '../issue-words.ts';
import { type FieldInputProps, groupsOf, withValue } from './field-input.ts';
import { LinesInput, NamesInput } from './list-inputs.tsx';
import { NumberInput, PlaceInput } from './number-input.tsx';
import { PictureInput } from './picture-input.tsx';
import {
  AddressInput,
  CheckInput,
  ChoiceInput,
  CountryInput,
  DayInput,
  LanguageInput,
  LanguagesInput,
  MoneyInput,
  MonthOrDayInput,
  ReadingInput,
  WordsInput,
} from './plain-inputs.tsx';
import { RecordInput } from './record-input.tsx';

type Input = (props: FieldInputProps) => ReactElement;

const INPUTS = {
  text: WordsInput,
  multiline: WordsInput,
  number: NumberInput,
  choice: ChoiceInput,
  check: CheckInput,
  day: DayInput,
  'month-or-day': MonthOrDayInput,
  money: MoneyInput,
  address: AddressInput,
  country: CountryInput,
  language: LanguageInput,
  'our-language': LanguageInput,
  languages: LanguagesInput,
  record: RecordInput,
  names: NamesInput,
  list: LinesInput,
  groups: GroupsInput,
  place: PlaceInput,
  picture: PictureInput,
  reading: ReadingInput,
  own: OwnInput,
} as unknown as Readonly<Record<FormField['type'], Input>>;

/** Departments, phases: each a small form of its own. */
export function GroupsInput({ field, value, onChange, state }: FieldInputProps<GroupsField>): ReactElement {
  const t = useT();
  const labelOf = (_: Fields, index: number): string => t(field.one, { number: index + 1 });
  return (
    <RepeatList<Fields>
      {...state}
      items={groupsOf(value)}
      onChange={items => onChange(items)}
      itemLabel={labelOf}
      addLabel={t(field.add)}
      newItem={() => ({})}
      renderItem={(item, onItem, index) => (
        <div className="record-group">
          <p className="record-group-title">{labelOf(item, index)}</p>
          <FieldRows
            rows={field.fields}
            path={`${state.name}.${index}`}
            values={item}
            onValue={(key, inner) => onItem(withValue(item, key, inner))}
            disabled={state.disabled}
            isShown={inner => isShown(inner, item)}
          />
        </div>
      )}
    />
  );
}

/** A field that its own slice draws. */
function OwnInput({ field, value, onChange, state }: FieldInputProps): ReactElement | null {
  const { content, onFields } = useForm();
  if (field.type !== 'own') return null;
  const { name, description, error, ...rest } = state;
  return (
    <field.Field
      {...rest}
      path={name}
      help={description}
      error={error}
      value={value}
      onChange={onChange}
      fields={content.fields}
      onFields={onFields}
    />
  );
}

interface FieldViewProps {
  readonly field: FormField;
  readonly path: string;
  readonly value: unknown;
  readonly onValue: (name: string, value: unknown) => void;
  readonly disabled: boolean;
  readonly title: string | undefined;
}

/** A field at its place. It tells when it is left, wherever in it the focus was. */
function FieldView({ field, path, value, onValue, disabled, title }: FieldViewProps): ReactElement {
  const t = useT();
  const { issues, form, onLeave, rights, isNew } = useForm();
  const box = useRef<HTMLDivElement>(null);
  const { name, type } = field;
  const Input = INPUTS[type];
  const at = issues.map(issue => ({ ...issue, path: placeOf(form, issue.path) }));
  const locked = (field.reserved === true && !rights.everywhere) || (field.once === true && !isNew);
  const state = {
    name: path,
    label: t(field.label),
    ...(field.label === title && { hiddenLabel: true }),
    ...(field.help !== undefined && { description: t(field.help) }),
    error: wordsBeside(t, at, path, type === 'list' || type === 'languages' || type === 'record'),
    required: field.required === true,
    disabled: disabled || locked,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the focus of what stands in it
    <div
      className={`record-field record-field-${type}`}
      ref={box}
      onBlur={event => {
        // What opens from a field stands elsewhere in the page, and belongs to it all the same.
        if (box.current?.contains(event.target) && !box.current.contains(event.relatedTarget)) onLeave(path);
      }}
    >
      <Input field={field} value={value} onChange={next => onValue(name, next)} state={state} />
    </div>
  );
}

interface FieldRowsProps {
  readonly rows: readonly FieldRow[];
  /** `fields`, or of a group `fields.phases.0`. */
  readonly path: string;
  readonly values: Fields;
  readonly onValue: (name: string, value: unknown) => void;
  readonly disabled: boolean;
  readonly isShown: (field: FormField) => boolean;
  /** Key of the heading above: a field that is called the same does not say it again. */
  readonly title?: string | undefined;
}

export const FieldRows = ({
  rows,
  path,
  values,
  onValue,
  disabled,
  isShown: shown,
  title,
}: FieldRowsProps) => (
  <>
    {rows.map(row => {
      const fields = fieldsOfRow(row).filter(shown);
      const [first] = fields;
      if (first === undefined) return null;
      const drawn = fields.map(field => (
        <FieldView
          key={field.name}
          field={field}
          path={`${path}.${field.name}`}
          value={values[field.name]}
          onValue={onValue}
          disabled={disabled}
          title={title}
        />
      ));
      return drawn.length === 1 ? drawn : <FormRow key={first.name}>{drawn}</FormRow>;
    })}
  </>
);
