// The fields of a part or of a group, one below the other, short ones beside each other.
import { memo, type ReactElement, useRef } from 'react';
import type { Issue } from '../../../../../admin/api/index.ts';
import { useT } from '../../../../../admin/i18n/index.ts';
import { FormRow, RepeatList } from '../../../../../admin/kit/index.ts';
import {
  type FieldRow,
  type Fields,
  type FormField,
  type FormModel,
  fieldsOfRow,
  type GroupsField,
  isShown,
} from '../../form-model.ts';
import { useFrame, useTyped } from '../form-context.ts';
import { placeOf, wordsBeside } from '../issue-words.ts';
import { type FieldInputProps, groupsOf, textOf, withValue } from './field-input.ts';
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
  const { onFields } = useFrame();
  const { content } = useTyped();
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
  /** What is wrong with it or within it. */
  readonly issues: readonly Issue[];
  readonly lang: string | undefined;
}

/** Fields whose issues may stand at one of several values. */
const BY_LINE: readonly FormField['type'][] = ['list', 'languages', 'record'];

/** A field at its place. It tells when it is left, wherever in it the focus was. */
function FieldView({
  field,
  path,
  value,
  onValue,
  disabled,
  title,
  issues,
  lang,
}: FieldViewProps): ReactElement {
  const t = useT();
  const { onLeave, rights, isNew } = useFrame();
  const box = useRef<HTMLDivElement>(null);
  const { name, type } = field;
  const Input = INPUTS[type];
  const locked = (field.reserved === true && !rights.everywhere) || (field.once === true && !isNew);
  const state = {
    name: path,
    label: t(field.label),
    ...(field.label === title && { hiddenLabel: true }),
    ...(field.help !== undefined && { description: t(field.help) }),
    error: wordsBeside(t, issues, path, BY_LINE.includes(type)),
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
      <Input
        field={field}
        value={value}
        onChange={next => onValue(name, next)}
        state={state}
        issues={issues}
        lang={lang}
      />
    </div>
  );
}

/** Drawn anew when it is typed into, not when another is. */
const Field = memo(FieldView);

const NO_ISSUES: readonly Issue[] = [];

/** Those of a field; always the same none, so that it is not drawn anew for nothing. */
function issuesAt(form: FormModel, issues: readonly Issue[], path: string): readonly Issue[] {
  const own = issues
    .map(issue => ({ ...issue, path: placeOf(form, issue.path) }))
    .filter(issue => issue.path === path || issue.path.startsWith(`${path}.`));
  return own.length === 0 ? NO_ISSUES : own;
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
}: FieldRowsProps): ReactElement => {
  const { form } = useFrame();
  const { issues } = useTyped();
  const langOf = (field: FormField): string | undefined =>
    ('languageOf' in field && field.languageOf && textOf(values[field.languageOf])) || undefined;
  return (
    <>
      {rows.map(row => {
        const fields = fieldsOfRow(row).filter(shown);
        const [first] = fields;
        if (first === undefined) return null;
        const drawn = fields.map(field => (
          <Field
            key={field.name}
            field={field}
            path={`${path}.${field.name}`}
            value={values[field.name]}
            onValue={onValue}
            disabled={disabled}
            title={title}
            issues={issuesAt(form, issues, `${path}.${field.name}`)}
            lang={langOf(field)}
          />
        ));
        return drawn.length === 1 ? drawn : <FormRow key={first.name}>{drawn}</FormRow>;
      })}
    </>
  );
};
